import type { JobAid, JobAidField } from '@/course/schema/job-aid';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Paper.module.css';

type JobAidPaperProps = { readonly aid: JobAid; readonly messages: Messages['classPaper'] };

/** A job aid to fill in by hand: its points to read, its fields as lines to write on. */
export function JobAidPaper({ aid, messages }: JobAidPaperProps) {
  return (
    <section className={styles.sheet}>
      <h1>{aid.title}</h1>
      <p>{aid.summary}</p>
      {aid.sections.map((section) => (
        <section key={section.id} className={section.newPage ? styles.newPage : undefined}>
          <h2>{section.title}</h2>
          {section.note !== undefined && <p className={styles.soft}>{section.note}</p>}
          {section.points.length > 0 && (
            <ul>
              {section.points.map(({ kind, text }) => (
                <li key={text}>
                  <b>{messages.points[kind]}</b>　<Emphasised text={text} />
                </li>
              ))}
            </ul>
          )}
          {section.fields.length > 0 &&
            (section.rows ? (
              <table className={styles.form}>
                <thead>
                  <tr>
                    <th> </th>
                    {section.fields.map(({ id, label }) => (
                      <th key={id}>{label}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {Array.from({ length: Math.max(3, section.rows.start) }, (_, row) => row + 1).map(
                    (row) => (
                      <tr key={row}>
                        <td>{messages.row(row)}</td>
                        {section.fields.map(({ id }) => (
                          <td key={id}> </td>
                        ))}
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            ) : (
              <dl className={styles.fields}>
                {section.fields.map((field) => (
                  <div key={field.id}>
                    <dt>{field.label}</dt>
                    <dd>{toFill(field, messages)}</dd>
                  </div>
                ))}
              </dl>
            ))}
        </section>
      ))}
      {aid.notice !== undefined && <p className={styles.soft}>{aid.notice}</p>}
    </section>
  );
}

function toFill(field: JobAidField, messages: Messages['classPaper']): string {
  if (field.type === 'choice') return field.options.map(({ label }) => `□ ${label}`).join('　');
  if (field.type === 'check') return '□';
  return field.type === 'number' ? `${messages.blank} ${field.unit}` : messages.blank;
}
