import type {
  CourseSource,
  FileKind,
  LessonSource,
  PlacedText,
  Sourced,
} from '../src/course/checks/course-source.ts';
import type { Path, Place, Severity } from '../src/course/checks/finding.ts';
import { nearest } from '../src/course/checks/nearest.ts';
import { askedTexts, textsIn } from './asked-texts.ts';
import type { ContentFiles } from './content-files.ts';
import { CONTENT_FILES, CONTENT_SCHEMAS, type ContentData, kindOf } from './content-schemas.ts';
import { readShape, type ShapeProblem } from './explain-shape.ts';
import { readLesson } from './read-lesson.ts';
import { readYaml, type Spot, type YamlProblem, type YamlText } from './read-yaml.ts';

/** Something wrong in a content file, ready to be shown: `line` and `column` from 1. */
export type Problem = {
  readonly severity: Severity;
  /** Path below `content/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

export type ReadCourse = {
  /** Missing when there is not even a readable `course.yaml`. */
  readonly source: CourseSource | undefined;
  readonly problems: readonly Problem[];
  /** Kinds of which a file is missing or could not be read: checks that need them must wait. */
  readonly unread: ReadonlySet<FileKind>;
  readonly locate: (place: Place) => Spot;
};

type Reading = {
  readonly files: ContentFiles;
  readonly problems: Problem[];
  readonly unread: Set<FileKind>;
  readonly locators: Map<string, (path: Path, atName?: boolean) => Spot>;
  readonly texts: PlacedText[];
};

/**
 * Reads a course from the texts of its files. What is wrong becomes problems and never an
 * exception; what could be read is handed on all the same.
 */
export function readCourse(files: ContentFiles): ReadCourse {
  const reading: Reading = {
    files,
    problems: [],
    unread: new Set(),
    locators: new Map(),
    texts: [],
  };
  const course = readOne(reading, 'course');
  const source = course && readAll(reading, course);
  return {
    source,
    problems: reading.problems,
    unread: reading.unread,
    locate: (place) =>
      'line' in place
        ? { line: place.line, column: place.column }
        : (reading.locators.get(place.file)?.(place.path, place.atName) ?? { line: 1, column: 1 }),
  };
}

function readAll(reading: Reading, course: NonNullable<CourseSource['course']>): CourseSource {
  const strangers = [...reading.files.keys()].filter(
    (file) => !kindOf(file) && !isTranslation(file),
  );
  for (const file of strangers) reading.problems.push(strangerProblem(file));

  const modules = readMany(reading, 'module').map((module) => ({
    ...module,
    folder: folderOf(module.file),
  }));
  for (const module of modules) {
    if (course.data.modules.includes(module.data.id)) continue;
    reading.problems.push({
      severity: 'pending',
      file: module.file,
      line: 1,
      column: 1,
      message: `"${module.data.id}" is not listed under "modules" in course.yaml: its folder is not part of the course yet.`,
    });
  }
  const unlisted = modules.filter(({ data }) => !course.data.modules.includes(data.id));
  const listed = (file: string) => !unlisted.some(({ folder }) => folder === folderOf(file));
  const banks = readMany(reading, 'bank', listed);

  const agenda = reading.files.has(CONTENT_FILES.class) ? readOne(reading, 'class') : undefined;
  return {
    course,
    ...(agenda && { agenda }),
    modules: modules
      .filter(({ file }) => listed(file))
      .toSorted(
        (one, other) =>
          course.data.modules.indexOf(one.data.id) - course.data.modules.indexOf(other.data.id),
      ),
    lessons: readLessons(reading, listed),
    interactions: readMany(reading, 'interactions', listed).map((sourced) => ({
      ...sourced,
      lesson: baseName(sourced.file),
    })),
    banks,
    scenarios: readMany(reading, 'scenario', listed),
    overlays: readMany(reading, 'scenario-overlay', listed).map((sourced) => ({
      ...sourced,
      scenario: baseName(sourced.file),
      language: sourced.file.split('.').at(-2) ?? '',
    })),
    jobAids: readMany(reading, 'job-aid'),
    glossary: readOne(reading, 'glossary') ?? empty('glossary', { terms: [] }),
    laws: readOne(reading, 'laws') ?? empty('laws', { laws: [] }),
    documents: readMany(reading, 'documents'),
    diagrams: readMany(reading, 'diagrams', listed),
    companies:
      readOne(reading, 'companies') ?? empty('companies', { rolesKnown: 'l0', companies: [] }),
    contracts: readOne(reading, 'contracts') ?? empty('contracts', { contracts: [] }),
    ledger: readOne(reading, 'ledger') ?? empty('ledger', EMPTY_LEDGER),
    timeline: readOne(reading, 'timeline') ?? empty('timeline', { events: [] }),
    calendar: readOne(reading, 'calendar') ?? empty('calendar', { holidays: [], workdays: [] }),
    figures: readOne(reading, 'figures') ?? empty('figures', { figures: [] }),
    style: readOne(reading, 'style') ?? empty('style', { banned: [] }),
    texts: askedTexts(reading.texts, banks),
  };
}

const EMPTY_LEDGER: ContentData['ledger'] = {
  asOf: '1970-01-01',
  goal: { by: '1970-01-01', amount: 0 },
  payments: [],
  changes: [],
  arrangements: [],
  totals: {
    delivered: 0,
    received: 0,
    open: 0,
    overdue: 0,
    conditionUnmet: 0,
    notDue: 0,
    unreconciled: 0,
    retention: 0,
    signed: 0,
  },
  outcome: { collectable: 0, received: [], left: 0 },
};

