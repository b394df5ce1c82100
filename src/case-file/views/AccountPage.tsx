import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { CustomerAccount } from '../engine/account';
import type { BookLine } from '../engine/account-book';
import type { Arrangement } from '../engine/arrangement';
import styles from './AccountPage.module.css';
import { ArrangementTable } from './ArrangementTable';
import { ContractTable } from './ContractTable';

type AccountPageProps = {
  readonly account: CustomerAccount;
  readonly book: readonly BookLine[];
  readonly arrangements: readonly Arrangement[];
  readonly messages: Messages['caseFile'];
  readonly formats: Formats;
};

/** A customer's page of the account book: its lines, its contracts, and the dates agreed on. */
export function AccountPage({ account, book, arrangements, messages, formats }: AccountPageProps) {
  const { company, contracts, day } = account;
  const says = messages.account;
  const title = `account-${company.id}`;
  return (
    <section className={styles.account} aria-labelledby={title}>
      <header className={styles.head}>
        <h3 id={title}>{company.name}</h3>
        <p>{says.keptTo(formats.day(day))}</p>
      </header>
      <table className={styles.book}>
        <caption className="visually-hidden">{says.name(company.short)}</caption>
        <thead>
          <tr>
            <th scope="col">{says.date}</th>
            <th scope="col">{says.summary}</th>
            <th scope="col" className={styles.figure}>
              {says.owed}
            </th>
            <th scope="col" className={styles.figure}>
              {says.received}
            </th>
            <th scope="col" className={styles.figure}>
              {says.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {book.map((line) => (
            <BookRow
              // Two contracts may call an instalment the same; the balance moves with each line of a kind.
              key={`${line.on} ${line.kind} ${line.balance}`}
              line={line}
              messages={says}
              formats={formats}
            />
          ))}
        </tbody>
      </table>
      {contracts.map((contract) => (
        <ContractTable
          key={contract.contract.id}
          account={contract}
          messages={messages}
          formats={formats}
        />
      ))}
      {arrangements.map((arrangement) => (
        <ArrangementTable
          key={arrangement.agreedOn}
          arrangement={arrangement}
          messages={messages.arrangement}
          formats={formats}
        />
      ))}
    </section>
  );
}

type BookRowProps = {
  readonly line: BookLine;
  readonly messages: Messages['caseFile']['account'];
  readonly formats: Formats;
};

function BookRow({ line, messages, formats }: BookRowProps) {
  const figure = (label: string, amount: number | null, look = '') =>
    amount === null ? (
      <td className={`${styles.figure} ${styles.empty}`} />
    ) : (
      <td className={`${styles.figure} ${look}`}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        {formats.integer(amount)}
      </td>
    );
  return (
    <tr>
      <td className={styles.date}>
        <time dateTime={line.on}>{line.on}</time>
      </td>
      <th scope="row">{summaryOf(line, messages)}</th>
      {figure(messages.owed, 'owed' in line ? line.owed : null)}
      {figure(messages.received, 'received' in line ? line.received : null, styles.received)}
      {figure(messages.balance, line.balance)}
    </tr>
  );
}

function summaryOf(line: BookLine, messages: Messages['caseFile']['account']): string {
  switch (line.kind) {
    case 'brought-forward':
      return messages.forward;
    case 'delivered':
      return messages.delivered(line.label);
    case 'payment':
      return line.label;
    default:
      return line satisfies never;
  }
}
