import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Month } from '../engine/chronicle';
import styles from './Chronicle.module.css';

type ChronicleProps = {
  readonly months: readonly Month[];
  readonly companies: readonly { readonly id: string; readonly short: string }[];
  readonly messages: Messages['caseFile']['chronicle'];
  readonly formats: Formats;
};

/** What happened, day by day, with the money that arrived at the edge. */
export function Chronicle({ months, companies, messages, formats }: ChronicleProps) {
  const shortOf = new Map(companies.map(({ id, short }) => [id, short]));
  return months.map(({ month, events }) => {
    const [year = '', number = ''] = month.split('-');
    return (
      <section key={month} className={styles.month}>
        <h3>{messages.month(year, Number(number))}</h3>
        <ol className={styles.days}>
          {events.map(({ on, until, dayOff, company, happened, payment }) => (
            <li key={`${on} ${happened}`} className={styles.event}>
              <p className={styles.day}>
                <time dateTime={on}>{dayText(on, until, messages, formats)}</time>
                {dayOff && <span className={styles.off}>{messages.dayOff}</span>}
              </p>
              <p className={styles.who}>
                {(company !== undefined && shortOf.get(company)) || messages.everybody}
              </p>
              <p className={styles.what}>{happened}</p>
              {payment !== undefined && (
                <p className={styles.payment}>{messages.payment(formats.integer(payment))}</p>
              )}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

/** The year stands above. */
function dayText(
  on: string,
  until: string | undefined,
  messages: ChronicleProps['messages'],
  formats: Formats,
): string {
  const first = formats.dayOfYear(on);
  return until === undefined ? first : messages.until(first, formats.monthDay(until));
}
