import type { Messages } from '@/i18n/messages';
import type { Lamp as Light } from '../engine/self-check';
import styles from './SelfCheck.module.css';

/** Each lamp has a shape of its own, so that nobody has to tell red from green. */
const shapes: Readonly<Record<Light, string>> = {
  green: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z',
  amber: 'M8 1l7.5 13.5H.5z',
  red: 'M1.5 1.5h13v13h-13z',
};

/** A lit lamp without its word, which stands beside it. */
export function Lamp({ lamp }: { readonly lamp: Light }) {
  return (
    <svg className={`${styles.lamp} ${styles[lamp]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[lamp]} fill="currentColor" />
    </svg>
  );
}

type LampInRowProps = {
  /** The number of its point, from 1. */
  readonly number: number;
  readonly lamp: Light;
  /** The learner lit the same. */
  readonly right: boolean;
  readonly messages: Messages['lesson']['selfCheck'];
};

/** The true lamp of a point in the row of all; a cross where the learner lit another. */
export function LampInRow({ number, lamp, right, messages }: LampInRowProps) {
  return (
    <li>
      <Lamp lamp={lamp} />
      <span aria-hidden="true">
        {number}
        {!right && ' ✕'}
      </span>
      <span className="visually-hidden">{messages.ofRow(number, messages.lamps[lamp], right)}</span>
    </li>
  );
}
