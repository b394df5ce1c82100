import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import {
  type CustomerAccount,
  type Figures,
  receivedSinceTakeOver,
  sumOf,
} from '../engine/account';
import type { KnownCase } from '../engine/known';
import styles from './GeneralLedger.module.css';

type GeneralLedgerProps = {
  readonly known: KnownCase;
  readonly accounts: readonly CustomerAccount[];
  readonly messages: Messages['caseFile'];
  readonly formats: Formats;
};

type Column = {
  readonly label: string;
  readonly amount: (figures: Figures) => number;
  readonly look?: string | undefined;
};

/** One line a customer: what was delivered, what came, and what is the matter with the rest. */
export function GeneralLedger({ known, accounts, messages, formats }: GeneralLedgerProps) {
  const { goal } = known.ledger;
  const { columns } = messages;
  const sorted = accounts.every((account) => account.sorted);
  const shown = sorted ? sortedColumns(messages) : unsortedColumns(messages);
  const cells = (figures: Figures) =>
    shown.map(({ label, amount, look }) => {
      const value = amount(figures);
      return (
        <td key={label} className={`${styles.figure} ${value > 0 ? (look ?? '') : styles.none}`}>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          {formats.integer(value)}
        </td>
      );
    });

  return (
    <div className={styles.frame}>
      <table className={styles.ledger}>
        <caption>
          {messages.unit}
          {sorted && ` · ${messages.days}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.customer}</th>
            {shown.map(({ label }) => (
              <th key={label} scope="col" className={styles.figure}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.company.id}>
              <th scope="row">
                {account.company.short}
                {sorted && (
                  <span className={styles.day}>
                    {columns.keptTo} {account.day}
                  </span>
                )}
              </th>
              {cells(account)}
            </tr>
          ))}
        </tbody>
        {accounts.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{columns.total}</th>
              {cells(sumOf(accounts))}
            </tr>
          </tfoot>
        )}
      </table>
      <div className={styles.notes}>
        {!sorted && <p>{messages.unsorted}</p>}
        {accounts.length > 1 && (
          <p>
            {messages.goal(
              formats.integer(receivedSinceTakeOver(known)),
              formats.integer(goal.amount),
              formats.day(goal.by),
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function sortedColumns({ columns, boxes }: Messages['caseFile']): readonly Column[] {
  return [
    { label: columns.delivered, amount: ({ delivered }) => delivered },
    { label: columns.received, amount: ({ received }) => received, look: styles.received },
    { label: columns.open, amount: ({ open }) => open },
    { label: boxes.overdue, amount: (figures) => figures.boxes.overdue, look: styles.overdue },
    { label: boxes['not-due'], amount: (figures) => figures.boxes['not-due'] },
    { label: boxes['condition-unmet'], amount: (figures) => figures.boxes['condition-unmet'] },
    { label: boxes.unreconciled, amount: (figures) => figures.boxes.unreconciled },
    { label: boxes.retention, amount: (figures) => figures.boxes.retention },
  ];
}

/** Before a lesson sorts the open money, the contracts' sums are all that is known. */
function unsortedColumns({ columns }: Messages['caseFile']): readonly Column[] {
  return [
    { label: columns.signed, amount: ({ signed }) => signed },
    { label: columns.received, amount: ({ received }) => received, look: styles.received },
    { label: columns.notReceived, amount: ({ signed, received }) => signed - received },
  ];
}
