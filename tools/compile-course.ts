import type { CaseFile } from '../src/course/case-file.ts';
import type { CourseSource, LessonSource } from '../src/course/checks/course-source.ts';
import { SECTION_COMPONENTS } from '../src/course/checks/lesson-components.ts';
import { zhConditionWords } from '../src/course/checks/scenario-words.ts';
import { usesInLessons, usesOfDocuments } from '../src/course/checks/uses.ts';
import type { ClassPapers } from '../src/course/class-papers.ts';
import type {
  Bank,
  CourseFrame,
  CourseOutline,
  ExamOutline,
  HashedItem,
  LessonData,
  LessonOutline,
  ModuleData,
  ModuleOutline,
  QuizOutline,
} from '../src/course/outline.ts';
import type { GlossaryEntry, LawBook } from '../src/course/reference-books.ts';
import type { ReviewIndex } from '../src/course/review-index.ts';
import type { Agenda } from '../src/course/schema/agenda.ts';
import type { Item } from '../src/course/schema/item.ts';
import type { JobAid } from '../src/course/schema/job-aid.ts';
import type { DrawnMap, Witness } from '../src/scenario/engine/drawn-map.ts';
import { endingsOf } from '../src/scenario/engine/opening.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import type { ScenarioScript } from '../src/scenario/engine/script.ts';
import { drawMap } from '../src/scenario/explorer/draw-map.ts';
import { mapOf } from '../src/scenario/explorer/map.ts';
import { scriptOf } from '../src/scenario/explorer/script.ts';
import type { SearchText } from '../src/search/engine/search-text.ts';
import type { TranslatedScenario } from './check-overlays.ts';
import { compileGlossary, compileLawBook } from './compile-references.ts';
import { compileReviewIndex } from './compile-review-index.ts';
import { searchTexts } from './search-texts.ts';
import { canonicalJson, shortHash } from './short-hash.ts';

/** A course as the app gets it. `file` of a lesson is the path of its prose below `content/`. */
export type CompiledCourse = {
  readonly frame: CourseFrame;
  readonly outline: CourseOutline;
  readonly modules: readonly ModuleData[];
  readonly lessons: readonly { readonly file: string; readonly data: LessonData }[];
  readonly banks: readonly Bank[];
  readonly scenarios: readonly Scenario[];
  /** Of each role-play its map, laid out, and all of it in words. */
  readonly maps: readonly DrawnMap[];
  readonly scripts: readonly ScenarioScript[];
  readonly translations: readonly TranslatedScenario[];
  readonly jobAids: readonly JobAid[];
  readonly searchTexts: readonly SearchText[];
  readonly caseFile: CaseFile;
  readonly lawBook: LawBook;
  readonly glossary: readonly GlossaryEntry[];
  readonly reviewIndex: ReviewIndex;
  /** Null where the course has no class. */
  readonly agenda: Agenda | null;
  readonly classPapers: ClassPapers;
};

/**
 * Turns a course without errors, and its role-plays, into what is shipped.
 *
 * @param witnesses - shortest ways to the scenes and endings, by role-play
 */
export function compileCourse(
  source: CourseSource,
  scenarios: readonly Scenario[],
  witnesses: ReadonlyMap<string, ReadonlyMap<string, Witness>> = new Map(),
  translations: readonly TranslatedScenario[] = [],
): CompiledCourse {
  const listed = source.modules.flatMap(({ data }) => data.jobAids);
  const outline = compileOutline(source, scenarios);
  const banks = source.banks.map((bank) => compileBank(source, bank));
  return {
    frame: frameOf(outline),
    outline,
    modules: source.modules.map(({ data: { id, objectives } }) => ({ id, objectives })),
    lessons: source.lessons.map((lesson) => ({
      file: lesson.file,
      data: compileLesson(source, lesson),
    })),
    banks,
    scenarios,
    maps: scenarios.map((scenario) =>
      drawMap(
        scenario.id,
        mapOf(scenario, zhConditionWords),
        witnesses.get(scenario.id) ?? new Map(),
      ),
    ),
    scripts: scenarios.map((scenario) => scriptOf(scenario, zhConditionWords)),
    translations,
    jobAids: source.jobAids.map(({ data }) => data).filter(({ id }) => listed.includes(id)),
    searchTexts: searchTexts(source, outline),
    caseFile: compileCaseFile(source),
    lawBook: compileLawBook(source),
    glossary: compileGlossary(source),
    reviewIndex: compileReviewIndex(source, banks, scenarios),
    agenda: source.agenda?.data ?? null,
    classPapers: compileClassPapers(source),
  };
}

