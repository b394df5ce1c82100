import { describe, expect, it } from 'vitest';
import {
  answeredOn,
  buildReviewIndex,
  type DatedFact,
  decidedOn,
  hashes,
  playedOn,
  practisedOn,
  reviewOn,
  wrongOn,
} from '../../../tests/support/build-review';
import type { Card } from './card';

const days = [
  '2026-01-05',
  '2026-01-06',
  '2026-01-07',
  '2026-01-08',
  '2026-01-09',
  '2026-01-10',
] as const;

function cardOn(day: string, facts: readonly DatedFact[], key = 'item/q1-01'): Card | undefined {
  return reviewOn(day, facts).cards.find((card) => card.key === key);
}

describe('what becomes a card', () => {
  it.each([
    { facts: wrongOn(days[0]), comes: true, because: 'it was wrong' },
    {
      facts: answeredOn(days[0], { certainty: 'unsure' }),
      comes: true,
      because: 'it was right by luck',
    },
    { facts: answeredOn(days[0]), comes: false, because: 'it was right and sure' },
    { facts: practisedOn(days[0], 0.8), comes: true, because: 'an interaction was partly wrong' },
    { facts: practisedOn(days[0], 1), comes: false, because: 'an interaction was right' },
    { facts: playedOn(days[0], 'b'), comes: true, because: 'a choice was poor' },
    { facts: playedOn(days[0], 'c'), comes: true, because: 'a choice crossed a line' },
    { facts: playedOn(days[0], 'd'), comes: false, because: 'a fair choice is no mistake' },
    { facts: playedOn(days[0], 'z'), comes: false, because: 'the course has no such choice' },
  ])('$comes when $because', ({ facts, comes }) => {
    expect(reviewOn(days[1], facts).cards).toHaveLength(comes ? 1 : 0);
  });

  it('is no card for what the course does not have any more, though the record keeps it', () => {
    const index = buildReviewIndex({ items: {}, interactions: {}, decisions: {} });
    const facts = [...wrongOn(days[0]), ...practisedOn(days[0], 0), ...playedOn(days[0], 'b')];
    expect(reviewOn(days[1], facts, { index }).cards).toEqual([]);
    expect(reviewOn(days[1], facts).cards).toHaveLength(3);
  });

  it('is not made of names that every object has', () => {
    const facts = [...wrongOn(days[0], 'constructor'), ...playedOn(days[0], 'toString')];
    expect(reviewOn(days[1], facts).cards).toEqual([]);
  });

  it('counts the first answer of an interaction until it is begun anew', () => {
    const corrected: DatedFact = {
      type: 'interaction-answered',
      lesson: 'l1-1',
      interaction: 'boxes',
      answer: {},
      score: 1,
      day: days[1],
    };
    const card = cardOn(
      days[2],
      [...practisedOn(days[0], 0.5), corrected],
      'interaction/l1-1/boxes',
    );
    expect(card?.standing).toBe('wrong');
  });
});

describe('the order of answers', () => {
  it('is that in which they were given, though an exam shows its own only at the end', () => {
    const [started, given] = wrongOn(days[0], 'q1-01', 'sure');
    if (!started || !given) throw new Error('An answer is an attempt and its item');
    const exam = { ...started, mode: 'exam' } as DatedFact;
    const handedIn = { type: 'attempt-finished', score: 0, passed: false, day: days[2] } as const;
    const attempt = 'attempt' in given ? given.attempt : '';
    const facts = [exam, given, ...answeredOn(days[1]), { ...handedIn, attempt }];
    expect(cardOn(days[3], facts)).toMatchObject({ standing: 'right', right: 1 });
    // Before it is handed in, nobody knows of the mistake.
    expect(cardOn(days[3], facts.slice(0, -1))).toBeUndefined();
  });

  it('of a decision is the same in the role-play and on its own', () => {
    const facts = [
      ...playedOn(days[0], 'b'),
      decidedOn(days[1], 'good'),
      ...playedOn(days[2], 'c'),
      decidedOn(days[3], 'fair'),
    ];
    const standings = [1, 2, 3, 4].map((at) => {
      const past = facts.filter(({ day }) => day < (days[at] ?? ''));
      return cardOn(days[5], past, 'decision/s1/d1')?.standing;
    });
    expect(standings).toEqual(['wrong', 'right', 'wrong', 'half']);
  });
});

