import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Feedback.module.css';

type PairRowsProps = {
  readonly members: readonly {
    readonly id: string;
    readonly text: string;
    readonly key: string;
    readonly feedback: string;
  }[];
  readonly given: Readonly<Record<string, string>>;
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  readonly wrong: (target: string) => string;
  readonly messages: Pick<Messages['quiz']['marks'], 'noAnswer' | 'pairAnswer'>;
};

/** Each prompt or card with what it was given, where it belongs, and why. */
export function PairRows({ members, given, targets, right, wrong, messages }: PairRowsProps) {
  const textOf = (id: string | undefined) =>
    targets.find((target) => target.id === id)?.text ?? messages.noAnswer;
  return (
    <ul className={styles.rows}>
      {members.map(({ id, text, key, feedback }) => {
        const answer = Object.hasOwn(given, id) ? given[id] : undefined;
        const fits = answer === key;
        return (
          <li key={id}>
            <p className={styles.text}>
              <Emphasised text={text} />
            </p>
            <p className={`${styles.mark} ${fits ? styles.right : styles.wrong}`}>
              {fits ? `✓ ${right}` : `✕ ${wrong(textOf(answer))}`}
            </p>
            <p className={styles.target}>
              {fits ? '' : `${messages.pairAnswer} `}
              <strong>
                <Emphasised text={textOf(key)} />
              </strong>
            </p>
            <p className={styles.why}>
              <Emphasised text={feedback} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