function compileOutline(source: CourseSource, scenarios: readonly Scenario[]): CourseOutline {
  const { id, title, motto, version, notice, passMark, upcoming } = source.course.data;
  const exam = compileExam(source);
  return {
    id,
    title,
    motto,
    version,
    notice,
    passMark,
    modules: source.modules.map((module) => compileModule(source, module.data, scenarios)),
    ...(exam && { exam }),
    upcoming,
  };
}

function compileExam({ course, modules, banks }: CourseSource): ExamOutline | undefined {
  const { exam } = course.data;
  if (!exam) return undefined;
  const parts = modules.flatMap(({ data: { id, title, quiz } }) => {
    const count = exam.modules[id];
    if (quiz === undefined || count === undefined) return [];
    return [{ module: id, quiz, title, count, mark: exam.subMarks[id] ?? null }];
  });
  const asked = banks.filter(({ data }) => parts.some(({ quiz }) => quiz === data.id));
  const { id, title, minutes, pauses, passMark, atLeast } = exam;
  return {
    id,
    title,
    minutes,
    pauses,
    passMark,
    drawCount: parts.reduce((sum, { count }) => sum + count, 0),
    itemCount: asked.reduce((sum, { data }) => sum + data.items.length, 0),
    parts,
    atLeast,
  };
}

/** The outline without its texts. */
function frameOf({ passMark: _passMark, ...outline }: CourseOutline): CourseFrame {
  return {
    ...outline,
    modules: outline.modules.map(({ id, numeral, title, seal, lessons, quiz, scenarios }) => ({
      id,
      numeral,
      title,
      ...(seal !== undefined && { seal }),
      lessons: lessons.map(idOf),
      ...(quiz && { quiz: idOf(quiz) }),
      scenarios: scenarios.map(idOf),
    })),
    ...(outline.exam && { exam: idOf(outline.exam) }),
    upcoming: outline.upcoming.map(({ id, numeral, title }) => ({ id, numeral, title })),
  };
}

const idOf = ({ id }: { readonly id: string }) => ({ id });

type ModuleSource = CourseSource['modules'][number]['data'];

function compileModule(
  source: CourseSource,
  module: ModuleSource,
  scenarios: readonly Scenario[],
): ModuleOutline {
  const { id, numeral, title, summary, seal } = module;
  const quiz = compileQuizOutline(source, module);
  const managerPage = managerPageOf(source, module);
  return {
    id,
    numeral,
    title,
    summary,
    ...(seal !== undefined && { seal }),
    lessons: byIds(
      module.lessons,
      source.lessons.map(({ data }) => data),
    ).map((lesson) => compileLessonOutline(source, lesson.id, id)),
    ...(quiz && { quiz }),
    ...(managerPage && { managerPage }),
    scenarios: byIds(module.scenarios, scenarios).map((scenario) => ({
      id: scenario.id,
      module: id,
      title: scenario.title,
      summary: scenario.summary,
      minutes: scenario.minutes,
      endings: endingsOf(scenario.nodes),
    })),
    jobAids: byIds(
      module.jobAids,
      source.jobAids.map(({ data }) => data),
    ).map((aid) => ({
      id: aid.id,
      title: aid.title,
      summary: aid.summary,
      lesson: aid.lesson,
      module: id,
      ...(aid.sections.some(({ rows }) => rows?.commitments) && {
        takesCommitments: true as const,
      }),
    })),
  };
}

function compileLessonOutline(source: CourseSource, id: string, module: string): LessonOutline {
  const lesson = source.lessons.find(({ data }) => data.id === id);
  if (!lesson) throw new Error(`Lesson "${id}" passed the checks and is not there`);
  const { title, summary, minutes, jobAid } = lesson.data;
  return {
    id,
    module,
    title,
    summary,
    minutes,
    jobAid,
    // The manager's page has an anchor, and is no part of what a learner reads to finish.
    sections: lesson.elements
      .filter(({ name }) => SECTION_COMPONENTS.includes(name) && name !== 'ManagerPage')
      .map(({ attributes }) => ({ id: attributes.id ?? '', title: attributes.title ?? '' })),
  };
}

function managerPageOf(source: CourseSource, module: ModuleSource): ModuleOutline['managerPage'] {
  const [page] = byIds(
    module.lessons,
    source.lessons.map(({ data, elements }) => ({ id: data.id, elements })),
  ).flatMap(({ id, elements }) =>
    elements
      .filter(({ name }) => name === 'ManagerPage')
      .map(({ attributes }) => ({
        id: `${id}#${attributes.id ?? ''}`,
        title: attributes.title ?? '',
      })),
  );
  return page;
}

