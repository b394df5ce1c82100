import { outline } from 'virtual:course/outline';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Bank } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import { type Messages, useFormats, useMessages } from '@/i18n/messages';
import { useApp, useLearner } from '@/store/app-store';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { attemptAddress, positionIn } from './attempt-address';
import { wordsPlace } from './engine/answer-words';
import type { RecordedAttempt } from './engine/attempts-fold';
import { nextPlace, type Place, placesOf, skippedPlaces } from './engine/places';
import { slipsOf } from './engine/slips';
import type { QuizCommands } from './slice';
import { useArrival } from './use-arrival';
import { useKeptDraft } from './use-kept-draft';
import { AttemptEnd } from './views/AttemptEnd';
import { AttemptHead } from './views/AttemptHead';
import { FirstMiss } from './views/FirstMiss';
import styles from './views/Item.module.css';
import { ItemCard } from './views/ItemCard';
import { ItemReview } from './views/ItemReview';
import { loadItemViews } from './views/item-chunks';

export type AttemptScreenProps = {
  readonly attempt: RecordedAttempt;
  readonly bank: Bank;
  readonly commands: QuizCommands;
  /** How it went, shown once it is finished. */
  readonly result: (places: readonly Place[]) => ReactNode;
};

/**
 * An attempt, at the position that the address names: the question, once it is answered its
 * explanation, and the result at the end. What is shown is read from the record alone, so that
 * Back, a reload and a second tab show the same.
 */
export function AttemptScreen(props: AttemptScreenProps) {
  const { attempt, bank } = props;
  const [search] = useSearchParams();
  const places = placesOf(attempt, bank);
  const wanted = places[positionIn(search) ?? -1];
  // Against the clock an item can be passed over: the address says from where to look for the next.
  const next = nextPlace(places, attempt.timed ? wanted?.position : 0);
  const explained = wanted?.answer && (attempt.state === 'finished' || attempt.mode !== 'exam');
  const view = explained
    ? ({ kind: 'review', place: wanted } as const)
    : attempt.state === 'finished'
      ? ({ kind: 'result' } as const)
      : next
        ? ({ kind: 'question', place: next } as const)
        : ({ kind: 'end' } as const);

  const position = 'place' in view ? view.place.position : null;
  const again = 'place' in view && view.place.miss !== null;
  const arrived = useArrival(`${view.kind} ${position} ${again}`);

  // A quiz has them already; exam and review bring several banks together. One that does not come
  // is asked for again when its item is shown.
  useEffect(() => {
    loadItemViews(bank.items).catch(() => {});
  }, [bank.items]);

  switch (view.kind) {
    case 'question':
      return (
        <QuestionScreen
          {...props}
          key={`${position} ${again}`}
          places={places}
          place={view.place}
          onActed={arrived}
        />
      );
    case 'review':
      return <ReviewScreen {...props} places={places} place={view.place} />;
    case 'end':
      return <EndScreen {...props} onActed={arrived} />;
    case 'result':
      return props.result(places);
    default:
      return view satisfies never;
  }
}

type PlaceScreenProps = AttemptScreenProps & {
  readonly places: readonly Place[];
  readonly place: Place;
};

