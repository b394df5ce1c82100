import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { StoryPaper } from '@/ui/StoryPaper';
import { inShownOrder } from '../engine/order';
import { offeredChoices } from '../engine/play';
import type { TranscriptStep } from '../engine/result';
import type { Scene } from '../engine/scenario';
import { Choices } from './Choices';
import { EarlierLines } from './EarlierLines';
import { OwnLine } from './OwnLine';
import type { PlayRefs, PlayScreenProps } from './PlayScreen';
import styles from './PlayScreen.module.css';
import { SayFirst } from './SayFirst';
import { TakeBack } from './TakeBack';
import { textFormats } from './text-formats';
import { usePlayKeys } from './use-play-keys';

type SceneActsProps = PlayScreenProps & {
  readonly refs: PlayRefs;
  readonly scene: Scene;
  /** The steps that led here. */
  readonly steps: readonly TranscriptStep[];
  /** How many lines have not been heard yet. */
  readonly pending: number;
  /** The choices have been on the screen before. */
  readonly choicesSeen: boolean;
  /** What the button for the next line says. */
  readonly nextOf: string;
  readonly onHear: (all: boolean) => void;
  /** The choices are shown after the learner was asked for their own line. */
  readonly onReveal: () => void;
};

/** What can be done in a scene: hear its lines, say a line of one's own, choose. */
export function SceneActs(props: SceneActsProps) {
  const { scenario, play, scene, refs, messages } = props;
  const [arrived] = useState(props.underWay);
  const question = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [revealed, setRevealed] = useState(props.choicesSeen);
  /** Typed here: the record's own follows in a moment. */
  const [typed, setTyped] = useState<string | null>(null);

  const offered = inShownOrder(
    offeredChoices(scenario, play, textFormats(props.formats)),
    props.seed,
    scene.id,
  );
  const ask = scene.ask ?? messages.ask;
  const pending = props.pending > 0;
  const saysFirst = props.saysFirst && !revealed;
  const told = props.steps.at(-1);

  useEffect(() => {
    if (!arrived) return;
    refs.heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [refs.heading, arrived]);

  // The button that was pressed is gone: go on at the question that it made room for.
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current || pending) return;
    question.current
      ?.querySelector<HTMLElement>(saysFirst ? 'h2' : 'legend')
      ?.focus({ preventScroll: true });
  }, [pending, saysFirst]);

  function hear(all: boolean) {
    asked.current = true;
    props.onHear(all);
  }
  function reveal() {
    asked.current = true;
    setRevealed(true);
    props.onReveal();
  }
  function say() {
    if (selected !== null) props.onChoose(selected);
  }

  usePlayKeys(refs.root, {
    onDigit(digit) {
      const choice = offered[digit - 1];
      if (saysFirst || !choice || choice.lockedReason !== undefined) return;
      if (pending) hear(true);
      setSelected(choice.choice.id);
    },
    onEnter: () => (pending ? hear(false) : saysFirst ? reveal() : say()),
  });

  return (
    <>
      {scene.document && (
        <details className={styles.disclosure}>
          <summary>{messages.document(scene.document.title)}</summary>
          <StoryPaper paper={scene.document} words={props.paper} />
        </details>
      )}
      {props.mode === 'guided' && scene.hint !== undefined && !pending && (
        <details className={styles.disclosure}>
          <summary>{messages.hint}</summary>
          <p className={styles.hint}>{scene.hint}</p>
        </details>
      )}
      {pending ? (
        <div className={styles.bar}>
          <Button look="primary" wide onClick={() => hear(false)}>
            {props.nextOf}
          </Button>
          <Button look="plain" onClick={() => hear(true)}>
            {messages.all}
          </Button>
        </div>
      ) : (
        <div ref={question}>
          {saysFirst ? (
            <SayFirst
              ask={ask}
              text={props.ownLine}
              messages={messages}
              onSave={(text) => {
                setTyped(text);
                return props.onOwnLine(text);
              }}
              onReveal={reveal}
              onNever={() => {
                reveal();
                props.onNeverFirst();
              }}
            />
          ) : (
            <>
              <OwnLine text={typed ?? props.ownLine} messages={messages} />
              <Choices
                ask={ask}
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
            </>
          )}
        </div>
      )}
      <EarlierLines scenario={scenario} steps={props.steps} messages={messages} />
      {props.canTakeBack && told && <TakeBack {...props} told={told} />}
    </>
  );
}
