import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { StoryPaper } from '@/ui/StoryPaper';
import { inShownOrder } from '../engine/order';
import { offeredChoices, shownLines } from '../engine/play';
import { transcriptOf } from '../engine/result';
import type { Scene } from '../engine/scenario';
import { accountOf } from './account';
import { Choices } from './Choices';
import { EarlierLines } from './EarlierLines';
import { Ledger } from './Ledger';
import { PlayFrame } from './PlayFrame';
import type { PlayScreenProps } from './PlayScreen';
import styles from './PlayScreen.module.css';
import { TakeBack } from './TakeBack';
import { textFormats } from './text-formats';
import { usePlayKeys } from './use-play-keys';
import { utterancesOf } from './utterance';

type SceneViewProps = PlayScreenProps & {
  readonly scene: Scene;
  /** The learner came here just now, and has not reloaded: lines arrive, the heading is focused. */
  readonly arrived: boolean;
  /** All lines are there from the start. */
  readonly atOnce: boolean;
  readonly onAllAtOnce: () => void;
};

/** A scene that waits for a choice. */
export function SceneView(props: SceneViewProps) {
  const { scenario, play, scene, mode, arrived, messages, formats } = props;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);

  const printed = textFormats(formats);
  const lines = utterancesOf(scenario, shownLines(scenario, play, printed));
  const offered = inShownOrder(offeredChoices(scenario, play, printed), props.seed, scene.id);
  const [heard, setHeard] = useState(props.atOnce || !arrived ? lines.length : 1);
  const pending = heard < lines.length;
  const arriving = new Set(arrived ? lines.slice(0, heard).map(({ id }) => id) : []);

  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [arrived]);

  // The button that asked for the last line is gone: go on at the question it made room for.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !pending) {
      question.current?.querySelector('legend')?.focus({ preventScroll: true });
    }
  }, [pending]);

  function hear(upTo: number) {
    asked.current = true;
    setHeard(Math.min(upTo, lines.length));
  }
  function hearAll() {
    props.onAllAtOnce();
    hear(lines.length);
  }
  function say() {
    if (selected !== null) props.onChoose(selected);
  }

  usePlayKeys(root, {
    onDigit(digit) {
      const choice = offered[digit - 1];
      if (!choice || choice.lockedReason !== undefined) return;
      if (pending) hear(lines.length);
      setSelected(choice.choice.id);
    },
    onEnter: () => (pending ? hear(heard + 1) : say()),
  });

  return (
    <PlayFrame
      {...props}
      root={root}
      heading={heading}
      clock={play.clock}
      step={play.steps.length + 1}
      utterances={lines.slice(0, heard)}
      arriving={arriving}
      ledger={
        <Ledger
          scenario={scenario}
          account={accountOf(scenario, play, 'scene')}
          state={play.state}
          justWritten={false}
          messages={messages.ledger}
          formats={formats}
        />
      }
    >
      {scene.document && (
        <details className={styles.disclosure}>
          <summary>{messages.document(scene.document.title)}</summary>
          <StoryPaper paper={scene.document} words={props.paper} />
        </details>
      )}
      {mode === 'guided' && scene.hint !== undefined && !pending && (
        <details className={styles.disclosure}>
          <summary>{messages.hint}</summary>
          <p className={styles.hint}>{scene.hint}</p>
        </details>
      )}
      {pending ? (
        <div className={styles.bar}>
          <Button look="primary" wide onClick={() => hear(heard + 1)}>
            {messages.nextOf(heard, lines.length)}
          </Button>
          <Button look="plain" onClick={hearAll}>
            {messages.all}
          </Button>
        </div>
      ) : (
        <div ref={question}>
          <Choices
            ask={scene.ask ?? messages.ask}
            offered={offered}
            selected={selected}
            messages={messages}
            onSelect={setSelected}
          />
          <div className={styles.bar}>
            <Button look="primary" wide disabled={selected === null} onClick={say}>
              {messages.say}
            </Button>
          </div>
        </div>
      )}
      <EarlierLines
        scenario={scenario}
        steps={transcriptOf(scenario, play, printed)}
        messages={messages}
      />
      {props.canTakeBack && <TakeBack messages={messages} onTakeBack={props.onTakeBack} />}
    </PlayFrame>
  );
}
