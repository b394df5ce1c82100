import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import type { Scenario, Scene } from '../engine/scenario';
import type { PlayRefs } from './PlayScreen';
import styles from './PlayScreen.module.css';
import { Staging } from './Staging';
import { textFormats } from './text-formats';
import type { Utterance } from './utterance';

type PlayFrameProps = {
  readonly scenario: Scenario;
  /** Where the play was begun: the page of the scenario, or what an author sees of it. */
  readonly begunAt?: string;
  readonly scene: Scene;
  readonly clock: string | undefined;
  /** From 1. */
  readonly step: number;
  readonly retried: boolean;
  readonly utterances: readonly Utterance[];
  readonly arriving: ReadonlySet<string>;
  readonly ledger: ReactNode;
  readonly refs: PlayRefs;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  /** What the learner can do now. */
  readonly children: ReactNode;
};

/** What every screen of a play has: where and when, what is said, the account, and what to do. */
export function PlayFrame({
  scenario,
  scene,
  clock,
  step,
  refs,
  messages,
  ...props
}: PlayFrameProps) {
  const staging = scene.staging ?? scenario.staging;
  const { greatest } = scenario.bounds.decisions;
  return (
    <section ref={refs.root} className={styles.play} aria-label={scenario.title}>
      <header className={styles.head}>
        <p className={styles.place}>
          <AppLink to={props.begunAt ?? addresses.scenario(scenario.id)}>
            ‹ {scenario.title}
          </AppLink>
          <span>
            {props.retried && `${messages.marks.retried} · `}
            <span aria-hidden="true">{messages.step(step)}</span>
            <span className="visually-hidden">{messages.stepOf(step, greatest)}</span>
          </span>
        </p>
        <div className={styles.progress} aria-hidden="true">
          <span style={{ transform: `scaleX(${Math.min(1, step / greatest)})` }} />
        </div>
        <div className={styles.title}>
          <h1 ref={refs.heading} tabIndex={-1}>
            {scene.stage}
          </h1>
          <p className={styles.clock}>
            {messages.stagings[staging]}
            {clock !== undefined && ` · ${textFormats(props.formats).moment(clock)}`}
          </p>
        </div>
      </header>
      <div className={styles.said}>
        <Staging
          log={refs.log}
          staging={staging}
          utterances={props.utterances}
          arriving={props.arriving}
          messages={messages}
        />
      </div>
      <div className={styles.account}>{props.ledger}</div>
      <div className={styles.act}>{props.children}</div>
    </section>
  );
}
