import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { seededRandom } from '@/platform/seeded-random';
import { buildEvent } from '../../../tests/support/build-record';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { openChoices, randomPlay } from '../../../tests/support/play-all';
import { MEMORIES, smallScenario } from '../../../tests/support/small-scenario';
import { explore } from '../explorer/explore';
import { type Play, type Step, startPlay, takeChoice } from './play';
import { playsFold } from './plays-fold';
import { replay } from './replay';
import type { Scenario } from './scenario';
import { readShareLink, writeShareLink } from './share-link';
import type { Remembered } from './state';

type Played = { readonly scenario: Scenario; readonly play: Play; readonly from: Remembered };

const SAMPLE = sampleScenario();

/** A random complete play, of a step or more, of the sample or of a role-play made up for it. */
const played: fc.Arbitrary<Played> = fc
  .record({
    drawn: fc.option(smallScenario, { nil: undefined, freq: 3 }),
    seed: fc.nat(),
    remembers: fc.boolean(),
  })
  .map(({ drawn, seed, remembers }): Played | undefined => {
    const bounds = drawn && explore(drawn, new Map()).exploration?.bounds;
    const scenario = !drawn ? SAMPLE : bounds && { ...drawn, bounds };
    if (!scenario) return undefined;
    const from = drawn ? (MEMORIES[remembers ? 1 : 0] ?? {}) : { bank: remembers };
    const play = randomPlay(scenario, seededRandom(seed, 'play'), from);
    return play.steps.length > 0 ? { scenario, from, play } : undefined;
  })
  .filter((one) => one !== undefined);

const stepsOf = ({ steps }: Play): readonly Step[] =>
  steps.map(({ node, choice }) => ({ node, choice }));

const RUNS = { numRuns: 500 };

describe('any play', () => {
  it('is its steps taken again', () => {
    fc.assert(
      fc.property(played, ({ scenario, play, from }) => {
        expect(replay(scenario, stepsOf(play), from)).toEqual({ play, cut: null });
      }),
      RUNS,
    );
  });

  it('stays as it was after any choice that is not open', () => {
    fc.assert(
      fc.property(played, fc.nat(), fc.constantFrom('a', 'b', 'c', 'd', 'z'), (one, at, choice) => {
        const { scenario, from, play } = one;
        const steps = stepsOf(play).slice(0, at % (play.steps.length + 1));
        const before = replay(scenario, steps, from).play;
        const open = openChoices(scenario, before).map(({ id }) => id);
        expect(takeChoice(scenario, before, choice) === before).toBe(!open.includes(choice));
      }),
      RUNS,
    );
  });

  it('keeps the longest prefix that fits when a step is another one', () => {
    fc.assert(
      fc.property(
        played,
        fc.nat(),
        fc.constantFrom('a', 'c', 'z'),
        fc.boolean(),
        (one, at, choice, elsewhere) => {
          const { scenario, from, play } = one;
          const steps = stepsOf(play);
          const wrong = at % steps.length;
          const changed = steps.map((step, index) =>
            index === wrong ? { node: elsewhere ? 'gone' : step.node, choice } : step,
          );
          const { play: kept, cut } = replay(scenario, changed, from);
          const end = cut?.at ?? changed.length;
          expect(stepsOf(kept)).toEqual(changed.slice(0, end));
          expect(end).toBeGreaterThanOrEqual(wrong);
          if (cut) {
            const open = openChoices(scenario, kept).map(({ id }) => id);
            expect(kept.node.id === cut.step.node && open.includes(cut.step.choice)).toBe(false);
          }
        },
      ),
      RUNS,
    );
  });

  it('comes back whole from its link', () => {
    fc.assert(
      fc.property(played, ({ scenario, play, from }) => {
        const link = writeShareLink(scenario, stepsOf(play), from);
        expect(readShareLink(scenario, link)).toMatchObject({
          play,
          steps: stepsOf(play),
          from,
          changed: false,
          cut: false,
        });
      }),
      RUNS,
    );
  });

  it('comes back as far as it goes from a link that was cut off', () => {
    fc.assert(
      fc.property(played, fc.nat(), ({ scenario, play, from }, at) => {
        const whole = new URLSearchParams(writeShareLink(scenario, stepsOf(play), from));
        const written = whole.get('steps') ?? '';
        const kept = written.slice(0, 1 + (at % written.length));
        whole.set('steps', kept);
        const shared = readShareLink(scenario, `${whole}`);
        const steps = shared?.steps ?? [];
        expect(steps).toEqual(stepsOf(play).slice(0, steps.length));
        const again = steps.map(({ node, choice }) => `${node}${choice}`).join('-');
        // Nothing but a hyphen may have been left over in silence.
        expect([again, `${again}-`].includes(kept)).toBe(shared?.cut === false);
      }),
      RUNS,
    );
  });

  it('is at worst cut short by a link that somebody made up', () => {
    const madeUp = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('d1', 's0', 's1', 's2', 'd2', 'e1', '', '-', '%'),
            fc.constantFrom('a', 'b', 'c', 'A', '', 'é'),
          ),
        )
        .map((pairs) => pairs.map(([node, choice]) => node + choice).join('-')),
    );
    fc.assert(
      fc.property(played, madeUp, fc.string({ maxLength: 20 }), ({ scenario }, steps, from) => {
        const query = `steps=${encodeURIComponent(steps)}&from=${encodeURIComponent(from)}`;
        const shared = readShareLink(scenario, query);
        if (!shared) {
          expect(steps).toBe('');
          return;
        }
        expect(replay(scenario, shared.steps, shared.from).cut).toBeNull();
        expect(Object.keys(shared.from).every((name) => scenario.facts[name]?.from)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is what its events fold to, steps taken back and all', () => {
    fc.assert(
      fc.property(played, fc.nat(), fc.nat(), ({ scenario, play, from }, at, other) => {
        const steps = stepsOf(play);
        const before = at % steps.length;
        const kept = replay(scenario, steps.slice(0, before), from).play;
        const open = openChoices(scenario, kept);
        const instead = { node: kept.node.id, choice: open[other % open.length]?.id ?? '' };
        const facts: readonly Fact[] = [
          {
            type: 'play-started',
            play: 'p',
            scenario: scenario.id,
            hash: scenario.hash,
            seed: 1,
            mode: 'guided',
            from: { ...from },
            prefix: [],
          },
          ...steps.slice(0, before + 1).map((step, index) => taken(step, index, 0)),
          { type: 'step-taken-back', play: 'p', revision: 1, step: before },
          // One that came too late, from another tab.
          taken({ node: 'late', choice: 'a' }, before, 0),
          taken(instead, before, 1),
        ];
        const events = facts.map((fact, index) => buildEvent(index + 1, fact));
        const folded = extend(playsFold, playsFold.empty(), events).byId.get('p');
        expect(folded?.steps).toEqual([...steps.slice(0, before), instead]);
        expect(folded?.revision).toBe(1);
        expect(replay(scenario, folded?.steps ?? [], folded?.from)).toEqual({
          play: takeChoice(scenario, kept, instead.choice),
          cut: null,
        });
      }),
      RUNS,
    );
  });

  it('starts from the values that it remembers, and from the start where there are none', () => {
    for (const [from, bank] of [
      [{}, false],
      [{ bank: true }, true],
      [{ bank: 'yes' }, false],
      [{ doc: true }, false],
    ] as const) {
      expect(startPlay(SAMPLE, { from }).state.values).toMatchObject({ bank, doc: false });
    }
  });
});

function taken({ node, choice }: Step, step: number, revision: number): Fact {
  return { type: 'choice-taken', play: 'p', revision, step, node, choice };
}
