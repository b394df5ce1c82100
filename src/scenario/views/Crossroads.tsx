import type { Messages } from '@/i18n/messages';
import type { Crossroads as Point } from '../engine/crossroads';
import { inShownOrder } from '../engine/order';
import { RateMark } from './RateMark';
import styles from './Transcript.module.css';

type CrossroadsProps = {
  readonly point: Point;
  /** Seed of the order in which the choices were shown. */
  readonly seed: number;
  readonly messages: Messages['scenario'];
};

/** What else could have been said there: taken in another play, or never, and what it is worth. */
export function Crossroads({ point, seed, messages }: CrossroadsProps) {
  const { debrief } = messages;
  const walked = point.roads.filter(({ taken }) => taken !== 'never').length;
  const others = inShownOrder(point.roads, seed, point.scene.id).filter(
    ({ taken }) => taken !== 'here',
  );
  return (
    <details className={styles.scene}>
      <summary>{debrief.crossroads(walked, point.roads.length)}</summary>
      <ul className={styles.roads}>
        {others.map(({ choice, say, taken, lockedReason }) => (
          <li key={choice.id}>
            <p>“{say}”</p>
            <p>
              <RateMark rate={choice.rate} messages={messages} />
              <span>{taken === 'never' ? debrief.notTaken : debrief.takenElsewhere}</span>
              {lockedReason !== undefined && <span>{debrief.wasLocked(lockedReason)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
