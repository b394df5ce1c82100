import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { hasEnded } from '../engine/play';
import type { TranscriptStep } from '../engine/result';
import { OwnLine } from './OwnLine';
import type { PlayRefs, PlayScreenProps } from './PlayScreen';
import styles from './PlayScreen.module.css';
import { TakeBack } from './TakeBack';
import { usePlayKeys } from './use-play-keys';
import { Why } from './Why';

type OutcomeActsProps = Omit<PlayScreenProps, 'onContinue'> & {
  readonly refs: PlayRefs;
  readonly told: TranscriptStep;
  /** The coach lets the learner read the answer first. */
  readonly coachWaits: boolean;
  readonly onContinue: () => void;
};

/** What can be done after a step: read in guided mode why, go on, take it back. */
export function OutcomeActs({ refs, told, messages, ...props }: OutcomeActsProps) {
  const [arrived] = useState(props.underWay);
  useEffect(() => {
    const { current: log } = refs.log;
    if (!arrived) return;
    log?.focus({ preventScroll: true });
    log?.querySelector('[data-by="me"]')?.scrollIntoView({ block: 'start' });
  }, [refs.log, arrived]);

  usePlayKeys(refs.root, { onDigit: () => {}, onEnter: props.onContinue });

  const noted = [...told.lines, ...told.reaction].flatMap(({ fromStep }) => fromStep ?? []);
  const late = told.fromSteps.filter((from) => !noted.includes(from));
  return (
    <>
      {late.map((from) => (
        <p key={from} className={styles.late}>
          ↳ {messages.fromStep(from)}
        </p>
      ))}
      {props.mode === 'guided' && (
        <section
          className={props.coachWaits ? `${styles.coach} ${styles.waits}` : styles.coach}
          aria-label={messages.why}
        >
          <OwnLine text={props.ownLine} messages={messages} />
          <Why step={told} sectionTitle={props.sectionTitle} messages={messages} />
        </section>
      )}
      <div className={styles.bar}>
        <Button look="primary" wide onClick={props.onContinue}>
          {hasEnded(props.play) ? messages.toDebrief : messages.continue}
        </Button>
      </div>
      {props.canTakeBack && <TakeBack {...props} told={told} messages={messages} />}
    </>
  );
}
