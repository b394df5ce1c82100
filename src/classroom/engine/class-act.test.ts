import { describe, expect, it } from 'vitest';
import type { ClassFact, Position, StageView } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import { classAfter, planned } from '../../../tests/support/build-class';
import { buildItem } from '../../../tests/support/build-course';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import {
  actOn,
  type ClassScene,
  openScreen,
  rewindTo,
  talkSeconds,
  thinkSeconds,
} from './class-act';
import type { ClassAction } from './class-keys';
import { playOfRun, runId } from './run';
import { contentOf, type ScreenSources } from './screen-content';
import { askedAt, screenAt } from './stations';

const plain = buildPlayScenario();
const { d1 } = plain.nodes;
if (d1?.kind !== 'scene') throw new Error('the sample begins with a scene');
/** The class votes on the first scene, and not on the second. */
const scenario = buildPlayScenario({ nodes: { ...plain.nodes, d1: { ...d1, vote: true } } });
const run = runId('plays', 's1');
const staged = { scenario, ways: { d1: [], d2: [{ node: 'd1', choice: 'a' }] } };
const sources: ScreenSources = {
  slides: () => ['一', '二', '三'],
  item: (id) => (id === 'q1-01' ? buildItem() : undefined),
  paper: () => undefined,
  staged: (id) => (id === 's1' ? staged : undefined),
};
const decision = (node: string, id = 's1'): AgendaScreen => ({
  show: 'scene',
  scenario: id,
  node,
  toEnd: false,
});
const parts = [
  planned('plays', [decision('d1'), decision('d2'), decision('d1', 'gone')]),
  planned('asks', [
    { show: 'item', item: 'q1-01' },
    { show: 'work', title: '写', task: ['写一行'], minutes: 8, answers: false },
    { show: 'break', title: '歇', lines: [], minutes: 10 },
    { show: 'slides', lesson: 'l1-1' },
  ]),
];
const now = Date.UTC(2026, 10, 25, 2);

const at = (screen: number, stage: Position['stage'], index = 0, part = 'plays'): ClassFact => ({
  type: 'moved',
  to: { part, screen, stage, index },
});
const path = (...choices: readonly string[]): ClassFact => ({
  type: 'path-set',
  run,
  scenario: 's1',
  hash: scenario.hash,
  steps: choices.map((choice, index) => ({ node: `d${index + 1}`, choice })),
  why: 'chose',
});
const hands = (choice: string, count: number, vote = `${run}//d1`): ClassFact => ({
  type: 'hands-counted',
  vote,
  round: 'first',
  choice,
  hands: count,
});
const ticking: ClassFact = { type: 'timer-set', seconds: 90, startedAt: now - 30_500 };
const view = (change: Partial<StageView>): ClassFact => ({ type: 'view-changed', view: change });

function sceneOf(state: ClassState): ClassScene {
  const { position } = state;
  const screen = position && screenAt(position, parts);
  const content = screen
    ? contentOf(state, position.part, screen, sources)
    : ({ kind: 'missing' } as const);
  return { parts, content, staged: sources.staged, now };
}

/** What comes of an action in a class in which this has happened; facts by themselves. */
function act(action: ClassAction, ...facts: readonly ClassFact[]) {
  const state = classAfter(facts);
  const turn = actOn(state, action, sceneOf(state));
  return turn.kind === 'facts' ? turn.facts : turn.kind;
}
const moved = (to: Partial<Position>) => ({ type: 'moved', to: expect.objectContaining(to) });

/** The choices of the question that stands, in the order in which this class sees them. */
function letters(...facts: readonly ClassFact[]): readonly string[] {
  const state = classAfter(facts);
  if (!state.position) throw new Error('the class has begun');
  return askedAt(state.position, sceneOf(state).content)?.choices ?? [];
}

