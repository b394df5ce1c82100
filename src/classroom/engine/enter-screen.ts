import type { ClassFact, Position, Step } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import { replay } from '@/scenario/engine/replay';
import type { Scenario } from '@/scenario/engine/scenario';
import { playOfRun, runId, stepsOf, wayOn } from './run';

/** A role-play with the shortest way to each of its scenes, from the explorer. */
export type StagedScenario = {
  readonly scenario: Scenario;
  readonly ways: Readonly<Record<string, readonly Step[]>>;
};

/**
 * What happens when a screen is come to. A decision of a role-play is come to from where the class
 * stands, if it leads there; else by the shortest way from the start. Where the content has changed
 * so that neither exists, the class begins the role-play anew.
 */
export function enterScreen(
  state: ClassState,
  at: Pick<Position, 'part' | 'screen'>,
  screen: AgendaScreen,
  staged: StagedScenario | undefined,
): readonly ClassFact[] {
  const stage = screen.show === 'scene' ? 'lines' : 'open';
  const moved: ClassFact = { type: 'moved', to: { ...at, stage, index: 0 } };
  if (screen.show !== 'scene' || !staged) return [moved];

  const { scenario } = staged;
  const run = runId(at.part, scenario.id);
  const known = state.paths[run];
  const { play, cut } = playOfRun(scenario, known);
  if (known && !cut && play.node.id === screen.node) return [moved];

  const way = known && !cut ? wayOn(scenario, play, screen.node) : null;
  const steps = way ?? fitting(scenario, staged.ways[screen.node] ?? []);
  const why = way ? 'skipped' : cut ? 'content-changed' : 'began';
  return [
    { type: 'path-set', run, scenario: scenario.id, hash: scenario.hash, steps: [...steps], why },
    moved,
  ];
}

function fitting(scenario: Scenario, steps: readonly Step[]): readonly Step[] {
  return stepsOf(replay(scenario, steps, {}).play);
}
