import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDevices, anyHistory, buildEvent, purgedOf } from '../../tests/support/build-record';
import { isTombstone, merge } from './merge';
import { compareEvents } from './order';

describe('merging records', () => {
  it('comes to the same record whoever merges whom', () => {
    fc.assert(
      fc.property(anyDevices, ([phone, laptop]) => {
        expect(merge(phone, laptop)).toEqual(merge(laptop, phone));
      }),
    );
  });

  it('comes to the same record whichever two are merged first', () => {
    fc.assert(
      fc.property(anyDevices, ([phone, laptop, tablet]) => {
        expect(merge(merge(phone, laptop), tablet)).toEqual(merge(phone, merge(laptop, tablet)));
      }),
    );
  });

  it('changes nothing when the same is merged again', () => {
    fc.assert(
      fc.property(anyDevices, ([phone, laptop]) => {
        const merged = merge(phone, laptop);
        expect(merge(merged, laptop)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('holds each id once, in order, and deleted where any device deleted it', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (one, other) => {
        const merged = merge(one, other);
        const ids = new Set([...one, ...other].map(({ id }) => id));
        expect(new Set(merged.map(({ id }) => id))).toEqual(ids);
        expect(merged).toHaveLength(ids.size);
        expect(merged.toSorted(compareEvents)).toEqual(merged);
        for (const { id } of [...one, ...other].filter(isTombstone)) {
          expect(merged.find((event) => event.id === id)).toMatchObject({ type: 'purged' });
        }
      }),
    );
  });

  it('does not bring deleted words back', () => {
    const words = buildEvent(1, { type: 'words-written', place: 'a', text: '客户的名字' });
    expect(merge([words], [purgedOf(words)])).toEqual([purgedOf(words)]);
    expect(merge([purgedOf(words)], [words])).toEqual([purgedOf(words)]);
  });

  it('leaves an event as it is when a file says another thing about it', () => {
    const failed = buildEvent(1, {
      type: 'attempt-finished',
      attempt: 'a',
      score: 0,
      passed: false,
    });
    const forged = buildEvent(1, {
      type: 'attempt-finished',
      attempt: 'a',
      score: 1,
      passed: true,
    });
    expect(merge([failed], [forged])).toEqual([failed]);
  });

  it('orders by seq, and by id where two devices used the same', () => {
    const third = buildEvent(3, undefined, { seq: 1 });
    const first = buildEvent(1, undefined, { seq: 2 });
    const second = buildEvent(2, undefined, { seq: 1 });
    expect(merge([third, first], [second])).toEqual([second, third, first]);
  });
});
