import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDevices,
  anyHistory,
  buildEvent,
  buildForeignEvent,
  purgedOf,
} from '../../tests/support/build-record';
import { createLog } from './log';
import { merge } from './merge';

describe('the log', () => {
  it('holds what a merge of all its parts holds, whatever came when', () => {
    fc.assert(
      fc.property(anyDevices, ([phone, laptop, tablet]) => {
        const log = createLog();
        for (const part of [phone, laptop, tablet]) log.add(part);
        expect(log.all()).toEqual(merge(merge(phone, laptop), tablet));
        expect(log.events()).toEqual(log.all());
      }),
    );
  });

  it('says it was extended exactly when all that came is at its end', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (first, second) => {
        const log = createLog();
        log.add(first);
        const before = log.events();
        const change = log.add(second);
        if (change === null) expect(log.events()).toEqual(before);
        else if (change.type === 'extended') {
          expect(log.events()).toEqual([...before, ...change.added]);
          expect(change.added.length).toBeGreaterThan(0);
        } else expect(log.events().slice(0, before.length)).not.toEqual(before);
      }),
    );
  });

  it('never changes a list that it has given out', () => {
    const log = createLog();
    log.add([buildEvent(2)]);
    const given = log.events();
    const all = log.all();
    log.add([buildEvent(3)]);
    log.add([buildEvent(1)]);
    log.empty();
    expect(given).toEqual([buildEvent(2)]);
    expect(all).toEqual([buildEvent(2)]);
  });

  it('keeps an event of a newer type to pass on, and tells no reader of it', () => {
    const log = createLog();
    log.add([buildEvent(1)]);
    expect(log.add([buildForeignEvent(2)])).toBeNull();
    expect(log.events()).toEqual([buildEvent(1)]);
    expect(log.all()).toEqual([buildEvent(1), buildForeignEvent(2)]);
    expect(log.greatest()).toBe(2);
  });

  it('is rewritten by a tombstone, once', () => {
    const words = buildEvent(1, { type: 'words-written', place: 'a', text: 'b' });
    const log = createLog();
    log.add([words]);
    expect(log.add([purgedOf(words)])).toEqual({ type: 'rewritten' });
    expect(log.add([words, purgedOf(words)])).toBeNull();
    expect(log.events()).toEqual([purgedOf(words)]);
  });
});
