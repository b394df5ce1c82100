import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankOfItem } from '@/course/item-bank';
import type { Bank } from '@/course/outline';
import type { Answer } from '@/quiz/engine/attempts-fold';
import { drawItems } from '@/quiz/engine/draw';
import { examBank } from '@/quiz/engine/exam-bank';
import { examRules } from '@/quiz/engine/exam-rules';
import { placementCount } from '@/quiz/engine/placement';
import { lead } from '@/quiz/engine/quiz-rules';
import { checkCourse } from '../../tools/check-course.ts';
import { compileCourse } from '../../tools/compile-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';

const { sound } = checkCourse(readContentFiles('content'));
if (!sound) throw new Error('the course has errors: npm run check:content lists them');
const { banks, outline } = compileCourse(sound.source, []);
const now = Date.UTC(2026, 0, 10);
const hour = 60 * 60 * 1000;

/** Any answers to the items of a bank, in the order of the record, on a clock that may be wrong. */
const historyOf = (bank: Bank, hours: { readonly min: number; readonly max: number }) =>
  fc
    .array(
      fc.record({
        item: fc.constantFrom(...bank.items.map(({ id }) => id)),
        correct: fc.boolean(),
        sure: fc.boolean(),
        hoursAgo: fc.integer(hours),
      }),
      { maxLength: 3 * bank.items.length, size: 'max' },
    )
    .map((answers) => {
      const history = new Map<string, readonly Answer[]>();
      for (const [index, { item, correct, sure, hoursAgo }] of answers.entries()) {
        const given: Answer = {
          attempt: 'a-0',
          item,
          hash: '0',
          position: 0,
          response: { selected: [] },
          certainty: sure ? 'sure' : 'unsure',
          score: correct ? 1 : 0,
          correct,
          latencyMs: 4_000,
          at: new Date(now - hoursAgo * hour).toISOString(),
          seq: index + 1,
        };
        history.set(item, [...(history.get(item) ?? []), given]);
      }
      return history;
    });
const wrong: Answer = {
  attempt: 'a-1',
  item: '',
  hash: '0',
  position: 0,
  response: { selected: [] },
  certainty: 'unsure',
  score: 0,
  correct: false,
  latencyMs: 4_000,
  at: new Date(now - hour).toISOString(),
  seq: 1_000,
};
const anyTime = { min: -60, max: 60 };
const longAgo = { min: 25, max: 900 };

describe.each(banks.map((bank) => ({ id: bank.id, bank })))('a quiz drawn from $id', ({ bank }) => {
  it('has the structure of a module quiz, whatever the history', () => {
    fc.assert(
      fc.property(historyOf(bank, anyTime), fc.nat(), (history, seed) => {
        const items = drawItems({ bank, history, seed, now, scope: 'all' });
        expect(new Set(items.map(({ id }) => id)).size).toBe(8);
        expect(items.some(({ type }) => type === 'best-reply')).toBe(true);
        expect(items.some(({ type }) => type === 'cluster' || type === 'numeric')).toBe(true);
        expect(new Set(items.flatMap(({ objectives }) => objectives)).size).toBeGreaterThanOrEqual(
          4,
        );
      }),
    );
  });

  it('stays within one of the difficulties that are aimed for, but for mistakes that come back', () => {
    const { easy, medium, hard } = bank.draw.difficulty;
    fc.assert(
      fc.property(historyOf(bank, longAgo), fc.nat(), (any, seed) => {
        const history = new Map([...any].filter(([, answers]) => answers.at(-1)?.correct));
        const items = drawItems({ bank, history, seed, now, scope: 'all' });
        for (const [level, aim] of [easy, medium, hard].entries()) {
          const count = items.filter(({ difficulty }) => difficulty === level + 1).length;
          expect(Math.abs(count - aim)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('brings back what was missed the last time, and asks three others before it', () => {
    fc.assert(
      fc.property(historyOf(bank, longAgo), fc.nat(), fc.nat(), (before, seed, next) => {
        const history = new Map([...before].filter(([, answers]) => answers.at(-1)?.correct));
        const first = drawItems({ bank, history, seed, now, scope: 'all' });
        const missed = first.slice(0, 4).map(({ id }) => id);
        for (const id of missed) history.set(id, [{ ...wrong, item: id }]);
        const drawn = drawItems({ bank, history, seed: next, now, scope: 'all' });
        for (const id of missed) {
          expect(drawn.findIndex((item) => item.id === id)).toBeGreaterThanOrEqual(lead);
        }
      }),
    );
  });

  it('has six medium and hard items as a placement', () => {
    fc.assert(
      fc.property(historyOf(bank, anyTime), fc.nat(), (history, seed) => {
        const items = drawItems({ bank, history, seed, now, scope: 'placement' });
        expect(new Set(items.map(({ id }) => id)).size).toBe(placementCount);
        expect(items.every(({ difficulty }) => difficulty > 1)).toBe(true);
      }),
    );
  });
});

describe('the exam', () => {
  const bank = outline.exam && examBank(outline.exam, banks);
  if (!bank) throw new Error('the course has an exam');
  const { choose } = examRules;

  it('is made up as the blueprint says, whatever the history', () => {
    const any = fc.oneof(historyOf(bank, anyTime), historyOf(bank, longAgo));
    fc.assert(
      fc.property(any, fc.nat(), (history, seed) => {
        const items = drawItems({ bank, history, seed, now, scope: 'all', choose });
        const count = (what: (item: (typeof items)[number]) => boolean) =>
          items.filter(what).length;
        const ofBank = ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) =>
          count((item) => bankOfItem(item.id) === id),
        );
        expect(ofBank).toEqual([5, 5, 7, 4, 4]);
        expect(count(({ type }) => type === 'cluster')).toBeGreaterThanOrEqual(2);
        expect(count(({ type }) => type === 'numeric')).toBeGreaterThanOrEqual(3);
        expect(count(({ type }) => type === 'best-reply')).toBeGreaterThanOrEqual(5);
        expect(count(({ type }) => type === 'ordering')).toBeGreaterThanOrEqual(2);
        expect(new Set(items.map(({ id }) => id)).size).toBe(25);
        const asked = items.flatMap(({ id, objectives }) =>
          objectives.map((objective) => `${bankOfItem(id)} ${objective}`),
        );
        expect(new Set(asked).size).toBe(asked.length);
        const missed = (id: string) => history.get(id)?.at(-1)?.correct === false;
        expect(items.slice(0, lead).every(({ id }) => !missed(id))).toBe(true);
      }),
    );
  });

  it('is another one the next time, and brings mistakes back', () => {
    const draw = (history: ReadonlyMap<string, readonly Answer[]>, seed: number) =>
      drawItems({ bank, history, seed, now, scope: 'all', choose });
    const first = draw(new Map(), 1);
    const answered = first.map(({ id }, index): [string, readonly Answer[]] => [
      id,
      [
        {
          attempt: 'a-0',
          item: id,
          hash: '0',
          position: index,
          response: { selected: [] },
          certainty: 'sure',
          score: index < 3 ? 0 : 1,
          correct: index >= 3,
          latencyMs: 4_000,
          at: new Date(now - hour).toISOString(),
          seq: index + 1,
        },
      ],
    ]);
    const second = draw(new Map(answered), 2);
    const again = second.filter((item) => first.includes(item)).map(({ id }) => id);
    expect(again).toEqual(expect.arrayContaining(first.slice(0, 3).map(({ id }) => id)));
    expect(again.length).toBeLessThan(12);
  });
});
