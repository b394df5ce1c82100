import type { Handout } from '@/course/schema/agenda';
import type { Messages } from '@/i18n/messages';
import styles from './Paper.module.css';

type CardsPaperProps = {
  readonly title: string;
  readonly cards: Extract<Handout['of'], { from: 'cards' }>['cards'];
  readonly messages: Messages['classPaper'];
};

/** Cards to cut out: roles, or the steps of a calendar. */
export function CardsPaper({ title, cards, messages }: CardsPaperProps) {
  return (
    <section className={styles.sheet}>
      <h1>{title}</h1>
      <p className={styles.soft}>{messages.cards.cut}</p>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.title}>
            <h2>{card.title}</h2>
            <p className={styles.soft}>{card.who}</p>
            <ul>
              {card.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {card.secret.length > 0 && (
              <>
                <h3>{messages.secret}</h3>
                <ul>
                  {card.secret.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type VoteCardsProps = {
  readonly letters: readonly string[];
  readonly messages: Messages['classPaper'];
};

/** Four large letters, each with the name of its colour: printed in black they are told apart all the same. */
export function VoteCards({ letters, messages }: VoteCardsProps) {
  return (
    <section className={styles.sheet}>
      <h1>{messages.sheets.cards.title}</h1>
      <p className={styles.soft}>{messages.cards.cut}</p>
      <ul className={styles.letters}>
        {messages.cards.colours.map((colour, index) => (
          <li key={colour}>
            <b>{letters[index]}</b>
            <span>{colour}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
