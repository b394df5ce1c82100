import type { ClassState } from '@/class-record/class-state';
import type { Messages } from '@/i18n/messages';
import { type Hands, handsIn, mostHands, votingAdvice } from '../engine/votes';
import styles from './Console.module.css';

/** A choice as the console lists it, in the order in which the class sees it. */
export type ConsoleChoice = {
  readonly id: string;
  readonly text: string;
  /** Sign and word of its rating, or of being right. */
  readonly mark: string;
  readonly right: boolean;
  /** Where it leads; empty for an item. */
  readonly leadsTo: string;
};

type HandsPanelProps = {
  readonly choices: readonly ConsoleChoice[];
  readonly vote: ClassState['votes'][string] | undefined;
  readonly round: 'first' | 'second' | null;
  readonly size: number;
  /** The instructor may or has to pick one. */
  readonly picks: boolean;
  readonly teams: ClassState['teams'];
  readonly teamChoices: Readonly<Record<string, string>>;
  readonly letters: readonly string[];
  readonly messages: Messages['classroom']['console'];
  readonly disabled: boolean;
  readonly onHands: (choice: string, hands: number) => void;
  readonly onPick: (number: number) => void;
  readonly onTeam: (team: string, choice: string) => void;
};

/** The choices with their marks and where they lead, the hands of each, and what to do with them. */
export function HandsPanel(props: HandsPanelProps) {
  const { choices, vote, round, size, picks, letters, messages, disabled } = props;
  const hands: Hands = round ? (vote?.[round] ?? {}) : {};
  const right = new Set(choices.filter((choice) => choice.right).map(({ id }) => id));
  const counted = handsIn(hands);
  const advice = votingAdvice(
    round === 'second' ? (vote?.second ?? {}) : (vote?.first ?? {}),
    right,
  );
  return (
    <section className={styles.hands}>
      <ol>
        {choices.map((choice, index) => {
          const letter = letters[index] ?? String(index + 1);
          const count = hands[choice.id] ?? 0;
          return (
            <li key={choice.id}>
              <b>{letter}</b>
              <div>
                <p>{choice.text}</p>
                <p className={styles.soft}>
                  {choice.mark}
                  {choice.leadsTo !== '' && `　${messages.leadsTo(choice.leadsTo)}`}
                </p>
              </div>
              {round && (
                <span className={styles.counter}>
                  <button
                    type="button"
                    disabled={disabled || count === 0}
                    aria-label={messages.takeHand(letter)}
                    onClick={() => props.onHands(choice.id, count - 1)}
                  >
                    −
                  </button>
                  <input
                    type="number"
                    min={0}
                    max={mostHands}
                    inputMode="numeric"
                    disabled={disabled}
                    aria-label={messages.hands(letter, choice.text)}
                    value={count}
                    onChange={(event) => {
                      const typed = Math.round(event.currentTarget.valueAsNumber);
                      if (typed >= 0 && typed <= mostHands) props.onHands(choice.id, typed);
                    }}
                  />
                  <button
                    type="button"
                    disabled={disabled || count === mostHands}
                    aria-label={messages.addHand(letter)}
                    onClick={() => props.onHands(choice.id, count + 1)}
                  >
                    +
                  </button>
                </span>
              )}
              {picks && (
                <button
                  type="button"
                  className={styles.pick}
                  disabled={disabled}
                  onClick={() => props.onPick(index + 1)}
                >
                  {letter}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {counted > size && (
        <p className={styles.warning} role="status">
          {messages.overSize(counted, size)}
        </p>
      )}
      {choices.length > 0 && (round || vote) && (
        <p className={styles.advice} role="status">
          {messages.advice[advice]}
        </p>
      )}
      {props.teams.length > 0 && choices.length > 0 && (
        <ul className={styles.teams}>
          {props.teams.map(({ id, name }) => (
            <li key={id}>
              <label>
                {messages.teamChoice(name)}{' '}
                <select
                  disabled={disabled}
                  value={props.teamChoices[id] ?? ''}
                  onChange={(event) => props.onTeam(id, event.currentTarget.value)}
                >
                  <option value="">—</option>
                  {choices.map((choice, index) => (
                    <option key={choice.id} value={choice.id}>
                      {letters[index]}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
