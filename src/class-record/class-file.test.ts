import { expect, it } from 'vitest';
import { classEvents } from '../../tests/support/build-class';
import { readClassFile, writeClassFile } from './class-file';

it('reads a class back as it was written', () => {
  const events = classEvents([{ type: 'class-ended' }]);
  expect(readClassFile(writeClassFile(events))).toEqual(events);
});

it.each([
  '',
  '{}',
  '[]',
  '{"format":"learning-record-backup","events":[]}',
  '{"format":"class-record","events":[1]}',
])('is null for %s', (text) => {
  expect(readClassFile(text)).toBeNull();
});
