import type { Interaction } from '../schema/interaction';
import type { CourseSource, LessonElement, LessonSource } from './course-source';
import { error, type Finding } from './finding';
import { LESSON_COMPONENTS } from './lesson-components';

type Part =
  | 'hook'
  | 'guess'
  | 'idea'
  | 'example'
  | 'activity'
  | 'transfer'
  | 'takeaways'
  | 'job-aid';

/** What a lesson consists of, and what to write where a part is missing. */
const PARTS: readonly { readonly part: Part; readonly write: string }[] = [
  { part: 'hook', write: '<Hook>: one thing that happened, with an amount and a day' },
  { part: 'guess', write: 'an interaction to guess with before anything is explained' },
  { part: 'idea', write: 'a <Section id="…" title="…">' },
  { part: 'example', write: 'a <WorkedExample id="…" title="…"> with figures' },
  { part: 'activity', write: 'an <Interaction> in which the learner does it' },
  { part: 'transfer', write: 'an interaction of type "transfer": and your own customer?' },
  { part: 'takeaways', write: '<Takeaways />' },
  { part: 'job-aid', write: '<JobAidLink />' },
];

/**
 * Every lesson goes the same way: hook, guess, ideas, worked example, something to do, the
 * learner's own customer, takeaways, job aid. Ideas, examples and things to do may alternate.
 */
export function lessonTemplate(source: CourseSource): readonly Finding[] {
  return source.lessons.flatMap((lesson) => {
    const interactions =
      source.interactions.find(({ lesson: id }) => id === lesson.data.id)?.data.interactions ?? [];
    return [...parts(lesson, interactions), ...nesting(lesson), ...managerPage(lesson)];
  });
}

function parts(lesson: LessonSource, interactions: readonly Interaction[]): readonly Finding[] {
  const present = lesson.elements.flatMap((element, index) => {
    const part = partOf(element, interactions, lesson.elements.slice(0, index));
    return part ? [{ part, element }] : [];
  });
  const first = (part: Part) => present.findIndex((one) => one.part === part);
  const last = (part: Part) => present.findLastIndex((one) => one.part === part);

  const missing = PARTS.filter(({ part }) => first(part) === -1).map(({ part, write }) =>
    error({ file: lesson.file, path: [] }, `the lesson has no ${part}. Write ${write}.`),
  );
  // What must not come before what; the middle of a lesson may alternate.
  const order: readonly (readonly [Part, Part])[] = [
    ['hook', 'guess'],
    ['guess', 'idea'],
    ['idea', 'example'],
    ['transfer', 'takeaways'],
    ['takeaways', 'job-aid'],
  ];
  const swapped = order.flatMap(([before, after]) => {
    const late = present[first(after)];
    return first(before) !== -1 && late && first(after) < first(before)
      ? [
          error(
            { file: lesson.file, line: late.element.line, column: late.element.column },
            `the ${after} stands before the ${before}. A lesson goes: ${PARTS.map(({ part }) => part).join(', ')}.`,
          ),
        ]
      : [];
  });
  const body = Math.max(last('idea'), last('example'), last('activity'));
  const early = present[first('transfer')];
  const transferEarly =
    early && body > first('transfer')
      ? [
          error(
            { file: lesson.file, line: early.element.line, column: early.element.column },
            'the transfer comes before the last section, example or activity. Put it after them.',
          ),
        ]
      : [];
  return [...missing, ...swapped, ...transferEarly];
}

function partOf(
  { name, attributes }: LessonElement,
  interactions: readonly Interaction[],
  before: readonly LessonElement[],
): Part | undefined {
  switch (name) {
    case 'Hook':
      return 'hook';
    case 'Section':
      return 'idea';
    case 'WorkedExample':
      return 'example';
    case 'Takeaways':
      return 'takeaways';
    case 'JobAidLink':
      return 'job-aid';
    case 'Interaction': {
      const type = interactions.find(({ id }) => id === attributes.id)?.type;
      if (type === 'transfer') return 'transfer';
      // A calculator may serve as the guess too, when it comes before the first section.
      const opening = !before.some((element) => element.name === 'Section');
      return type === 'guess' || opening ? 'guess' : 'activity';
    }
    default:
      return undefined;
  }
}

function nesting(lesson: LessonSource): readonly Finding[] {
  const outermost = ['Hook', 'Section', 'WorkedExample', 'Takeaways', 'JobAidLink', 'ManagerPage'];
  return lesson.elements.flatMap(({ name, within, line, column }) => {
    const place = { file: lesson.file, line, column };
    const around = within.at(-1);
    const inside = LESSON_COMPONENTS[name]?.inside;
    if (outermost.includes(name) && around !== undefined) {
      return [error(place, `<${name}> stands inside <${around}>. Close that one first.`)];
    }
    return inside === undefined || around === inside
      ? []
      : [error(place, `<${name}> belongs right inside a <${inside}>. Move it there.`)];
  });
}

function managerPage(lesson: LessonSource): readonly Finding[] {
  const link = lesson.elements.findIndex(({ name }) => name === 'JobAidLink');
  const page = lesson.elements.findIndex(({ name }) => name === 'ManagerPage');
  const element = lesson.elements[page];
  return element && page < link
    ? [
        error(
          { file: lesson.file, line: element.line, column: element.column },
          "the manager's page comes last, after <JobAidLink />.",
        ),
      ]
    : [];
}
