import type { DiagramOf } from '@/course/schema/diagram';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import styles from './Diagram.module.css';

type BarsDrawingProps = {
  readonly diagram: DiagramOf<'bars'>;
  readonly messages: Messages['lesson']['diagram'];
  readonly formats: Formats;
};

/** Amounts side by side; what is received or overdue says so in a word, in its label or beside it. */
export function BarsDrawing({ diagram: { unit, bars }, messages, formats }: BarsDrawingProps) {
  const greatest = Math.max(...bars.map(({ value }) => value), 1);
  const figure = (value: number) =>
    Number.isInteger(value) ? formats.integer(value) : String(value);
  return (
    <ul className={styles.bars}>
      {bars.map(({ label, value, note, look }) => (
        <li key={label} className={styles[look]}>
          <span>
            {label}
            {!label.includes(messages.looks[look]) && (
              <b className={styles.look}>{messages.looks[look]}</b>
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
