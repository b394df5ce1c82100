import { expect, it } from 'vitest';
import {
  buildLessonSource,
  buildModuleSource,
  buildSource,
} from '../../../tests/support/build-source';
import { objectiveCoverage } from './objective-coverage';

const said = (overrides: Parameters<typeof buildSource>[0]) =>
  objectiveCoverage(buildSource(overrides)).map(({ message }) => message);
const lesson = buildLessonSource();

it('has nothing against an objective that is taught, asked, met and taken along', () => {
  expect(said({})).toEqual([]);
});

it.each([
  {
    because: 'taught',
    change: { lessons: [{ ...lesson, data: { ...lesson.data, objectives: ['bg-1'] } }] },
    says: 'no lesson teaches it',
  },
  { because: 'asked', change: { banks: [] }, says: 'no item asks for it' },
  { because: 'met', change: { scenarios: [] }, says: 'no choice of a role-play shows it' },
  { because: 'taken along', change: { jobAids: [] }, says: 'has a job aid' },
])('says when an objective is not $because', ({ change, says }) => {
  expect(said(change)).toContainEqual(expect.stringContaining(says));
});

it('waits for a choice where the module has no role-play yet', () => {
  const source = buildSource({ modules: [buildModuleSource({ scenarios: [] })], scenarios: [] });
  expect(
    objectiveCoverage(source).map(({ severity, message }) => `${severity}: ${message}`),
  ).toEqual([
    'pending: objective "m1-1-1d": no choice of a role-play shows it: add it to the objectives of one.',
  ]);
});

it('lets objectives of the whole course wait while modules are to come', () => {
  const { course } = buildSource();
  const objectives = [{ id: 'bg-4', title: '变成现金', ability: '写下三条' }];
  const upcoming = [{ id: 'm2', numeral: '二', title: '五个准备', summary: '出门前。' }];
  const severities = (data: Partial<typeof course.data>) =>
    objectiveCoverage(
      buildSource({ course: { ...course, data: { ...course.data, ...data } } }),
    ).map(({ severity }) => severity);
  expect(severities({ objectives, upcoming })).toEqual(['pending', 'pending']);
  expect(severities({ objectives })).toEqual(['error', 'error']);
});
