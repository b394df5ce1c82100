import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Review.module.css';

export type ReviewItem = {
  readonly quiz: string;
  readonly id: string;
  readonly standing: 'sure-wrong' | 'unsure-wrong' | 'unsure-right';
  /** What is asked, and the case that it belongs to. */
  readonly title: string;
  readonly about: string;
  readonly source: string;
  readonly sourceTitle: string;
  /** ISO 8601 with offset. */
  readonly answeredAt: string;
  readonly changed: boolean;
};

export type ReviewChoice = {
  readonly id: string;
  readonly scenarioTitle: string;
  readonly to: string;
  readonly said: string;
  readonly why: string;
  readonly rate: 'poor' | 'over';
};

export type ReviewQuiz = {
  readonly id: string;
  readonly title: string;
  /** Items that are wrong at present. */
  readonly missed: number;
  /** An attempt is open: it comes first. */
  readonly open: boolean;
};

type ReviewProps = {
  readonly items: readonly ReviewItem[];
  readonly choices: readonly ReviewChoice[];
  /** Quizzes with something missed, or with an open attempt. */
  readonly quizzes: readonly ReviewQuiz[];
  /** Where to go when there is nothing to review. */
  readonly suggestion: { readonly to: string; readonly title: string } | null;
  readonly disabled: boolean;
  readonly messages: Messages['review'];
  readonly formats: Formats;
  readonly onRetake: (quiz: string) => void;
};

/** What is weak: items missed or guessed, and what was said at a loss in role-plays. */
export function Review({ items, choices, messages, formats, ...review }: ReviewProps) {
  const { quizzes, suggestion, disabled } = review;
  const empty = items.length === 0 && choices.length === 0;
  const parts = [
    { standing: 'sure-wrong', title: messages.sureButWrong, why: messages.sureButWrongWhy },
    { standing: 'unsure-wrong', title: messages.wrong, why: null },
    { standing: 'unsure-right', title: messages.unsureRight, why: messages.unsureRightWhy },
  ] as const;

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>

      {empty && (
        <section className={styles.empty}>
          <h2>{messages.empty}</h2>
          <p>{messages.emptyText}</p>
          {suggestion && (
            <p className={styles.actions}>
              <ButtonLink look="primary" to={suggestion.to}>
                {messages.emptyNew(suggestion.title)}
              </ButtonLink>
            </p>
          )}
        </section>
      )}

      {!empty &&
        quizzes.map((quiz, index) => (
          <div key={quiz.id} className={styles.actions}>
            {quizzes.length > 1 && <p className={styles.small}>{quiz.title}</p>}
            {quiz.open ? (
              <ButtonLink look={index === 0 ? 'primary' : 'quiet'} to={addresses.quiz(quiz.id)}>
                {messages.resumeFirst}
              </ButtonLink>
            ) : (
              <Button
                look={index === 0 ? 'primary' : 'quiet'}
                disabled={disabled}
                onClick={() => review.onRetake(quiz.id)}
              >
                {messages.retake(quiz.missed)}
              </Button>
            )}
          </div>
        ))}

      {parts.map(({ standing, title, why }) => {
        const entries = items.filter((item) => item.standing === standing);
        if (entries.length === 0) return null;
        return (
          <section key={standing} className={styles.part}>
            <h2>
              {title}
              <span className={styles.number}>{entries.length}</span>
            </h2>
            {why && <p className={styles.small}>{why}</p>}
            <ul className={styles.list}>
              {entries.map((item) => (
                <ItemEntry key={item.id} item={item} messages={messages} formats={formats} />
              ))}
            </ul>
          </section>
        );
      })}

      {choices.length > 0 && (
        <section className={styles.part}>
          <h2>
            {messages.choices}
            <span className={styles.number}>{choices.length}</span>
          </h2>
          <ul className={styles.list}>
            {choices.map((choice) => (
              <li key={choice.id}>
                <p className={styles.tags}>
                  <span>{choice.scenarioTitle}</span>
                  <strong className={styles.rate}>
                    {choice.rate === 'over' ? '✕' : '△'} {messages.rates[choice.rate]}
                  </strong>
                </p>
                <p className={styles.said}>
                  <Emphasised text={choice.said} />
                </p>
                <p className={styles.why}>
                  <Emphasised text={choice.why} />
                </p>
                <p className={styles.links}>
                  <AppLink to={choice.to}>{messages.again}</AppLink>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type ItemEntryProps = {
  readonly item: ReviewItem;
  readonly messages: Messages['review'];
  readonly formats: Formats;
};

function ItemEntry({ item, messages, formats }: ItemEntryProps) {
  return (
    <li>
      <p className={styles.ask}>
        <Emphasised text={item.title} />
      </p>
      <p className={styles.about}>
        <Emphasised text={item.about} />
      </p>
      <p className={styles.tags}>
        <span>{messages.lastAnswered(formats.recorded(item.answeredAt))}</span>
        {item.changed && <span>{messages.changed}</span>}
      </p>
      <p className={styles.links}>
        <AppLink
          to={addresses.item(item.quiz, item.id)}
          aria-label={`${messages.look}：${item.title}`}
        >
          {messages.look}
        </AppLink>
        <AppLink to={addresses.section(item.source)}>{messages.lookBack(item.sourceTitle)}</AppLink>
      </p>
    </li>
  );
}
