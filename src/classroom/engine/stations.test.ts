import { describe, expect, it } from 'vitest';
import type { Position } from '@/class-record/class-event';
import { planned } from '../../../tests/support/build-class';
import {
  back,
  forward,
  type SceneContent,
  type ScreenContent,
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
    const cluster: ScreenContent = { ...item, asks: [item.asks, item.asks].flat() };
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
