import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Due, Term } from '../engine/due-date';
import styles from './Calculator.module.css';

type DueDateResultProps = {
  readonly term: Term;
  readonly due: Due;
  readonly messages: Messages['lesson']['calculator'];
  readonly formats: Formats;
};

/** Counts to the due date step by step, then on to the batch that can pay. */
export function DueDateResult({ term, due, messages, formats }: DueDateResultProps) {
  const { batch } = due;
  const why = due.dayOff === 'weekend' ? messages.weekend : due.dayOff;
  // A word joiner after each hyphen: a day is not broken over two lines.
  const day = (isoDay: string) => formats.day(isoDay).replaceAll('-', '-\u2060');

  return (
    <>
      <p className={styles.figure}>{messages.due(day(due.due))}</p>
      {batch && <p className={styles.batch}>{messages.batch(day(batch.paid))}</p>}
      <ol className={styles.count}>
        <li>
          {term.days === 0
            ? messages.countedNone(day(term.start))
            : messages.counted(day(term.start), day(due.firstDay), term.days, day(due.lastDay))}
        </li>
        {why && (
          <li>
            {term.rolls
              ? messages.rolled(day(due.lastDay), why, day(due.due))
              : messages.notRolled(day(due.lastDay), why)}
          </li>
        )}
        <li>
          {batch
            ? `${
                batch.nominal === batch.paid
                  ? messages.batchOn(day(batch.nominal))
                  : messages.batchMoved(day(batch.nominal), day(batch.paid))
              }${messages.batchWaits(batch.waits)}`
            : messages.noBatch}
        </li>
      </ol>
    </>
  );
}
