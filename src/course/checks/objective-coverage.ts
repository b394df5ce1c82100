import type { CourseSource } from './course-source';
import { error, type Finding, pending } from './finding';

/**
 * Every objective of a listed module is taught in a lesson, asked in an item, met in a role-play's
 * choice and taken along in a job aid. A module without role-plays waits for one; one without a
 * quiz of its own is asked in others' banks. Objectives of the whole course wait for the modules
 * that are still to come.
 */
export function objectiveCoverage(source: CourseSource): readonly Finding[] {
  const taught = new Set(source.lessons.flatMap(({ data }) => data.objectives));
  const asked = new Set(
    source.banks.flatMap(({ data }) => data.items.flatMap((item) => item.objectives)),
  );
  const met = new Set(
    source.scenarios.flatMap(({ data }) =>
      Object.values(data.nodes).flatMap((node) =>
        'choices' in node
          ? Object.values(node.choices).flatMap((choice) => choice?.objectives ?? [])
          : [],
      ),
    ),
  );
  const aids = new Set(source.jobAids.map(({ data }) => data.id));
  const taken = new Set(
    source.lessons.flatMap(({ data }) => (aids.has(data.jobAid) ? data.objectives : [])),
  );
  const places = [
    { seen: taught, lacks: 'no lesson teaches it: add it to the objectives of one' },
    { seen: asked, lacks: 'no item asks for it: add it to the objectives of one' },
    { seen: met, lacks: 'no choice of a role-play shows it: add it to the objectives of one' },
    { seen: taken, lacks: 'no lesson that teaches it has a job aid' },
  ];

  const ofModules = source.modules.flatMap(({ file, data }) =>
    data.objectives.flatMap(({ id }, index) =>
      places
        .filter(({ seen }) => !seen.has(id))
        .map(({ seen, lacks }) => {
          // A module whose role-play is still to be written has nothing else wrong with it.
          const finding = seen === met && data.scenarios.length === 0 ? pending : error;
          return finding(
            { file, path: ['objectives', index, 'id'] },
            `objective "${id}": ${lacks}.`,
          );
        }),
    ),
  );
  const ofCourse = source.course.data.objectives.flatMap(({ id }, index) => {
    const place = { file: source.course.file, path: ['objectives', index, 'id'] };
    const finding = source.course.data.upcoming.length > 0 ? pending : error;
    return places
      .filter(({ seen }) => seen !== met && seen !== taken && !seen.has(id))
      .map(({ lacks }) => finding(place, `objective "${id}": ${lacks}.`));
  });
  return [...ofModules, ...ofCourse];
}
