import { join } from 'node:path';
import type { CourseSource } from '../src/course/checks/course-source.ts';
import { suggestion } from '../src/course/checks/nearest.ts';
import { scenarioLookups } from '../src/course/checks/scenario-lookups.ts';
import { type BuiltScenario, buildScenario } from '../src/scenario/explorer/build-scenario.ts';
import { checkOverlays } from './check-overlays.ts';
import { type ContentFiles, readContentFiles } from './content-files.ts';
import { type Problem, readCourse } from './read-course.ts';
import { shortHash } from './short-hash.ts';

export type OpenCourse = {
  readonly folder: string;
  readonly files: ContentFiles;
  readonly course: ReturnType<typeof readCourse>;
};

/** Reads the course in `content/`. */
export function openCourse(): OpenCourse {
  const folder = join(process.cwd(), 'content');
  const files = readContentFiles(folder);
  return { folder, files, course: readCourse(files) };
}

/** A role-play, what is wrong with it, and what the explorer found. */
export type Found = {
  readonly id: string;
  readonly built: BuiltScenario | undefined;
  readonly problems: readonly Problem[];
  /** Milliseconds that compiling and walking took. */
  readonly took: number;
};

/** The role-play of an id, or all; a message where there is none. */
export function find(
  { files, course }: OpenCourse,
  id: string | undefined,
): readonly Found[] | { readonly message: string } {
  const named = [...files.keys()].flatMap((file) => {
    const [, name] = /([^/]+)\.scenario\.yaml$/.exec(file) ?? [];
    return name === undefined || (id !== undefined && id !== name) ? [] : [{ file, id: name }];
  });
  if (named.length > 0) return named.map((one) => look(course, one));
  const ids = [...files.keys()].flatMap((each) => /([^/]+)\.scenario\.yaml$/.exec(each)?.[1] ?? []);
  return {
    message: `There is no content/modules/*/${id}.scenario.yaml. ${suggestion(id ?? '', ids)}`,
  };
}

function look(
  { source, problems, locate }: ReturnType<typeof readCourse>,
  { file, id }: { readonly file: string; readonly id: string },
): Found {
  const own = problems.filter((problem) => problem.file === file);
  const scenario = source?.scenarios.find((each) => each.file === file);
  if (!source || !scenario) {
    return { id, built: undefined, problems: own.length > 0 ? own : problems, took: 0 };
  }

  const started = performance.now();
  const built = build(source, scenario.data);
  const took = performance.now() - started;
  const place =
    (severity: Problem['severity']) => (finding: BuiltScenario['findings'][number]) => ({
      severity,
      file,
      ...locate({ file, path: finding.where, atName: finding.atName ?? false }),
      message: finding.message,
    });
  const overlays = source.overlays.filter((overlay) => overlay.scenario === id);
  const shipped = built.scenario ? [[file, built.scenario] as const] : [];
  const { findings } = checkOverlays({ ...source, overlays }, new Map(shipped));
  return {
    id,
    built,
    took,
    problems: [
      ...own,
      ...built.findings.map(place('error')),
      ...built.warnings.map(place('warning')),
      ...built.pending.map(place('pending')),
      ...findings.map(({ severity, place: at, message }) => ({
        severity,
        file: at.file,
        ...locate(at),
        message,
      })),
    ],
  };
}

function build(
  source: CourseSource,
  data: CourseSource['scenarios'][number]['data'],
): BuiltScenario {
  return buildScenario(data, scenarioLookups(source, data.module, shortHash));
}
