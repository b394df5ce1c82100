import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { AgreedPart, Arrangement } from '../engine/arrangement';
import styles from './AccountPage.module.css';

type ArrangementTableProps = {
  readonly arrangement: Arrangement;
  readonly messages: Messages['caseFile']['arrangement'];
  readonly formats: Formats;
};

/** The dates that a customer agreed to, and what came of each. */
export function ArrangementTable({ arrangement, messages, formats }: ArrangementTableProps) {
  return (
    <table className={`${styles.contract} ${styles.agreed}`}>
      <caption>
        <b>{messages.title(formats.day(arrangement.agreedOn))}</b>
      </caption>
      <thead>
        <tr>
          <th scope="col">{messages.day}</th>
          <th scope="col" className={styles.figure}>
            {messages.amount}
          </th>
          <th scope="col" className={styles.figure}>
            {messages.received}
          </th>
          <th scope="col">{messages.state}</th>
        </tr>
      </thead>
      <tbody>
        {arrangement.parts.map((part) => (
          <tr key={part.on}>
            <th scope="row">{formats.day(part.on)}</th>
            <td className={styles.figure}>{formats.integer(part.amount)}</td>
            <td className={styles.figure}>{formats.integer(part.received)}</td>
            <td className={lookOf(part)}>{resultOf(part, messages, formats)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lookOf({ state }: AgreedPart): string | undefined {
  if (state === 'kept') return styles.received;
  return state === 'short' ? styles.overdue : undefined;
}

function resultOf(
  part: AgreedPart,
  messages: Messages['caseFile']['arrangement'],
  formats: Formats,
): string {
  return part.state === 'short'
    ? messages.short(formats.integer(part.amount - part.received))
    : messages[part.state];
}
