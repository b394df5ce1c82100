import { useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Play } from '../engine/play';
import type { RecordedPlay } from '../engine/plays-fold';
import type { Scenario } from '../engine/scenario';
import { motionAllowed } from './motion';
import { OutcomeView } from './OutcomeView';
import { SceneView } from './SceneView';
import type { SectionTitle } from './Why';

export type PlayScreenProps = {
  readonly scenario: Scenario;
  readonly play: Play;
  /** Seed of the order in which choices are shown. */
  readonly seed: number;
  readonly mode: RecordedPlay['mode'];
  /** The learner still looks at what became of the last step. */
  readonly onOutcome: boolean;
  /** The learner has gone on from a step, or taken one back, since the page was opened. */
  readonly underWay: boolean;
  readonly retried: boolean;
  readonly canTakeBack: boolean;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly paper: Messages['paper'];
  readonly formats: Formats;
  readonly onChoose: (choice: string) => void;
  readonly onContinue: () => void;
  readonly onTakeBack: () => void;
};

/** A play under way: a scene that waits for a choice, or the outcome of the step taken in it. */
export function PlayScreen(props: PlayScreenProps) {
  const { node, steps } = props.play;
  const [atOnce, setAtOnce] = useState(() => !motionAllowed());
  const last = steps.at(-1);

  if (props.onOutcome && last)
    return <OutcomeView key={`after-${steps.length}`} {...props} step={last} />;
  if (node.kind === 'ending') return null;
  return (
    <SceneView
      key={`scene-${steps.length}`}
      {...props}
      scene={node}
      arrived={props.underWay}
      atOnce={atOnce}
      onAllAtOnce={() => setAtOnce(true)}
    />
  );
}
