import { describe, expect, it } from 'vitest';
import { plainFormats, sampleScenario } from '../../../tests/support/build-scenario';
import { keySteps } from './key-steps';
import { startPlay, takeChoice } from './play';
import { type TranscriptStep, transcriptOf } from './result';
import type { Choice, Rate } from './scenario';

const scenario = sampleScenario();

function playOf(choices: string) {
  return [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario),
  );
}

function keysOf(choices: string) {
  const play = playOf(choices);
  return keySteps(scenario, play, transcriptOf(scenario, play, plainFormats));
}

const told = (choices: string) =>
  keysOf(choices).map(
    ({ step, points, lost, reached }) =>
      `${step.number} +${points} −${lost}${reached.length > 0 ? ` → ${reached}` : ''}`,
  );

describe('the steps that decided most', () => {
  it('say what they cost against the best that could be said then, and where it came back', () => {
    // d2.a, the best, is locked after d1.a: only what was open counts.
    expect(told('aba')).toEqual(['1 +0 −3 → 2', '2 +1 −0', '3 +0 −3']);
    expect(told('bba')).toEqual(['1 +3 −0 → 2', '2 +1 −2', '3 +0 −3']);
  });

  it('are those that brought most where nothing was lost', () => {
    expect(told('bab')).toEqual(['1 +3 −0 → 2', '2 +3 −0 → 3', '3 +3 −0']);
  });

  it('have a crossed line among them whatever it lost', () => {
    expect(keysOf('bdb').map(({ step }) => step.rate)).toContain('over');
    expect(keysOf('bdb')[1]).toMatchObject({ points: -1, lost: 4, reached: [3] });
  });

  it('are none before a step was taken', () => {
    expect(told('')).toEqual([]);
  });
});

describe('of many steps', () => {
  type Said = {
    readonly points: number;
    readonly best?: number;
    readonly rate?: Rate;
    /** Numbers of the steps whose consequences came here. */
    readonly from?: readonly number[];
  };

  /** A play of such steps, each of a scene whose best choice brought so many points. */
  function keysAmong(...said: readonly Said[]): readonly number[] {
    const [first] = transcriptOf(scenario, playOf('b'), plainFormats);
    const [taken] = playOf('b').steps;
    if (!first || !taken) throw new Error('a step was taken');
    const scoring = (points: number): Choice => ({ ...taken.taken, score: { nego: points } });
    const steps = said.map(({ points, best = points }) => ({
      ...taken,
      taken: scoring(points),
      scene: { ...taken.scene, choices: [scoring(points), scoring(best)] },
    }));
    const transcript = said.map(
      ({ rate = 'fair', from = [] }, index): TranscriptStep => ({
        ...first,
        number: index + 1,
        rate,
        fromSteps: from,
      }),
    );
    const keys = keySteps(scenario, { ...playOf('b'), steps }, transcript);
    return keys.map(({ step }) => step.number);
  }
  const plain: Said = { points: 0 };
  const costly: Said = { points: 1, best: 2 };

  it.each<{ because: string; said: readonly Said[]; keys: readonly number[] }>([
    {
      because: 'those that cost something go before those that brought much',
      said: [{ points: 9 }, costly, costly, costly],
      keys: [2, 3, 4],
    },
    {
      because: 'the most points lost go first',
      said: [
        costly,
        { points: 0, best: 3 },
        costly,
        { points: 0, best: 2 },
        { points: 1, best: 5 },
      ],
      keys: [2, 4, 5],
    },
    {
      because: 'a crossed line goes before points lost, also where it lost none',
      said: [
        { points: 0, best: 3 },
        { points: 0, best: 3 },
        { points: 0, best: 3 },
        { points: 0, rate: 'over' },
      ],
      keys: [1, 2, 4],
    },
    {
      because: 'of two crossed lines that which lost more',
      said: [
        { points: 0, best: 1, rate: 'over' },
        { points: 0, best: 2, rate: 'over' },
        { points: 0, best: 3, rate: 'over' },
        { points: 0, best: 4, rate: 'over' },
      ],
      keys: [2, 3, 4],
    },
    {
      because: 'of equal losses that which came back most',
      said: [costly, costly, costly, { ...costly, from: [2, 3] }, { ...plain, from: [2, 4] }],
      keys: [2, 3, 4],
    },
    {
      because: 'the most points go first where nothing was lost',
      said: [{ points: 1 }, { points: 3 }, { points: 1 }, { points: 2 }, { points: 4 }],
      keys: [2, 4, 5],
    },
    {
      because: 'of equal gains that which came back most',
      said: [
        { points: 2 },
        { points: 2 },
        { points: 2 },
        { points: 2, from: [2, 3] },
        { ...plain, from: [4] },
      ],
      keys: [2, 3, 4],
    },
    {
      because: 'what cost and brought nothing did not decide anything',
      said: [plain, { points: 1 }, { ...plain, from: [1, 2] }],
      keys: [2],
    },
  ])('$because', ({ said, keys }) => {
    expect(keysAmong(...said)).toEqual(keys);
  });
});
