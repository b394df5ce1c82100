import { outline } from 'virtual:course/outline';
import { Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { useLearner, useRecordOpened } from '@/store/app-store';
import { playsOf, type RecordedPlay } from './engine/plays-fold';
import type { Scenario } from './engine/scenario';
import { LearnerMap } from './learner-map';
import { MapPage } from './views/MapPage';

type MapScreenProps = {
  readonly scenario: Scenario;
  /** The play whose road is drawn out; the latest one where none is named. */
  readonly recorded: RecordedPlay | undefined;
};

/** `/scenarios/<id>/?map=1`, with `&play=<id>` the road of that play. */
export function MapScreen({ scenario, recorded }: MapScreenProps) {
  const messages = useMessages('map', 'scenario');
  const opened = useRecordOpened();
  const all = useLearner((learner) => learner.plays);
  const plays = playsOf(all, scenario.id);
  const walked = plays.some(({ steps }) => steps.length > 0);
  return (
    <>
      <title>
        {messages.shell.pageTitle(messages.map.pageTitle(scenario.title), outline.title)}
      </title>
      <MapPage scenario={scenario} walked={walked} opened={opened} messages={messages.map}>
        <Suspense fallback={<p role="status">{messages.map.opening}</p>}>
          <LearnerMap scenario={scenario} recorded={recorded ?? plays.at(-1)} />
        </Suspense>
      </MapPage>
    </>
  );
}
