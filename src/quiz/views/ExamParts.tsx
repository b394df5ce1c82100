import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { PartResult } from '../engine/exam-result';
import styles from './Quiz.module.css';

type ExamPartsProps = {
  readonly parts: readonly PartResult[];
  /** Items that were not answered. */
  readonly unanswered: number;
  /** Minutes that were used of those that there were; null where no clock ran. */
  readonly minutes: { readonly used: number; readonly limit: number } | null;
  readonly messages: Messages['exam'];
  readonly formats: Formats;
};

/** How an exam went, module by module, against the marks that some of them have. */
export function ExamParts({ parts, unanswered, minutes, messages, formats }: ExamPartsProps) {
  return (
    <>
      {minutes && <p className={styles.small}>{messages.used(minutes.used, minutes.limit)}</p>}
      {unanswered > 0 && <p className={styles.small}>{messages.unanswered(unanswered)}</p>}
      <table className={styles.table}>
        <caption className="visually-hidden">{messages.byPart}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.part}</th>
            <th scope="col" className={styles.figure}>
              {messages.partScore}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, score, reached }) => (
            <tr key={part.module}>
              <th scope="row">
                {part.title}
                {part.mark !== null && (
                  <span className={styles.partMark}>
                    {messages.partLine(formats.percent(part.mark))}{' '}
                    <span className={reached ? styles.passed : styles.notPassed}>
                      {reached ? messages.partReached : messages.partShort}
                    </span>
                  </span>
                )}
              </th>
              <td className={styles.figure}>{formats.percent(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
