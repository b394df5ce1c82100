import type { DiagramOf } from '@/course/schema/diagram';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Diagram.module.css';
import frame from './Interaction.module.css';

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
          <Rise to={index + 1} of={diagram.steps.length} />
          <b className={styles.cell}>
            <span>
              <span className={frame.place}>{index + 1}</span> {step.title}
            </span>
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

/** How high a step stands among all: bars that rise, filled as far as this one. */
function Rise({ to, of }: { readonly to: number; readonly of: number }) {
  const bar = (step: number) => `M${step * 5} 24v-${(24 * (step + 1)) / of}h4V24z`;
  const bars = Array.from({ length: of }, (_, step) => bar(step));
  return (
    <svg className={styles.rise} viewBox={`0 0 ${of * 5 - 1} 24`} aria-hidden="true">
      <path className={styles.above} d={bars.slice(to).join('')} />
      <path d={bars.slice(0, to).join('')} fill="currentColor" />
    </svg>
  );
}
