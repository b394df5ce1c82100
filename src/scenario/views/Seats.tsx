import { Person } from './Person';
import type { StagedProps } from './Staging';
import styles from './Staging.module.css';
import { charactersIn } from './utterance';

/** A meeting: everybody at the table, left and right of the learner's place. */
export function Seats({ utterances, messages }: StagedProps) {
  const people = charactersIn(utterances);
  const speaking = utterances.at(-1)?.speaker;
  if (people.length === 0) return null;

  return (
    <ul className={styles.table} aria-label={messages.seats}>
      {people.map(({ speaker, name, mood }) => (
        <li
          key={speaker}
          className={speaker === speaking ? `${styles.seat} ${styles.speaking}` : styles.seat}
        >
          <Person speaker={speaker} name={name} mood={mood} size="4.75rem" messages={messages} />
          <span className={styles.plate}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
