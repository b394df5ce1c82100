import { outline } from 'virtual:course/outline';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Bank, ModuleOutline } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { attemptAddress, attemptStart } from './attempt-address';
import { type Attempts, attemptsAt, type RecordedAttempt } from './engine/attempts-fold';
import { placementPass, rightIn } from './engine/placement';
import type { Place } from './engine/places';
import { missedItems, objectiveLines, resultLines } from './engine/result';
import type { QuizCommands } from './slice';
import { PlacementResult } from './views/PlacementResult';
import { QuizResult } from './views/QuizResult';

type ResultScreenProps = {
  readonly attempt: RecordedAttempt;
  readonly attempts: Attempts;
  readonly bank: Bank;
  readonly module: ModuleOutline;
  readonly commands: QuizCommands;
  readonly places: readonly Place[];
};

/** How a finished attempt went. */
export function ResultScreen(props: ResultScreenProps) {
  const { attempt, attempts, bank, module, commands, places } = props;
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  if (!attempt.result) return null;

  const lines = resultLines(places, attempts);
  if (attempt.scope === 'placement') {
    return (
      <PlacementResult
        module={module}
        passed={rightIn(attempt) >= placementPass}
        lines={lines}
        addressOf={(position) => attemptAddress(bank.id, attempt.id, position)}
        titleOf={(source) => placeTitle(outline, source)}
        messages={messages.quiz}
        formats={formats}
      />
    );
  }
  const before = attemptsAt(attempts, bank.id).filter(({ id }) => id !== attempt.id);
  return (
    <QuizResult
      module={module}
      scope={attempt.scope === 'missed' ? 'missed' : 'all'}
      result={attempt.result}
      passMark={outline.passMark}
      passedBefore={before.some(({ result }) => result?.passed)}
      lines={lines}
      objectives={objectiveLines(places).flatMap((line) => {
        const title = bank.objectiveTitles[line.objective];
        return title ? [{ ...line, title }] : [];
      })}
      missed={missedItems(bank.items, attempts).length}
      addressOf={(position) => attemptAddress(bank.id, attempt.id, position)}
      titleOf={(source) => placeTitle(outline, source)}
      disabled={starting}
      messages={messages.quiz}
      formats={formats}
      onAgain={async (scope) => {
        setStarting(true);
        const mode = attempt.mode === 'exam' && scope === 'all' ? 'exam' : 'learn';
        const started = await commands.start(mode, scope);
        if (started) navigate(attemptStart(bank.id, started, mode), { state: { acted: true } });
        else setStarting(false);
      }}
    />
  );
}
