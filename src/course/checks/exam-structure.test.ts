import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import {
  buildBankSource,
  buildModuleSource,
  buildSource,
} from '../../../tests/support/build-source';
import type { ExamFile } from '../schema/course';
import { examStructure } from './exam-structure';

const placed = (number: number, objective: number) => ({
  id: `q1-0${number}`,
  objectives: [`m1-1-${objective}`],
});
const items = [
  buildItem({ type: 'numeric', ...placed(1, 1) }),
  buildItem({ type: 'best-reply', ...placed(2, 2) }),
  buildItem({ type: 'ordering', ...placed(3, 2) }),
  buildItem({ type: 'matching', ...placed(4, 3) }),
];
const exam: ExamFile = {
  id: 'exam',
  title: '结业考试',
  minutes: 20,
  pauses: 1,
  passMark: 0.8,
  modules: { m1: 3 },
  atLeast: { numeric: 1, 'best-reply': 1 },
  subMarks: { m1: 0.6 },
};

function messages(change: Partial<ExamFile>, upcoming: readonly string[] = []) {
  const source = buildSource({
    banks: [buildBankSource(items)],
    modules: [buildModuleSource(), buildModuleSource({ id: 'm0', quiz: undefined })],
  });
  const { course } = source;
  const announced = upcoming.map((id) => ({ id, numeral: '二', title: '二', summary: '二' }));
  const data = { ...course.data, exam: { ...exam, ...change }, upcoming: announced };
  return examStructure({ ...source, course: { ...course, data } }).map(({ message }) => message);
}

it('has nothing against an exam that its banks can give, nor against a course without one', () => {
  expect(messages({})).toEqual([]);
  expect(examStructure(buildSource())).toEqual([]);
});

it.each([
  { because: 'a bank is too small', change: { modules: { m1: 5 } }, says: 'its bank has 4' },
  {
    because: 'a module is not there',
    change: { modules: { m1: 1, m9: 1 } },
    says: '"m9" has no item bank',
  },
  {
    because: 'a module has no quiz',
    change: { modules: { m1: 2, m0: 1 } },
    says: '"m0" has no item bank',
  },
  { because: 'a type is rare', change: { atLeast: { ordering: 2 } }, says: 'its banks have 1' },
  {
    because: 'more types are wanted than there are places',
    change: { modules: { m1: 1 } },
    says: '"atLeast" adds up to 2, and the exam has 1 items',
  },
  {
    because: 'a mark is set for what is not asked',
    change: { subMarks: { m2: 0.6 } },
    says: 'no item of "m2" is asked',
  },
  {
    because: 'objectives run out',
    change: { modules: { m1: 4 } },
    says: 'no paper of this make-up',
  },
  {
    because: 'wanted types share an objective',
    change: { atLeast: { 'best-reply': 1, ordering: 1 } },
    says: 'no paper of this make-up',
  },
  { because: 'a module is called as the exam is', change: { id: 'm1' }, says: 'another id' },
])('says when $because', ({ change, says }) => {
  expect(messages(change).join()).toContain(says);
});

it('waits for a module that is announced', () => {
  expect(messages({ modules: { m1: 3, m2: 2 } }, ['m2'])).toEqual([
    'module "m2" is announced only.',
  ]);
});
