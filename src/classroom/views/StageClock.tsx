import type { ClassState } from '@/class-record/class-state';
import type { Messages } from '@/i18n/messages';
import { secondsLeft } from '../engine/class-fold';
import styles from './Stage.module.css';

type StageClockProps = {
  readonly timer: ClassState['timer'];
  readonly now: number;
  readonly large?: boolean;
  readonly messages: Messages['classroom']['stage'];
};

/** What is left, in minutes and seconds; a word when it is over. No one is told each second. */
export function StageClock({ timer, now, large = false, messages }: StageClockProps) {
  if (!timer) return null;
  const left = secondsLeft(timer, now);
  const over = left <= 0;
  const classes = [large ? styles.clock : styles.ticking, over ? styles.over : ''].join(' ');
  return (
    <span className={classes} role="timer">
      {over ? messages.timeOver : clockText(left)}
    </span>
  );
}

/** `4:05` of 245 seconds. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
