import { compileScenario } from '@/course/checks/scenario-compile';
import type { ScenarioFinding, ScenarioLookups } from '@/course/checks/scenario-context';
import type { ScenarioFile } from '@/course/schema/scenario';
import type { Scenario } from '../engine/scenario';
import { type Exploration, explore } from './explore';
import { warningsFor } from './warnings';

export type BuiltScenario = {
  /** What is shipped; missing when there are findings. */
  readonly scenario: Scenario | undefined;
  readonly exploration: Exploration | undefined;
  /** The build fails on these. `where` is a path in the YAML file. */
  readonly findings: readonly ScenarioFinding[];
  /** The shipped course has none of these. */
  readonly warnings: readonly ScenarioFinding[];
  /** References that wait for modules which are not listed yet. */
  readonly pending: readonly ScenarioFinding[];
};

/**
 * Compiles a scenario, walks its states and works out its bounds. The one entrance for the build,
 * the content check and the command line; `file` has the shape of `ScenarioSchema`.
 */
export function buildScenario(file: ScenarioFile, lookups: ScenarioLookups): BuiltScenario {
  const { scenario: logic, findings, pending, places } = compileScenario(file, lookups);
  if (!logic) {
    return { scenario: undefined, exploration: undefined, findings, warnings: [], pending };
  }
  const explored = explore(logic, places);
  const { exploration } = explored;
  const complete = exploration && explored.findings.length === 0;
  return {
    scenario: complete ? { ...logic, bounds: exploration.bounds } : undefined,
    exploration,
    findings: explored.findings,
    warnings: warningsFor(logic, exploration, places, lookups.moduleObjectives),
    pending,
  };
}
