import type { Messages } from '@/i18n/messages';
import type { Rate } from '../engine/scenario';
import styles from './RateMark.module.css';

type RateMarkProps = {
  readonly rate: Rate;
  readonly messages: Pick<Messages['scenario'], 'rates'>;
};

/** What the course thinks of a step: a sign and a word. */
export function RateMark({ rate, messages }: RateMarkProps) {
  const { sign, word } = messages.rates[rate];
  return (
    <strong className={`${styles.mark} ${styles[rate]}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </strong>
  );
}
