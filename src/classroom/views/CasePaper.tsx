import type { CustomerAccount } from '@/case-file/engine/account';
import type { ClassPapers } from '@/course/class-papers';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { monthDays, payDaysOf } from '../engine/month';
import styles from './Paper.module.css';

type CasePaperProps = {
  readonly title: string;
  readonly accounts: readonly CustomerAccount[];
  readonly papers: ClassPapers;
  /** The day of the take-over; the calendar begins in its month. */
  readonly from: string;
  readonly messages: Messages['classPaper'];
  readonly formats: Formats;
};

const months = 3;

/** The case on one sheet: four customers, and three months with days off and days of payment. */
export function CasePaper({ title, accounts, papers, from, messages, formats }: CasePaperProps) {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const shown = Array.from({ length: months }, (_, index) => ({
    year: year + Math.floor((month - 1 + index) / 12),
    month: ((month - 1 + index) % 12) + 1,
  }));
  const daysOf = (company: string) =>
    papers.payDays
      .find((each) => each.company === company)
      ?.days.map((day) => messages.case.day(day))
      .join('、');
  return (
    <>
      <section className={styles.sheet}>
        <h1>{title}</h1>
        <p>{messages.case.at(formats.day(from))}</p>
        <table>
          <thead>
            <tr>
              <th>{messages.case.customer}</th>
              <th>{messages.case.contract}</th>
              <th className={styles.figure}>{messages.case.open}</th>
              <th className={styles.figure}>{messages.case.overdue}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ company, contracts, open, boxes }) => {
              const days = daysOf(company.id);
              return (
                <tr key={company.id}>
                  <td>
                    <b>{company.name}</b>
                    <br />
                    {company.about}
                    {days !== undefined && ` ${messages.case.pays(days)}。`}
                    <br />
                    {messages.case.people}：
                    {company.people
                      .map(({ called, position }) => `${called}（${position}）`)
                      .join('、')}
                  </td>
                  <td>{contracts.map(({ contract }) => contract.id.toUpperCase()).join('、')}</td>
                  <td className={styles.figure}>{formats.integer(open)}</td>
                  <td className={styles.figure}>{formats.integer(boxes.overdue)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section className={styles.sheet}>
        <h2>{messages.case.calendar}</h2>
        {shown.map((each) => {
          const pays = new Map(
            papers.payDays.flatMap((company) =>
              payDaysOf(each.year, each.month, company, papers.calendar).map(
                (day) => [day, company.short] as const,
              ),
            ),
          );
          return (
            <table key={each.month} className={styles.month}>
              <caption>{messages.case.month(each.year, each.month)}</caption>
              <thead>
                <tr>
                  {messages.case.weekdays.map((weekday) => (
                    <th key={weekday}>{weekday}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {monthDays(each.year, each.month, papers.calendar).map((week) => (
                  <tr key={week.find((day) => day !== null)?.day}>
                    {week.map((day, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: days of a week never move
                      <td key={index} className={day?.off ? styles.off : undefined}>
                        {day && (
                          <>
                            {day.day}
                            {day.off && <small> {messages.case.dayOff}</small>}
                            {pays.has(day.day) && (
                              <small>
                                <br />
                                {messages.case.payMark} {pays.get(day.day)}
                              </small>
                            )}
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
        <p>{messages.case.legend}</p>
      </section>
    </>
  );
}
