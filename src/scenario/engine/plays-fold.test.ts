import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend, foldAll } from '@/learning-record/fold';
import type { Fact, LearningEvent } from '@/learning-record/learning-event';
import { endingsFound, latestEndedPlay, openPlay, playsFold, playsOf } from './plays-fold';

const started = (play: string, prefix: Step[] = []): Fact => ({
  type: 'play-started',
  play,
  scenario: 's9',
  hash: 'h',
  seed: 1,
  mode: 'guided',
  from: {},
  prefix,
});
type Step = { node: string; choice: string };
const taken = (play: string, step: number, node: string, choice: string, revision = 0): Fact => ({
  type: 'choice-taken',
  play,
  revision,
  step,
  node,
  choice,
});
const back = (play: string, step: number, revision = 1): Fact => ({
  type: 'step-taken-back',
  play,
  revision,
  step,
});
const followed = (
  play: string,
  step: number,
  lines: number,
  choices = false,
  revision = 0,
): Fact => ({
  type: 'play-followed',
  play,
  revision,
  step,
  lines,
  choices,
});
type End = { ending?: string; letter?: string; revision?: number; step?: number; choice?: string };
const ended = (play: string, end: End = {}): Fact => ({
  type: 'play-ended',
  play,
  revision: 0,
  step: 0,
  choice: 'a',
  ending: 'e1',
  letter: 'A',
  fails: false,
  process: 0.8,
  ...end,
});
/** A play of one step that came to its end. */
const endedPlay = (play: string, end: End = {}): readonly Fact[] => [
  started(play),
  taken(play, 0, 'd1', 'a'),
  ended(play, end),
];

function events(facts: readonly Fact[]): LearningEvent[] {
  return facts.map((fact, index) => ({
    ...fact,
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    seq: index + 1,
    at: '2025-11-20T15:02:00.000+08:00',
    course: '1.0.0',
  }));
}

const playsAfter = (...facts: readonly Fact[]) => foldAll(playsFold, events(facts));
const stepsOf = (...facts: readonly Fact[]) =>
  openPlay(playsAfter(...facts), 's9')
    ?.steps.map(({ node, choice }) => node + choice)
    .join('-');

describe('how far a play was followed', () => {
  const standing = (...facts: readonly Fact[]) =>
    openPlay(playsAfter(started('p'), ...facts), 's9')?.followed;

  it('is not known until the learner does something', () => {
    expect(standing()).toBeNull();
    expect(standing(taken('p', 0, 'd1', 'a'))).toBeNull();
  });

  it('grows line by line, and with each scene that is gone on to', () => {
    const first = [followed('p', 0, 2), taken('p', 0, 'd1', 'a')];
    expect(standing(...first)).toEqual({ step: 0, lines: 2, choices: false });
    expect(standing(...first, followed('p', 1, 1))).toEqual({ step: 1, lines: 1, choices: false });
  });

  it('never goes back, whichever of two tabs reports last', () => {
    const ahead = [taken('p', 0, 'd1', 'a'), followed('p', 1, 3, true)];
    expect(standing(...ahead, followed('p', 1, 2))).toEqual({ step: 1, lines: 3, choices: true });
    expect(standing(...ahead, followed('p', 0, 5))).toEqual({ step: 1, lines: 3, choices: true });
  });

  it('does not run ahead of the steps that were taken', () => {
    expect(standing(followed('p', 1, 1))).toBeNull();
  });

  it('is the whole scene again after its step was taken back', () => {
    const facts = [taken('p', 0, 'd1', 'a'), followed('p', 1, 2), back('p', 0)];
    expect(standing(...facts)).toEqual({ step: 0, lines: 0, choices: true });
    expect(standing(...facts, followed('p', 0, 9, false, 0))?.lines).toBe(0);
  });
});

