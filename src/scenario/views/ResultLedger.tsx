import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { LedgerLine } from '../engine/result';
import { Change } from './Change';
import styles from './Debrief.module.css';

type ResultLedgerProps = {
  readonly lines: readonly LedgerLine[];
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** The account closed: every meter at the start and at the end. */
export function ResultLedger({ lines, messages, formats }: ResultLedgerProps) {
  const { debrief, ledger } = messages;
  return (
    <table className={styles.ledger}>
      <thead>
        <tr>
          <th scope="col">{ledger.entry}</th>
          <th scope="col">{debrief.before}</th>
          <th scope="col">{debrief.after}</th>
          <th scope="col">{debrief.change}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">
              {line.label}
              {line.unit !== undefined && `（${line.unit}）`}
            </th>
            <td>{formats.integer(line.before)}</td>
            <td>
              <b>{formats.integer(line.after)}</b>
            </td>
            <td>
              {line.direction === 'same' ? (
                ledger.same
              ) : (
                <Change meter={line} messages={ledger} formats={formats} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
