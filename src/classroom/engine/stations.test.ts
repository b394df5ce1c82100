import { describe, expect, it } from 'vitest';
import type { Position } from '@/class-record/class-event';
import { planned } from '../../../tests/support/build-class';
import {
  askedAt,
  back,
  forward,
  roundAt,
  type SceneContent,
  type ScreenContent,
  screenAt,
  toPaper,
  toReveal,
  toVote,
} from './stations';

const scene = (fields: Partial<SceneContent> = {}): ScreenContent => ({
  kind: 'scene',
  scene: {
    vote: 'v',
    choices: ['a', 'b', 'c'],
    right: new Set(['a']),
    lines: 2,
    papers: 0,
    votes: true,
    ended: false,
    steps: [],
    node: 'd5',
    ...fields,
  },
});
const item = {
  kind: 'item',
  asks: [{ vote: 'q', choices: ['x', 'y'], right: new Set(['x']) }],
  papers: 0,
} satisfies ScreenContent;
const parts = [
  planned('one', [
    { show: 'scene', scenario: 's1', node: 'd5', toEnd: false },
    { show: 'item', item: 'q1-04' },
  ]),
  planned('two', [{ show: 'words', title: '收尾', lines: [] }]),
];
const at = (fields: Partial<Position> = {}): Position => ({
  part: 'one',
  screen: 0,
  stage: 'lines',
  index: 0,
  ...fields,
});
const counted = (first: Record<string, number>, second: Record<string, number> = {}) => ({
  votes: { v: { first, second }, q: { first, second } },
});

/** The stages that the forward key comes to, until it leaves the screen or waits for a choice. */
function stagesOn(content: ScreenContent, state: ReturnType<typeof counted>): readonly string[] {
  const stages: string[] = [];
  let position = at({
    stage: content.kind === 'scene' ? 'lines' : 'open',
    screen: content.kind === 'scene' ? 0 : 1,
  });
  for (let count = 0; count < 20; count += 1) {
    const turn = forward(state, position, content, parts);
    if (turn.kind !== 'move') return [...stages, turn.kind];
    if (turn.to.part !== position.part || turn.to.screen !== position.screen) return stages;
    position = turn.to;
    stages.push(position.stage);
  }
  return stages;
}

describe('one key forward', () => {
  it('goes through lines, choices, thinking, both counts and the comparison to the choice', () => {
    expect(stagesOn(scene(), counted({ a: 10, b: 9, c: 8 }, { a: 15, b: 12 }))).toEqual([
      'lines',
      'options',
      'think',
      'count',
      'talk',
      'recount',
      'compare',
      'choose',
    ]);
  });

  it('lets nobody talk about what is clear', () => {
    expect(stagesOn(scene(), counted({ a: 25, b: 5 }))).toEqual([
      'lines',
      'options',
      'think',
      'count',
      'compare',
      'choose',
    ]);
  });

  it('waits for the instructor where hands are level, and where nobody voted', () => {
    expect(forward(counted({ a: 9, b: 9 }), at({ stage: 'compare' }), scene(), parts).kind).toBe(
      'pick',
    );
    expect(forward(counted({}), at({ stage: 'compare' }), scene(), parts).kind).toBe('pick');
  });

  it('asks for a choice at once where the class does not vote', () => {
    expect(stagesOn(scene({ votes: false }), counted({}))).toEqual(['lines', 'options', 'pick']);
  });

  it('shows the consequences before it explains them', () => {
    expect(forward(counted({}), at({ stage: 'reveal' }), scene(), parts)).toMatchObject({
      to: { stage: 'explain' },
    });
    expect(back(at({ stage: 'explain' }), scene(), parts)).toMatchObject({
      to: { stage: 'reveal' },
    });
  });

  it('is done with a screen after the consequences of its own decision', () => {
    const content = scene({ steps: [{ node: 'd5', choice: 'a' }], node: 'd6' });
    expect(forward(counted({}), at({ stage: 'explain' }), content, parts)).toEqual({
      kind: 'move',
      to: { part: 'one', screen: 1, stage: 'open', index: 0 },
    });
  });

  it('goes on with the role-play where the instructor went on by hand', () => {
    const content = scene({ steps: [{ node: 'd6', choice: 'a' }], node: 'd7' });
    expect(forward(counted({}), at({ stage: 'explain' }), content, parts)).toEqual({
      kind: 'move',
      to: at({ stage: 'lines', index: 0 }),
    });
  });

  it('shows the ending and then leaves', () => {
    const content = scene({ ended: true, lines: 1 });
    expect(forward(counted({}), at({ index: 0 }), content, parts)).toMatchObject({
      to: { stage: 'ending' },
    });
    expect(forward(counted({}), at({ stage: 'ending' }), content, parts)).toMatchObject({
      to: { screen: 1 },
    });
  });

  it('shows an item in steps, and each part of a cluster', () => {
    expect(stagesOn(item, counted({ x: 5, y: 5 }, { x: 9 }))).toEqual([
      'options',
      'think',
      'count',
      'talk',
      'recount',
      'compare',
      'reveal',
    ]);
    const cluster: ScreenContent = { ...item, asks: [item.asks, item.asks].flat(), papers: 0 };
    expect(forward(counted({}), at({ stage: 'reveal', screen: 1 }), cluster, parts)).toMatchObject({
      to: { stage: 'open', index: 1 },
    });
  });

  it('thinks over and shows what hands cannot answer', () => {
    const typed: ScreenContent = {
      kind: 'item',
      asks: [{ vote: 'n', choices: [], right: new Set() }],
      papers: 0,
    };
    expect(stagesOn(typed, counted({}))).toEqual(['think', 'reveal']);
  });

  it('goes over to the next part, and stays at the end of the class', () => {
    expect(forward(counted({}), at({ screen: 1 }), { kind: 'plain' }, parts)).toMatchObject({
      to: { part: 'two', screen: 0 },
    });
    expect(forward(counted({}), at({ part: 'two' }), { kind: 'plain' }, parts)).toEqual({
      kind: 'stay',
    });
  });
});

