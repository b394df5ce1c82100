import { outline } from 'virtual:course/outline';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBanks, useScenarios } from '@/app/course-chunks';
import { addresses } from '@/course/addresses';
import type { Bank } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import type { Formats } from '@/i18n/formats';
import { useFormats, useMessages } from '@/i18n/messages';
import { attemptStart } from '@/quiz/attempt-address';
import { type Attempts, openAttempt } from '@/quiz/engine/attempts-fold';
import { missedItems, standingOf } from '@/quiz/engine/result';
import { itemsToReview } from '@/quiz/engine/review-items';
import { labelOf } from '@/quiz/engine/stem';
import { quizCommands } from '@/quiz/slice';
import { choicesToReview, type Plays, type RecordedChoice } from '@/scenario/engine/plays-fold';
import { replay } from '@/scenario/engine/replay';
import type { Scenario, Text } from '@/scenario/engine/scenario';
import { fillText } from '@/scenario/engine/text';
import { textFormats } from '@/scenario/views/text-formats';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { Review, type ReviewChoice, type ReviewItem, type ReviewQuiz } from './views/Review';

/** 复习: what is weak, read from the record, with the ways back to it. */
export function ReviewRoute() {
  const messages = useMessages('review');
  return (
    <>
      <title>{messages.shell.pageTitle(messages.review.title, outline.title)}</title>
      <Suspense fallback={<p role="status">{messages.review.loading}</p>}>
        <ReviewPage />
      </Suspense>
    </>
  );
}

function ReviewPage() {
  const messages = useMessages('review');
  const formats = useFormats();
  const navigate = useNavigate();
  const ports = useApp();
  const opened = useRecordOpened();
  const attempts = useLearner((learner) => learner.attempts);
  const plays = useLearner((learner) => learner.plays);
  const banks = useBanks([...attempts.ofQuiz.keys()]);
  const scenarios = useScenarios([...plays.ofScenario.keys()]);
  const [starting, setStarting] = useState(false);
  const suggested = outline.modules.find(({ quiz }) => quiz)?.quiz;

  return (
    <Review
      items={reviewItems(attempts, banks)}
      choices={scenarios.flatMap((scenario) => reviewChoices(plays, scenario, formats))}
      quizzes={banks.flatMap((bank) => reviewQuiz(attempts, bank))}
      suggestion={suggested ? { to: addresses.quiz(suggested.id), title: suggested.title } : null}
      disabled={!opened || starting}
      messages={messages.review}
      formats={formats}
      onRetake={async (quiz) => {
        const bank = banks.find(({ id }) => id === quiz);
        if (!bank) return;
        setStarting(true);
        const attempt = await quizCommands(ports, bank, () => attempts).start('learn', 'missed');
        if (attempt) {
          navigate(attemptStart(quiz, attempt, 'learn'), { state: { acted: true } });
        } else {
          setStarting(false);
        }
      }}
    />
  );
}

function reviewItems(attempts: Attempts, banks: readonly Bank[]): readonly ReviewItem[] {
  return itemsToReview(attempts).flatMap((answer) => {
    const bank = banks.find(({ items }) => items.some(({ id }) => id === answer.item));
    const item = bank?.items.find(({ id }) => id === answer.item);
    const standing = standingOf(answer);
    if (!bank || !item || standing === 'sure-right') return [];
    return {
      quiz: bank.id,
      id: item.id,
      standing,
      ...labelOf(item),
      source: item.source,
      sourceTitle: placeTitle(outline, item.source),
      answeredAt: answer.at,
      changed: item.hash !== answer.hash,
    };
  });
}

function reviewQuiz(attempts: Attempts, bank: Bank): readonly ReviewQuiz[] {
  const missed = missedItems(bank.items, attempts).length;
  const open = openAttempt(attempts, bank.id) !== undefined;
  return missed > 0 || open ? [{ id: bank.id, title: bank.title, missed, open }] : [];
}

function reviewChoices(
  plays: Plays,
  scenario: Scenario,
  formats: Formats,
): readonly ReviewChoice[] {
  return choicesToReview(plays, scenario).flatMap((recorded) => {
    const scene = scenario.nodes[recorded.node];
    const choice =
      scene?.kind === 'scene' ? scene.choices.find(({ id }) => id === recorded.choice) : undefined;
    if (choice?.rate !== 'poor' && choice?.rate !== 'over') return [];
    return {
      id: `${recorded.node} ${recorded.choice}`,
      scenarioTitle: scenario.title,
      to: `${addresses.scenario(scenario.id)}?play=${recorded.play}`,
      said: readThen(plays, scenario, recorded, choice.say, formats),
      why: readThen(plays, scenario, recorded, choice.why, formats),
      rate: choice.rate,
    };
  });
}

/** How a text read depends on how the play stood; a step that was taken back is read as from the start. */
function readThen(
  plays: Plays,
  scenario: Scenario,
  recorded: RecordedChoice,
  text: Text,
  formats: Formats,
): string {
  const play = plays.byId.get(recorded.play);
  const steps = play?.steps ?? [];
  const at = steps.findIndex(
    ({ node, choice }) => node === recorded.node && choice === recorded.choice,
  );
  const { state } = replay(scenario, steps.slice(0, Math.max(0, at)), play?.from).play;
  return fillText(scenario, state, text, textFormats(formats));
}
