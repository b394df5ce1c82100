import fc from 'fast-check';
import type {
  Choice,
  Condition,
  Effects,
  Ending,
  Line,
  Node,
  Scenario,
  Scene,
  Text,
  Variants,
} from '@/scenario/engine/scenario';
import { sampleScenario } from './build-scenario';

/** Values of the fact that is remembered from elsewhere. */
export const MEMORIES = [{ mem: false }, { mem: true }];

const { bounds: _, ...sample } = sampleScenario();

/**
 * Four scenes with ways past each other and sometimes a way back, two routers (the last reads the
 * process score), three endings; conditions and effects of every kind, texts and dates that vary.
 * Its bounds are the explorer's to find.
 */
export const smallScenario: fc.Arbitrary<Omit<Scenario, 'bounds'>> = fc
  .record({
    scenes: fc.tuple(sceneAt(0), sceneAt(1), sceneAt(2), sceneAt(3)),
    first: seldom(condition()),
    second: seldom(condition()),
    third: seldom(condition()),
    percent: seldom(fc.integer({ min: 1, max: 100 })),
    interrupt: seldom(condition()),
    late: condition(),
    text: text(),
  })
  .map(({ scenes, first, second, third, percent, interrupt, late, text: ends }) => {
    const judged: readonly Condition[] = [
      ...(first ? [first] : []),
      ...(percent ? [{ op: 'process' as const, atLeast: percent }] : []),
    ];
    const nodes: readonly Node[] = [
      ...scenes,
      {
        kind: 'router',
        id: 'settle',
        route: [...(third ? [{ when: third, to: 'e2' }] : []), { to: 'judge' }],
      },
      {
        kind: 'router',
        id: 'judge',
        route: [
          ...(judged.length > 0 ? [{ when: { op: 'and' as const, of: judged }, to: 'e1' }] : []),
          ...(second ? [{ when: second, to: 'e2' }] : []),
          { to: 'e3' },
        ],
      },
      ending('e1', 'A', ends),
      ending('e2', 'B', 'B'),
      ending('e3', 'C', 'C'),
    ];
    return {
      ...sample,
      interrupts: interrupt ? [{ when: interrupt, to: 'e3' }] : [],
      meters: { heat: { label: 'heat', start: 2, min: 0, max: 6, lowerIsBetter: false } },
      facts: {
        flag: { label: 'flag', start: false },
        note: { label: 'note', start: 'x', values: { x: 'x', y: 'y', z: 'z' } },
        sum: { label: 'sum', start: 0, max: 3 },
        mem: {
          label: 'mem',
          start: false,
          from: { op: 'elsewhere', scenario: 's1', test: { op: 'fact', name: 'asked' } },
        },
      },
      calendar: {
        day: { kind: 'moments', of: [{ when: late, at: '2025-11-28' }, { at: '2025-11-20' }] },
      },
      skills: { one: 'one', two: 'two' },
      debrief: [],
      start: 's0',
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    };
  });

function ending(id: string, letter: Ending['letter'], wording: Text): Ending {
  return { kind: 'ending', id, letter, outcome: 0, fails: false, title: letter, text: wording };
}

/** There in a third of the cases: where every rule is there, they hide what one of them reads. */
function seldom<Thing>(thing: fc.Arbitrary<Thing>): fc.Arbitrary<Thing | undefined> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: thing },
  );
}

/** None, or seldom one. */
function seldomOne<Thing>(thing: fc.Arbitrary<Thing>): fc.Arbitrary<readonly Thing[]> {
  return seldom(thing).map((one) => (one === undefined ? [] : [one]));
}

/** Mostly two things at once: a mark of what happened, and a value that it may hide. */
function condition(): fc.Arbitrary<Condition> {
  const value: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      op: fc.constant('compare' as const),
      name: fc.constantFrom('heat', 'sum'),
      by: fc.constantFrom('>=' as const, '<' as const, '==' as const, '!=' as const),
      value: fc.integer({ min: 0, max: 6 }),
    }),
    fc.constantFrom('flag', 'mem').map((name) => ({ op: 'true' as const, name })),
    fc.record({
      op: fc.constant('compare' as const),
      name: fc.constant('note'),
      by: fc.constantFrom('==' as const, '!=' as const),
      value: fc.constantFrom('x', 'y', 'z'),
    }),
  );
  const mark: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .constantFrom('s0', 's1', 's2', 's3')
      .map((node) => ({ op: 'took' as const, node, choice: 'b' })),
    fc.constantFrom('s1', 's2', 's3').map((node) => ({ op: 'visited' as const, node })),
    fc.constant({ op: 'crossed' as const }),
  );
  const leaf = fc.oneof(value, mark);
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((of) => ({ op: 'not' as const, of })) },
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.tuple(mark, value),
      }),
    },
  );
}

