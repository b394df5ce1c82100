import { useArrival } from './motion';
import { FromStep, SaidBy } from './SaidBy';
import type { StagedProps } from './Staging';
import styles from './Staging.module.css';
import { goingOn, type Utterance } from './utterance';

/** Spoken words as a script prints them: who, how, and below it what. */
export function Quotes({ utterances, arriving, messages }: StagedProps) {
  const continued = goingOn(utterances);
  return (
    <ol className={styles.quotes}>
      {utterances.map((utterance) => (
        <Quote
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

type QuoteProps = Pick<StagedProps, 'messages'> & {
  readonly utterance: Utterance;
  readonly arrives: boolean;
  readonly continued: boolean;
};

const looks = { me: styles.saidByMe, narrator: styles.aside, character: styles.quote };

function Quote({ utterance, arrives, continued, messages }: QuoteProps) {
  const quote = useArrival<HTMLLIElement>('said', arrives);
  return (
    <li ref={quote} className={looks[utterance.by]} data-by={utterance.by}>
      {utterance.by !== 'narrator' && !continued && (
        <SaidBy utterance={utterance} messages={messages} />
      )}
      <p className={styles.words}>{utterance.text}</p>
      <FromStep utterance={utterance} messages={messages} />
    </li>
  );
}
