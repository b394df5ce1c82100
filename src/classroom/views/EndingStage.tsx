import type { ComponentProps } from 'react';
import type { Play } from '@/scenario/engine/play';
import { resultOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { textFormats } from '@/scenario/views/text-formats';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';

type EndingStageProps = StageScreenProps<'scene'> & {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly frame: Omit<ComponentProps<typeof StageFrame>, 'children'>;
};

/** Where the class's way ended: what came of it, and apart from that how it was gone. */
export function EndingStage({
  scenario,
  play,
  frame,
  scenarioMessages,
  formats,
}: EndingStageProps) {
  const { ending, endingText, process, band, lastLines } = resultOf(
    scenario,
    play,
    textFormats(formats),
  );
  return (
    <StageFrame {...frame} middle>
      {lastLines.map(({ id, text }) => (
        <p key={id} className={styles.small}>
          {text}
        </p>
      ))}
      <h1 className={styles.title}>{scenarioMessages.ending(ending.letter, ending.title)}</h1>
      <p className={styles.story}>
        <Emphasised text={endingText} />
      </p>
      <p className={ending.fails ? `${styles.small} ${styles.bad}` : styles.small}>
        {ending.fails
          ? scenarioMessages.fails
          : scenarioMessages.process(formats.percent(process), scenarioMessages.bands[band])}
      </p>
    </StageFrame>
  );
}