describe('a document on the table', () => {
  const withPaper = scene({ papers: 2 });
  const itemWithPaper = { ...item, papers: 1 };

  it('is shown screen by screen before the choices, and gone back over', () => {
    expect(stagesOn(withPaper, counted({ a: 25 })).slice(0, 4)).toEqual([
      'lines',
      'paper',
      'paper',
      'options',
    ]);
    expect(stagesOn(itemWithPaper, counted({ x: 9 })).slice(0, 2)).toEqual(['paper', 'options']);
    expect(back(at({ stage: 'options' }), withPaper, parts)).toMatchObject({
      to: { stage: 'paper', index: 1 },
    });
    expect(back(at({ stage: 'paper', index: 1 }), withPaper, parts)).toMatchObject({
      to: { stage: 'paper', index: 0 },
    });
    expect(back(at({ stage: 'paper' }), withPaper, parts)).toMatchObject({
      to: { stage: 'lines', index: 1 },
    });
    expect(back(at({ stage: 'paper', screen: 1 }), itemWithPaper, parts)).toMatchObject({
      to: { stage: 'open' },
    });
  });

  it('is thought over at once where hands cannot answer', () => {
    const typed = {
      ...itemWithPaper,
      asks: [{ vote: 'n', choices: [], right: new Set<string>() }],
    };
    expect(stagesOn(typed, counted({}))).toEqual(['paper', 'think', 'reveal']);
  });

  it('can be looked at again until the answer is there, and left for the vote', () => {
    expect(toPaper(at({ stage: 'count' }), withPaper)).toMatchObject({ to: { stage: 'paper' } });
    expect(toPaper(at({ stage: 'paper', index: 1 }), withPaper)).toMatchObject({
      to: { stage: 'options', index: 0 },
    });
    expect(toPaper(at({ stage: 'reveal' }), withPaper)).toEqual({ kind: 'stay' });
    expect(toPaper(at({ stage: 'count' }), scene())).toEqual({ kind: 'stay' });
    expect(toPaper(at({ stage: 'count', index: 1 }), itemWithPaper)).toEqual({ kind: 'stay' });
    expect(toVote(at({ stage: 'paper', index: 1 }), withPaper)).toMatchObject({
      to: { stage: 'count', index: 0 },
    });
    expect(toReveal(counted({}), at({ stage: 'paper', index: 1 }), itemWithPaper)).toMatchObject({
      to: { stage: 'reveal', index: 0 },
    });
  });
});

describe('one key back', () => {
  it('undoes what followed from a choice', () => {
    expect(back(at({ stage: 'reveal' }), scene(), parts)).toEqual({
      kind: 'undo',
      to: at({ stage: 'options' }),
    });
  });

  it('goes back over the vote, the lines and the screens', () => {
    expect(back(at({ stage: 'count' }), scene(), parts)).toMatchObject({ to: { stage: 'think' } });
    expect(back(at({ stage: 'options' }), scene(), parts)).toMatchObject({
      to: { stage: 'lines', index: 1 },
    });
    expect(back(at({ screen: 1, stage: 'open' }), item, parts)).toMatchObject({
      to: { screen: 0 },
    });
    expect(back(at(), scene(), parts)).toEqual({ kind: 'stay' });
  });
});

