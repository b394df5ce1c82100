import { useBanks } from '@/app/course-chunks';
import { addresses } from '@/course/addresses';
import type { Bank } from '@/course/outline';
import { useFormats, useMessages } from '@/i18n/messages';
import { attemptAddress } from '@/quiz/attempt-address';
import { AttemptScreen } from '@/quiz/attempt-screen';
import type { RecordedAttempt } from '@/quiz/engine/attempts-fold';
import type { Place } from '@/quiz/engine/places';
import { reviewQuiz } from '@/quiz/engine/review-quiz';
import { labelOf } from '@/quiz/engine/stem';
import { uniteBanks } from '@/quiz/engine/unite-banks';
import { useQuiz } from '@/quiz/use-quiz';
import { cardKey } from '@/review/engine/card-ref';
import { itemsOf, nextDecision } from '@/review/engine/session';
import { decisionAddress } from '@/review/review-address';
import { type Reviewing, useReview } from '@/review/use-review';
import styles from '@/review/views/Review.module.css';
import { type ReviewedLine, ReviewResult } from '@/review/views/ReviewResult';
import { ButtonLink } from '@/ui/Button';

/** An attempt of the review: the quiz's own screens over the banks that its items come from. */
export function ReviewSession({ attempt: id }: { readonly attempt: string }) {
  const { review: messages } = useMessages('review', 'quiz');
  const reviewing = useReview();
  if (!reviewing) return <p role="status">{messages.opening}</p>;
  const attempt = reviewing.attempts.byId.get(id);
  if (attempt?.quiz !== reviewQuiz || attempt.state === 'abandoned') return <Unknown />;
  return <Session attempt={attempt} reviewing={reviewing} />;
}

type SessionProps = { readonly attempt: RecordedAttempt; readonly reviewing: Reviewing };

function Session({ attempt, reviewing }: SessionProps) {
  const { review: messages } = useMessages('review');
  const { items } = reviewing.index;
  const quizzes = new Set(attempt.items.flatMap(({ id }) => items[id]?.quiz ?? []));
  const banks = useBanks([...quizzes]);
  const bank = uniteBanks(reviewQuiz, messages.title, banks);
  return bank ? <Asked attempt={attempt} bank={bank} reviewing={reviewing} /> : <Unknown />;
}

function Asked({ attempt, bank, reviewing }: SessionProps & { readonly bank: Bank }) {
  const { commands } = useQuiz(bank);
  return (
    <AttemptScreen
      attempt={attempt}
      bank={bank}
      commands={commands}
      result={(places) => <Result attempt={attempt} places={places} reviewing={reviewing} />}
    />
  );
}

function Result({
  attempt,
  places,
  reviewing,
}: SessionProps & { readonly places: readonly Place[] }) {
  const { review: messages } = useMessages('review');
  const formats = useFormats();
  const { plan, index } = reviewing;
  const decision = nextDecision(plan.today);
  return (
    <ReviewResult
      title={attempt.checkIn === null ? messages.title : messages.session.checkIn(attempt.checkIn)}
      lines={places.flatMap((place) => reviewedLine(place, attempt, reviewing))}
      decision={decision ? decisionAddress(decision) : null}
      left={itemsOf(plan.today, index).length}
      back={addresses.review}
      messages={messages}
      formats={formats}
    />
  );
}

function reviewedLine(
  { item, answer, position, id }: Place,
  attempt: RecordedAttempt,
  { review, plan }: Reviewing,
): ReviewedLine | [] {
  if (!item || !answer) return [];
  const key = cardKey({ kind: 'item', item: id });
  const card = review.cards.find((one) => one.key === key);
  return {
    position,
    to: attemptAddress(reviewQuiz, attempt.id, position),
    title: labelOf(item).title,
    correct: answer.correct,
    sure: answer.certainty === 'sure',
    state: card?.state ?? 'none',
    next: plan.days.get(key) ?? null,
  };
}

function Unknown() {
  const { session: words } = useMessages('review').review;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} data-arrival="start">
        {words.unknown}
      </h1>
      <p>{words.unknownText}</p>
      <p className={styles.actions}>
        <ButtonLink look="primary" to={addresses.review}>
          {words.back}
        </ButtonLink>
      </p>
    </div>
  );
}
