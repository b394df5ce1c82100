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

  it('is opened once', () => {
    const state = classAfter([count(3)]);
    expect(
      classAfter([count(3), { type: 'class-opened', name: '另一班', plan: 'short', size: 9 }]),
    ).toEqual(state);
  });

  it('has another name or size once it is changed', () => {
    const named = classAfter([{ type: 'class-changed', name: '十二月班' }]);
    expect(named).toMatchObject({ name: '十二月班', size: 30 });
    expect(classAfter([{ type: 'class-changed', size: 24 }])).toMatchObject({
      name: '十一月班',
      size: 24,
    });
  });

  it('begins plainly, without a clock', () => {
    expect(classAfter([])).toMatchObject({
      view: { cover: 'none', spotlight: false, size: 2, explained: 0, over: 'nothing' },
      timer: null,
      endedAt: null,
    });
  });

  it('changes of its view what is named, and nothing else', () => {
    const state = classAfter([
      { type: 'view-changed', view: { cover: 'black', size: 3 } },
      { type: 'view-changed', view: { cover: undefined, spotlight: true } },
    ]);
    expect(state.view).toMatchObject({ cover: 'black', size: 3, spotlight: true });
  });

  it('has a clock until it is taken away', () => {
    const set: ClassFact = { type: 'timer-set', seconds: 90, startedAt: 5 };
    expect(classAfter([set]).timer).toEqual({ seconds: 90, startedAt: 5 });
    expect(classAfter([set, { type: 'timer-cleared' }]).timer).toBeNull();
  });

  it('lets go of its pins, run by run', () => {
    const pin = (run: string): ClassFact => ({
      type: 'path-pinned',
      run,
      scenario: 's1',
      steps: [],
    });
    const state = classAfter([pin('r'), pin('q'), { type: 'pins-cleared', run: 'r' }]);
    expect(state.pins).toEqual({ r: [], q: [[]] });
  });

  it('keeps what teams chose and answered, what was written down, and the last word of each', () => {
    const teams = [
      { id: 't1', name: '红' },
      { id: 't2', name: '蓝' },
    ];
    const chose = (vote: string, team: string, choice: string): ClassFact => ({
      type: 'team-chose',
      vote,
      team,
      choice,
    });
    const answered = (screen: string, team: string, text: string): ClassFact => ({
      type: 'team-answered',
      screen,
      team,
      text,
    });
    const state = classAfter([
      { type: 'teams-set', teams },
      chose('v', 't1', 'a'),
      chose('v', 't2', 'b'),
      chose('w', 't1', 'c'),
      chose('v', 't1', 'd'),
      answered('one/2', 't1', '先对账'),
      answered('one/2', 't2', '找财务'),
      answered('two/0', 't1', '写信'),
      { type: 'rule-written', part: 'one', text: '先' },
      { type: 'rule-written', part: 'one', text: '先对账' },
      { type: 'rule-written', part: 'two', text: '再开口' },
      { type: 'note-written', part: 'one', text: '慢' },
      { type: 'note-written', part: 'two', text: '快' },
    ]);
    expect(state).toMatchObject({
      teams,
      teamChoices: { v: { t1: 'd', t2: 'b' }, w: { t1: 'c' } },
      answers: { 'one/2': { t1: '先对账', t2: '找财务' }, 'two/0': { t1: '写信' } },
      rules: { one: '先对账', two: '再开口' },
      notes: { one: '慢', two: '快' },
    });
  });

  it('ends, and counts no time until it is resumed', () => {
    const ended = classAfter([at('one'), { type: 'class-ended' }]);
    expect(ended).toMatchObject({ spent: { one: 1_000 }, endedAt: '2026-11-25T01:00:02.000Z' });
    expect(timeSpent(ended, 'one', Date.parse('2026-11-25T02:00:00Z'))).toBe(1_000);
    const resumed = classAfter([
      at('one'),
      { type: 'class-ended' },
      count(1),
      { type: 'class-resumed' },
      at('two'),
    ]);
    expect(resumed).toMatchObject({ spent: { one: 2_000 }, endedAt: null });
    expect(
      classAfter([at('one'), { type: 'class-ended' }, { type: 'class-resumed' }]),
    ).toMatchObject({ endedAt: null, since: Date.parse('2026-11-25T01:00:03Z') });
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
