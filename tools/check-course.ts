import { COURSE_CHECKS } from '../src/course/checks/course-checks.ts';
import type { CourseSource, FileKind } from '../src/course/checks/course-source.ts';
import type { Finding, Severity } from '../src/course/checks/finding.ts';
import { scenarioLookups } from '../src/course/checks/scenario-lookups.ts';
import type { Witness } from '../src/scenario/engine/drawn-map.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import { buildScenario } from '../src/scenario/explorer/build-scenario.ts';
import { checkOverlays, type TranslatedScenario } from './check-overlays.ts';
import type { ContentFiles } from './content-files.ts';
import { type Problem, readCourse } from './read-course.ts';
import { shortHash } from './short-hash.ts';

export type CheckedCourse = {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Missing when an error stands in the way of building the course. */
  readonly sound:
    | {
        readonly source: CourseSource;
        readonly scenarios: readonly Scenario[];
        /** The shortest way to each scene and ending, by role-play. */
        readonly witnesses: ReadonlyMap<string, ReadonlyMap<string, Witness>>;
        readonly translations: readonly TranslatedScenario[];
      }
    | undefined;
  /** Rules that could not be looked at because a file they need cannot be read. */
  readonly waiting: number;
};

/** What a role-play names outside its own file. */
const SCENARIOS_NEED: readonly FileKind[] = ['module', 'lesson', 'documents'];

/** Reads a course, holds it against every rule and walks through its role-plays. */
export function checkCourse(files: ContentFiles): CheckedCourse {
  const { source, problems: unreadable, unread, locate } = readCourse(files);
  const canBeHeld = ({ needs }: { readonly needs: readonly FileKind[] }) =>
    !needs.some((kind) => unread.has(kind));
  const ready = COURSE_CHECKS.filter(canBeHeld);
  const walks = canBeHeld({ needs: SCENARIOS_NEED });

  const built = source && walks ? buildScenarios(source) : [];
  const shipped = new Map(
    built.flatMap(({ file, scenario }) => (scenario ? [[file, scenario] as const] : [])),
  );
  const overlays = source && walks ? checkOverlays(source, shipped) : undefined;
  const findings = [
    ...(source ? ready.flatMap(({ find }) => find(source)) : []),
    ...built.flatMap((one) => one.findings),
    ...(overlays?.findings ?? []),
  ];
  const found = findings.map(({ severity, place, message }) => ({
    severity,
    file: place.file,
    ...locate(place),
    message,
  }));

  const problems = [...unreadable, ...found].toSorted(
    (one, other) =>
      one.file.localeCompare(other.file, 'en') ||
      one.line - other.line ||
      one.column - other.column,
  );
  const broken = problems.some(({ severity }) => severity === 'error');
  return {
    problems,
    sound:
      source && !broken
        ? {
            source,
            scenarios: [...shipped.values()],
            witnesses: new Map(
              built.flatMap(({ scenario, witnesses }) =>
                scenario ? [[scenario.id, witnesses] as const] : [],
              ),
            ),
            translations: overlays?.translations ?? [],
          }
        : undefined,
    waiting: COURSE_CHECKS.length - ready.length + (walks ? 0 : 1),
  };
}

type Built = {
  readonly file: string;
  readonly scenario: Scenario | undefined;
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly findings: readonly Finding[];
};

function buildScenarios(source: CourseSource): readonly Built[] {
  return source.scenarios.map(({ file, data }) => {
    const lookups = scenarioLookups(source, data.module, shortHash);
    // A module may have several role-plays; `objectiveCoverage` looks at all of them together.
    const built = buildScenario(data, { ...lookups, moduleObjectives: [] });
    const withSeverity = (severity: Severity, list: typeof built.findings) =>
      list.map(({ where, atName = false, message }) => ({
        severity,
        place: { file, path: where, atName },
        message,
      }));
    return {
      file,
      scenario: built.scenario,
      witnesses: built.exploration?.witnesses ?? new Map(),
      findings: [
        ...withSeverity('error', built.findings),
        ...withSeverity('warning', built.warnings),
        ...withSeverity('pending', built.pending),
      ],
    };
  });
}
