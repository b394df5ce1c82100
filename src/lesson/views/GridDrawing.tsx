import type { DiagramOf } from '@/course/schema/diagram';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Diagram.module.css';

type GridDrawingProps = {
  readonly diagram: DiagramOf<'grid'>;
  readonly messages: Messages['lesson']['diagram'];
};

const ends = ['high', 'low'] as const;

/** Two axes and four cells; each cell says for itself where it stands. */
export function GridDrawing({ diagram: { across, up, cells }, messages }: GridDrawingProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.up} aria-hidden="true">
        <span>{up.high}</span>
        <b>{up.label}</b>
        <span>{up.low}</span>
      </div>
      <ul className={styles.cells}>
        {ends.flatMap((row) =>
          ends.toReversed().map((column) => {
            const cell = cells.find((one) => one.up === row && one.across === column);
            return (
              cell && (
                <li key={`${row} ${column}`}>
                  <span className="visually-hidden">{messages.cell(up[row], across[column])}</span>
                  <b className={styles.cell}>{cell.title}</b>
                  <span>
                    <Emphasised text={cell.text} />
                  </span>
                </li>
              )
            );
          }),
        )}
      </ul>
      <div className={styles.across} aria-hidden="true">
        <span>{across.low}</span>
        <b>{across.label}</b>
        <span>{across.high}</span>
      </div>
    </div>
  );
}