/** Stands in for a file that could not be read; checks that need it do not run. */
function empty<Data>(kind: FileKind, data: Data): Sourced<Data> {
  return { file: CONTENT_FILES[kind], data };
}

function readOne<Kind extends FileKind>(
  reading: Reading,
  kind: Kind,
): Sourced<ContentData[Kind]> | undefined {
  const file = CONTENT_FILES[kind];
  if (reading.files.has(file)) return readData(reading, kind, file);

  reading.unread.add(kind);
  reading.problems.push({
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `this file is missing. Write it as docs/schemas/${kind}.schema.json says.`,
  });
  return undefined;
}

function readMany<Kind extends FileKind>(
  reading: Reading,
  kind: Kind,
  listed: (file: string) => boolean = () => true,
): readonly Sourced<ContentData[Kind]>[] {
  return filesOf(reading, kind, listed).flatMap((file) => readData(reading, kind, file) ?? []);
}

function readData<Kind extends FileKind>(
  reading: Reading,
  kind: Kind,
  file: string,
): Sourced<ContentData[Kind]> | undefined {
  const data = readYamlAs(reading, kind, file, reading.files.get(file) ?? '', 1);
  return data === undefined ? undefined : { file, data };
}

/** Reads YAML that starts on the given line of the file, and notes what is wrong with it. */
function readYamlAs<Kind extends FileKind>(
  reading: Reading,
  kind: Kind,
  file: string,
  text: string,
  firstLine: number,
): ContentData[Kind] | undefined {
  const yaml = readYaml(text);
  const shift = ({ line, column }: Spot): Spot => ({ line: line + firstLine - 1, column });
  const locate = (path: Path, atName?: boolean) => shift(yaml.locate(path, atName));
  const note = (spot: Spot, message: string) =>
    reading.problems.push({ severity: 'error', file, ...spot, message });
  reading.locators.set(file, locate);

  for (const problem of yaml.problems) note(shift(problem), problem.message);
  if (yaml.value === undefined) {
    reading.unread.add(kind);
    if (yaml.problems.length === 0) note({ line: firstLine, column: 1 }, 'this file is empty.');
    return undefined;
  }

  const shape = readShape(CONTENT_SCHEMAS[kind], yaml.value);
  if ('problems' in shape) {
    reading.unread.add(kind);
    for (const { path, atName, message } of unexplained(yaml, shape.problems))
      note(locate(path, atName), message);
    for (const suspect of causes(yaml, shape.problems)) note(shift(suspect), suspect.message);
    return undefined;
  }
  // Rules for texts are those of the course's own language.
  const texts = kind === 'scenario-overlay' ? [] : textsIn(yaml.value, []);
  for (const [path, value] of texts) {
    reading.texts.push({ text: value, place: { file, path } });
  }
  return shape.data;
}

/** Suspects in a text that does not fit, or whose neighbours do not. */
function causes(yaml: YamlText, problems: readonly ShapeProblem[]): readonly YamlProblem[] {
  return yaml.suspects.filter((suspect) =>
    problems.some((problem) => explains(yaml.pathAt(suspect), problem)),
  );
}

/** Problems that no suspect explains. */
function unexplained(yaml: YamlText, problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const paths = yaml.suspects.map((suspect) => yaml.pathAt(suspect));
  return problems.filter((problem) => !paths.some((path) => explains(path, problem)));
}

/** Whether a strange character in this text may be why a problem is one. */
function explains(suspect: Path, { path }: ShapeProblem): boolean {
  const shared = path.every((key, index) => `${key}` === `${suspect[index]}`);
  return shared && path.length >= suspect.length - 1;
}

function readLessons(reading: Reading, listed: (file: string) => boolean): readonly LessonSource[] {
  return filesOf(reading, 'lesson', listed).flatMap((file) => {
    const lesson = readLesson(reading.files.get(file) ?? '');
    const note = (spot: Spot, message: string) =>
      reading.problems.push({
        severity: 'error',
        file,
        line: spot.line,
        column: spot.column,
        message,
      });
    for (const problem of lesson.problems) note(problem, problem.message);
    if (!lesson.frontmatter) {
      reading.unread.add('lesson');
      if (lesson.problems.length === 0) {
        note(
          { line: 1, column: 1 },
          'the lesson\'s data is missing. Start the file with "---", the fields, and "---".',
        );
      }
      return [];
    }
    const { text, line } = lesson.frontmatter;
    const data = readYamlAs(reading, 'lesson', file, text, line);
    if (data === undefined) return [];

    for (const placed of lesson.texts) {
      const place = { file, line: placed.line, column: placed.column };
      reading.texts.push({ text: placed.text, place });
    }
    const { elements, characters, passages } = lesson;
    return [{ file, data, elements, characters, passages }];
  });
}

function filesOf(
  reading: Reading,
  kind: FileKind,
  listed: (file: string) => boolean,
): readonly string[] {
  return [...reading.files.keys()].filter(
    (file) => kindOf(file) === kind && !isTranslation(file) && listed(file),
  );
}

/** Lessons in other languages stand beside their source, `l1-2.en.mdx`, and are not read yet. */
function isTranslation(file: string): boolean {
  return /\.[a-z]{2}\.mdx$/.test(file);
}

function strangerProblem(file: string): Problem {
  const patterns = Object.values(CONTENT_FILES);
  const near = nearest(
    file.split('/').at(-1) ?? '',
    patterns.map((one) => one.split('/').at(-1) ?? ''),
  );
  const help = near === undefined ? '' : ` Did you mean "${near}"?`;
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `nothing reads a file of this name.${help} Known: ${patterns.join(', ')}.`,
  };
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

function baseName(file: string): string {
  return file.split('/').at(-1)?.split('.')[0] ?? file;
}
