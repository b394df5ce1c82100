import { COURSE_CHECKS } from '../src/course/checks/course-checks.ts';
import type { CourseSource, FileKind } from '../src/course/checks/course-source.ts';
import type { Finding, Severity } from '../src/course/checks/finding.ts';
import type { ScenarioLookups } from '../src/course/checks/scenario-context.ts';
import { scenarioLookups } from '../src/course/checks/scenario-lookups.ts';
import type { ScenarioFile } from '../src/course/schema/scenario.ts';
import type { Witness } from '../src/scenario/engine/drawn-map.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import { type BuiltScenario, buildScenario } from '../src/scenario/explorer/build-scenario.ts';
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

/** Role-plays that were walked before, by what the walk depends on. */
export type WalkedBefore = Map<string, BuiltScenario>;

/**
 * Reads a course, holds it against every rule and walks through its role-plays.
 *
 * @param before - walks that are not done again while nothing changed that they depend on; it holds
 *   those of this course afterwards
 */
export function checkCourse(files: ContentFiles, before: WalkedBefore = new Map()): CheckedCourse {
  const { source, problems: unreadable, unread, locate } = readCourse(files);
  const canBeHeld = ({ needs }: { readonly needs: readonly FileKind[] }) =>
    !needs.some((kind) => unread.has(kind));
  const ready = COURSE_CHECKS.filter(canBeHeld);
  const walks = canBeHeld({ needs: SCENARIOS_NEED });

  const built = source && walks ? buildScenarios(source, before) : [];
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

function buildScenarios(source: CourseSource, before: WalkedBefore): readonly Built[] {
  const known = new Map(before);
  before.clear();
  return source.scenarios.map(({ file, data }) => {
    // A module may have several role-plays; `objectiveCoverage` looks at all of them together.
    const lookups = { ...scenarioLookups(source, data.module, shortHash), moduleObjectives: [] };
    const key = dependenciesOf(data, lookups);
    const built = known.get(key) ?? buildScenario(data, lookups);
    before.set(key, built);
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

/** All that building a role-play reads: its file, what it may name, and the role-plays that it remembers. */
function dependenciesOf(data: ScenarioFile, lookups: ScenarioLookups): string {
  const { sections, objectives, documents, scenarios, modules } = lookups;
  const facts = JSON.stringify(data.facts);
  const remembered = [...scenarios].filter(([id]) => facts.includes(id));
  return shortHash(
    JSON.stringify([
      data,
      [...sections],
      [...objectives],
      [...documents],
      remembered,
      [...modules],
    ]),
  );
}
