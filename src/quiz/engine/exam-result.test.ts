import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildBank, buildExamOutline, buildItem } from '../../../tests/support/build-course';
import { attemptsFold } from './attempts-fold';
import { examBank } from './exam-bank';
import { partResults, passesExam } from './exam-result';
import { placesOf } from './places';

const ids = ['q1-01', 'q1-02', 'q1-03', 'q1-04', 'q3-01', 'q3-02', 'q3-03', 'q3-04'];
const exam = buildExamOutline({
  passMark: 0.7,
  drawCount: 8,
  parts: [
    { module: 'm1', quiz: 'm1', title: '知己知彼', count: 4, mark: null },
    { module: 'm3', quiz: 'm3', title: '商谈', count: 4, mark: 0.6 },
  ],
});
const bank = examBank(
  exam,
  ['m1', 'm3'].map((id) =>
    buildBank({
      id,
      items: ids.filter((item) => item[1] === id[1]).map((item) => buildItem({ id: item })),
    }),
  ),
);
if (!bank) throw new Error('there are banks');

/** The exam with these points; an item without any is not answered. */
function places(points: Readonly<Record<string, number>>) {
  const answers = ids.flatMap((item, position) => {
    const score = points[item];
    return score === undefined
      ? []
      : [itemAnswered({ item, position, score, correct: score === 1 })];
  });
  const items = ids.map((id) => ({ id, hash: '000000000000' }));
  const started = attemptStarted({ quiz: 'exam', mode: 'exam', items });
  const attempt = foldAll(attemptsFold, buildEvents(started, ...answers)).byId.get('a-1');
  if (!attempt || !bank) throw new Error('the attempt is in the record');
  return placesOf(attempt, bank);
}

const first = { 'q1-01': 1, 'q1-02': 1, 'q1-03': 1, 'q1-04': 1 };

describe('the result of an exam', () => {
  it('is told by module, what is not answered being wrong', () => {
    const results = partResults(exam, places({ ...first, 'q3-01': 1, 'q3-02': 0.5 }));
    expect(results).toMatchObject([
      { part: { module: 'm1' }, score: 1, right: 4, asked: 4, reached: null },
      { part: { module: 'm3' }, score: 0.375, right: 1, asked: 4, reached: false },
    ]);
  });

  it.each([
    { points: { 'q3-01': 1, 'q3-02': 1, 'q3-03': 0.4 }, passed: true, because: 'both reach' },
    { points: { 'q3-01': 1, 'q3-02': 1 }, passed: false, because: 'one module falls short' },
    { points: { 'q3-01': 1 }, passed: false, because: 'the whole falls short' },
  ])('is a pass: $passed, because $because', ({ points, passed }) => {
    expect(passesExam(exam, places({ ...first, ...points }))).toBe(passed);
  });

  it('is no pass by the whole alone', () => {
    const lower = { ...exam, passMark: 0.5 };
    expect(passesExam(lower, places({ ...first, 'q3-01': 1 }))).toBe(false);
  });
});
