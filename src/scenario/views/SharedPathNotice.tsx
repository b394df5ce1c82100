import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { hasEnded, type Step } from '../engine/play';
import { transcriptOf } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import type { SharedPath } from '../engine/share-link';
import styles from './SharedPathNotice.module.css';
import { textFormats } from './text-formats';

type SharedPathNoticeProps = {
  readonly scenario: Scenario;
  readonly path: SharedPath;
  readonly opened: boolean;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  readonly onGoOn: (prefix: readonly Step[]) => void;
};

/** Somebody's way through the role-play, as far as it still can be taken, and the way on from it. */
export function SharedPathNotice({ scenario, path, messages, ...props }: SharedPathNoticeProps) {
  const { shared } = messages;
  const steps = transcriptOf(scenario, path.play, textFormats(props.formats));
  // A path that has come to its end is gone on from before its last step.
  const prefix = hasEnded(path.play) ? path.steps.slice(0, -1) : path.steps;

  return (
    <section className={styles.path} role="status">
      <h2>{shared.title}</h2>
      {steps.length === 0 ? (
        <p>{shared.nothing}</p>
      ) : (
        <>
          <p>{shared.steps(steps.length)}</p>
          <ol>
            {steps.map(({ number, scene, said }) => (
              <li key={number}>
                <span>{scene.stage}</span>“{said}”
              </li>
            ))}
          </ol>
          {path.cut && <p className={styles.note}>{shared.cut}</p>}
          {!path.cut && path.changed && <p className={styles.note}>{shared.changed}</p>}
          <p className={styles.action}>
            <Button look="primary" disabled={!props.opened} onClick={() => props.onGoOn(prefix)}>
              {shared.goOn(prefix.length + 1)}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
