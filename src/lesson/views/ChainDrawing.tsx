import type { DiagramOf } from '@/course/schema/diagram';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Diagram.module.css';

/** Steps that follow each other: beside each other where there is room, else below. */
export function ChainDrawing({ diagram }: { readonly diagram: DiagramOf<'chain'> }) {
  return (
    <ol className={styles.chain}>
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
