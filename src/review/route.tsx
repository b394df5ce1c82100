import { outline } from 'virtual:course/outline';
import { Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addresses } from '@/course/addresses';
import { placeTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { daySettingOf } from '@/progress/day-setting';
import { attemptAddress, attemptStart } from '@/quiz/attempt-address';
import type { RecordedAttempt } from '@/quiz/engine/attempts-fold';
import { reviewQuiz } from '@/quiz/engine/review-quiz';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { filterIn, filterQuery } from './engine/book-filter';
import { type CheckIn, type CheckInDay, checkInSizes } from './engine/check-in';
import { drawCheckIn } from './engine/draw-check-in';
import { dailyMost } from './engine/plan';
import { type DrawnItem, itemsOf, nextDecision, quickItems } from './engine/session';
import { decisionAddress } from './review-address';
import { useBook } from './use-book';
import { useCalendar } from './use-calendar';
import { type Reviewing, useReview } from './use-review';
import { useReviewCommands } from './use-review-commands';
import { Book } from './views/Book';
import { Days } from './views/Days';
import { Review } from './views/Review';
import { type OpenReview, type SingleTask, Today } from './views/Today';

/** 复习: what is due today, the book of mistakes, check-ins and rules. */
export function ReviewRoute() {
  const { review: messages } = useMessages('review');
  const opened = useRecordOpened();
  const reviewing = useReview();
  const ready = opened && reviewing !== null;
  return (
    <Review
      opened={ready}
      messages={messages}
      today={ready && <TodayPart reviewing={reviewing} />}
      book={
        ready && (
          <Suspense fallback={<p role="status">{messages.loading}</p>}>
            <BookPart reviewing={reviewing} />
          </Suspense>
        )
      }
      days={<DaysPart reviewing={ready ? reviewing : null} />}
    />
  );
}

type PartProps = { readonly reviewing: Reviewing };

function TodayPart({ reviewing }: PartProps) {
  const { review: messages } = useMessages('review');
  const formats = useFormats();
  const navigate = useNavigate();
  const commands = useReviewCommands();
  const { clock, newSeed } = useApp();
  const [starting, setStarting] = useState(false);
  const { plan, review, index, open, attempts, today } = reviewing;

  const items = itemsOf(plan.today, index);
  const decision = nextDecision(plan.today);
  const checkIn = reviewing.checkIns.find(({ state }) => state === 'due');
  const quick = items.slice(0, quickItems);

  async function start(drawn: readonly DrawnItem[], of?: CheckInDay) {
    setStarting(true);
    const attempt = await commands.start(drawn, of);
    if (attempt) {
      navigate(attemptStart(reviewQuiz, attempt, 'learn'), { state: { acted: true } });
    } else {
      setStarting(false);
    }
  }
  const drawn = (due: CheckIn, seed: number) =>
    drawCheckIn({
      index,
      attempts,
      review,
      size: checkInSizes[due.day],
      seed,
      now: clock(),
    });
  const suggested = outline.modules.find(({ quiz }) => quiz)?.quiz;

  return (
    <Today
      open={open ? openReview(open) : null}
      checkIn={checkIn ? { day: checkIn.day, count: drawn(checkIn, 0).length } : null}
      items={items.length}
      tasks={plan.today.flatMap((card) => singleTask(card, reviewing, messages.decision.name))}
      quick={{ items: quick.length, decisions: decision ? 1 : 0 }}
      done={plan.done}
      waiting={putOff(reviewing)}
      full={plan.done >= dailyMost}
      next={nextDay(plan.days, today)}
      suggestion={
        review.cards.length === 0 && suggested
          ? { to: addresses.quiz(suggested.id), title: suggested.title }
          : null
      }
      disabled={starting}
      messages={messages}
      formats={formats}
      onStart={() => start(items)}
      onQuick={() => {
        if (quick.length > 0) start(quick);
        else if (decision) navigate(decisionAddress(decision));
      }}
      onCheckIn={() => checkIn && start(drawn(checkIn, newSeed()), checkIn.day)}
    />
  );
}

function openReview({ id, startedAt, items, answers }: RecordedAttempt): OpenReview {
  const next = items.findIndex((_, position) => !answers.has(position));
  return {
    to: attemptAddress(reviewQuiz, id, next < 0 ? undefined : next),
    startedAt,
    number: next < 0 ? null : next + 1,
    all: items.length,
  };
}

function singleTask(
  { key, ref }: Reviewing['plan']['today'][number],
  { index }: Reviewing,
  decisionName: string,
): SingleTask | [] {
  if (ref.kind === 'decision') {
    const scenario = outline.modules
      .flatMap(({ scenarios }) => scenarios)
      .find(({ id }) => id === ref.scenario);
    const title = `${scenario?.title ?? ref.scenario} · ${decisionName}`;
    return { key, kind: ref.kind, title, to: decisionAddress(ref) };
  }
  if (ref.kind === 'interaction') {
    const known = index.interactions[`${ref.lesson}/${ref.interaction}`];
    const title = `${placeTitle(outline, ref.lesson)} · ${known?.title ?? ref.interaction}`;
    const to = addresses.section(`${ref.lesson}#do-${ref.interaction}`);
    return { key, kind: ref.kind, title, to };
  }
  return [];
}

/** Cards that are due by their memory and planned for a later day. */
function putOff({ review: { cards }, plan, today }: Reviewing): number {
  return cards.filter(({ key, due }) => due <= today && (plan.days.get(key) ?? today) > today)
    .length;
}

function nextDay(days: ReadonlyMap<string, string>, today: string) {
  const later = [...days.values()].filter((day) => day > today).toSorted();
  const [day] = later;
  return day === undefined ? null : { day, count: later.filter((one) => one === day).length };
}

function BookPart({ reviewing }: PartProps) {
  const { review: messages } = useMessages('review');
  const formats = useFormats();
  const commands = useReviewCommands();
  const [search, setSearch] = useSearchParams();
  const { entries, modules, objectives, steady } = useBook(reviewing, formats);
  const filter = filterIn(search);
  const ofModule = new Set(
    entries
      .filter(({ module }) => filter.module === null || module === filter.module)
      .flatMap((entry) => entry.objectives),
  );
  return (
    <Book
      entries={entries}
      filter={filter}
      modules={modules}
      objectives={objectives.filter(({ id }) => ofModule.has(id))}
      steady={steady}
      disabled={false}
      messages={messages}
      formats={formats}
      onFilter={(next) => setSearch(filterQuery(next), { replace: true })}
      onStar={commands.star}
      onRemove={commands.remove}
      onNote={commands.note}
    />
  );
}

function DaysPart({ reviewing }: { readonly reviewing: Reviewing | null }) {
  const { review: messages } = useMessages('review');
  const formats = useFormats();
  const commands = useReviewCommands();
  const settings = useLearner((learner) => learner.settings);
  const calendar = useCalendar(reviewing);
  const examDay = daySettingOf(settings, 'exam-day');
  const today = reviewing?.today ?? '';
  return (
    <Days
      start={daySettingOf(settings, 'review-start') ?? ''}
      firstQuiz={reviewing?.start ?? null}
      checkIns={reviewing?.checkIns ?? []}
      examDay={examDay ?? ''}
      examOver={examDay !== null && examDay < today}
      examRoom={reviewing ? beyondExam(reviewing) : 0}
      ahead={calendar.ahead}
      disabled={reviewing === null}
      messages={messages.days}
      formats={formats}
      onDay={commands.setDay}
      onCalendar={calendar.download}
    />
  );
}

/** Cards that are due by the exam and that the days before it cannot take. */
function beyondExam({ review: { cards }, plan, examDay, today }: Reviewing): number {
  if (examDay === null || examDay <= today) return 0;
  return cards.filter(({ key, due }) => due <= examDay && (plan.days.get(key) ?? '') >= examDay)
    .length;
}
