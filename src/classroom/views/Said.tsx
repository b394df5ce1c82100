import { Person } from '@/scenario/views/Person';
import { NARRATOR, type Utterance } from '@/scenario/views/utterance';
import styles from './Stage.module.css';
import type { StageScreenProps } from './stage-props';

type SaidProps = Pick<StageScreenProps, 'messages' | 'scenarioMessages'> & {
  readonly line: Utterance;
};

/** A line as it is said, with who says it; what is only seen has no face. */
export function Said({ line, messages, scenarioMessages }: SaidProps) {
  return (
    <div className={styles.said}>
      {line.speaker !== NARRATOR && (
        <Person
          speaker={line.speaker}
          name={line.name}
          mood={line.mood}
          size="calc(120 * var(--u))"
          messages={scenarioMessages}
        />
      )}
      <p className={styles.line}>
        <span className={styles.speaker}>{messages.stage.theirs(line.name, line.mood)}</span>
        {line.text}
        {line.fromStep !== undefined && (
          <span className={styles.speaker}>↳ {messages.stage.fromStep(line.fromStep)}</span>
        )}
      </p>
    </div>
  );
}