describe('an item of an exam that is under way', () => {
  const exam = (day: string): DatedFact => ({
    type: 'attempt-started',
    attempt: 'exam',
    quiz: 'm1',
    mode: 'exam',
    seed: 1,
    scope: 'all',
    items: [{ id: 'q1-01', hash: hashes.now }],
    day,
  });

  it('waits until it is handed in', () => {
    const facts = [...wrongOn(days[0]), exam(days[3])];
    expect(cardOn(days[3], facts)?.due).toBe(days[4]);
    const handedIn = {
      type: 'attempt-finished',
      attempt: 'exam',
      score: 0,
      passed: false,
    } as const;
    expect(cardOn(days[3], [...facts, { ...handedIn, day: days[3] }])?.due).toBe(days[1]);
  });

  it('waits a day and a night for it', () => {
    expect(cardOn(days[4], [...wrongOn(days[0]), exam(days[3])])?.due).toBe(days[5]);
  });

  it('waits no longer for an exam that was left', () => {
    expect(cardOn(days[5], [...wrongOn(days[0]), exam(days[3])])?.due).toBe(days[1]);
  });
});

describe('the shelf', () => {
  it.each([
    { answers: [], right: 0, state: 'learning', because: 'it has only been wrong' },
    {
      answers: answeredOn(days[0]),
      right: 0,
      state: 'learning',
      because: 'the day of the mistake does not count',
    },
    { answers: answeredOn(days[1]), right: 1, state: 'learning', because: 'one day is not two' },
    {
      answers: [...answeredOn(days[1]), ...answeredOn(days[1])],
      right: 1,
      state: 'learning',
      because: 'twice on one day is one day',
    },
    {
      answers: [...answeredOn(days[1]), ...answeredOn(days[3])],
      right: 2,
      state: 'held',
      because: 'it was right on two days',
    },
    {
      answers: [
        ...answeredOn(days[1], { certainty: 'unsure' }),
        ...answeredOn(days[2], { certainty: 'unsure' }),
      ],
      right: 1,
      state: 'learning',
      because: 'without being sure it counts half',
    },
    {
      answers: [...answeredOn(days[1]), ...answeredOn(days[3]), ...wrongOn(days[4])],
      right: 0,
      state: 'learning',
      because: 'it went wrong again',
    },
    {
      answers: [...answeredOn(days[1]), ...answeredOn(days[3], { certainty: 'unsure' })],
      right: 1.5,
      state: 'learning',
      because: 'one and a half is not two',
    },
  ])('$state with $right: $because', ({ answers, right, state }) => {
    const card = cardOn(days[5], [...wrongOn(days[0]), ...answers]);
    expect(card).toMatchObject({ right, state });
  });

  it('takes interactions and decisions by the same rule', () => {
    const practised = [0, 1, 1].flatMap((score, at) => practisedOn(days[at * 2] ?? '', score));
    expect(cardOn(days[5], practised, 'interaction/l1-1/boxes')?.state).toBe('held');

    const decided = [
      ...playedOn(days[0], 'b'),
      decidedOn(days[1], 'good'),
      ...playedOn(days[3], 'a'),
    ];
    expect(cardOn(days[5], decided, 'decision/s1/d1')?.state).toBe('held');
  });

  it('has what belongs to an objective that has become steady since', () => {
    const index = buildReviewIndex();
    const shared = { ...index.items, 'q1-02': { ...index.items['q1-01'], hash: hashes.now } };
    const items = shared as typeof index.items;
    const facts = [
      ...wrongOn(days[0]),
      ...[1, 2, 3].flatMap((at) => answeredOn(days[at] ?? '', { item: 'q1-02' })),
    ];
    const state = (given: readonly DatedFact[]) =>
      reviewOn(days[5], given, { index: { ...index, items } }).cards[0]?.state;

    expect(state(facts)).toBe('held');
    expect(state(facts.slice(0, -2))).toBe('learning');
    expect(state([...facts, ...wrongOn(days[4], 'q1-02')])).toBe('learning');
  });
});

describe('a card taken out by hand', () => {
  const removed: DatedFact = {
    type: 'card-removed',
    card: 'item/q1-01',
    removed: true,
    day: days[1],
  };

  it('stays out when it is right or right by luck, and comes back when it is wrong', () => {
    const out = [...wrongOn(days[0]), removed];
    expect(cardOn(days[2], out)?.state).toBe('removed');
    const lucky = answeredOn(days[2], { certainty: 'unsure' });
    expect(cardOn(days[3], [...out, ...lucky])?.state).toBe('removed');
    expect(cardOn(days[3], [...out, ...wrongOn(days[2])])?.state).toBe('learning');
  });

  it('is put back', () => {
    const facts = [...wrongOn(days[0]), removed, { ...removed, removed: false }];
    expect(cardOn(days[2], facts)?.state).toBe('learning');
  });
});

