import { loadMap, useScenarioMap } from '@/app/map-chunks';
import { useFormats, useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import type { Walked } from './engine/map-roads';
import { walkedBy, walkedTogether } from './engine/map-roads';
import { endingsFound, playsOf, type RecordedPlay } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { mapAddress } from './views/play-address';
import { ScenarioMap } from './views/ScenarioMap';

/** Fetches what the map of a role-play is drawn from. */
export const prepareLearnerMap = (scenario: string) => loadMap(scenario);

type LearnerMapProps = {
  readonly scenario: Scenario;
  /** The play that is looked at. */
  readonly recorded?: RecordedPlay | undefined;
  /** It stands within another page. */
  readonly within?: boolean;
};

/**
 * The map as far as the learner may see it: before a first ending only the roads walked, and no
 * ratings; afterwards all of it, but for the names of endings not found yet.
 */
export function LearnerMap({ scenario, recorded, within = false }: LearnerMapProps) {
  const messages = useMessages('map', 'scenario');
  const formats = useFormats();
  const map = useScenarioMap(scenario.id);
  const plays = useLearner((learner) => learner.plays);
  if (!map) return null;

  const found = endingsFound(plays, scenario.id);
  const ended = found.size > 0;
  const walk = ({ steps, from }: RecordedPlay): Walked =>
    walkedBy(scenario, replay(scenario, steps, from).play);
  return (
    <ScenarioMap
      scenario={scenario}
      map={map}
      sight={{ roads: ended ? 'all' : 'walked', rated: ended, found }}
      now={recorded ? walk(recorded) : walkedTogether([])}
      ever={walkedTogether(playsOf(plays, scenario.id).map(walk))}
      messages={messages.map}
      rates={messages.scenario.rates}
      formats={formats}
      {...(within && { ownPage: mapAddress(scenario.id, recorded?.id) })}
      onPrint={() => window.print()}
    />
  );
}
