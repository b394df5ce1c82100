import { describe, expect, it } from 'vitest';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { classEvents } from '../../tests/support/build-class';
import type { ClassFact } from './class-event';
import { openClassRecord, parseClassEvents } from './class-record';

const opened: ClassFact = { type: 'class-opened', name: '一班', plan: 'whole', size: 30 };

function ports(store = memoryRecordStore()) {
  let count = 0;
  return {
    store,
    now: () => Date.UTC(2026, 10, 25, 1),
    newId: () => {
      count += 1;
      return `0199a5b2-0000-7000-8000-${String(count).padStart(12, '0')}`;
    },
  };
}

describe('the record of the classes', () => {
  it('holds what was reported in its order, also after it is opened anew', async () => {
    const store = memoryRecordStore();
    const record = await openClassRecord(ports(store));
    const kept = await record.append('c1', 'console', opened, { type: 'class-ended' });
    expect(kept).toBe('stored');
    const again = await openClassRecord(ports(store));
    expect(again.eventsOf('c1').map(({ seq, fact }) => [seq, fact.type])).toEqual([
      [1, 'class-opened'],
      [2, 'class-ended'],
    ]);
  });

  it('keeps classes apart', async () => {
    const record = await openClassRecord(ports());
    await record.append('c1', 'console', opened);
    await record.append('c2', 'console', opened);
    expect(record.eventsOf('c1')).toHaveLength(1);
    expect(record.classes().toSorted()).toEqual(['c1', 'c2']);
  });

  it('goes on in memory where storage is full, says so, and writes all of it later', async () => {
    const store = memoryRecordStore();
    let full = true;
    const record = await openClassRecord({
      ...ports(),
      store: { ...store, write: async (change) => (full ? 'full' : store.write(change)) },
    });
    expect(await record.append('c1', 'console', opened)).toEqual({ memoryOnly: 'full' });
    expect(record.eventsOf('c1')).toHaveLength(1);
    full = false;
    expect(await record.append('c1', 'console', { type: 'class-ended' })).toBe('stored');
    const again = await openClassRecord(ports(store));
    expect(again.eventsOf('c1')).toHaveLength(2);
  });

  it('takes a file over once', async () => {
    const record = await openClassRecord(ports());
    const events = classEvents([{ type: 'class-ended' }]);
    expect((await record.merge(events)).added).toBe(2);
    expect((await record.merge(events)).added).toBe(0);
    expect(record.eventsOf('c1')).toHaveLength(2);
  });
});

it('believes no row that it cannot read', () => {
  const [good] = classEvents([]);
  const parsed = parseClassEvents([
    good,
    { ...good, seq: 0 },
    'nonsense',
    null,
    { ...good, fact: { type: 'moved' } },
  ]);
  expect(parsed.events).toHaveLength(1);
  expect(parsed.broken).toBe(4);
});
