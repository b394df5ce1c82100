import { describe, expect, it } from 'vitest';
import type { ClassFact } from '@/class-record/class-event';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { Item } from '@/course/schema/item';
import { classAfter } from '../../../tests/support/build-class';
import { buildItem } from '../../../tests/support/build-course';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { contentOf, inClassOrder, type ScreenSources, seedOf } from './screen-content';
import type { ScreenContent } from './stations';

const scenario = buildPlayScenario();
const nothing: ScreenSources = {
  slides: () => undefined,
  item: () => undefined,
  paper: () => undefined,
  staged: () => undefined,
};
const sources: ScreenSources = {
  slides: () => ['一', '二', '三'],
  item: () => buildItem(),
  paper: () => undefined,
  staged: () => ({ scenario, ways: {} }),
};
const at = (...choices: readonly string[]): ClassFact => ({
  type: 'path-set',
  run: 'one/s1',
  scenario: 's1',
  hash: scenario.hash,
  steps: choices.map((choice, index) => ({ node: `d${index + 1}`, choice })),
  why: 'chose',
});
const content = (screen: AgendaScreen, from = sources, ...facts: readonly ClassFact[]) =>
  contentOf(classAfter(facts), 'one', screen, from);
const decision: AgendaScreen = { show: 'scene', scenario: 's1', node: 'd1', toEnd: false };

describe('what a screen of the class holds', () => {
  it.each<AgendaScreen>([
    { show: 'words', title: '想', lines: [] },
    { show: 'work', title: '写', task: ['写'], minutes: 5, answers: false },
    { show: 'break', title: '歇', lines: [], minutes: 5 },
  ])('is there at once: $show', (screen) => {
    expect(content(screen, nothing)).toEqual({ kind: 'plain' });
  });

  it.each<AgendaScreen>([
    { show: 'slides', lesson: 'l1-1' },
    { show: 'item', item: 'q1-01' },
    decision,
  ])('is missing while it is fetched: $show', (screen) => {
    expect(content(screen, nothing)).toEqual({ kind: 'missing' });
  });

  it('is all slides of a lesson, or those of the titles that it still has', () => {
    expect(content({ show: 'slides', lesson: 'l1-1' })).toEqual({ kind: 'slides', count: 3 });
    const some = content({ show: 'slides', lesson: 'l1-1', slides: ['二', '旧题'] });
    expect(some).toEqual({ kind: 'slides', count: 1 });
  });
});

describe('an item on the screen', () => {
  const asks = (type: Item['type']) => {
    const from = { ...sources, item: () => buildItem({ type }) };
    const found = content({ show: 'item', item: 'q' }, from);
    return found.kind === 'item' ? found.asks : [];
  };

  it.each([
    {
      type: 'single-response',
      choices: ['call-boss', 'check-papers', 'wait'],
      right: ['check-papers'],
    },
    { type: 'best-reply', choices: ['call-boss', 'check-papers', 'wait'], right: ['check-papers'] },
    {
      type: 'multiple-response',
      choices: ['memory', 'receipt', 'statement'],
      right: ['receipt', 'statement'],
    },
    {
      type: 'true-false-reason',
      choices: ['boss-decides', 'no-application'],
      right: ['no-application'],
    },
  ] as const)('is voted on by its choices: $type', ({ type, choices, right }) => {
    const [asked, ...others] = asks(type);
    expect(others).toEqual([]);
    expect(asked?.vote).toBe(`one/${buildItem({ type }).id}`);
    expect(asked?.choices.toSorted()).toEqual(choices);
    expect([...(asked?.right ?? [])]).toEqual(right);
  });

  it.each(['ordering', 'matching', 'sorting', 'missing-pieces', 'short-text', 'numeric'] as const)(
    'is not voted on where hands cannot answer: %s',
    (type) => {
      expect(asks(type)).toMatchObject([{ choices: [], right: new Set() }]);
    },
  );

  it('asks the parts of a cluster one after the other', () => {
    expect(asks('cluster').map(({ vote, choices }) => [vote, choices.length])).toEqual([
      ['one/q1-20-1', 0],
      ['one/q1-20-2', 3],
    ]);
  });
});

describe('a decision on the screen', () => {
  const scene = (found: ScreenContent) => {
    if (found.kind !== 'scene') throw new Error('the role-play is there');
    return found.scene;
  };

  it('is that at which the class stands, with the vote of its way', () => {
    const first = scene(content(decision));
    expect(first).toMatchObject({ vote: 'one/s1//d1', node: 'd1', lines: 2, steps: [] });
    expect(first.choices.toSorted()).toEqual(['a', 'b', 'c']);
    expect(first.right).toEqual(new Set(['a']));
    expect(first).toMatchObject({ votes: false, ended: false });
    expect(scene(content(decision, sources, at('b')))).toMatchObject({
      vote: 'one/s1/b/d2',
      node: 'd2',
      steps: [{ node: 'd1', choice: 'b' }],
    });
  });

  it('offers what is open, and calls right what is good of it', () => {
    const open = scene(content(decision, sources, at('a', 'a')));
    expect(open.choices.toSorted()).toEqual(['a', 'b']);
    const locked = scene(content(decision, sources, at('b', 'b')));
    expect(locked.choices).toEqual(['b']);
    expect(locked.right).toEqual(new Set());
  });

  it('has nothing to choose from at the end', () => {
    const ended = scene(content(decision, sources, at('a', 'a', 'a')));
    expect(ended).toMatchObject({ choices: [], right: new Set(), votes: false, ended: true });
    expect(ended).toMatchObject({ node: 'e1', lines: 1 });
  });
});

describe('the order of choices', () => {
  const { d1 } = scenario.nodes;
  const order = (id: string) =>
    d1?.kind === 'scene' ? inClassOrder({ id }, d1).map((choice) => choice.id) : [];

  it('is the same for all of a class, and another one for another class', () => {
    expect(order('c1')).toEqual(order('c1'));
    expect(order('c1').toSorted()).toEqual(['a', 'b', 'c']);
    const orders = Array.from({ length: 30 }, (_, number) => order(`class ${number}`).join());
    expect(new Set(orders).size).toBe(6);
  });

  it('comes of every sign of its id', () => {
    const seeds = ['ab', 'ba', 'a', 'b', 'aab', 'aba'].map((id) => seedOf({ id }));
    expect(new Set(seeds).size).toBe(6);
    expect(seeds.every((seed) => seed >= 0 && Number.isInteger(seed))).toBe(true);
  });
});
