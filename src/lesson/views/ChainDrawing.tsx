import type { DiagramOf } from '@/course/schema/diagram';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Diagram.module.css';

/** Steps that follow each other: beside each other where there is room, else below. */
export function ChainDrawing({ diagram }: { readonly diagram: DiagramOf<'chain'> }) {
  const count = diagram.steps.length;
  // One row as long as four fit, else two of a length.
  const columns = count === 4 || count > 6 ? 4 : 3;
  return (
    <ol className={styles.chain} data-columns={columns}>
      {diagram.steps.map(({ title, text, who, when }) => (
        <li key={title}>
          {when && <span className={styles.when}>{when}</span>}
          <b className={styles.cell}>{title}</b>
          {who && <span className={styles.who}>{who}</span>}
          {text && (
            <span>
              <Emphasised text={text} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
