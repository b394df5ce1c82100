import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildLearner } from '../../../tests/support/build-learner';
import { firstAnswers } from './first-answers';

const items = ['q1-01', 'q1-02'].map((id) => buildItem({ id }));
const scores = (records: Parameters<typeof firstAnswers>[1]) =>
  firstAnswers(items, records).map(({ answers }) =>
    Object.fromEntries([...answers].map(([id, { score }]) => [id, score])),
  );
const one = buildLearner(1, [
  { item: 'q1-01', score: 0 },
  { item: 'q1-02', score: 1 },
]);
const other = buildLearner(2, [{ item: 'q1-01', score: 0.5 }]);

describe('the first answers of learners', () => {
  it('come in the order of their records, whichever file came first', () => {
    const wanted = [{ 'q1-01': 0, 'q1-02': 1 }, { 'q1-01': 0.5 }];
    expect(scores([one, other])).toEqual(wanted);
    expect(scores([other, one])).toEqual(wanted);
  });

  it('are put together from the parts of a record that two files hold', () => {
    const parts = [one.slice(0, 2), [...one.slice(0, 1), ...one.slice(2)]];
    expect(scores(parts)).toEqual([{ 'q1-01': 0, 'q1-02': 1 }]);
    expect(scores([...parts].reverse())).toEqual([{ 'q1-01': 0, 'q1-02': 1 }]);
  });

  it('are told apart by their ids where two devices gave them one place in the record', () => {
    const again = buildLearner(3, [{ item: 'q1-01', score: 1 }], 'a-later');
    expect(scores([[...again, ...one]])).toEqual([{ 'q1-01': 0, 'q1-02': 1 }]);
    expect(scores([[...one, ...again]])).toEqual([{ 'q1-01': 0, 'q1-02': 1 }]);
  });

  it('come with the seed of their attempt', () => {
    expect(firstAnswers(items, [other])[0]?.answers.get('q1-01')?.seed).toBe(2);
  });
});