describe('the forward key of a class', () => {
  it('begins with the first screen of the agenda', () => {
    expect(act('forward')).toEqual([
      { ...path(), why: 'began' },
      moved({ part: 'plays', screen: 0, stage: 'lines', index: 0 }),
    ]);
  });

  it('first takes away what covers the screen, and then what lies over it', () => {
    const both = [at(0, 'lines'), view({ cover: 'black', over: 'map' })];
    expect(act('forward', ...both)).toEqual([view({ cover: 'none' })]);
    expect(act('forward', ...both, view({ cover: 'none' }))).toEqual([view({ over: 'nothing' })]);
  });

  it('goes on within a screen', () => {
    expect(act('forward', path(), at(0, 'lines'))).toEqual([moved({ stage: 'lines', index: 1 })]);
  });

  it('gives thinking and talking a clock, which goes with what it was for', () => {
    expect(act('forward', path(), at(0, 'options'))).toEqual([
      moved({ stage: 'think' }),
      { type: 'timer-set', seconds: thinkSeconds, startedAt: now },
    ]);
    const divided = [path(), hands('a', 5), hands('b', 6), at(0, 'count')];
    expect(act('forward', ...divided)).toEqual([
      moved({ stage: 'talk' }),
      { type: 'timer-set', seconds: talkSeconds, startedAt: now },
    ]);
    expect(act('forward', path(), ticking, at(0, 'think'))).toEqual([
      moved({ stage: 'count' }),
      { type: 'timer-cleared' },
    ]);
  });

  it('takes the choice of most hands', () => {
    const counted = [path(), hands('b', 20), at(0, 'compare')];
    expect(act('forward', ...counted)).toEqual([path('b'), moved({ stage: 'reveal', index: 0 })]);
    expect(act('forward', ...counted, ticking)).toContainEqual({ type: 'timer-cleared' });
  });

  it('asks the instructor where the class does not vote, or hands are level', () => {
    expect(act('forward', path('a'), at(1, 'options'))).toBe('pick');
    expect(act('forward', path(), hands('a', 3), hands('b', 3), at(0, 'compare'))).toBe('pick');
  });

  it('goes to the next screen of a role-play by where the class stands', () => {
    expect(act('forward', path('b'), at(0, 'explain'))).toEqual([
      moved({ screen: 1, stage: 'lines' }),
    ]);
  });

  it('waits where a role-play is not there yet', () => {
    expect(act('forward', path('a', 'a'), at(1, 'explain'))).toBe('nothing');
  });

  it('starts the clock of work and of a break, and stops it behind them', () => {
    expect(act('forward', at(0, 'reveal', 0, 'asks'))).toEqual([
      moved({ part: 'asks', screen: 1, stage: 'open' }),
      { type: 'timer-set', seconds: 480, startedAt: now },
    ]);
    expect(act('forward', at(1, 'open', 0, 'asks'))).toContainEqual({
      type: 'timer-set',
      seconds: 600,
      startedAt: now,
    });
    expect(act('forward', ticking, at(2, 'open', 0, 'asks'))).toEqual([
      moved({ screen: 3 }),
      { type: 'timer-cleared' },
    ]);
    expect(act('forward', at(2, 'open', 0, 'asks'))).toEqual([moved({ screen: 3 })]);
  });

  it('stays at the end', () => {
    expect(act('forward', at(3, 'open', 2, 'asks'))).toBe('nothing');
    expect(act('next-part', at(3, 'open', 2, 'asks'))).toBe('nothing');
  });
});

describe('going back, to the vote and to the reveal', () => {
  it.each(['back', 'vote', 'reveal', 'pin'] as const)(
    '%s is nothing before the class begins',
    (key) => {
      expect(act(key)).toBe('nothing');
    },
  );

  it('goes back by a line, and to the screen before', () => {
    expect(act('back', path(), at(0, 'lines', 1))).toEqual([moved({ stage: 'lines', index: 0 })]);
    expect(act('back', at(1, 'open', 0, 'asks'))).toEqual([moved({ screen: 0, stage: 'open' })]);
  });

  it('undoes the choice whose consequences are shown', () => {
    expect(act('back', path('b'), at(0, 'reveal'))).toEqual([
      { ...path(), why: 'rewound' },
      moved({ stage: 'options', index: 0 }),
    ]);
    expect(act('back', path(), at(0, 'reveal'))).toEqual([moved({ stage: 'options' })]);
  });

  it('comes to the vote and to what follows', () => {
    expect(act('vote', path(), at(0, 'lines'))).toEqual([moved({ stage: 'count' })]);
    expect(act('reveal', path(), hands('a', 9), at(0, 'count'))).toEqual([
      path('a'),
      moved({ stage: 'reveal' }),
    ]);
    expect(act('reveal', path(), at(0, 'count'))).toBe('pick');
    expect(act('reveal', path('a'), at(0, 'reveal'))).toBe('nothing');
  });
});

