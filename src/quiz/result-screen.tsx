import { outline } from 'virtual:course/outline';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '@/course/addresses';
import type { Bank } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { attemptAddress, attemptStart, historyAddress } from './attempt-address';
import { type Attempts, attemptsAt, type RecordedAttempt } from './engine/attempts-fold';
import type { DrawScope } from './engine/draw';
import { calibrationOf } from './engine/history';
import { placementPass, rightIn } from './engine/placement';
import type { Place } from './engine/places';
import {
  askableOf,
  itemsAskingFor,
  missedItems,
  objectiveLines,
  resultLines,
} from './engine/result';
import type { QuizCommands } from './slice';
import { useNow } from './use-now';
import { PlacementResult } from './views/PlacementResult';
import { QuizResult, type ResultScope } from './views/QuizResult';
import type { QuizHome } from './views/quiz-home';

export type ResultScreenProps = {
  readonly attempt: RecordedAttempt;
  readonly attempts: Attempts;
  readonly bank: Bank;
  readonly home: QuizHome;
  readonly commands: QuizCommands;
  readonly places: readonly Place[];
  /** What an exam says beside its score. */
  readonly exam?: { readonly verdict: string | null; readonly details: ReactNode };
};

/** How a finished attempt went. */
export function ResultScreen(props: ResultScreenProps) {
  const { attempt, attempts, bank, home, commands, places, exam } = props;
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const now = useNow();
  const [starting, setStarting] = useState(false);
  if (!attempt.result) return null;

  const lines = resultLines(places, attempts);
  const lists = {
    home,
    lines,
    addressOf: (position: number) => attemptAddress(bank.id, attempt.id, position),
    titleOf: (source: string) => placeTitle(outline, source),
    messages: messages.quiz,
    formats,
  };
  if (attempt.scope === 'placement') {
    return <PlacementResult {...lists} passed={rightIn(attempt) >= placementPass} />;
  }

  async function start(scope: DrawScope, objective?: string) {
    setStarting(true);
    const part = attempt.mode === 'exam' ? 'learn' : attempt.mode;
    const mode = scope === 'all' ? attempt.mode : part;
    const started = await commands.start(mode, scope, objective);
    if (started) navigate(attemptStart(bank.id, started, mode), { state: { acted: true } });
    else setStarting(false);
  }

  const before = attemptsAt(attempts, bank.id).filter(({ id }) => id !== attempt.id);
  return (
    <QuizResult
      {...lists}
      scope={scopeOf(attempt, bank, messages.quiz.end.objectiveGone)}
      result={attempt.result}
      passMark={bank.exam?.passMark ?? outline.passMark}
      verdict={exam?.verdict ?? null}
      details={exam?.details}
      passedBefore={before.some(({ result }) => result?.passed)}
      asked={places.filter(({ item, answer }) => item ?? answer).length}
      objectives={objectiveLines(places).flatMap((line) => {
        const title = bank.objectiveTitles[line.objective];
        const asking = itemsAskingFor(line.objective, bank.items);
        const drill = Math.min(bank.draw.count, askableOf(asking, attempts, now).now);
        return title ? [{ ...line, title, drill }] : [];
      })}
      calibration={calibrationOf(lines.map(({ answer }) => answer))}
      missed={askableOf(missedItems(bank.items, attempts), attempts, now)}
      history={historyAddress(bank.id)}
      disabled={starting}
      onAgain={(scope) => {
        // An exam is begun where its rules stand.
        if (scope === 'all' && bank.exam) navigate(addresses.quiz(bank.id));
        else start(scope);
      }}
      onDrill={(objective) => start('objective', objective)}
    />
  );
}

function scopeOf(
  { scope, objective }: RecordedAttempt,
  { objectiveTitles }: Bank,
  gone: string,
): ResultScope {
  if (scope === 'objective') {
    return { kind: 'objective', title: objectiveTitles[objective ?? ''] ?? gone };
  }
  return { kind: scope === 'missed' ? 'missed' : 'all' };
}
