import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassFact } from '@/class-record/class-event';
import { ClassStateSchema } from '@/class-record/class-state';
import { classAfter, classEvents } from '../../../tests/support/build-class';
import { foldClass, secondsLeft, shownOf, timeSpent } from './class-fold';

const at = (part: string): ClassFact => ({
  type: 'moved',
  to: { part, screen: 0, stage: 'open', index: 0 },
});
const count = (hands: number): ClassFact => ({
  type: 'hands-counted',
  vote: 'v',
  round: 'first',
  choice: 'a',
  hands,
});

describe('the fold of a class', () => {
  it('is nothing before the class was opened', () => {
    const [opened, ...rest] = classEvents([at('one'), count(3)]);
    expect(foldClass(rest)).toBeNull();
    expect(opened && foldClass([opened])?.name).toBe('十一月班');
  });

  it('keeps the last count of a choice, and both rounds', () => {
    const state = classAfter([
      count(3),
      count(4),
      { type: 'hands-counted', vote: 'v', round: 'second', choice: 'b', hands: 9 },
    ]);
    expect(state.votes).toEqual({ v: { first: { a: 4 }, second: { b: 9 } } });
  });

  it('adds up the time of each part, also when the class comes back to it', () => {
    const state = classAfter([at('one'), count(1), at('two'), at('one')]);
    expect(state.spent).toEqual({ one: 2_000, two: 1_000 });
    expect(timeSpent(state, 'one', Date.parse('2026-11-25T01:00:14Z'))).toBe(12_000);
  });

  it('does not count the time in which the laptop slept, or a clock set back', () => {
    const events = classEvents([at('one'), at('two'), at('three')]);
    const slept = events.map((event, index) =>
      index === 2 ? { ...event, at: '2026-11-25T04:00:00.000Z' } : event,
    );
    expect(foldClass(slept)?.spent).toEqual({ one: 0, two: 0 });
  });

  it('lets the stage keep what it showed while it is frozen', () => {
    const frozen = classAfter([at('one'), { type: 'stage-frozen', frozen: true }, at('two')]);
    expect(shownOf(frozen).position?.part).toBe('one');
    expect(frozen.position?.part).toBe('two');
    const free = classAfter([
      at('one'),
      { type: 'stage-frozen', frozen: true },
      at('two'),
      { type: 'stage-frozen', frozen: false },
    ]);
    expect(shownOf(free).position?.part).toBe('two');
  });

  it('keeps the two latest pins', () => {
    const pin = (choice: string): ClassFact => ({
      type: 'path-pinned',
      run: 'r',
      scenario: 's1',
      steps: [{ node: 'd1', choice }],
    });
    const state = classAfter([pin('a'), pin('b'), pin('c')]);
    expect(state.pins.r?.map(([step]) => step?.choice)).toEqual(['b', 'c']);
  });

  it('takes what lay over the screen away when the class moves on', () => {
    const state = classAfter([{ type: 'view-changed', view: { over: 'map', size: 3 } }, at('one')]);
    expect(state.view).toMatchObject({ over: 'nothing', size: 3 });
  });

  it('counts every event in its revision and is what a stage believes', () => {
    const facts = fc.array(
      fc.oneof(
        fc.constantFrom('one', 'two').map(at),
        fc.nat(40).map(count),
        fc.boolean().map((frozen): ClassFact => ({ type: 'stage-frozen', frozen })),
        fc.constant<ClassFact>({ type: 'class-ended' }),
        fc.nat(900).map((seconds): ClassFact => ({ type: 'timer-set', seconds, startedAt: null })),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(facts, (many) => {
        const state = classAfter(many);
        expect(state.rev).toBe(many.length + 1);
        expect(ClassStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });
});

it('tells what is left on the timer from timestamps alone', () => {
  expect(secondsLeft({ seconds: 90, startedAt: 10_000 }, 40_999)).toBe(60);
  expect(secondsLeft({ seconds: 90, startedAt: 10_000 }, 130_000)).toBe(-30);
  expect(secondsLeft({ seconds: 90, startedAt: 10_000 }, 5_000)).toBe(90);
  expect(secondsLeft({ seconds: 42, startedAt: null }, 5_000)).toBe(42);
});