it('comes to the vote and to the reveal from anywhere', () => {
  expect(toVote(at(), scene())).toMatchObject({ to: { stage: 'count' } });
  expect(toVote(at({ stage: 'talk' }), scene())).toMatchObject({ to: { stage: 'recount' } });
  expect(toVote(at({ stage: 'reveal' }), scene())).toEqual({ kind: 'stay' });
  expect(toReveal(counted({ b: 4 }), at(), scene())).toMatchObject({ kind: 'choose', choice: 'b' });
  expect(toReveal(counted({}), at(), scene())).toEqual({ kind: 'pick' });
  expect(toReveal(counted({}), at({ screen: 1, stage: 'open' }), item)).toMatchObject({
    to: { stage: 'reveal' },
  });
});

describe('slides', () => {
  const slides: ScreenContent = { kind: 'slides', count: 3 };
  const last = at({ screen: 1, stage: 'open', index: 2 });

  it('go on one by one, and then to the next screen', () => {
    const second = { ...last, index: 1 };
    expect(forward(counted({}), second, slides, parts)).toEqual({ kind: 'move', to: last });
    expect(forward(counted({}), last, slides, parts)).toMatchObject({
      to: { part: 'two', screen: 0, index: 0 },
    });
  });

  it('go back one by one, and then to the screen before', () => {
    expect(back(last, slides, parts)).toEqual({ kind: 'move', to: { ...last, index: 1 } });
    expect(back({ ...last, index: 0 }, slides, parts)).toMatchObject({
      to: { screen: 0, stage: 'open', index: 0 },
    });
  });
});

describe('what is missing', () => {
  it('is gone over, forward and back', () => {
    const there = at({ screen: 1, stage: 'open', index: 0 });
    expect(forward(counted({}), there, { kind: 'missing' }, parts)).toMatchObject({
      to: { part: 'two', screen: 0 },
    });
    expect(back({ ...there, index: 4 }, { kind: 'missing' }, parts)).toMatchObject({
      to: { part: 'one', screen: 0 },
    });
  });
});

describe('back over an item', () => {
  const cluster: ScreenContent = { kind: 'item', asks: [item.asks, item.asks].flat(), papers: 0 };
  const there = (stage: Position['stage'], index = 0) => at({ screen: 1, stage, index });

  it.each([
    ['reveal', 'compare'],
    ['compare', 'recount'],
    ['recount', 'talk'],
    ['talk', 'count'],
    ['count', 'think'],
    ['think', 'options'],
    ['options', 'open'],
  ] as const)('leads from %s to %s', (from, stage) => {
    for (const index of [0, 1]) {
      expect(back(there(from, index), cluster, parts)).toEqual({
        kind: 'move',
        to: there(stage, index),
      });
    }
  });

  it('leads to the part before as it was answered, and from the first to the screen before', () => {
    expect(back(there('open', 1), cluster, parts)).toEqual({ kind: 'move', to: there('reveal') });
    expect(back(there('open'), cluster, parts)).toMatchObject({ to: { screen: 0 } });
  });
});

describe('back over a decision', () => {
  const after = scene({ steps: [{ node: 'd4', choice: 'a' }] });

  it.each([
    ['compare', 'recount'],
    ['recount', 'talk'],
    ['talk', 'count'],
    ['count', 'think'],
    ['think', 'options'],
  ] as const)('leads from %s to %s', (from, stage) => {
    expect(back(at({ stage: from }), scene(), parts)).toEqual({ kind: 'move', to: at({ stage }) });
  });

  it('leads over its lines to what was explained before it', () => {
    expect(back(at({ index: 1 }), after, parts)).toEqual({ kind: 'move', to: at({ index: 0 }) });
    expect(back(at(), after, parts)).toEqual({ kind: 'move', to: at({ stage: 'explain' }) });
    const ended = scene({ ended: true, steps: [{ node: 'd4', choice: 'a' }] });
    expect(back(at({ stage: 'ending' }), ended, parts)).toEqual({
      kind: 'move',
      to: at({ stage: 'explain' }),
    });
  });

  it('leads to the screen before where nothing was chosen yet', () => {
    const there = at({ part: 'two', screen: 0 });
    expect(back(there, scene(), parts)).toMatchObject({ to: { part: 'one', screen: 1 } });
    expect(back({ ...there, stage: 'ending' }, scene(), parts)).toMatchObject({
      to: { part: 'one', screen: 1 },
    });
  });
});

