import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { attemptStarted, itemAnswered } from '../../tests/support/build-attempt';
import { buildEvent } from '../../tests/support/build-record';
import { lastPlace, lessonsFold, untouchedLesson } from './lessons-fold';

function lessonsAfter(...facts: readonly Fact[]) {
  return foldAll(
    lessonsFold,
    facts.map((fact, index) => buildEvent(index + 1, fact)),
  );
}

const opened: Fact = { type: 'lesson-opened', lesson: 'l1-1' };
const read = (section: string): Fact => ({ type: 'section-read', lesson: 'l1-1', section });
const answered = (score: number | null, x = true): Fact => ({
  type: 'interaction-answered',
  lesson: 'l1-1',
  interaction: 'sort',
  answer: { x },
  score,
});
const drafted = (x: boolean): Fact => ({
  type: 'interaction-drafted',
  lesson: 'l1-1',
  interaction: 'sort',
  answer: { x },
});
const reset: Fact = { type: 'interaction-reset', lesson: 'l1-1', interaction: 'sort' };
const completed: Fact = { type: 'lesson-completed', lesson: 'l1-1' };

describe('a lesson', () => {
  it('is not there before anything happened in it', () => {
    expect(lessonsAfter().lessons.size).toBe(0);
  });

  it('knows which sections were read, and which of them last', () => {
    expect(
      lessonsAfter(opened, read('case'), read('idea'), read('case')).lessons.get('l1-1'),
    ).toEqual({
      ...untouchedLesson,
      opened: true,
      lastSection: 'case',
      sectionsRead: new Set(['case', 'idea']),
    });
  });

  it('stays completed when it is opened again', () => {
    expect(lessonsAfter(opened, completed, opened).lessons.get('l1-1')?.completed).toBe(true);
  });

  it('holds the last answer of an interaction and the best score', () => {
    const { interactions } =
      lessonsAfter(answered(1), answered(0.5, false)).lessons.get('l1-1') ?? untouchedLesson;
    expect(interactions.get('sort')).toEqual({
      answer: { x: false },
      draft: null,
      score: 0.5,
      best: 1,
      times: 2,
    });
  });

  it('shows an interaction empty after a reset and keeps its best score', () => {
    const { interactions } =
      lessonsAfter(answered(1), reset).lessons.get('l1-1') ?? untouchedLesson;
    expect(interactions.get('sort')).toEqual({
      answer: null,
      draft: null,
      score: null,
      best: 1,
      times: 1,
    });
  });

  it('holds the last draft of an interaction beside its answer', () => {
    const { interactions } =
      lessonsAfter(answered(1), drafted(true), drafted(false)).lessons.get('l1-1') ??
      untouchedLesson;
    expect(interactions.get('sort')).toEqual({
      answer: { x: true },
      draft: { x: false },
      score: 1,
      best: 1,
      times: 1,
    });
  });

  it.each([
    ['handed in', answered(1)],
    ['reset', reset],
  ])('has no draft any more when it is %s', (_how, last) => {
    const { interactions } =
      lessonsAfter(drafted(true), last).lessons.get('l1-1') ?? untouchedLesson;
    expect(interactions.get('sort')?.draft).toBeNull();
  });

  it('has no best score where nothing is judged', () => {
    const { interactions } = lessonsAfter(answered(null)).lessons.get('l1-1') ?? untouchedLesson;
    expect(interactions.get('sort')?.best).toBeNull();
  });
});

describe('where the learner stopped', () => {
  const started: Fact = {
    type: 'attempt-started',
    attempt: 'a1',
    quiz: 'm1',
    mode: 'exam',
    seed: 1,
    items: [],
    scope: 'all',
  };
  const played: Fact = {
    type: 'play-started',
    play: 'p1',
    scenario: 's1',
    hash: 'h',
    seed: 1,
    mode: 'plain',
    from: {},
    prefix: [],
  };
  const lesson = { kind: 'lesson', lesson: 'l1-1' };

  it.each<{ facts: Fact[]; place: unknown; because: string }>([
    { facts: [], place: null, because: 'a new learner has no place' },
    { facts: [opened], place: { ...lesson, section: null, finished: false }, because: 'opened' },
    {
      facts: [opened, read('idea'), answered(1)],
      place: { ...lesson, section: 'idea', finished: false },
      because: 'answering keeps the section',
    },
    {
      facts: [opened, read('idea'), drafted(true)],
      place: { ...lesson, section: 'idea', finished: false },
      because: 'so does a draft',
    },
    {
      facts: [read('idea'), completed],
      place: { ...lesson, section: 'idea', finished: true },
      because: 'completed',
    },
    {
      facts: [opened, started],
      place: { kind: 'quiz', quiz: 'm1', attempt: 'a1', placement: false, finished: false },
      because: 'a quiz began',
    },
    {
      facts: [started, opened, { type: 'attempt-finished', attempt: 'a1', score: 1, passed: true }],
      place: { kind: 'quiz', quiz: 'm1', attempt: 'a1', placement: false, finished: true },
      because: 'a quiz ended',
    },
    {
      facts: [
        played,
        { type: 'choice-taken', play: 'p1', revision: 0, step: 0, node: 'n', choice: 'c' },
      ],
      place: { kind: 'scenario', scenario: 's1', play: 'p1', finished: false },
      because: 'a role-play goes on',
    },
    {
      facts: [opened, { type: 'attempt-abandoned', attempt: 'unheard-of' }],
      place: { ...lesson, section: null, finished: false },
      because: 'an attempt that never began is nowhere',
    },
    {
      facts: [opened, { type: 'setting-changed', setting: 'theme', value: 'dark' }],
      place: { ...lesson, section: null, finished: false },
      because: 'a setting is no place',
    },
  ])('$because', ({ facts, place }) => {
    expect(lastPlace(lessonsAfter(...facts))).toEqual(place);
  });

  it('is no review: whoever did one goes on in the course where they were', () => {
    const review: readonly Fact[] = [
      attemptStarted({ attempt: 'r', quiz: 'review', scope: 'review' }),
      itemAnswered({ attempt: 'r' }),
    ];
    expect(lastPlace(lessonsAfter(opened, ...review))).toEqual(lastPlace(lessonsAfter(opened)));
  });
});
