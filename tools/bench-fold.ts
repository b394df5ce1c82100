import { type Fold, foldAll } from '../src/learning-record/fold.ts';
import type { Fact, LearningEvent } from '../src/learning-record/learning-event.ts';
import { parseRows } from '../src/learning-record/parse.ts';
import { isoStamp } from '../src/platform/clock.ts';
import type { Random } from '../src/platform/random.ts';
import { seededRandom } from '../src/platform/seeded-random.ts';

/** What a measurement took: the best of several runs, in milliseconds. */
export type Measured = { readonly events: number; readonly milliseconds: number };

const eventCount = 100_000;
const runs = 5;

/** Reads a state from 100,000 events, many times what a keen learner leaves in years. */
export function benchFold<State>(fold: Fold<State>): Measured {
  const events = realisticEvents(eventCount);
  return bestOf(() => foldAll(fold, events));
}

/** Reads as many rows of storage: parse alone, without the time that the disk takes. */
export function benchParse(): Measured {
  const rows: unknown[] = structuredClone(realisticEvents(eventCount));
  return bestOf(() => parseRows(rows));
}

function bestOf(work: () => unknown): Measured {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { events: eventCount, milliseconds };
}

/** Lessons, quizzes and role-plays of five modules in turn, again and again; the same in every run. */
export function realisticEvents(count: number): LearningEvent[] {
  const random = seededRandom(2025);
  const events: LearningEvent[] = [];
  for (let session = 0; events.length < count; session += 1) {
    for (const fact of sessionFacts(session, random)) {
      const seq = events.length + 1;
      const at = isoStamp(Date.UTC(2025, 10, 20) + seq * 20_000, 480);
      events.push({ id: uuid(seq), seq, at, course: '0.1.0', ...fact });
    }
  }
  return events.slice(0, count);
}

function sessionFacts(session: number, random: Random): Fact[] {
  const module = 1 + (session % 5);
  switch (session % 3) {
    case 0:
      return lessonFacts(`l${module}-${1 + Math.floor(random() * 5)}`, random);
    case 1:
      // Pressed already: what is measured is a page that one comes back to, and not the moment of a seal.
      return [
        ...attemptFacts(uuid(session), `m${module}`, random),
        { type: 'seal-pressed', module: `m${module}` },
      ];
    default:
      return playFacts(uuid(session), `s${module}`, random);
  }
}

function lessonFacts(lesson: string, random: Random): Fact[] {
  const sections = ['case', 'idea', 'example', 'practice', 'takeaways', 'transfer'];
  return [
    { type: 'lesson-opened', lesson },
    ...sections.map((section): Fact => ({ type: 'section-read', lesson, section })),
    ...['sort', 'match', 'decide'].map(
      (interaction): Fact => ({
        type: 'interaction-answered',
        lesson,
        interaction,
        answer: { a: 'left', b: 'right', c: ['x', 'y'] },
        score: Math.round(random() * 4) / 4,
      }),
    ),
    {
      type: 'words-written',
      place: `lesson/${lesson}/transfer/customer`,
      text: '本周先和财务对账',
    },
    { type: 'lesson-completed', lesson },
  ];
}

function attemptFacts(attempt: string, quiz: string, random: Random): Fact[] {
  const items = Array.from({ length: 8 }, () => ({
    id: `q${quiz.slice(1)}-${String(Math.floor(random() * 30)).padStart(2, '0')}`,
    hash: 'a1b2c3d4',
  }));
  return [
    {
      type: 'attempt-started',
      attempt,
      quiz,
      mode: 'exam',
      seed: Math.floor(random() * 2 ** 32),
      items,
      scope: 'all',
    },
    ...items.map(({ id: item }, position): Fact => {
      const correct = random() < 0.7;
      return {
        type: 'item-answered',
        attempt,
        position,
        item,
        response: { selected: ['b'] },
        certainty: random() < 0.5 ? 'sure' : 'unsure',
        score: correct ? 1 : 0,
        correct,
        latencyMs: Math.floor(random() * 60_000),
      };
    }),
    { type: 'attempt-finished', attempt, score: 0.75, passed: true },
  ];
}

function playFacts(play: string, scenario: string, random: Random): Fact[] {
  const steps = Array.from({ length: 10 }, (_, step) => step);
  const last = steps.length - 1;
  return [
    {
      type: 'play-started',
      play,
      scenario,
      hash: 'a1b2c3d4',
      seed: Math.floor(random() * 2 ** 32),
      mode: 'plain',
      from: {},
      prefix: [],
    },
    ...steps.map(
      (step): Fact => ({
        type: 'choice-taken',
        play,
        revision: 0,
        step,
        node: `${scenario}-d${step + 1}`,
        choice: step < last && random() < 0.5 ? 'b' : 'a',
      }),
    ),
    {
      type: 'play-ended',
      play,
      revision: 0,
      step: last,
      choice: 'a',
      ending: `${scenario}-e1`,
      letter: 'B',
      fails: false,
      process: Math.round(random() * 100) / 100,
    },
  ];
}

function uuid(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
