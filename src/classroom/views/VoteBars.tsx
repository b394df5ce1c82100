import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { type Hands, handsIn } from '../engine/votes';
import styles from './Stage.module.css';

type VoteBarsProps = {
  readonly choice: string;
  readonly first: Hands;
  readonly second: Hands;
  readonly messages: Messages['classroom']['stage'];
  readonly formats: Formats;
};

/** Hands for one choice in both rounds, and how many came over or left. */
export function VoteBars({ choice, first, second, messages, formats }: VoteBarsProps) {
  const twice = handsIn(second) > 0;
  const rounds = [
    { round: 'first', label: messages.first, hands: first },
    ...(twice ? [{ round: 'second', label: messages.second, hands: second } as const] : []),
  ] as const;
  const most = Math.max(1, ...Object.values(first), ...Object.values(second));
  const shift = (second[choice] ?? 0) - (first[choice] ?? 0);
  return (
    <span className={styles.votes}>
      {rounds.map(({ round, label, hands }) => {
        const count = hands[choice] ?? 0;
        return [
          <span
            key={`${round} bar`}
            className={styles.bar}
            data-round={round}
            style={{ width: `${(count / most) * 100}%` }}
            aria-hidden="true"
          />,
          <span key={`${round} count`} className={styles.figure}>
            <span className="visually-hidden">{label}</span> {formats.integer(count)}
            {round === 'second' && shift !== 0 && (
              <small> {messages.shift(`${shift > 0 ? '+' : ''}${formats.integer(shift)}`)}</small>
            )}
          </span>,
        ];
      })}
    </span>
  );
}
