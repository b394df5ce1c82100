import type { Agenda } from '@/course/schema/agenda';
import type { Messages } from '@/i18n/messages';
import styles from './Paper.module.css';

type RubricPaperProps = {
  readonly title: string;
  readonly rubric: Agenda['rubric'];
  readonly messages: Messages['classPaper'];
};

/** What an observer ticks: six rows, 0 to 3. */
export function RubricPaper({ title, rubric, messages }: RubricPaperProps) {
  const { rubric: words, blank } = messages;
  return (
    <section className={styles.sheet}>
      <h1>{title}</h1>
      <p>
        {words.group} {blank}　{words.played} {blank}
      </p>
      <p>
        {words.observer} {blank}
      </p>
      <table className={styles.form}>
        <thead>
          <tr>
            <th> </th>
            {[0, 1, 2, 3].map((level) => (
              <th key={level}>{level}</th>
            ))}
            <th>{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              {row.levels.map((level) => (
                <td key={level}>□ {level}</td>
              ))}
              <td> </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.best} {blank}
        {blank}
      </p>
      <p>
        {words.advice} {blank}
        {blank}
      </p>
    </section>
  );
}

type AttendancePaperProps = {
  readonly size: number;
  readonly messages: Messages['classPaper'];
};

/** Who was there, by a code word, and what became of it after 1, 7 and 30 days. */
export function AttendancePaper({ size, messages }: AttendancePaperProps) {
  const { attendance } = messages;
  const columns = ['code', 'team', 'here', 'deal', 'day1', 'day7', 'day30'] as const;
  return (
    <section className={styles.sheet}>
      <h1>{messages.sheets.attendance.title}</h1>
      <p className={styles.soft}>{attendance.note}</p>
      <table className={`${styles.form} ${styles.tight}`}>
        <thead>
          <tr>
            <th> </th>
            {columns.map((column) => (
              <th key={column}>{attendance[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: size }, (_, index) => index + 1).map((row) => (
            <tr key={row}>
              <td>{messages.row(row)}</td>
              {columns.map((column) => (
                <td key={column}> </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
