import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { PlayResult } from '../engine/result';
import styles from './Debrief.module.css';
import { ResultLedger } from './ResultLedger';

type ResultPartProps = {
  readonly result: PlayResult;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** What it came to. It stands apart from how the steps were taken. */
export function ResultPart({ result, messages, formats }: ResultPartProps) {
  return (
    <section className={styles.part}>
      <h2>{messages.debrief.result}</h2>
      <ResultLedger lines={result.ledger} messages={messages} formats={formats} />
      <p className={styles.small}>{messages.debrief.resultNote}</p>
    </section>
  );
}