function compileQuizOutline(source: CourseSource, module: ModuleSource): QuizOutline | undefined {
  const bank = source.banks.find(({ data }) => data.id === module.quiz)?.data;
  return (
    bank && {
      id: bank.id,
      module: module.id,
      title: bank.title,
      drawCount: bank.draw.count,
      itemCount: bank.items.length,
    }
  );
}

/** A lesson's data with the documents, terms and law notes that it names, and no others. */
function compileLesson(source: CourseSource, lesson: LessonSource): LessonData {
  const beside = source.interactions.filter(({ lesson: id }) => id === lesson.data.id);
  const own = { ...source, lessons: [lesson], interactions: beside, banks: [] };
  const idsOf = (component: string) => new Set(usesInLessons(own, component).map(({ id }) => id));
  const documents = new Set(usesOfDocuments(own).map(({ id }) => id));
  const [terms, laws, diagrams] = [idsOf('Term'), idsOf('Law'), idsOf('Diagram')];
  const interactions = beside.flatMap(({ data }) => data.interactions);
  const reckonsDays = interactions.some((one) => 'formula' in one && one.formula === 'due-date');
  const namesCompanies = interactions.some(({ type }) => type === 'payer-map');
  return {
    id: lesson.data.id,
    takeaways: lesson.data.takeaways,
    slides: lesson.elements
      .filter(({ name }) => name === 'Slide')
      .map(({ attributes }) => attributes.title ?? ''),
    interactions,
    documents: source.documents.flatMap(({ data }) =>
      data.documents.filter(({ id }) => documents.has(id)),
    ),
    diagrams: source.diagrams.flatMap(({ data }) =>
      data.diagrams.filter(({ id }) => diagrams.has(id)),
    ),
    terms: source.glossary.data.terms.filter(({ id }) => terms.has(id)),
    laws: source.laws.data.laws.filter(({ id }) => laws.has(id)),
    ...(reckonsDays && { calendar: source.calendar.data }),
    ...(namesCompanies && {
      companies: Object.fromEntries(
        source.companies.data.companies.map(({ id, short }) => [id, short]),
      ),
    }),
  };
}

/** The case file without what only lessons tell that the course does not have yet. */
function compileCaseFile(source: CourseSource): CaseFile {
  const lessons = new Set(source.modules.flatMap(({ data }) => data.lessons));
  const told = ({ known }: { readonly known?: string | undefined }) =>
    known === undefined || lessons.has(known);
  const { rolesKnown, companies } = source.companies.data;
  const { asOf, goal, payments, changes, arrangements } = source.ledger.data;
  return {
    rolesKnown,
    companies: companies.map(({ batches: _batches, ...company }) => ({
      ...company,
      later: company.later.filter(told),
      people: company.people
        .filter(told)
        .map((person) => ({ ...person, later: person.later.filter(told) })),
    })),
    contracts: source.contracts.data.contracts,
    ledger: {
      asOf,
      goal,
      payments: payments.filter(told),
      changes: changes.filter(told),
      arrangements: arrangements.filter(told),
    },
    timeline: source.timeline.data.events.filter(told),
  };
}

function compileBank(source: CourseSource, bank: CourseSource['banks'][number]): Bank {
  const own = { ...source, lessons: [], interactions: [], banks: [bank] };
  const documents = new Set(usesOfDocuments(own).map(({ id }) => id));
  return {
    ...bank.data,
    items: bank.data.items.map(hashItem),
    objectiveTitles: objectiveTitles(source, bank.data.items),
    documents: source.documents.flatMap(({ data }) =>
      data.documents.filter(({ id }) => documents.has(id)),
    ),
  };
}

function objectiveTitles(source: CourseSource, items: readonly Item[]): Bank['objectiveTitles'] {
  const named = new Set(items.flatMap(({ objectives }) => objectives));
  const known = [
    ...source.course.data.objectives,
    ...source.modules.flatMap(({ data }) => data.objectives),
  ];
  return Object.fromEntries(
    known.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]),
  );
}

function hashItem(item: Item): HashedItem {
  return { ...item, hash: shortHash(canonicalJson(item)) };
}

function byIds<Found extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly Found[],
): readonly Found[] {
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
}

/** What hand-outs of the class are printed from, beside what the course ships anyway. */
function compileClassPapers(source: CourseSource): ClassPapers {
  const handouts = source.agenda?.data.handouts ?? [];
  const wanted = new Set(
    handouts.flatMap(({ of }) => (of.from === 'documents' ? of.documents : [])),
  );
  return {
    documents: source.documents.flatMap(({ data }) =>
      data.documents.filter(({ id }) => wanted.has(id)),
    ),
    calendar: source.calendar.data,
    payDays: source.companies.data.companies.flatMap(({ id, short, batches }) =>
      batches ? [{ company: id, short, ...batches }] : [],
    ),
  };
}
