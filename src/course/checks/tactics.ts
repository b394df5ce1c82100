import type { CourseSource, LessonElement, LessonSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';
import { reference } from './references';

const SIDES = ['Core', 'Line', 'Instead'] as const;

/**
 * Every contested tactic is taught where the course says, and whole: what is useful in it, where
 * the line runs, and what to do instead. Half of it would teach the wrong half.
 */
export function tactics(source: CourseSource): readonly Finding[] {
  return [...listed(source), ...source.lessons.flatMap((lesson) => taught(source, lesson))];
}

function listed({ course, lessons }: CourseSource): readonly Finding[] {
  const known = new Set(lessons.map(({ data }) => data.id));
  return course.data.tactics.flatMap(({ id, lesson }, index) => {
    const place = { file: course.file, path: ['tactics', index, 'lesson'] };
    const found = lessons.find(({ data }) => data.id === lesson);
    if (!found) return reference(course.data, 'lesson', lesson, known, place);
    return tacticsOf(found).some(({ attributes }) => attributes.id === id)
      ? []
      : [
          error(
            { file: found.file, path: [] },
            `the lesson does not teach the tactic "${id}" of course.yaml. Write <Tactic id="${id}" title="…">.`,
          ),
        ];
  });
}

function taught({ course }: CourseSource, lesson: LessonSource): readonly Finding[] {
  const here = course.data.tactics.filter((one) => one.lesson === lesson.data.id);
  const seen = new Set<string>();
  return tacticsOf(lesson).flatMap((tactic) => {
    const id = tactic.attributes.id ?? '';
    const place = { file: lesson.file, line: tactic.line, column: tactic.column };
    const unlisted = here.some((one) => one.id === id)
      ? []
      : [
          error(
            place,
            `course.yaml lists no tactic "${id}" for ${lesson.data.id}. ${suggestion(
              id,
              here.map((one) => one.id),
            )}`,
          ),
        ];
    const repeated = seen.has(id)
      ? [error(place, `the tactic "${id}" stands in this lesson twice. Keep one.`)]
      : [];
    seen.add(id);
    const inside = childrenOf(lesson, tactic);
    const sides = SIDES.flatMap((side) => {
      const count = inside.filter(({ name }) => name === side).length;
      if (count === 1) return [];
      const has = count === 0 ? 'none' : `${count}`;
      return [
        error(
          place,
          `<Tactic id="${id}"> needs exactly one <${side}> and has ${has}. It says: ${meanings[side]}.`,
        ),
      ];
    });
    return [...unlisted, ...repeated, ...sides];
  });
}

const meanings: Readonly<Record<(typeof SIDES)[number], string>> = {
  Core: 'what is useful in the tactic',
  Line: 'where the line runs',
  Instead: 'what to do instead',
};

function tacticsOf({ elements }: LessonSource): readonly LessonElement[] {
  return elements.filter(({ name }) => name === 'Tactic');
}

/** Components right inside another: they follow it, one level deeper, until its level comes again. */
function childrenOf({ elements }: LessonSource, parent: LessonElement): readonly LessonElement[] {
  const level = parent.within.length;
  const after = elements.slice(elements.indexOf(parent) + 1);
  const end = after.findIndex(({ within }) => within.length <= level);
  return (end === -1 ? after : after.slice(0, end)).filter(
    ({ within }) => within.length === level + 1,
  );
}