describe('keys that change how it looks', () => {
  it.each(['black', 'white'] as const)('%s covers the screen, and uncovers it', (cover) => {
    expect(act(cover)).toEqual([view({ cover })]);
    expect(act(cover, view({ cover }))).toEqual([view({ cover: 'none' })]);
  });

  it.each(['map', 'compare', 'rules'] as const)(
    '%s lays it over the screen, and takes it away',
    (over) => {
      expect(act(over)).toEqual([view({ over })]);
      expect(act(over, view({ over }))).toEqual([view({ over: 'nothing' })]);
    },
  );

  it('has a spotlight and three sizes', () => {
    expect(act('spotlight')).toEqual([view({ spotlight: true })]);
    expect(act('spotlight', view({ spotlight: true }))).toEqual([view({ spotlight: false })]);
    expect(act('larger')).toEqual([view({ size: 3 })]);
    expect(act('smaller')).toEqual([view({ size: 1 })]);
    expect(act('larger', view({ size: 3 }))).toEqual([view({ size: 3 })]);
    expect(act('smaller', view({ size: 1 }))).toEqual([view({ size: 1 })]);
  });

  it('freezes the stage and lets it go', () => {
    const frozen: ClassFact = { type: 'stage-frozen', frozen: true };
    expect(act('freeze')).toEqual([frozen]);
    expect(act('freeze', frozen)).toEqual([{ ...frozen, frozen: false }]);
  });

  it('explains the choice that is asked for', () => {
    expect(act({ explain: 2 }, at(0, 'explain'))).toEqual([view({ explained: 2 })]);
  });

  it.each(['full-screen', 'help'] as const)('leaves %s to the console', (key) => {
    expect(act(key)).toBe(key);
  });
});

describe('the timer key', () => {
  it('starts two minutes, stops the clock with what is left, and goes on', () => {
    expect(act('timer')).toEqual([{ type: 'timer-set', seconds: 120, startedAt: now }]);
    expect(act('timer', ticking)).toEqual([{ type: 'timer-set', seconds: 60, startedAt: null }]);
    const stopped: ClassFact = { type: 'timer-set', seconds: 60, startedAt: null };
    expect(act('timer', stopped)).toEqual([{ ...stopped, startedAt: now }]);
  });

  it('takes a clock away that has run out', () => {
    const over = { ...ticking, startedAt: now - 90_000 } as ClassFact;
    expect(act('timer', over)).toEqual([{ type: 'timer-cleared' }]);
    expect(act('timer', { ...ticking, startedAt: now - 900_000 } as ClassFact)).toEqual([
      { type: 'timer-cleared' },
    ]);
  });
});

describe('counting hands', () => {
  const counting = [path(), at(0, 'count')];

  it('adds to the choice of that letter, and takes one back', () => {
    const second = letters(...counting)[1] ?? '';
    expect(act({ hands: 2, by: 1 }, ...counting)).toEqual([hands(second, 1)]);
    expect(act({ hands: 2, by: 1 }, hands(second, 4), ...counting)).toEqual([hands(second, 5)]);
    expect(act({ hands: 2, by: -1 }, hands(second, 4), ...counting)).toEqual([hands(second, 3)]);
    expect(act({ hands: 2, by: -1 }, hands(second, 1), ...counting)).toEqual([hands(second, 0)]);
  });

  it('counts the second round apart from the first', () => {
    const [first = ''] = letters(...counting);
    expect(act({ hands: 1, by: 1 }, hands(first, 9), path(), at(0, 'recount'))).toEqual([
      { ...hands(first, 1), round: 'second' },
    ]);
  });

  it('ends the thinking with the first hand', () => {
    const [first = ''] = letters(...counting);
    expect(act({ hands: 1, by: 1 }, path(), ticking, at(0, 'think'))).toEqual([
      moved({ stage: 'count' }),
      { type: 'timer-cleared' },
      hands(first, 1),
    ]);
  });

  it('counts for an item as for a scene', () => {
    const asked = at(0, 'count', 0, 'asks');
    expect(act({ hands: 3, by: 1 }, asked)).toEqual([
      hands(letters(asked)[2] ?? '', 1, 'asks/q1-01'),
    ]);
  });

  it('never goes below nobody, and counts for no letter that is not there', () => {
    expect(act({ hands: 1, by: -1 }, ...counting)).toBe('nothing');
    expect(act({ hands: 9, by: 1 }, ...counting)).toBe('nothing');
    expect(act({ hands: 1, by: 1 })).toBe('nothing');
    expect(act({ hands: 1, by: 1 }, at(3, 'open', 0, 'asks'))).toBe('nothing');
  });
});

