import { useNavigate } from 'react-router';
import { loadScenario } from '@/app/scenario-chunks';
import { useApp, useLearner } from '@/store/app-store';
import { latestEndedPlay, type RecordedPlay } from './engine/plays-fold';
import type { Scenario } from './engine/scenario';
import { type Beginning, createScenarioCommands } from './slice';
import { playAddress } from './views/play-address';

/** Begins a play of a role-play, fetched where it is not at hand, and goes there. Rejects when that fails. */
export function useBegin(id: string): (beginning: Beginning) => Promise<void> {
  const commands = useRecording();
  const navigate = useNavigate();
  return async (beginning) => {
    const scenario = await loadScenario(id);
    if (!scenario) throw new Error(`The course has no role-play "${id}"`);
    await navigate(playAddress(id, await commands.start(scenario, beginning)));
  };
}

/** Commands, and the way to the play that they begin. */
export function useCommands(scenario: Scenario) {
  const navigate = useNavigate();
  const commands = useRecording();
  const open = (id: string) => navigate(playAddress(scenario.id, id));
  return {
    ...commands,
    begin: (beginning: Beginning) => commands.start(scenario, beginning).then(open),
    tryAgainFrom: (recorded: RecordedPlay, step: number) =>
      commands.tryFrom(scenario, recorded, step).then(open),
  };
}

function useRecording() {
  const ports = useApp();
  const plays = useLearner((learner) => learner.plays);
  return createScenarioCommands(ports, {
    latestEnded: (id) => latestEndedPlay(plays, id),
    load: loadScenario,
  });
}
