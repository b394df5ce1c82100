import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button';
import { hasEnded, shownLines, type TakenStep } from '../engine/play';
import { transcriptOf } from '../engine/result';
import { accountOf } from './account';
import { Ledger } from './Ledger';
import { PlayFrame } from './PlayFrame';
import type { PlayScreenProps } from './PlayScreen';
import styles from './PlayScreen.module.css';
import { TakeBack } from './TakeBack';
import { textFormats } from './text-formats';
import { usePlayKeys } from './use-play-keys';
import { myUtterance, utterancesOf } from './utterance';
import { Why } from './Why';

type OutcomeViewProps = PlayScreenProps & { readonly step: TakenStep };

/** What became of a step: my line, the counterpart's answer, the account, and in guided mode why. */
export function OutcomeView(props: OutcomeViewProps) {
  const { scenario, play, step, mode, messages, formats } = props;
  const root = useRef<HTMLElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const printed = textFormats(formats);
  const told = transcriptOf(scenario, play, printed).at(-1);
  const ended = hasEnded(play);

  useEffect(() => {
    said.current?.focus({ preventScroll: true });
    said.current?.querySelector('[data-by="me"]')?.scrollIntoView({ block: 'start' });
  }, []);

  usePlayKeys(root, { onDigit: () => {}, onEnter: props.onContinue });

  if (!told) return null;
  const answer = [
    myUtterance(told.said, messages),
    ...utterancesOf(scenario, told.reaction),
    ...(ended ? utterancesOf(scenario, shownLines(scenario, play, printed)) : []),
  ];
  const account = accountOf(scenario, play, 'outcome');
  const noted = [...told.lines, ...told.reaction].flatMap(({ fromStep }) => fromStep ?? []);
  const late = told.fromSteps.filter((from) => !noted.includes(from));

  return (
    <PlayFrame
      {...props}
      root={root}
      said={said}
      scene={step.scene}
      clock={step.clock}
      step={told.number}
      utterances={[...utterancesOf(scenario, told.lines), ...answer]}
      arriving={new Set(answer.map(({ id }) => id))}
      ledger={
        <Ledger
          scenario={scenario}
          account={account}
          state={step.after}
          justWritten
          messages={messages.ledger}
          formats={formats}
        />
      }
    >
      {late.map((from) => (
        <p key={from} className={styles.late}>
          ↳ {messages.fromStep(from)}
        </p>
      ))}
      {mode === 'guided' && (
        <section className={styles.coach} aria-label={messages.why}>
          <Why step={told} sectionTitle={props.sectionTitle} messages={messages} />
        </section>
      )}
      <div className={styles.bar}>
        <Button look="primary" wide onClick={props.onContinue}>
          {ended ? messages.toDebrief : messages.continue}
        </Button>
      </div>
      {props.canTakeBack && <TakeBack messages={messages} onTakeBack={props.onTakeBack} />}
    </PlayFrame>
  );
}
