import { outline } from 'virtual:course/outline';
import { useHref } from 'react-router';
import { addresses } from '@/course/addresses';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { copyText } from '@/platform/clipboard';
import { useLearner } from '@/store/app-store';
import { endingsFound } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { writeShareLink } from './engine/share-link';
import { RoadMap } from './road-map';
import { commitmentPlace } from './slice';
import { useCommands } from './use-commands';
import { Debrief } from './views/Debrief';
import { SelfRating } from './views/SelfRating';

type DebriefScreenProps = {
  readonly scenario: Scenario;
} & Pick<Parameters<typeof Debrief>[0], 'recorded'>;

/** An ended play: the learner's own rating first, then the debrief. Code of its own: a play does not wait for it. */
export function DebriefScreen({ scenario, recorded }: DebriefScreenProps) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const commands = useCommands(scenario);
  const plays = useLearner((learner) => learner.plays);
  const written = useLearner((learner) => learner.words.get(commitmentPlace(recorded.id)));
  const query = writeShareLink(scenario, recorded.steps, recorded.from);
  const href = useHref(`${addresses.scenario(scenario.id)}?${query}`);

  if (recorded.selfRating === null) {
    return (
      <SelfRating
        messages={messages.scenario.rating}
        onRate={(rating) => commands.selfRate(recorded, rating)}
      />
    );
  }
  return (
    <Debrief
      scenario={scenario}
      recorded={recorded}
      play={replay(scenario, recorded.steps, recorded.from).play}
      found={endingsFound(plays, scenario.id)}
      commitment={written?.text ?? ''}
      link={new URL(href, window.location.href).href}
      sectionTitle={(ref) => sectionTitle(outline, ref)}
      roadMap={<RoadMap scenario={scenario} recorded={recorded} />}
      messages={messages.scenario}
      formats={formats}
      onTryFrom={(step) => commands.tryAgainFrom(recorded, step)}
      onAgain={() => commands.begin({ mode: recorded.mode })}
      onCommit={(text) => commands.commit(recorded, text)}
      onCopy={copyText}
      onPrint={() => window.print()}
    />
  );
}
