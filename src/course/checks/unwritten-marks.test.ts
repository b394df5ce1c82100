import { expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { unwrittenMarks } from './unwritten-marks';

it('refuses what a skeleton asks for and nobody has written, and says what that is', () => {
  const place = { file: 'modules/01-know/s6.scenario.yaml', path: ['goal'] };
  const texts = [
    { text: '【待写：这一趟要办成的事】', place },
    { text: '【待写：甲】和【待写：乙】', place },
    { text: '【待写】', place },
    { text: '【待写：少了半边', place },
    { text: '待写的单据，一张一张补。', place },
  ];
  expect(unwrittenMarks(buildSource({ texts })).map(({ message }) => message)).toEqual([
    'still to be written: 这一趟要办成的事. Put it in the place of "【待写：…】".',
    'still to be written: 甲. Put it in the place of "【待写：…】".',
    'still to be written: 乙. Put it in the place of "【待写：…】".',
    '"【待写】" is left here: write what belongs here, and delete the mark.',
    'still to be written: 少了半边. Put it in the place of "【待写：…】".',
  ]);
});
