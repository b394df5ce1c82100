import type { JobAidSection } from '@/course/schema/job-aid';
import type { Messages } from '@/i18n/messages';
import styles from './Points.module.css';

type PointsProps = {
  readonly points: JobAidSection['points'];
  readonly messages: Messages['jobAid'];
};

const signs = { do: '✓', ask: '？', dont: '✕' } as const;
const kinds = ['do', 'ask', 'dont'] as const;

/** What to do, what to ask first, what never to do: lines to read, each kind with a sign and a word. */
export function Points({ points, messages }: PointsProps) {
  return (
    <div className={styles.points}>
      {kinds
        .map((kind) => ({ kind, lines: points.filter((point) => point.kind === kind) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ kind, lines }) => (
          <section key={kind} className={`${styles.kind} ${styles[kind]}`}>
            <h3>
              <span aria-hidden="true">{signs[kind]}</span> {messages.points[kind]}
            </h3>
            <ul className={styles.lines}>
              {lines.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
