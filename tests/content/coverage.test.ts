import { expect, it } from 'vitest';
import { checkCourse } from '../../tools/check-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';

/** The outline that the course implements, line by line, as the ids of its coverage map. */
const COVERAGE = [
  'bg-1 bg-2 bg-3 bg-4 bf-1 bf-2 bf-3 bf-4 bf-5 au-1 au-2',
  // 知己: the deal, the project, what starts collection
  'm1-1-1a m1-1-1b m1-1-1c m1-1-1d m1-1-1e m1-1-1f m1-1-1g',
  'm1-1-2a m1-1-2b m1-1-2c m1-1-2d m1-1-3a m1-1-3b m1-1-3c',
  // 知彼: people, finances
  'm1-2-1a m1-2-1b m1-2-1c',
  'm1-2-2a m1-2-2b m1-2-2c m1-2-2d m1-2-2e m1-2-2f m1-2-2g m1-2-2h',
  // the five preparations
  'm2-1a m2-1b m2-1c m2-2a m2-2b m2-2c m2-2d m2-2e m2-3a m2-3b m2-3c m2-4a m2-4b m2-4c m2-5',
  // collecting what is not withheld in bad faith
  'm3-1a m3-1b m3-2a m3-2b m3-3 m3-4 m3-5 m3-6 m3-7a m3-7b m3-7c m3-7d m3-7e',
  // what cannot be had at once, and the measures
  'm4-1 m4-2 m4-3 m4-4 m4-5 m5-0 m5-1 m5-2 m5-3 m5-4 m5-5',
].flatMap((ids) => ids.split(' '));

const { sound } = checkCourse(readContentFiles('content'));
if (!sound) throw new Error('the course has errors: npm run check:content lists them');
const { source } = sound;

it('the course has every objective of the coverage map, and no other', () => {
  const objectives = [source.course, ...source.modules].flatMap(({ data }) => data.objectives);
  expect(objectives.map(({ id }) => id).toSorted()).toEqual(COVERAGE.toSorted());
});

it.each(COVERAGE)('%s is taught in a lesson with a job aid, and asked in an item', (id) => {
  const lessons = source.lessons.filter(({ data }) => data.objectives.includes(id));
  const aids = new Set(source.jobAids.map(({ data }) => data.id));
  const items = source.banks.flatMap(({ data }) => data.items);
  expect(lessons.length).toBeGreaterThan(0);
  expect(lessons.some(({ data }) => aids.has(data.jobAid))).toBe(true);
  expect(items.some(({ objectives }) => objectives.includes(id))).toBe(true);
});

it('every job aid of the catalogue is there, listed in a module, and linked from its lesson', () => {
  const listed = source.modules.flatMap(({ data }) => data.jobAids);
  const catalogue = Array.from(
    { length: 26 },
    (_, index) => `ja-${`${index + 1}`.padStart(2, '0')}`,
  );
  expect(listed.toSorted()).toEqual(catalogue);
});
