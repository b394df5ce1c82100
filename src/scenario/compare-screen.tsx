import { outline } from 'virtual:course/outline';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import { comparePlays } from './engine/compare';
import { isEnded, isJudged } from './engine/ended-plays';
import type { Plays, RecordedPlay } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { Compare } from './views/Compare';
import { CompareRefused, type Refusal } from './views/CompareRefused';
import { textFormats } from './views/text-formats';

type CompareScreenProps = {
  readonly scenario: Scenario;
  /** Ids of the plays as the address names them; undefined when it does not name two. */
  readonly ids: readonly [string, string] | undefined;
};

/** Two plays side by side, or what is in the way of that. */
export function CompareScreen({ scenario, ids }: CompareScreenProps) {
  const messages = useMessages('scenario');
  const formats = useFormats();
  const plays = useLearner((learner) => learner.plays);
  const found = ids?.map((id) => playOf(plays, scenario, id));
  const refusal = refusalOf(found);
  const [one, other] = found ?? [];

  if (refusal || !one || !other || !isEnded(one) || !isEnded(other)) {
    return (
      <CompareRefused
        scenario={scenario}
        refusal={refusal ?? { why: 'broken' }}
        messages={messages.scenario}
      />
    );
  }
  const replayed = {
    one: replay(scenario, one.steps, one.from),
    other: replay(scenario, other.steps, other.from),
  };
  const cut = [replayed.one, replayed.other].flatMap(({ cut }) => cut?.at ?? []);
  return (
    <Compare
      scenario={scenario}
      plays={{ one, other }}
      comparison={comparePlays(
        scenario,
        { one: replayed.one.play, other: replayed.other.play },
        textFormats(formats),
      )}
      cutAt={cut.length > 0 ? Math.min(...cut) : null}
      sectionTitle={(ref) => sectionTitle(outline, ref)}
      messages={messages.scenario}
      formats={formats}
    />
  );
}

function playOf(plays: Plays, { id }: Scenario, play: string): RecordedPlay | undefined {
  const found = plays.byId.get(play);
  return found?.scenario === id ? found : undefined;
}

function refusalOf(found: readonly (RecordedPlay | undefined)[] | undefined): Refusal | null {
  if (!found) return { why: 'broken' };
  const here = found.flatMap((play) => play ?? []);
  if (here.length < found.length) return { why: here.length === 0 ? 'missing-both' : 'missing' };
  const open = here.find((play) => !play.ended);
  if (open) return { why: 'unended', play: open.id };
  const unjudged = here.find((play) => !isJudged(play));
  return unjudged ? { why: 'unjudged', play: unjudged.id } : null;
}
