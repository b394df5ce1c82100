import { useArrival } from './motion';
import { Person } from './Person';
import { FromStep, SaidBy } from './SaidBy';
import type { StagedProps } from './Staging';
import styles from './Staging.module.css';
import { goingOn, type Utterance } from './utterance';

/** A thread of messages: theirs on the left, the learner's on the right. */
export function ChatThread({ utterances, arriving, messages }: StagedProps) {
  const continued = goingOn(utterances);
  return (
    <ol className={styles.thread}>
      {utterances.map((utterance) => (
        <Bubble
          key={utterance.id}
          utterance={utterance}
          arrives={arriving.has(utterance.id)}
          continued={continued.has(utterance.id)}
          messages={messages}
        />
      ))}
    </ol>
  );
}

type BubbleProps = Pick<StagedProps, 'messages'> & {
  readonly utterance: Utterance;
  readonly arrives: boolean;
  readonly continued: boolean;
};

function Bubble({ utterance, arrives, continued, messages }: BubbleProps) {
  const bubble = useArrival<HTMLLIElement>('said', arrives);
  const { by, speaker, name, mood, text } = utterance;

  if (by === 'narrator') {
    return (
      <li ref={bubble} className={styles.aside}>
        <FromStep utterance={utterance} messages={messages} />
        <p>{text}</p>
      </li>
    );
  }
  if (by === 'me') {
    return (
      <li ref={bubble} className={styles.mine} data-by={by}>
        <p className="visually-hidden">{name}</p>
        <p className={styles.bubble}>{text}</p>
      </li>
    );
  }
  return (
    <li ref={bubble} className={continued ? `${styles.theirs} ${styles.continued}` : styles.theirs}>
      {!continued && <Person speaker={speaker} name={name} mood={mood} messages={messages} />}
      <div>
        {!continued && <SaidBy utterance={utterance} messages={messages} />}
        <p className={styles.bubble}>{text}</p>
        <FromStep utterance={utterance} messages={messages} />
      </div>
    </li>
  );
}
