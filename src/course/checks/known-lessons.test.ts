import { expect, it } from 'vitest';
import { buildSource, buildTimeline } from '../../../tests/support/build-source';
import { knownLessons } from './known-lessons';

const { course } = buildSource();
const said = (known: string, upcoming = false) => {
  const announced = { id: 'm2', numeral: '二', title: '五个准备', summary: '先备齐。' };
  const [first, ...rest] = buildTimeline();
  return knownLessons(
    buildSource({
      course: { ...course, data: { ...course.data, upcoming: upcoming ? [announced] : [] } },
      timeline: {
        file: 'case/timeline.yaml',
        data: { events: first ? [{ ...first, known }, ...rest] : [] },
      },
    }),
  ).map(({ severity, message }) => `${severity}: ${message}`);
};

it('lets the case wait for lessons of the course', () => {
  expect(said('l1-1')).toEqual([]);
});

it('refuses a lesson that its module does not have', () => {
  expect(said('l1-9')).toEqual([expect.stringContaining('error: there is no lesson "l1-9".')]);
});

it('waits for the lessons of a module that is still to come', () => {
  expect(said('l2-1', true)).toEqual([expect.stringContaining('pending: lesson "l2-1" waits')]);
});

it('looks at people, companies, contracts and the ledger as well', () => {
  const source = buildSource();
  const [company] = source.companies.data.companies;
  const person = {
    id: 'qian-hui',
    name: '钱慧',
    called: '钱科长',
    position: '科长',
    cares: '齐套',
    known: 'l1-7',
    later: [{ known: 'l1-8', text: '出差了。' }],
  };
  const wrong = knownLessons({
    ...source,
    companies: {
      ...source.companies,
      data: {
        rolesKnown: 'l1-5',
        companies: company
          ? [{ ...company, later: [{ known: 'l1-6', text: '付款要走五步。' }], people: [person] }]
          : [],
      },
    },
  });
  expect(wrong.map(({ place }) => ('path' in place ? place.path.join('.') : ''))).toEqual([
    'rolesKnown',
    'companies.0.later.0.known',
    'companies.0.people.0.known',
    'companies.0.people.0.later.0.known',
  ]);
});
