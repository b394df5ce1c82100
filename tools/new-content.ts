import type { CourseSource } from '../src/course/checks/course-source.ts';
import { SECTION_COMPONENTS } from '../src/course/checks/lesson-components.ts';
import { suggestion } from '../src/course/checks/nearest.ts';
import { LessonIdSchema, ModuleIdSchema, ScenarioIdSchema } from '../src/course/schema/id.ts';
import type { ContentFiles } from './content-files.ts';
import { ITEM_TYPES, type ItemType, itemSkeleton } from './skeleton-item.ts';
import { interactionsSkeleton, type LessonPlace, lessonSkeleton } from './skeleton-lesson.ts';
import { scenarioSkeleton } from './skeleton-scenario.ts';
import { addBlock, addName } from './yaml-lists.ts';

/** Files to write, by path below `content/`, or why there is nothing to write. */
export type NewContent =
  | {
      /** Files that are new, and those that name them from now on. */
      readonly made: ReadonlyMap<string, string>;
      readonly changed: ReadonlyMap<string, string>;
    }
  | { readonly message: string };

type Course = { readonly files: ContentFiles; readonly source: CourseSource };

export const NEW_USAGE = `npm run new -- <what> …
  scenario <id> <module>   a role-play, e.g. npm run new -- scenario s6 m3
  lesson <id> <module>     a lesson and what the learner does in it, e.g. npm run new -- lesson l3-5 m3
  item <module> [type]     an item at the end of the module's bank, e.g. npm run new -- item m3 best-reply
                           types: ${ITEM_TYPES.join(', ')}`;

/** A skeleton that fits the course and is named where the course looks for it. Nothing is overwritten. */
export function newContent(course: Course, [what = '', ...words]: readonly string[]): NewContent {
  const [first = '', second = ''] = words;
  if (words.length <= 2) {
    if (what === 'scenario' && second !== '') return newScenario(course, first, second);
    if (what === 'lesson' && second !== '') return newLesson(course, first, second);
    if (what === 'item' && first !== '') return newItem(course, first, second || 'single-response');
  }
  return { message: NEW_USAGE };
}

function newScenario(course: Course, id: string, moduleId: string): NewContent {
  const checked = ScenarioIdSchema.safeParse(id);
  if (!checked.success) return { message: problemOf(checked.error) };
  const module = moduleOf(course, moduleId);
  if ('message' in module) return module;
  const file = `${module.folder}/${id}.scenario.yaml`;
  const taken = takenBy(course, `/${id}.scenario.yaml`);
  if (taken) return taken;
  const skeleton = scenarioSkeleton({ id, module: moduleId, objective: objectiveOf(module) });
  return {
    made: new Map([[file, skeleton]]),
    changed: named(course, module, 'scenarios', id),
  };
}

function newLesson(course: Course, id: string, moduleId: string): NewContent {
  const checked = LessonIdSchema.safeParse(id);
  if (!checked.success) return { message: problemOf(checked.error) };
  const module = moduleOf(course, moduleId);
  if ('message' in module) return module;
  const taken = takenBy(course, `/${id}.mdx`) ?? takenBy(course, `/${id}.interactions.yaml`);
  if (taken) return taken;

  const { lessons, companies, jobAids } = course.source;
  const before = lessons.find(({ data }) => data.id === module.data.lessons.at(-1));
  const [company] = companies.data.companies;
  const [form] = jobAids;
  const place: LessonPlace = {
    id,
    objective: objectiveOf(module),
    after: before?.data.id,
    company: before?.data.story.companies[0] ?? company?.id ?? '',
    days: [before?.data.story.from ?? '2025-09-01', before?.data.story.to ?? '2025-09-01'],
    jobAid: before?.data.jobAid ?? form?.data.id ?? '',
  };
  return {
    made: new Map([
      [`${module.folder}/${id}.mdx`, lessonSkeleton(place)],
      [`${module.folder}/${id}.interactions.yaml`, interactionsSkeleton(place)],
    ]),
    changed: named(course, module, 'lessons', id),
  };
}

function newItem(course: Course, moduleId: string, type: string): NewContent {
  const module = moduleOf(course, moduleId);
  if ('message' in module) return module;
  if (!isItemType(type)) {
    return { message: `There is no item type "${type}". ${suggestion(type, ITEM_TYPES)}` };
  }
  const bank = course.source.banks.find(({ data }) => data.id === module.data.quiz);
  if (!bank) {
    return {
      message: `Module "${moduleId}" has no bank. Write ${module.folder}/${moduleId}.quiz.yaml first.`,
    };
  }
  const taught = taughtIn(course.source, module);
  if (!taught) {
    return {
      message: `Module "${moduleId}" has no lesson with a section yet that an item could ask about.`,
    };
  }
  const numbers = bank.data.items.map(({ id }) => Number(/^q\d-(\d\d)/.exec(id)?.[1] ?? 0));
  const next = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  const skeleton = itemSkeleton(type, { id: `q${moduleId.slice(1)}-${next}`, ...taught });
  const text = course.files.get(bank.file) ?? '';
  return {
    made: new Map(),
    changed: new Map([[bank.file, addBlock(text, 'items', skeleton, '\n')]]),
  };
}

type Module = CourseSource['modules'][number];

function moduleOf({ source }: Course, id: string): Module | { readonly message: string } {
  const checked = ModuleIdSchema.safeParse(id);
  if (!checked.success) return { message: problemOf(checked.error) };
  const module = source.modules.find(({ data }) => data.id === id);
  const ids = source.modules.map(({ data }) => data.id);
  return module ?? { message: `There is no module "${id}". ${suggestion(id, ids)}` };
}

/** A name that is already in the course, in whichever module. */
function takenBy({ files }: Course, ending: string): { readonly message: string } | undefined {
  const file = [...files.keys()].find((each) => each.endsWith(ending));
  return file === undefined
    ? undefined
    : {
        message: `content/${file} is there already, and nothing is overwritten. Choose another id.`,
      };
}

function objectiveOf({ data }: Module): string {
  return data.objectives[0]?.id ?? 'bg-1';
}

function named(
  { files }: Course,
  { file }: Module,
  list: 'lessons' | 'scenarios',
  id: string,
): ReadonlyMap<string, string> {
  return new Map([[file, addName(files.get(file) ?? '', list, id)]]);
}

/** An objective of the module with a paragraph that teaches it. */
function taughtIn({ lessons }: CourseSource, { data }: Module) {
  for (const id of data.lessons) {
    const lesson = lessons.find((one) => one.data.id === id);
    const section = lesson?.elements.find(({ name }) => SECTION_COMPONENTS.includes(name));
    const [objective] = lesson?.data.objectives ?? [];
    if (section && objective !== undefined) {
      return { objective, source: `${id}#${section.attributes.id}` };
    }
  }
  return undefined;
}

function isItemType(type: string): type is ItemType {
  return (ITEM_TYPES as readonly string[]).includes(type);
}

function problemOf({
  issues,
}: {
  readonly issues: readonly { readonly message: string }[];
}): string {
  return `${issues[0]?.message ?? ''}.`;
}