function effects(): fc.Arbitrary<Effects> {
  return fc.record({
    do: fc.record({ heat: fc.integer({ min: -3, max: 3 }) }),
    set: fc.oneof(
      fc.constant({}),
      fc.record({ flag: fc.boolean() }),
      fc.record({ mem: fc.boolean() }),
      fc.record({ note: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ sum: fc.integer({ min: 0, max: 3 }) }),
    ),
  });
}

/** Rules of `enter` or `also`. */
function rules(): fc.Arbitrary<readonly (Effects & { readonly when: Condition })[]> {
  return seldomOne(
    fc.record({ when: condition(), all: effects() }).map(({ when, all }) => ({ when, ...all })),
  );
}

function variants(): fc.Arbitrary<Variants> {
  return condition().map((when) => [{ when, text: 'then' }, { text: 'else' }]);
}

function text(): fc.Arbitrary<Text> {
  return seldom(variants()).map((varied) => varied ?? 'text {heat} {day}');
}

function lines(place: string): fc.Arbitrary<readonly Line[]> {
  return seldomOne(
    fc
      .record({ when: condition(), wording: text() })
      .map(({ when, wording }) => ({ id: `${place}-line`, speaker: 'nar', text: wording, when })),
  );
}

function sceneAt(index: number): fc.Arbitrary<Scene> {
  const id = `s${index}`;
  const later = [...[1, 2, 3].filter((each) => each > index).map((each) => `s${each}`), 'settle'];
  return fc
    .record({
      choices: fc.tuple(
        choice(`${id}-a`, later, false),
        choice(`${id}-b`, later, false),
        choice(`${id}-c`, later, true),
        wayBack(index),
      ),
      enter: rules(),
      said: lines(id),
      dated: fc.boolean(),
    })
    .map(({ choices: [a, b, c, back], enter, said, dated }) => ({
      kind: 'scene',
      id,
      stage: 'stage',
      ...(dated && index > 1 && { at: 'day' }),
      enter,
      lines: said,
      vote: false,
      discuss: [],
      choices: back ? [a, b, c, back] : [a, b, c],
    }));
}

function choice(place: string, targets: readonly string[], gated: boolean): fc.Arbitrary<Choice> {
  const none = fc.constant([]);
  return fc
    .record({
      rate: fc.constantFrom('good' as const, 'fair' as const, 'poor' as const, 'over' as const),
      score: fc.record({
        one: fc.integer({ min: -1, max: 3 }),
        two: fc.integer({ min: -1, max: 1 }),
      }),
      also: gated ? rules() : none,
      react: gated ? lines(place) : none,
      say: gated
        ? seldom(variants()).map((varied) => varied ?? [{ text: place }])
        : fc.constant([{ text: place }]),
      why: gated ? text() : fc.constant('why'),
      to: fc.constantFrom(...targets),
      when: gated ? seldom(condition()) : fc.constant(undefined),
      own: effects(),
    })
    .map(({ when, own, ...rest }) => ({
      id: place.slice(-1),
      objectives: [],
      ...own,
      ...rest,
      ...(when && { when }),
    }));
}

/** A choice that leads to an earlier scene while it is cool, and heats: a scene entered twice. */
function wayBack(index: number): fc.Arbitrary<Choice | undefined> {
  const earlier = [0, 1, 2, 3].filter((each) => each < index).map((each) => `s${each}`);
  if (earlier.length === 0) return fc.constant(undefined);
  return fc.option(
    choice('d', earlier, false).map((back) => ({
      ...back,
      do: { heat: 6 },
      when: { op: 'compare' as const, name: 'heat', by: '<' as const, value: 2 },
    })),
    { nil: undefined, freq: 2 },
  );
}