describe('a changed item', () => {
  const old = { hash: hashes.changed };

  it('is asked again, from the shelf too, and goes back there when it is right', () => {
    const facts = [...wrongOn(days[0]), ...answeredOn(days[1], old), ...answeredOn(days[3], old)];
    expect(cardOn(days[4], facts)).toMatchObject({
      changed: true,
      state: 'learning',
      due: days[4],
      right: 2,
    });
    expect(cardOn(days[5], [...facts, ...answeredOn(days[4])])).toMatchObject({
      changed: false,
      state: 'held',
      right: 3,
    });
  });

  it('that was never wrong is left to the quiz', () => {
    expect(reviewOn(days[1], answeredOn(days[0], old)).cards).toEqual([]);
  });
});

describe('an objective', () => {
  it('is steady by items alone: role-plays and lessons neither make nor break it', () => {
    const right = [0, 1, 2].flatMap((at) => answeredOn(days[at] ?? '', { item: 'q1-05' }));
    const { steadiness } = reviewOn(days[5], [...right, ...playedOn(days[4], 'b')]);
    expect(steadiness.get('m1-1-5a')).toHaveLength(3);
    // The poor choice came after: it is asked all the same.
    expect(cardOn(days[5], [...right, ...playedOn(days[4], 'b')], 'decision/s1/d1')?.state).toBe(
      'learning',
    );
  });
});

describe('how a card stands', () => {
  it.each([
    { facts: wrongOn(days[0], 'q1-01', 'sure'), standing: 'sure-wrong' },
    { facts: wrongOn(days[0]), standing: 'wrong' },
    { facts: [...wrongOn(days[0], 'q1-01', 'sure'), ...answeredOn(days[1])], standing: 'right' },
    {
      facts: [...wrongOn(days[0]), ...answeredOn(days[1], { certainty: 'unsure' })],
      standing: 'half',
    },
  ])('is $standing by its latest answer', ({ facts, standing }) => {
    expect(cardOn(days[2], facts)?.standing).toBe(standing);
  });

  it('has its star', () => {
    const star: DatedFact = {
      type: 'card-starred',
      card: 'item/q1-01',
      starred: true,
      day: days[0],
    };
    expect(cardOn(days[1], [...wrongOn(days[0]), star])?.starred).toBe(true);
    expect(cardOn(days[1], wrongOn(days[0]))?.starred).toBe(false);
  });
});

describe('what counts for the ten of today', () => {
  const decision = 'decision/s1/d1';
  const practice = 'interaction/l1-1/boxes';
  const missed = wrongOn(days[0]);
  it.each([
    {
      because: 'an item that the review asked today',
      facts: [...missed, ...answeredOn(days[1], { scope: 'review' })],
      served: true,
    },
    {
      because: 'an item that it asked the day before',
      facts: [...missed, ...answeredOn(days[0], { scope: 'review' })],
      served: false,
    },
    {
      because: 'an item that a quiz asked today',
      facts: [...missed, ...answeredOn(days[1])],
      served: false,
    },
    {
      because: 'a decision taken on its own today',
      facts: [...playedOn(days[0], 'b'), decidedOn(days[1], 'good')],
      key: decision,
      served: true,
    },
    {
      because: 'a decision of a whole role-play',
      facts: [...playedOn(days[0], 'b'), ...playedOn(days[1], 'a')],
      key: decision,
      served: false,
    },
    {
      because: 'an interaction begun anew on a later day',
      facts: [...practisedOn(days[0], 0), ...practisedOn(days[1], 1)],
      key: practice,
      served: true,
    },
    {
      because: 'an interaction of a lesson that was read today',
      facts: practisedOn(days[1], 0),
      key: practice,
      served: false,
    },
    {
      because: 'an interaction done over at once',
      facts: [...practisedOn(days[1], 0), ...practisedOn(days[1], 1)],
      key: practice,
      served: false,
    },
  ])('$because: $served', ({ facts, key, served }) => {
    expect(cardOn(days[1], facts, key)?.servedToday).toBe(served);
  });
});

describe('a card of several objectives, or of none', () => {
  const index = buildReviewIndex();
  const asking = (objectives: readonly string[]) =>
    buildReviewIndex({
      items: { ...index.items, 'q1-01': { ...index.items['q1-02'], objectives } } as never,
    });
  const steady = (item: string) => [1, 2, 3].flatMap((at) => answeredOn(days[at] ?? '', { item }));
  const state = (objectives: readonly string[], facts: readonly DatedFact[]) =>
    reviewOn(days[5], [...wrongOn(days[0]), ...facts], { index: asking(objectives) }).cards[0]
      ?.state;

  it('goes to the shelf when all of them are steady', () => {
    const both = ['m1-1-2a', 'm1-1-3a'];
    expect(state(both, steady('q1-02'))).toBe('learning');
    expect(state(both, [...steady('q1-02'), ...steady('q1-03')])).toBe('held');
  });

  it('does not go to the shelf for having none', () => {
    expect(state([], [])).toBe('learning');
  });
});
