import { describe, expect, it } from 'vitest';
import { plant, SCENARIO_TEXT, sampleScenario } from '../../../tests/support/build-scenario';
import { inShownOrder } from './order';
import { replay } from './replay';
import type { Choice, Scenario } from './scenario';
import { readShareLink, writeShareLink } from './share-link';

const scenario = sampleScenario();
const steps = [
  { node: 'd1', choice: 'b' },
  { node: 'd2', choice: 'a' },
  { node: 'd3', choice: 'b' },
];

describe('replay', () => {
  it('comes to the same play as taking the steps', () => {
    const { play, cut } = replay(scenario, steps);
    expect(cut).toBeNull();
    expect(play.node.id).toBe('e1');
    expect(play.steps.map(({ node, choice }) => ({ node, choice }))).toEqual(steps);
  });

  it.each([
    [
      1,
      'choice-closed',
      [
        { node: 'd1', choice: 'c' },
        { node: 'd2', choice: 'a' },
      ],
    ],
    [
      1,
      'other-scene',
      [
        { node: 'd1', choice: 'b' },
        { node: 'd3', choice: 'a' },
      ],
    ],
    [0, 'no-such-choice', [{ node: 'd1', choice: 'd' }]],
    [3, 'ended-before', [...steps, { node: 'd3', choice: 'a' }]],
  ])('keeps the first %i steps and says %s', (at, reason, written) => {
    const { play, cut } = replay(scenario, written);
    expect(play.steps).toHaveLength(at);
    expect(cut).toMatchObject({ at, reason, step: written[at] });
  });

  it.each<[string, Scenario, number, string | undefined]>([
    ['a word', sampleScenario(plant('空着手', '空着两手')), 3, undefined],
    ['an effect', sampleScenario(plant('do: {trust: +5}\n', 'do: {trust: +6}\n')), 3, undefined],
    // Without the bank's door known, trust stays at 50.
    [
      'a condition',
      sampleScenario(plant('when: doc and trust >= 45', 'when: doc and trust >= 51')),
      1,
      'choice-closed',
    ],
    [
      'the name of a scene',
      sampleScenario(SCENARIO_TEXT.replaceAll(/\bd3\b/g, 'd4')),
      2,
      'other-scene',
    ],
    ['a choice that is gone', edited('d2', (choices) => choices.slice(1)), 1, 'no-such-choice'],
    [
      'a scene that is gone',
      edited('d1', (choices) => choices.map((choice) => ({ ...choice, to: 'd3' }))),
      1,
      'other-scene',
    ],
    [
      'a scene that ends the play',
      edited('d2', (choices) => choices.map((choice) => ({ ...choice, to: 'e3' }))),
      2,
      'ended-before',
    ],
  ])('keeps the longest part that fits after a change of %s', (_what, changed, at, reason) => {
    const { play, cut } = replay(changed, steps);
    expect(changed.hash).not.toBe(scenario.hash);
    expect(play.steps.map(({ node, choice }) => ({ node, choice }))).toEqual(steps.slice(0, at));
    expect(cut?.reason).toBe(reason);
    // The same of a link that was made before the change.
    const shared = readShareLink(changed, writeShareLink(scenario, steps, {}));
    expect(shared).toMatchObject({ changed: true, cut: cut !== null, steps: steps.slice(0, at) });
  });
});

/** The sample with the choices of a scene edited. */
function edited(id: string, edit: (choices: readonly Choice[]) => readonly Choice[]): Scenario {
  const scene = scenario.nodes[id];
  if (scene?.kind !== 'scene') throw new Error(`"${id}" is no scene`);
  const nodes = { ...scenario.nodes, [id]: { ...scene, choices: edit(scene.choices) } };
  return { ...scenario, hash: 'edited', nodes };
}

describe('a share link', () => {
  it('brings back the steps and the remembered facts', () => {
    const link = writeShareLink(scenario, steps, { bank: true, doc: true });
    expect(link).toContain('steps=d1b-d2a-d3b');
    expect(readShareLink(scenario, link)).toMatchObject({
      steps,
      from: { bank: true },
      changed: false,
      cut: false,
    });
  });

  it.each([
    'steps=d1b-d2z',
    'steps=d1b-d3a',
    'steps=d1bx-d2a',
    'steps=<script>',
    'steps=d1b-',
    'steps=d1b&from=constructor',
  ])('takes from %s only what fits', (query) => {
    const shared = readShareLink(scenario, query);
    expect(shared?.steps.every((step, index) => step.node === steps[index]?.node)).toBe(true);
    expect(shared?.cut === true || query.endsWith('d1b-')).toBe(true);
    expect(shared?.changed).toBe(true);
  });

  it('is none without steps', () => {
    expect(readShareLink(scenario, 'hash=abc')).toBeUndefined();
  });

  it('is cut where it is longer than any play', () => {
    expect(readShareLink(scenario, `steps=${'d1b-'.repeat(1000)}`)).toMatchObject({
      steps: [{ node: 'd1', choice: 'b' }],
      cut: true,
    });
  });

  it('tells a fact that does not hold from one that nobody remembers', () => {
    const held = sampleScenario(
      plant('start: false, from: s1.took(d8.a)', 'start: true, from: s1.took(d8.a)'),
    );
    const values = (query: string) => readShareLink(held, query)?.play.state.values.bank;
    expect(values(writeShareLink(held, steps, {}))).toBe(true);
    expect(values(writeShareLink(held, steps, { bank: true }))).toBe(true);
    expect(values(writeShareLink(held, steps, { bank: false }))).toBe(false);
    expect(values('steps=d1b')).toBe(true);
  });

  it('tells a step from the next one where ids have hyphens', () => {
    const hyphens = sampleScenario(plant('start: d1', 'start: d1').replaceAll(/\bd2\b/g, 'd1-d2'));
    const link = writeShareLink(
      hyphens,
      replay(hyphens, [
        { node: 'd1', choice: 'b' },
        { node: 'd1-d2', choice: 'a' },
      ]).play.steps,
      {},
    );
    expect(readShareLink(hyphens, link)?.steps).toHaveLength(2);
  });
});

describe('inShownOrder', () => {
  it('shows the same order again for the same seed and place', () => {
    const once = inShownOrder(['a', 'b', 'c', 'd'], 42, 'd1');
    expect(inShownOrder(['a', 'b', 'c', 'd'], 42, 'd1')).toEqual(once);
    expect([...once].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts each choice at each place about equally often', () => {
    const first = { a: 0, b: 0, c: 0, d: 0 };
    for (let seed = 0; seed < 4000; seed += 1) {
      const [choice] = inShownOrder(['a', 'b', 'c', 'd'] as const, seed, 'd1');
      if (choice) first[choice] += 1;
    }
    for (const times of Object.values(first)) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});