describe('plays in the learning record', () => {
  it('hold the steps that were taken', () => {
    expect(stepsOf(started('p'), taken('p', 0, 'd1', 'b'), taken('p', 1, 'd2', 'a'))).toBe(
      'd1b-d2a',
    );
  });

  it('count the first event where two tabs took the same step', () => {
    expect(
      stepsOf(
        started('p'),
        taken('p', 0, 'd1', 'b'),
        taken('p', 0, 'd1', 'c'),
        taken('p', 1, 'd2', 'a'),
      ),
    ).toBe('d1b-d2a');
  });

  it('go on from a step that was taken back, and void what an older revision adds later', () => {
    const facts = [
      started('p'),
      taken('p', 0, 'd1', 'b'),
      taken('p', 1, 'd2', 'c'),
      back('p', 1),
      taken('p', 2, 'd3', 'a'),
      taken('p', 1, 'd2', 'a', 1),
    ];
    expect(stepsOf(...facts)).toBe('d1b-d2a');
    expect(openPlay(playsAfter(...facts), 's9')?.revision).toBe(1);
  });

  it('ignore a second taking back of the same revision, one of a later step and one after the end', () => {
    const begun = [started('p'), taken('p', 0, 'd1', 'b'), taken('p', 1, 'd2', 'a')];
    expect(stepsOf(...begun, back('p', 1), back('p', 0))).toBe('d1b');
    expect(stepsOf(...begun, back('p', 2))).toBe('d1b-d2a');
    expect(openPlay(playsAfter(...begun, back('p', 2)), 's9')).toMatchObject({
      revision: 0,
      followed: null,
    });
    expect(
      playsOf(playsAfter(...begun, ended('p', { step: 1 }), back('p', 0)), 's9')[0]?.steps,
    ).toHaveLength(2);
  });

  it('begin after the steps that were taken over', () => {
    const prefix = [{ node: 'd1', choice: 'b' }];
    expect(stepsOf(started('p', prefix), taken('p', 0, 'd1', 'c'), taken('p', 1, 'd2', 'a'))).toBe(
      'd1b-d2a',
    );
  });

  it('know the open play, the latest ended one and the endings found', () => {
    const facts = [
      ...endedPlay('p'),
      ...endedPlay('q', { ending: 'e2', letter: 'B' }),
      started('r'),
    ];
    const plays = playsAfter(...facts);
    expect(openPlay(plays, 's9')?.id).toBe('r');
    expect(latestEndedPlay(plays, 's9')?.id).toBe('q');
    expect([...endingsFound(plays, 's9')]).toEqual(['e1', 'e2']);
    const last = [taken('r', 0, 'd1', 'a'), ended('r')];
    expect(openPlay(playsAfter(...facts, ...last), 's9')).toBeUndefined();
  });

  it('keep the first end, and the self-rating', () => {
    const plays = playsAfter(...endedPlay('p'), ended('p', { ending: 'e2', letter: 'B' }), {
      type: 'play-self-rated',
      play: 'p',
      rating: 3,
    });
    expect(playsOf(plays, 's9')[0]).toMatchObject({ ended: { ending: 'e1' }, selfRating: 3 });
  });

  it('do not end by a choice that another tab had made otherwise before', () => {
    const first = [started('p'), taken('p', 0, 'd1', 'b')];
    const late = [taken('p', 0, 'd1', 'a'), ended('p')];
    expect(openPlay(playsAfter(...first, ...late), 's9')?.id).toBe('p');
  });

  it('are not begun anew by a second beginning', () => {
    const begun = [started('p'), taken('p', 0, 'd1', 'b'), started('p')];
    expect(stepsOf(...begun)).toBe('d1b');
    expect(playsOf(playsAfter(...begun), 's9')).toHaveLength(1);
  });

  it('do not end by a step before the last', () => {
    const facts = [started('p'), taken('p', 0, 'd1', 'a'), taken('p', 1, 'd2', 'a'), ended('p')];
    expect(openPlay(playsAfter(...facts), 's9')?.id).toBe('p');
    expect(openPlay(playsAfter(started('p'), ended('p')), 's9')?.id).toBe('p');
  });

  it('do not end by a step that was taken back', () => {
    const facts = [
      started('p'),
      taken('p', 0, 'd1', 'b'),
      back('p', 0),
      taken('p', 0, 'd1', 'a', 1),
      ended('p'),
    ];
    expect(openPlay(playsAfter(...facts), 's9')?.id).toBe('p');
    const again = ended('p', { revision: 1 });
    expect(openPlay(playsAfter(...facts, again), 's9')).toBeUndefined();
  });

  it('come out the same whether the record is read at once or bit by bit', () => {
    const fact = fc.oneof(
      fc.constantFrom(started('p'), started('q'), ended('p'), ended('q', { ending: 'e2' })),
      fc
        .tuple(
          fc.constantFrom('p', 'q', 'x'),
          fc.nat(3),
          fc.constantFrom('d1', 'd2'),
          fc.constantFrom('a', 'b'),
          fc.nat(2),
        )
        .map((parts) => taken(...parts)),
      fc.tuple(fc.constantFrom('p', 'q'), fc.nat(3), fc.nat(3)).map((parts) => back(...parts)),
    );
    fc.assert(
      fc.property(fc.array(fact), fc.nat(), (facts, cut) => {
        const all = events(facts);
        const at = cut % (all.length + 1);
        const early = foldAll(playsFold, all.slice(0, at));
        const snapshot = structuredClone(early);
        expect(extend(playsFold, early, all.slice(at))).toEqual(foldAll(playsFold, all));
        expect(early).toEqual(snapshot);
      }),
    );
  });
});
