import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { CustomerAccount } from '../engine/account';
import { accountBook } from '../engine/account-book';
import { arrangementsOf } from '../engine/arrangement';
import { chronicle } from '../engine/chronicle';
import type { KnownCase } from '../engine/known';
import { AccountPage } from './AccountPage';
import styles from './CasePage.module.css';
import { Cast } from './Cast';
import { Chronicle } from './Chronicle';
import { GeneralLedger } from './GeneralLedger';
import { type LessonGroup, PointOfView } from './PointOfView';

type CasePageProps = {
  readonly known: KnownCase;
  readonly accounts: readonly CustomerAccount[];
  /** The lessons that one can stand at, by modules. */
  readonly lessons: readonly LessonGroup[];
  /** The lesson stood at lies ahead of those that the learner has opened. */
  readonly ahead: boolean;
  /** The customer that alone is shown; null for all. */
  readonly customer: string | null;
  /** Title of the lesson that tells who does what. */
  readonly rolesLesson: string;
  readonly disabled: boolean;
  readonly messages: Messages['caseFile'];
  readonly formats: Formats;
  readonly onPoint: (lesson: string) => void;
  readonly onCustomer: (customer: string | null) => void;
};

/** The case as an account book: sums, accounts, what happened, and who is who. */
export function CasePage({
  known,
  accounts,
  lessons,
  ahead,
  customer,
  rolesLesson,
  disabled,
  messages,
  formats,
  onPoint,
  onCustomer,
}: CasePageProps) {
  const shown = accounts.filter(({ company }) => customer === null || company.id === customer);
  const sorted = shown.filter((account) => account.sorted);

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      <PointOfView
        at={known.at}
        lessons={lessons}
        ahead={ahead}
        customers={accounts.map(({ company }) => company)}
        customer={customer}
        disabled={disabled}
        messages={messages.point}
        onPoint={onPoint}
        onCustomer={onCustomer}
      />
      <nav className={styles.parts} aria-label={messages.point.parts}>
        <a href="#ledger">{messages.parts.ledger}</a>
        {sorted.length > 0 && <a href="#accounts">{messages.parts.accounts}</a>}
        <a href="#chronicle">{messages.parts.chronicle}</a>
        <a href="#cast">{messages.parts.cast}</a>
      </nav>

      <section className={styles.part} id="ledger">
        <h2>{messages.parts.ledger}</h2>
        <GeneralLedger known={known} accounts={shown} messages={messages} formats={formats} />
      </section>

      {sorted.length > 0 && (
        <section className={styles.part} id="accounts">
          <h2>{messages.parts.accounts}</h2>
          {sorted.map((account) => (
            <AccountPage
              key={account.company.id}
              account={account}
              book={accountBook(known, account.company.id, account.day)}
              arrangements={arrangementsOf(known, account.company.id, account.day)}
              messages={messages}
              formats={formats}
            />
          ))}
        </section>
      )}

      <section className={styles.part} id="chronicle">
        <h2>{messages.parts.chronicle}</h2>
        <Chronicle
          months={chronicle(known, customer)}
          companies={known.companies}
          messages={messages.chronicle}
          formats={formats}
        />
      </section>

      <section className={styles.part} id="cast">
        <h2>{messages.parts.cast}</h2>
        <Cast
          companies={known.companies.filter(
            ({ id, side }) => customer === null || id === customer || side !== 'customer',
          )}
          rolesTold={known.rolesTold}
          rolesLesson={rolesLesson}
          messages={messages.cast}
        />
      </section>
    </div>
  );
}
