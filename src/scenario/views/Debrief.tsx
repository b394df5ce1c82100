import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button, ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Play } from '../engine/play';
import type { RecordedEnd, RecordedPlay } from '../engine/plays-fold';
import { resultOf, transcriptOf } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import { Commitment } from './Commitment';
import styles from './Debrief.module.css';
import { DebriefResult } from './DebriefResult';
import { markOf } from './marks';
import { Roads } from './Roads';
import { ShareLink } from './ShareLink';
import { Transcript } from './Transcript';
import { textFormats } from './text-formats';
import type { SectionTitle } from './Why';

export type DebriefProps = {
  readonly scenario: Scenario;
  readonly recorded: RecordedPlay & { readonly ended: RecordedEnd };
  /** The play as far as its steps still fit the scenario. */
  readonly play: Play;
  readonly found: ReadonlySet<string>;
  readonly commitment: string;
  readonly link: string;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  /** The map of the roads taken and not taken. */
  readonly roadMap: ReactNode;
  readonly onTryFrom: (step: number) => void;
  readonly onAgain: () => void;
  readonly onCommit: (text: string) => Promise<unknown>;
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
  const again = recorded.ended.fails || result?.band === 'again';

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
      {result && <DebriefResult {...props} result={result} />}
      <section className={styles.part}>
        <h2>{debrief.transcript}</h2>
        <Transcript
          scenario={scenario}
          steps={transcriptOf(scenario, play, printed)}
          sectionTitle={props.sectionTitle}
          messages={messages}
          formats={formats}
          onTryFrom={props.onTryFrom}
        />
      </section>
      <section className={styles.part}>
        <h2>{messages.roads}</h2>
        <Roads
          scenario={scenario}
          found={props.found}
          here={recorded.ended.ending}
          messages={messages}
        />
        {props.roadMap}
      </section>
      <section className={styles.part}>
        <h2>{debrief.questions}</h2>
        <ol className={styles.questions}>
          {scenario.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <Commitment written={props.commitment} messages={debrief} onCommit={props.onCommit} />
      <ShareLink link={props.link} messages={debrief} onCopy={props.onCopy} />
      <p className={styles.actions}>
        <Button look={again ? 'primary' : 'quiet'} onClick={props.onAgain}>
          {debrief.again}
        </Button>
        <ButtonLink look={again ? 'quiet' : 'primary'} to={addresses.module(scenario.module)}>
          {debrief.toModule}
        </ButtonLink>
        <ButtonLink to={addresses.scenario(scenario.id)}>{debrief.toScenario}</ButtonLink>
        <Button onClick={props.onPrint}>{debrief.print}</Button>
      </p>
    </article>
  );
}
