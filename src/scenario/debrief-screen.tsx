import { outline } from 'virtual:course/outline';
import { useState } from 'react';
import { useHref } from 'react-router';
import { chunkLoaders } from '@/app/course-chunks';
import { addresses } from '@/course/addresses';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { OWN_SHEET, sheetKey } from '@/job-aid/engine/forms-fold';
import { rowTakenFrom, takeOver } from '@/job-aid/engine/take-over';
import { copyText } from '@/platform/clipboard';
import { useApp, useLearner } from '@/store/app-store';
import { everTaken } from './engine/crossroads';
import { type EndedPlay, endedPlays, isJudged } from './engine/ended-plays';
import { type Commitment, commitmentOf, ownLinesOf } from './engine/own-words';
import { endingsFound } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { writeShareLink } from './engine/share-link';
import { RoadMap } from './road-map';
import { useCommands } from './use-commands';
import { useObjectiveTitles } from './use-objective-titles';
import type { PlanState } from './views/Commitment';
import { Debrief } from './views/Debrief';
import { SelfRating } from './views/SelfRating';

type DebriefScreenProps = { readonly scenario: Scenario; readonly recorded: EndedPlay };

/** An ended play: the learner's own rating first, then the debrief. Code of its own: a play does not wait for it. */
export function DebriefScreen({ scenario, recorded }: DebriefScreenProps) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const commands = useCommands(scenario);
  const plays = useLearner((learner) => learner.plays);
  const words = useLearner((learner) => learner.words);
  const objectiveTitles = useObjectiveTitles(scenario);
  const { plan, putIntoPlan } = usePlan(recorded.id);
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
      taken={everTaken(plays, scenario.id)}
      ownLines={ownLinesOf(words, recorded)}
      objectiveTitles={objectiveTitles}
      others={endedPlays(plays, scenario.id).filter(
        (play) => isJudged(play) && play.id !== recorded.id,
      )}
      commitment={commitmentOf(words, recorded.id)}
      plan={plan}
      link={new URL(href, window.location.href).href}
      sectionTitle={(ref) => sectionTitle(outline, ref)}
      roadMap={<RoadMap scenario={scenario} recorded={recorded} />}
      messages={messages.scenario}
      formats={formats}
      onTryFrom={(step) => commands.tryAgainFrom(recorded, step)}
      onAgain={() => commands.begin({ mode: recorded.mode })}
      onCommit={(part, text) => commands.commit(recorded, part, text)}
      onPlan={putIntoPlan}
      onCopy={copyText}
      onPrint={() => window.print()}
    />
  );
}

const planAid = outline.modules
  .flatMap(({ jobAids }) => jobAids)
  .find(({ takesCommitments }) => takesCommitments);

/** The learner's plan, which the commitment of a play goes into; null where the course has none. */
function usePlan(play: string) {
  const { record } = useApp();
  const id = planAid?.id ?? '';
  const sheet = useLearner((learner) => learner.forms.sheets.get(sheetKey(id, OWN_SHEET)));
  const [failed, setFailed] = useState<PlanState['failed']>(null);
  const values = sheet ?? new Map();

  async function putIntoPlan(commitment: Commitment) {
    const aid = await chunkLoaders['job-aids'](id)?.catch(() => null);
    if (!aid) return setFailed('not-fetched');
    const taken = takeOver(aid, values, commitment);
    setFailed(taken ? null : 'full');
    if (taken) await record(...taken.facts);
  }

  const plan: PlanState | null = planAid
    ? {
        title: planAid.title,
        to: addresses.jobAid(planAid.id),
        row: rowTakenFrom(values, play) ?? null,
        failed,
      }
    : null;
  return { plan, putIntoPlan };
}
