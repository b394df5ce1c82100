import { Person } from './Person';
import type { StagedProps } from './Staging';
import styles from './Staging.module.css';
import { charactersIn } from './utterance';

/** Heights of the waveform's strokes in per cent: one breath of speech, drawn once. */
const BREATH = [18, 34, 62, 44, 80, 100, 70, 52, 88, 64, 36, 58, 30, 46, 22];

/** A call: two speakers, and between them the rule that swells on the side that speaks. */
export function LineEnds({ utterances, messages }: StagedProps) {
  const last = utterances.findLast(({ by }) => by !== 'narrator');
  const other =
    utterances.findLast(({ by }) => by === 'character') ?? charactersIn(utterances).at(-1);
  const iSpeak = last?.by === 'me';

  return (
    <div className={styles.line}>
      {other && (
        <p className={styles.end}>
          <Person {...other} size="4rem" messages={messages} />
          <span>{other.name}</span>
        </p>
      )}
      <Wave side="theirs" swells={last?.by === 'character'} />
      <Wave side="mine" swells={iSpeak} />
      <p className={styles.end}>
        <Person speaker="me" name={messages.learner} size="4rem" messages={messages} />
        <span>{messages.learner}</span>
      </p>
    </div>
  );
}

type WaveProps = { readonly side: 'theirs' | 'mine'; readonly swells: boolean };

function Wave({ side, swells }: WaveProps) {
  return (
    <svg
      className={swells ? `${styles.wave} ${styles.swelling}` : styles.wave}
      viewBox="0 0 150 60"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.rest} d="M0 30H150" />
      {BREATH.map((height, index) => {
        const x = (side === 'theirs' ? index : BREATH.length - 1 - index) * 10 + 5;
        return (
          <path
            key={x}
            className={styles.stroke}
            d={`M${x} ${30 - height * 0.28}V${30 + height * 0.28}`}
          />
        );
      })}
    </svg>
  );
}
