import { lazy, Suspense, useState } from 'react';
import { useLanguage, useMessages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { RecordedPlay } from './engine/plays-fold';
import type { Scenario } from './engine/scenario';

const loadView = () => import('./learner-map');
const LearnerMap = lazy(() => loadView().then((view) => ({ default: view.LearnerMap })));

type RoadMapProps = { readonly scenario: Scenario; readonly recorded: RecordedPlay };

/** The map within the debrief: code, texts and drawing are fetched when it is asked for. */
export function RoadMap({ scenario, recorded }: RoadMapProps) {
  const { roadMap } = useMessages('scenario').scenario.debrief;
  const { parts } = useLanguage();
  const [state, setState] = useState<'closed' | 'opening' | 'failed' | 'open'>('closed');

  function open() {
    setState('opening');
    const drawn = loadView().then((view) => view.prepareLearnerMap(scenario.id));
    Promise.all([drawn, parts.map.load()]).then(
      () => setState('open'),
      () => setState('failed'),
    );
  }

  if (state === 'open') {
    return (
      <Suspense fallback={<p role="status">{roadMap.opening}</p>}>
        <LearnerMap scenario={scenario} recorded={recorded} within />
      </Suspense>
    );
  }
  return (
    <div className="screen-only">
      <Button disabled={state === 'opening'} onClick={open}>
        {state === 'opening' ? roadMap.opening : roadMap.open}
      </Button>
      <p role="status">{state === 'failed' && roadMap.failed}</p>
    </div>
  );
}
