import type { DiagramOf } from '@/course/schema/diagram';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Diagram.module.css';

type LadderDrawingProps = {
  readonly diagram: DiagramOf<'ladder'>;
  readonly messages: Messages['lesson']['diagram'];
};

/** Steps that rise, each with what it needs, who approves it, and the way back. */
export function LadderDrawing({ diagram, messages }: LadderDrawingProps) {
  return (
    <ol className={styles.ladder}>
      {diagram.steps.map((step, index) => (
        <li key={step.title}>
          <b className={styles.cell}>
            <span className={styles.place}>{index + 1}</span>
            {step.title}
            {step.when && <span className={styles.when}>{step.when}</span>}
          </b>
          <dl>
            {(['needs', 'approves', 'back'] as const).map(
              (row) =>
                step[row] && (
                  <div key={row}>
                    <dt>{messages[row]}</dt>
                    <dd>
                      <Emphasised text={step[row]} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
