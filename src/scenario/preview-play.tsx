import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useScenario } from '@/app/scenario-chunks';
import { authorAddresses } from '@/course/author-addresses';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { hasEnded, type Step, startPlay, takeChoice } from './engine/play';
import type { Scenario } from './engine/scenario';
import { readShareLink, writeShareLink } from './engine/share-link';
import { PlayScreen } from './views/PlayScreen';
import { PreviewBar } from './views/PreviewBar';

const PreviewEnd = lazy(() =>
  import('./views/PreviewEnd').then((end) => ({ default: end.PreviewEnd })),
);

/** The order of choices that authors see; a learner's play has a seed of its own. */
const SEED = 1;

/** A play of an author's: it stands in the address and nowhere else. */
export function PreviewPlay({ id }: { readonly id: string }) {
  const scenario = useScenario(id);
  return scenario && <Play scenario={scenario} />;
}

function Play({ scenario }: { readonly scenario: Scenario }) {
  const messages = useMessages('authors', 'scenario', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const shared = readShareLink(scenario, query.toString());
  const play = shared?.play ?? startPlay(scenario);
  const written = writeShareLink(scenario, play.steps, shared?.from ?? {});
  /** The steps whose outcome the author still looks at. */
  const [looking, setLooking] = useState<string | null>(null);
  const onOutcome = looking === written;

  function stand(steps: readonly Step[]): string {
    const query = steps.length === 0 ? '' : writeShareLink(scenario, steps, shared?.from ?? {});
    navigate(authorAddresses.play(scenario.id, query));
    return query;
  }
  function choose(choice: string) {
    const next = takeChoice(scenario, play, choice);
    if (next !== play) setLooking(stand(next.steps));
  }

  const title = (ref: string) => sectionTitle(outline, ref);
  return (
    <>
      <PreviewBar
        id={scenario.id}
        at={play.node.id}
        cut={shared?.cut === true}
        canGoBack={play.steps.length > 0}
        messages={messages.authors}
        onBack={() => stand(play.steps.slice(0, -1))}
      />
      {hasEnded(play) && !onOutcome ? (
        <Suspense fallback={<p role="status">{messages.authors.opening}</p>}>
          <PreviewEnd
            scenario={scenario}
            play={play}
            sectionTitle={title}
            messages={messages.authors}
            words={messages.scenario}
            formats={formats}
            onTryFrom={(step) => stand(play.steps.slice(0, step - 1))}
          />
        </Suspense>
      ) : (
        <PlayScreen
          key={scenario.id}
          scenario={scenario}
          begunAt={authorAddresses.scenario(scenario.id)}
          play={play}
          seed={SEED}
          mode="guided"
          onOutcome={onOutcome}
          followed={{ step: play.steps.length, lines: 0, choices: true }}
          underWay
          pace="all"
          saysFirst={false}
          ownLine=""
          retried={false}
          canTakeBack={false}
          sectionTitle={title}
          messages={messages.scenario}
          paper={messages.paper}
          formats={formats}
          onFollow={() => {}}
          onOwnLine={async () => 'memory-only'}
          onNeverFirst={() => {}}
          onChoose={choose}
          onContinue={() => setLooking(null)}
          onTakeBack={() => {}}
        />
      )}
    </>
  );
}
