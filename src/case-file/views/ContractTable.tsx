import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { ContractAccount } from '../engine/account';
import type { InstalmentState, OpenPart } from '../engine/instalment';
import styles from './AccountPage.module.css';

type ContractTableProps = {
  readonly account: ContractAccount;
  readonly messages: Messages['caseFile'];
  readonly formats: Formats;
};

/** A contract's instalments: how much, what came when, and what is the matter with the rest. */
export function ContractTable({ account, messages, formats }: ContractTableProps) {
  const { contract, instalments } = account;
  const says = messages.account;
  return (
    <table className={styles.contract}>
      <caption>
        <b>{says.contract(contract.number, contract.project)}</b>
        <span>{says.signed(formats.day(contract.signedOn), formats.integer(contract.amount))}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{says.instalment}</th>
          <th scope="col" className={styles.figure}>
            {says.amount}
          </th>
          <th scope="col">{says.state}</th>
        </tr>
      </thead>
      <tbody>
        {instalments.map((state) => (
          <tr key={state.instalment.id}>
            <th scope="row">{state.instalment.label}</th>
            <td className={styles.figure}>{formats.integer(state.instalment.amount)}</td>
            <td>
              <InstalmentText state={state} messages={messages} formats={formats} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type InstalmentTextProps = {
  readonly state: InstalmentState;
  readonly messages: Messages['caseFile'];
  readonly formats: Formats;
};

function InstalmentText({ state, messages, formats }: InstalmentTextProps) {
  const says = messages.account;
  return (
    <>
      {state.open.length === 0 && <p className={styles.received}>{says.settled}</p>}
      {state.open.map((part) => (
        <p
          key={`${part.box} ${part.dueOn}`}
          className={part.box === 'overdue' ? styles.overdue : undefined}
        >
          {openText(part, messages, formats)}
        </p>
      ))}
      {state.payments.map(({ on, amount }) => (
        <p key={`${on} ${amount}`} className={styles.small}>
          {amount === state.instalment.amount
            ? says.paid(on)
            : says.paidPart(on, formats.integer(amount))}
        </p>
      ))}
    </>
  );
}

function openText(part: OpenPart, messages: Messages['caseFile'], formats: Formats): string {
  const says = messages.account;
  const amount = formats.integer(part.amount);
  const due = part.dueOn === null ? null : formats.day(part.dueOn);
  if (part.box === 'overdue') return says.overdue(amount, due ?? '', part.daysLate);
  if (part.box === 'not-due') {
    return due === null ? says.notDueYet(amount) : says.notDue(amount, due);
  }
  // A day in the contract is none yet for what has not been delivered.
  return due === null || part.box === 'not-delivered'
    ? says.other(amount, messages.boxes[part.box])
    : says.otherDue(amount, messages.boxes[part.box], due);
}
