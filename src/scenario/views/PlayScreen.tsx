import { type RefObject, useRef, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { hasEnded, type Play, shownLines } from '../engine/play';
import type { Followed, RecordedPlay } from '../engine/plays-fold';
import { type TranscriptStep, transcriptOf } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import { accountOf } from './account';
import { Ledger } from './Ledger';
import { OutcomeActs } from './OutcomeActs';
import { PlayFrame } from './PlayFrame';
import { SceneActs } from './SceneActs';
import { textFormats } from './text-formats';
import { myUtterance, type Utterance, utterancesOf } from './utterance';
import type { SectionTitle } from './Why';

export type PlayScreenProps = {
  readonly scenario: Scenario;
  /** Where the play was begun, when not on the page of the scenario. */
  readonly begunAt?: string;
  readonly play: Play;
  /** Seed of the order in which choices are shown. */
  readonly seed: number;
  readonly mode: RecordedPlay['mode'];
  /** The learner still looks at what became of the last step. */
  readonly onOutcome: boolean;
  /** How far the record says that the play has been followed. */
  readonly followed: Followed;
  /** The learner has done something since the page was opened: what comes now arrives. */
  readonly underWay: boolean;
  readonly pace: 'line' | 'all';
  /** The learner is asked for their own line before the choices are shown. */
  readonly saysFirst: boolean;
  /** Their own line at the step that is shown; empty when there is none. */
  readonly ownLine: string;
  readonly retried: boolean;
  readonly canTakeBack: boolean;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly paper: Messages['paper'];
  readonly formats: Formats;
  readonly onFollow: (lines: number, choices: boolean) => void;
  /** Resolves when the learner's own line is kept. */
  readonly onOwnLine: (text: string) => Promise<Kept>;
  /** From now on the choices are shown without being asked first. */
  readonly onNeverFirst: () => void;
  readonly onChoose: (choice: string) => void;
  /** Goes on from an outcome, to all lines of the next scene or to its first. */
  readonly onContinue: (allLines: boolean) => void;
  readonly onTakeBack: () => void;
};

/** Places of the screen that what can be done there moves to. */
export type PlayRefs = {
  readonly root: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly log: RefObject<HTMLDivElement | null>;
};

/**
 * A play under way: a scene that waits for a choice, or the outcome of the step taken in it. The
 * conversation stays one log from the first scene to the last, so that what is added is read out.
 */
export function PlayScreen(props: PlayScreenProps) {
  const { scenario, play, followed, underWay, saysFirst, messages, formats } = props;
  const refs: PlayRefs = {
    root: useRef<HTMLElement>(null),
    heading: useRef<HTMLHeadingElement>(null),
    log: useRef<HTMLDivElement>(null),
  };
  const [allLines, setAllLines] = useState(props.pace === 'all');
  const [heardIn, setHeardIn] = useState({ step: followed.step, lines: followed.lines });

  const taken = props.onOutcome ? play.steps.at(-1) : undefined;
  const scene = taken?.scene ?? play.node;
  if (scene.kind === 'ending') return null;

  const step = play.steps.length - (taken ? 1 : 0);
  const steps = transcriptOf(scenario, play, textFormats(formats));
  const told = taken && steps.at(-1);
  const lines = told ? saidIn(props, told) : linesAt(props);
  const choicesSeen = followed.step === step && followed.choices;
  const heardSoFar = heardIn.step === step ? heardIn.lines : 1;
  const heard = told || allLines || choicesSeen ? lines.length : Math.min(heardSoFar, lines.length);
  const fresh = told ? lines.slice(told.lines.length) : lines.slice(0, heard);

  function hear(upTo: number) {
    const next = Math.min(upTo, lines.length);
    setHeardIn({ step, lines: next });
    props.onFollow(next, next === lines.length && !saysFirst);
  }

  return (
    <PlayFrame
      {...props}
      refs={refs}
      scene={scene}
      clock={taken ? taken.clock : play.clock}
      step={step + 1}
      utterances={lines.slice(0, heard)}
      arriving={new Set(underWay ? fresh.map(({ id }) => id) : [])}
      ledger={
        <Ledger
          scenario={scenario}
          account={accountOf(scenario, play, taken ? 'outcome' : 'scene')}
          state={taken?.after ?? play.state}
          justWritten={taken !== undefined && underWay}
          messages={messages.ledger}
          formats={formats}
        />
      }
    >
      {told ? (
        <OutcomeActs
          key={`after-${step}`}
          {...props}
          refs={refs}
          told={told}
          coachWaits={underWay && !allLines}
          onContinue={() => props.onContinue(allLines)}
        />
      ) : (
        <SceneActs
          key={`scene-${step}`}
          {...props}
          refs={refs}
          scene={scene}
          steps={steps}
          pending={lines.length - heard}
          choicesSeen={choicesSeen}
          nextOf={messages.nextOf(heard, lines.length)}
          onHear={(all) => {
            if (all) setAllLines(true);
            hear(all ? lines.length : heard + 1);
          }}
          onReveal={() => props.onFollow(lines.length, true)}
        />
      )}
    </PlayFrame>
  );
}

function linesAt({ scenario, play, formats }: PlayScreenProps): readonly Utterance[] {
  return utterancesOf(scenario, shownLines(scenario, play, textFormats(formats)));
}

/** A scene with what the learner said in it, what was answered, and what was said on the way out. */
function saidIn(props: PlayScreenProps, told: TranscriptStep): readonly Utterance[] {
  const { scenario, play, messages } = props;
  return [
    ...utterancesOf(scenario, told.lines),
    myUtterance(told.said, messages),
    ...utterancesOf(scenario, told.reaction),
    ...(hasEnded(play) ? linesAt(props) : []),
  ];
}
