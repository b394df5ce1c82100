import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFact, buildEvent, buildForeignEvent } from '../../tests/support/build-record';
import { greatestSeq } from './order';
import { believed, parseRows } from './parse';

describe('reading rows from outside', () => {
  it('believes every event that this version writes', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const event = buildEvent(1, fact);
        expect(parseRows([event]).events).toEqual([event]);
        expect(parseRows([JSON.parse(JSON.stringify(event))]).events).toEqual([event]);
      }),
    );
  });

  it('keeps an event of a newer type whole', () => {
    const foreign = buildForeignEvent(1);
    expect(parseRows([foreign])).toEqual({ events: [], foreign: [foreign], broken: [] });
  });

  const good = buildEvent(1);
  const cycle: Record<string, unknown> & { self?: unknown } = buildForeignEvent(1);
  cycle.self = cycle;
  it.each([
    { row: null, because: 'nothing' },
    { row: 'lesson-opened', because: 'a text' },
    { row: [], because: 'a list' },
    { row: {}, because: 'empty' },
    { row: { ...good, id: 'x' }, because: 'no UUID' },
    { row: { ...good, id: undefined }, because: 'no id' },
    { row: { ...good, seq: 0 }, because: 'a seq below 1' },
    { row: { ...good, seq: 1.5 }, because: 'half a seq' },
    { row: { ...good, seq: greatestSeq + 1 }, because: 'a seq that leaves no room' },
    { row: { ...good, at: 'yesterday' }, because: 'no time' },
    { row: { ...good, at: '2025-02-30T00:00:00Z' }, because: 'no day' },
    { row: { ...good, lesson: undefined }, because: 'a field is missing' },
    { row: { ...good, lesson: 'x'.repeat(81) }, because: 'an id is too long' },
    { row: { ...good, extra: 'x'.repeat(70_000) }, because: 'too long' },
    { row: { ...good, type: '<script>' }, because: 'no name of a type' },
    { row: { ...good, type: 'dance-danced', seq: -1 }, because: 'newer, but without an envelope' },
    { row: { ...good, type: 'dance-danced', when: new Date() }, because: 'not plain data' },
    {
      row: { ...good, type: 'dance-danced', at: JSON.parse('[['.repeat(9) + ']]'.repeat(9)) },
      because: 'too deep',
    },
    { row: cycle, because: 'endless' },
    { row: JSON.parse('{"__proto__":{"type":"lesson-opened"}}'), because: 'a borrowed type' },
    {
      row: { ...buildForeignEvent(1), shape: JSON.parse('{"__proto__":{"admin":true}}') },
      because: 'a hidden prototype',
    },
  ])('sets aside a row that is $because', ({ row }) => {
    expect(parseRows([row])).toEqual({ events: [], foreign: [], broken: [row] });
  });

  it('never throws, and puts every row in one place', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (rows) => {
        const parsed = parseRows(rows);
        expect(believed(parsed).length + parsed.broken.length).toBe(rows.length);
      }),
    );
  });

  it('reads one row whatever its neighbours are', () => {
    const { events, broken } = parseRows([null, good, { ...good, seq: 'x' }]);
    expect(events).toEqual([good]);
    expect(broken).toHaveLength(2);
  });
});
