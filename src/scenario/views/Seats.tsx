import { Person } from './Person';
import { Quotes } from './Quotes';
import type { StagingProps } from './Staging';
import styles from './Staging.module.css';
import { charactersIn } from './utterance';

/** A meeting: everybody at the table, left and right of the learner's place. */
export function Meeting(props: StagingProps) {
  const { utterances, messages } = props;
  const people = charactersIn(utterances);
  const speaking = utterances.at(-1)?.speaker;

  return (
    <>
      {people.length > 0 && (
        <ul className={styles.table} aria-label={messages.seats}>
          {people.map(({ speaker, name, mood }) => (
            <li
              key={speaker}
              className={speaker === speaking ? `${styles.seat} ${styles.speaking}` : styles.seat}
            >
              <Person
                speaker={speaker}
                name={name}
                mood={mood}
                size="4.75rem"
                messages={messages}
              />
              <span className={styles.plate}>{name}</span>
            </li>
          ))}
        </ul>
      )}
      <Quotes {...props} />
    </>
  );
}
