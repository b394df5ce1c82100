import type { Bank, ExamOutline, HashedItem } from '../src/course/outline.ts';
import type { Item } from '../src/course/schema/item.ts';
import { foldAll } from '../src/learning-record/fold.ts';
import type { Fact, LearningEvent } from '../src/learning-record/learning-event.ts';
import { isoStamp } from '../src/platform/clock.ts';
import { seededRandom } from '../src/platform/seeded-random.ts';
import { attemptsFold } from '../src/quiz/engine/attempts-fold.ts';
import { drawItems } from '../src/quiz/engine/draw.ts';
import { examRules } from '../src/quiz/engine/exam-rules.ts';
import { moduleRules, type QuizRules } from '../src/quiz/engine/quiz-rules.ts';

/** What drawing an attempt takes, in milliseconds: the median of several draws. */
export type MeasuredDraw = {
  readonly items: number;
  readonly events: number;
  readonly quiz: number;
  readonly exam: number;
};

const itemCount = 1_000;
const eventCount = 10_000;
const draws = 20;
const start = Date.UTC(2026, 0, 5);
const modules = ['m1', 'm2', 'm3', 'm4', 'm5'];
const types: readonly Item['type'][] = [
  'single-response',
  'multiple-response',
  'best-reply',
  'numeric',
  'ordering',
  'cluster',
  'matching',
];

/** Draws a quiz and an exam from 1,000 items for a learner with 10,000 events. */
export function benchDraw(): MeasuredDraw {
  const bank = largeBank();
  const history = foldAll(attemptsFold, answers(bank)).ofItem;
  const now = start + eventCount * 60_000;
  const median = (of: Bank, { choose }: QuizRules) => {
    const times = Array.from({ length: draws }, (_, seed) => {
      const before = performance.now();
      drawItems({ bank: of, history, seed, now, scope: 'all', choose });
      return performance.now() - before;
    });
    return times.toSorted((one, other) => one - other)[draws / 2] ?? Number.NaN;
  };
  return {
    items: itemCount,
    events: eventCount,
    quiz: median(bank, moduleRules),
    exam: median({ ...bank, exam: examOutline() }, examRules),
  };
}

function largeBank(): Bank {
  const random = seededRandom(7);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
  // The draw looks at what stands here alone; what an item asks does not matter to it.
  const items = Array.from({ length: itemCount }, (_, index) => {
    const module = index % modules.length;
    return {
      id: `q${module + 1}-${index}`,
      hash: 'a1b2c3d4',
      type: pick(types),
      difficulty: pick([1, 2, 2, 2, 3] as const),
      objectives: Array.from(
        { length: pick([1, 1, 1, 2, 5]) },
        () => `m${module}-${pick('abcdefghijklmnopqrst'.split(''))}`,
      ),
      source: `l${module + 1}-1#case`,
    } as unknown as HashedItem;
  });
  return {
    id: 'm1',
    title: 'm1',
    draw: { count: 8, objectives: 4, difficulty: { easy: 1, medium: 5, hard: 2 } },
    items,
    objectiveTitles: {},
    documents: [],
  };
}

function examOutline(): ExamOutline {
  return {
    id: 'exam',
    title: 'exam',
    minutes: 20,
    pauses: 1,
    passMark: 0.8,
    drawCount: 25,
    itemCount,
    parts: modules.map((module) => ({ module, quiz: module, title: module, count: 5, mark: null })),
    atLeast: { cluster: 2, numeric: 3, 'best-reply': 5, ordering: 2 },
  };
}

/** Attempts of eight items, one after the other. */
function answers({ items }: Bank): readonly LearningEvent[] {
  const random = seededRandom(11);
  const facts: Fact[] = [];
  for (let number = 0; facts.length < eventCount; number += 1) {
    const attempt = `a-${number}`;
    const drawn = Array.from({ length: 8 }, () => {
      const { id, hash } = items[Math.floor(random() * items.length)] ?? { id: '', hash: '' };
      return { id, hash };
    });
    facts.push({
      type: 'attempt-started',
      attempt,
      quiz: 'm1',
      mode: 'learn',
      seed: number,
      items: drawn,
      scope: 'all',
    });
    for (const [position, { id: item }] of drawn.entries()) {
      const correct = random() < 0.7;
      facts.push({
        type: 'item-answered',
        attempt,
        position,
        item,
        response: { selected: ['b'] },
        certainty: random() < 0.5 ? 'sure' : 'unsure',
        score: correct ? 1 : 0,
        correct,
        latencyMs: 9_000,
      });
    }
    facts.push({ type: 'attempt-finished', attempt, score: 0.75, passed: false });
  }
  return facts.slice(0, eventCount).map((fact, index) => ({
    id: `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    seq: index + 1,
    at: isoStamp(start + index * 60_000, 480),
    course: '1.0.0',
    ...fact,
  }));
}
