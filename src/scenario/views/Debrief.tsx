import type { ReactNode } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { Notice } from '@/ui/Notice';
import { crossroadsOf } from '../engine/crossroads';
import type { EndedPlay } from '../engine/ended-plays';
import type { Commitment as Resolution } from '../engine/own-words';
import type { Play } from '../engine/play';
import { resultOf, transcriptOf } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import { AdvicePart } from './AdvicePart';
import { Commitment, type PlanState } from './Commitment';
import { ComparePart } from './ComparePart';
import styles from './Debrief.module.css';
import { DebriefActions } from './DebriefActions';
import { markOf } from './marks';
import { ProcessPart } from './ProcessPart';
import { QuestionsPart } from './QuestionsPart';
import { ResultPart } from './ResultPart';
import { RoadsPart } from './RoadsPart';
import { ShareLink } from './ShareLink';
import { Transcript } from './Transcript';
import { textFormats } from './text-formats';
import type { SectionTitle } from './Why';

export type DebriefProps = {
  readonly scenario: Scenario;
  readonly recorded: EndedPlay;
  /** The play as far as its steps still fit the scenario. */
  readonly play: Play;
  /** Ids of the endings that were ever reached. */
  readonly found: ReadonlySet<string>;
  /** Choices that were ever taken, as `d5.c`. */
  readonly taken: ReadonlySet<string>;
  /** The learner's own lines, by the number of the step. */
  readonly ownLines: ReadonlyMap<number, string>;
  /** Titles of objectives by id, as far as they are there. */
  readonly objectiveTitles: ReadonlyMap<string, string>;
  /** Other plays of the scenario that have ended and been judged, latest first. */
  readonly others: readonly EndedPlay[];
  readonly commitment: Resolution;
  /** Null where the course has no plan to put it into. */
  readonly plan: PlanState | null;
  readonly link: string;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  /** The map of the roads taken and not taken. */
  readonly roadMap: ReactNode;
  readonly onTryFrom: (step: number) => void;
  readonly onAgain: () => void;
  /** Resolves when a part of the commitment is kept. */
  readonly onCommit: (part: 'when' | 'act', text: string) => Promise<Kept>;
  /** Puts the commitment into the learner's plan. */
  readonly onPlan: (commitment: Resolution) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
};

/** What a play came to, and the way back through every step of it. */
export function Debrief(props: DebriefProps) {
  const { scenario, recorded, play, messages, formats } = props;
  const { debrief } = messages;
  const printed = textFormats(formats);
  const ending = scenario.nodes[recorded.ended.ending];
  // Changed content may lead the same steps elsewhere, or nowhere: then only the steps are shown.
  const whole = play.node.kind === 'ending' && play.node.id === recorded.ended.ending;
  const result = whole ? resultOf(scenario, play, printed) : null;
  const crossroads = crossroadsOf(scenario, play, props.taken, printed);

  return (
    <article className={styles.debrief}>
      <header className={styles.head}>
        <p className={styles.small}>
          {debrief.title(scenario.title)} · {formats.recorded(recorded.startedAt)} ·{' '}
          {markOf(recorded, messages)}
        </p>
        <h1 tabIndex={-1}>
          <span className={styles.letter}>{recorded.ended.letter}</span>
          {ending?.kind === 'ending' ? ending.title : debrief.ending}
        </h1>
        {result && <p className={styles.ending}>{result.endingText}</p>}
      </header>
      {recorded.ended.fails && (
        <Notice kind="bad" title={debrief.failsTitle}>
          <p>{debrief.failsText}</p>
        </Notice>
      )}
      {!result && (
        <Notice kind="watch" title={debrief.changedTitle}>
          <p>{debrief.changedText(play.steps.length)}</p>
        </Notice>
      )}
      {result && (
        <>
          <ResultPart result={result} messages={messages} formats={formats} />
          <ProcessPart {...props} result={result} />
          <AdvicePart result={result} sectionTitle={props.sectionTitle} messages={messages} />
        </>
      )}
      <section className={styles.part}>
        <h2>{debrief.transcript}</h2>
        <Transcript
          {...props}
          steps={transcriptOf(scenario, play, printed)}
          seed={recorded.seed}
          crossroads={crossroads}
        />
      </section>
      <RoadsPart
        scenario={scenario}
        found={props.found}
        here={recorded.ended.ending}
        crossroads={crossroads}
        map={props.roadMap}
        messages={messages}
      />
      <QuestionsPart questions={scenario.questions} messages={debrief} />
      <Commitment
        commitment={props.commitment}
        plan={props.plan}
        messages={messages}
        onCommit={props.onCommit}
        onPlan={props.onPlan}
      />
      <ComparePart {...props} />
      <ShareLink link={props.link} messages={debrief} onCopy={props.onCopy} />
      <DebriefActions
        scenario={scenario}
        again={recorded.ended.fails || result?.band === 'again'}
        messages={debrief}
        onAgain={props.onAgain}
        onPrint={props.onPrint}
      />
    </article>
  );
}