function QuestionScreen(props: PlaceScreenProps & { readonly onActed: () => void }) {
  const { attempt, bank, commands, places, place, onActed } = props;
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { clock } = useApp();
  const [recording, setRecording] = useState(false);
  const shownAt = useRef<number | null>(null);
  const skipped = skippedPlaces(places).length;
  const { position, item, miss } = place;
  const { kept: draft, keep, forget } = useKeptDraft(attempt.id, position, miss !== null);
  const later = attempt.timed ? nextPlace(places, position + 1) : undefined;

  useEffect(() => {
    shownAt.current ??= clock();
  }, [clock]);

  if (!item) return null;
  return (
    <>
      <AttemptHead
        name={nameOf(attempt, bank, messages.quiz)}
        number={position + 1}
        all={places.length}
        answered={attempt.answers.size}
        messages={messages.quiz}
      >
        {later && later.position !== position && (
          <AppLink to={attemptAddress(bank.id, attempt.id, later.position)} className={styles.skip}>
            {messages.quiz.skip}
          </AppLink>
        )}
      </AttemptHead>
      {skipped > 0 && <Notice kind="watch" title={messages.quiz.skipped(skipped)} />}
      <ItemCard
        item={item}
        seed={attempt.seed}
        paper={paperOf(bank, item.document)}
        paperWords={messages.paper}
        disabled={recording}
        first={miss}
        kept={draft}
        messages={messages.quiz}
        onDraft={keep}
        onAnswer={async (response, certainty, words) => {
          const now = clock();
          setRecording(true);
          onActed();
          // The address names the position first, so that the explanation is shown under it.
          if (attempt.mode !== 'exam' && positionIn(search) !== position) {
            navigate(attemptAddress(bank.id, attempt.id, position), { replace: true });
          }
          const latencyMs = now - (shownAt.current ?? now);
          const kept = await commands.answer(attempt.id, {
            position,
            response,
            certainty,
            latencyMs,
            ...(words !== undefined && { words }),
          });
          if (kept) forget();
          else setRecording(false);
        }}
      >
        {miss && (
          <FirstMiss
            slips={slipsOf(item, miss.response, paperOf(bank, item.document))}
            score={miss.score}
            messages={messages.quiz.again}
            formats={formats}
          />
        )}
      </ItemCard>
    </>
  );
}

function ReviewScreen({ attempt, bank, commands, places, place }: PlaceScreenProps) {
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const { position, item, answer, changed } = place;
  const next = nextPlace(places);
  const toAttempt = attemptAddress(bank.id, attempt.id);
  const words = useLearner(
    (learner) => learner.words.get(wordsPlace({ attempt: attempt.id, position }))?.text,
  );

  async function goOn() {
    if (next) {
      navigate(attemptAddress(bank.id, attempt.id, next.position), { state: { acted: true } });
      return;
    }
    setLeaving(true);
    await commands.finish(attempt.id, outline.passMark);
    navigate(toAttempt, { state: { acted: true } });
  }

  return (
    <>
      <AttemptHead
        name={nameOf(attempt, bank, messages.quiz)}
        number={position + 1}
        all={places.length}
        answered={attempt.answers.size}
        messages={messages.quiz}
      />
      {item && answer && (
        <ItemReview
          item={item}
          answer={answer}
          changed={changed}
          seed={attempt.seed}
          paper={paperOf(bank, item.document)}
          paperWords={messages.paper}
          words={words}
          sourceTitle={placeTitle(outline, item.source)}
          messages={messages.quiz}
          formats={formats}
        />
      )}
      {!item && answer && (
        <Notice kind="watch" title={messages.quiz.removed}>
          <p>{messages.quiz.removedText(answer.correct)}</p>
        </Notice>
      )}
      <div className={styles.next}>
        {attempt.state === 'finished' ? (
          <ButtonLink look="primary" to={toAttempt}>
            {messages.quiz.backToResult}
          </ButtonLink>
        ) : (
          <Button look="primary" disabled={leaving} onClick={goOn}>
            {next ? messages.quiz.next : messages.quiz.toResult}
          </Button>
        )}
      </div>
    </>
  );
}

function EndScreen({
  attempt,
  bank,
  commands,
  onActed,
}: AttemptScreenProps & { readonly onActed: () => void }) {
  const messages = useMessages('quiz', 'paper');
  const navigate = useNavigate();
  const [finishing, setFinishing] = useState(false);
  return (
    <AttemptEnd
      mode={attempt.mode}
      count={attempt.answers.size}
      disabled={finishing}
      messages={messages.quiz}
      onFinish={async () => {
        setFinishing(true);
        onActed();
        navigate(attemptAddress(bank.id, attempt.id), { replace: true });
        await commands.finish(attempt.id, outline.passMark);
      }}
    />
  );
}

function nameOf({ scope }: RecordedAttempt, { exam }: Bank, { names }: Messages['quiz']): string {
  if (scope === 'review') return names.review;
  return exam?.title ?? names.quiz;
}

function paperOf({ documents }: Bank, id: string | undefined) {
  return documents.find((document) => document.id === id);
}
