import { useNavigate } from 'react-router';
import { chunkLoaders } from '@/app/course-chunks';
import { useApp, useLearner } from '@/store/app-store';
import { latestEndedPlay, type RecordedPlay } from './engine/plays-fold';
import type { Scenario } from './engine/scenario';
import { type Beginning, createScenarioCommands } from './slice';
import { playAddress } from './views/play-address';

/** Commands, and the way to the play that they begin. */
export function useCommands(scenario: Scenario) {
  const ports = useApp();
  const navigate = useNavigate();
  const plays = useLearner((learner) => learner.plays);
  const commands = createScenarioCommands(ports, {
    latestEnded: (id) => latestEndedPlay(plays, id),
    load: chunkLoaders.scenarios,
  });
  const open = (id: string) => navigate(playAddress(scenario.id, id));
  return {
    ...commands,
    begin: (beginning: Beginning) => commands.start(scenario, beginning).then(open),
    tryAgainFrom: (recorded: RecordedPlay, step: number) =>
      commands.tryFrom(scenario, recorded, step).then(open),
  };
}