describe('to the vote', () => {
  it('counts again after talking, and stays where it is counted', () => {
    expect(toVote(at({ stage: 'compare' }), scene())).toMatchObject({ to: { stage: 'recount' } });
    expect(toVote(at({ stage: 'count' }), scene())).toEqual({ kind: 'stay' });
    expect(toVote(at({ stage: 'recount' }), scene())).toMatchObject({ to: { stage: 'count' } });
  });

  it('is nothing where there is nothing to vote on', () => {
    expect(toVote(at(), scene({ ended: true }))).toEqual({ kind: 'stay' });
    expect(toVote(at(), scene({ choices: [] }))).toEqual({ kind: 'stay' });
    expect(toVote(at(), { kind: 'plain' })).toEqual({ kind: 'stay' });
    for (const stage of ['reveal', 'explain', 'ending'] as const) {
      expect(toVote(at({ stage }), scene())).toEqual({ kind: 'stay' });
    }
  });
});

describe('to the reveal', () => {
  it('goes by the second round once a hand was counted in it', () => {
    expect(toReveal(counted({ a: 9 }, { b: 1 }), at(), scene())).toEqual({
      kind: 'choose',
      choice: 'b',
      to: at({ stage: 'reveal' }),
    });
    expect(toReveal(counted({ a: 9 }), at({ index: 1 }), scene())).toEqual({
      kind: 'choose',
      choice: 'a',
      to: at({ stage: 'reveal' }),
    });
  });

  it('is nothing where nothing is asked, or all is answered', () => {
    const state = counted({ a: 9 });
    expect(toReveal(state, at(), { kind: 'plain' })).toEqual({ kind: 'stay' });
    expect(toReveal(state, at(), scene({ ended: true }))).toEqual({ kind: 'stay' });
    for (const stage of ['reveal', 'explain', 'ending'] as const) {
      expect(toReveal(state, at({ stage }), scene())).toEqual({ kind: 'stay' });
      expect(toReveal(state, at({ stage }), item)).toEqual({ kind: 'stay' });
    }
  });
});

describe('the end of a screen', () => {
  const done = (fields: Partial<SceneContent>, show = parts) =>
    forward(
      counted({}),
      at({ stage: 'explain', index: 3 }),
      scene({ steps: [{ node: 'd5', choice: 'a' }], node: 'd6', ...fields }),
      show,
    );

  it('is not reached before the role-play’s, where the agenda says so', () => {
    const toEnd = [planned('one', [{ show: 'scene', scenario: 's1', node: 'd5', toEnd: true }])];
    expect(done({}, toEnd)).toEqual({ kind: 'move', to: at({ stage: 'lines', index: 0 }) });
  });

  it('is not reached while the ending is still to be shown', () => {
    expect(done({ ended: true })).toEqual({ kind: 'move', to: at({ stage: 'lines', index: 0 }) });
  });

  it('is not reached on a screen that the agenda no longer has', () => {
    expect(done({}, [])).toEqual({ kind: 'move', to: at({ stage: 'lines', index: 0 }) });
    expect(done({ steps: [] })).toEqual({ kind: 'move', to: at({ stage: 'lines', index: 0 }) });
  });

  it('is compared and talked over on the second count alone', () => {
    expect(forward(counted({}), at({ stage: 'count' }), scene(), parts)).toMatchObject({
      to: { stage: 'compare' },
    });
    expect(forward(counted({ a: 25 }), at({ stage: 'talk' }), scene(), parts)).toMatchObject({
      to: { stage: 'recount' },
    });
    expect(forward({ votes: {} }, at({ stage: 'count' }), scene(), parts)).toMatchObject({
      to: { stage: 'compare' },
    });
  });
});

describe('what stands at a position', () => {
  it('is the agenda’s screen, also where a short class leaves some out', () => {
    const short = parts.map((part) => ({ ...part, screens: part.screens.slice(1) }));
    expect(screenAt(at({ screen: 1 }), short)).toEqual({ show: 'item', item: 'q1-04' });
    expect(screenAt(at({ screen: 0 }), short)).toBeUndefined();
    expect(screenAt(at({ part: 'two' }), parts)).toMatchObject({ show: 'words' });
    expect(screenAt(at({ part: 'gone' }), parts)).toBeUndefined();
  });

  it('is the question of the item or of the scene, until it has ended', () => {
    expect(askedAt(at({ index: 0 }), item)).toMatchObject({ vote: 'q' });
    expect(askedAt(at({ index: 1 }), item)).toBeUndefined();
    expect(askedAt(at(), scene())).toMatchObject({ vote: 'v' });
    expect(askedAt(at(), scene({ ended: true }))).toBeUndefined();
    expect(askedAt(at(), { kind: 'plain' })).toBeUndefined();
  });

  it('is a round of counting, or none', () => {
    const rounds = (['count', 'recount', 'talk'] as const).map((stage) => roundAt(at({ stage })));
    expect(rounds).toEqual(['first', 'second', null]);
  });
});