describe('the instructor’s pick', () => {
  it('goes on with the choice of that letter where the class does not vote', () => {
    const asked = [path('a'), at(1, 'options')];
    const [first = ''] = letters(...asked);
    expect(act({ choose: 1 }, ...asked)).toEqual([
      path('a', first),
      moved({ screen: 1, stage: 'reveal', index: 0 }),
    ]);
    expect(act({ choose: 7 }, ...asked)).toBe('nothing');
  });

  it('waits for the hands where the class votes, until they are compared', () => {
    expect(act({ choose: 1 }, path(), at(0, 'options'))).toBe('nothing');
    expect(act({ choose: 1 }, path(), at(0, 'compare'))).toMatchObject([
      { type: 'path-set', why: 'chose' },
      { type: 'moved' },
    ]);
  });

  it('is for role-plays alone', () => {
    expect(act({ choose: 1 }, at(0, 'options', 0, 'asks'))).toBe('nothing');
    expect(act({ choose: 1 })).toBe('nothing');
  });
});

describe('the way of a class', () => {
  it('is pinned as it stands, once there is a step', () => {
    const steps = [{ node: 'd1', choice: 'b' }];
    expect(act('pin', path('b'), at(0, 'reveal'))).toEqual([
      { type: 'path-pinned', run, scenario: 's1', steps },
    ]);
    expect(act('pin', path(), at(0, 'lines'))).toBe('nothing');
    expect(act('pin', at(0, 'open', 0, 'asks'))).toBe('nothing');
  });

  const stood = classAfter([path('b', 'a'), at(1, 'reveal')]);

  it('is taken back to before a step', () => {
    expect(rewindTo(stood, scenario, 2)).toEqual({
      kind: 'facts',
      facts: [{ ...path('b'), why: 'rewound' }, moved({ stage: 'options', index: 0 })],
    });
  });

  it('is tried otherwise, and shows what comes of it', () => {
    expect(rewindTo(stood, scenario, 1, 'c')).toEqual({
      kind: 'facts',
      facts: [{ ...path('c'), why: 'what-if' }, moved({ stage: 'reveal', index: 0 })],
    });
    const other = rewindTo(stood, scenario, 2, 'b');
    expect(other).toMatchObject({ facts: [{ ...path('b', 'b'), why: 'what-if' }, {}] });
  });

  it('has no step that was not taken', () => {
    expect(rewindTo(stood, scenario, 3)).toEqual({ kind: 'nothing' });
    expect(rewindTo(classAfter([path('b')]), scenario, 1)).toEqual({ kind: 'nothing' });
  });

  it('is begun again by the shortest way where the class opens a later decision first', () => {
    const state = classAfter([]);
    expect(openScreen(state, { part: 'plays', screen: 1 }, sceneOf(state))).toMatchObject({
      facts: [{ ...path('a'), why: 'began' }, moved({ screen: 1, stage: 'lines' })],
    });
    expect(openScreen(state, { part: 'plays', screen: 9 }, sceneOf(state))).toEqual({
      kind: 'nothing',
    });
    expect(playOfRun(scenario, undefined).play.node.id).toBe('d1');
  });

  it('goes on to the next part', () => {
    expect(act('next-part', path(), at(0, 'lines'))).toEqual([
      moved({ part: 'asks', screen: 0, stage: 'open' }),
    ]);
    expect(act('next-part')).toMatchObject([{ type: 'path-set' }, moved({ part: 'plays' })]);
  });

  it('opens no part that has no screen', () => {
    const state = classAfter([]);
    const empty = { ...sceneOf(state), parts: [planned('none', [])] };
    expect(actOn(state, 'forward', empty)).toEqual({ kind: 'nothing' });
  });
});
