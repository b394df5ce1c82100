import type { DiagramOf } from '@/course/schema/diagram';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import styles from './Diagram.module.css';

type BarsDrawingProps = {
  readonly diagram: DiagramOf<'bars'>;
  readonly messages: Messages['lesson']['diagram'];
  readonly formats: Formats;
};

/** Of several ways, the one to take and the one to leave. */
const signs = { better: '✓', worse: '✕' } as const;

/**
 * Amounts side by side; what is received or overdue says so in a word, in its label or beside it,
 * and a better or worse way by a sign.
 */
export function BarsDrawing({ diagram: { unit, bars }, messages, formats }: BarsDrawingProps) {
  const greatest = Math.max(...bars.map(({ value }) => value), 1);
  const figure = (value: number) =>
    Number.isInteger(value) ? formats.integer(value) : String(value);
  return (
    <ul className={styles.bars}>
      {bars.map(({ label, value, note, look }) => (
        <li key={label} className={look === 'plain' ? undefined : styles[look]}>
          <span>
            {label}
            {look === 'better' || look === 'worse' ? (
              <b className={styles.look}>
                <span aria-hidden="true">{signs[look]}</span>
                <span className="visually-hidden">{messages.looks[look]}</span>
              </b>
            ) : (
              !label.includes(messages.looks[look]) && (
                <b className={styles.look}>{messages.looks[look]}</b>
              )
            )}
          </span>
          <span className={styles.value}>
            {figure(value)} {unit}
          </span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(value / greatest) * 100} height="4" fill="currentColor" />
          </svg>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
