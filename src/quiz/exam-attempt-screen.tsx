import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ExamOutline } from '@/course/outline';
import { useFormats, useMessages } from '@/i18n/messages';
import { useApp, useLearner } from '@/store/app-store';
import { attemptAddress } from './attempt-address';
import { AttemptResult, useResultAhead } from './attempt-result';
import { AttemptScreen, type AttemptScreenProps } from './attempt-screen';
import type { Attempts, RecordedAttempt } from './engine/attempts-fold';
import { clockOf, type ExamClock } from './engine/exam-clock';
import { partResults } from './engine/exam-result';
import type { ExamTime } from './engine/exam-time';
import { type Place, reaches } from './engine/places';
import { type ExamCommands, examCommands } from './exam-slice';
import { useExamTime, useSightings } from './use-exam-time';
import { ExamBar } from './views/ExamBar';
import { ExamParts } from './views/ExamParts';
import { ExamPause } from './views/ExamPause';
import { shownLeft } from './views/left-text';
import type { QuizHome } from './views/quiz-home';

type ExamAttemptProps = Omit<AttemptScreenProps, 'result'> & {
  readonly exam: ExamOutline;
  readonly attempts: Attempts;
  readonly home: QuizHome;
};

/** An attempt of the exam's quiz: a paper against the clock, or a retake that has all the time there is. */
export function ExamAttempt({ exam, attempts, home, ...asked }: ExamAttemptProps) {
  const { attempt } = asked;
  const resultOf = useExamResult(exam, attempt);
  useResultAhead(true);
  const result = (places: readonly Place[]) => (
    <AttemptResult
      {...asked}
      attempts={attempts}
      home={home}
      places={places}
      {...(attempt.scope === 'all' && { exam: resultOf(places) })}
    />
  );
  const clock = useMemo(() => clockOf(attempt), [attempt]);
  const time = useExamCommands();
  return attempt.state === 'open' && clock ? (
    <TimedAttempt {...asked} result={result} clock={clock} time={time} />
  ) : (
    <AttemptScreen {...asked} result={result} />
  );
}

const phaseOf = ({ phase }: ExamTime) => phase;

type TimedProps = AttemptScreenProps & {
  readonly clock: ExamClock;
  readonly time: ExamCommands;
};

function TimedAttempt({ clock, time, ...props }: TimedProps) {
  const { attempt } = props;
  const messages = useMessages('exam');
  const phase = useExamTime(clock, phaseOf);
  const see = useMemo(() => () => void time.see(attempt.id), [time, attempt.id]);
  useSightings(phase === 'running', see);
  useFocusOnChange(phase);

  switch (phase) {
    case 'over':
      return <TimeIsUp {...props} text={messages.exam.timeIsUp} />;
    case 'paused':
      return <Pause clock={clock} onResume={() => time.resume(attempt.id)} />;
    case 'running':
      return (
        <>
          <Bar clock={clock} onPause={() => time.pause(attempt.id)} />
          <AttemptScreen {...props} />
        </>
      );
    default:
      return phase satisfies never;
  }
}

/** What is left, rounded to what is shown of it, so that the bar is drawn when that changes. */
const shownMs = ({ leftMs }: ExamTime): number => {
  const { unit, count } = shownLeft(leftMs);
  return unit === 'minutes' ? count * 60_000 : count * 1_000;
};

function Bar({ clock, onPause }: { readonly clock: ExamClock; readonly onPause: () => void }) {
  const messages = useMessages('exam');
  const leftMs = useExamTime(clock, shownMs);
  return (
    <ExamBar
      leftMs={leftMs}
      pausesLeft={clock.pausesLeft}
      messages={messages.exam}
      onPause={onPause}
    />
  );
}

type PauseProps = { readonly clock: ExamClock; readonly onResume: () => Promise<void> };

function Pause({ clock, onResume }: PauseProps) {
  const messages = useMessages('exam');
  const [resuming, setResuming] = useState(false);
  return (
    <ExamPause
      leftMs={clock.limitMs - clock.usedMs}
      pausesLeft={clock.paused ? clock.pausesLeft : clock.pausesLeft - 1}
      away={!clock.paused}
      disabled={resuming}
      messages={messages.exam}
      onResume={async () => {
        setResuming(true);
        await onResume();
        setResuming(false);
      }}
    />
  );
}

/** Hands in what is there. Of two tabs that do, the first counts. */
function TimeIsUp({
  attempt,
  bank,
  commands,
  text,
}: AttemptScreenProps & { readonly text: string }) {
  const navigate = useNavigate();
  const handedIn = useRef(false);
  useEffect(() => {
    if (handedIn.current) return;
    handedIn.current = true;
    const handIn = async () => {
      // What was answered in the same moment is known to the commands one step later.
      await Promise.resolve();
      await commands.finish(attempt.id, bank.exam?.passMark ?? 1);
      const to = attemptAddress(bank.id, attempt.id);
      navigate(to, { replace: true, state: { acted: true } });
    };
    handIn();
  }, [attempt.id, bank, commands, navigate]);
  return <p role="status">{text}</p>;
}

/** Focus follows what takes the place of what was there: the pause, the question, the end. */
function useFocusOnChange(phase: ExamTime['phase']): void {
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-arrival]')?.focus({ preventScroll: true });
  }, [phase]);
}

function useExamCommands(): ExamCommands {
  const ports = useApp();
  const attempts = useLearner((learner) => learner.attempts);
  const latest = useRef(attempts);
  useEffect(() => {
    latest.current = attempts;
  }, [attempts]);
  return useMemo(() => examCommands(ports, () => latest.current), [ports]);
}

function useExamResult(
  exam: ExamOutline,
  attempt: RecordedAttempt,
): (places: readonly Place[]) => { readonly verdict: string | null; readonly details: ReactNode } {
  const messages = useMessages('exam').exam;
  const formats = useFormats();
  const { result } = attempt;
  const clock = clockOf(attempt);
  return (places) => {
    const parts = partResults(exam, places);
    const short = parts.filter(({ reached }) => reached === false);
    const line = formats.percent(exam.passMark);
    const wholeReached = reaches(result?.score ?? 0, exam.passMark);
    const names = short.map(({ part }) => messages.partName(part.title)).join('、');
    return {
      verdict: result?.passed
        ? messages.passed(line)
        : wholeReached && short.length > 0
          ? messages.partsShort(names)
          : null,
      details: (
        <ExamParts
          parts={parts}
          unanswered={places.filter(({ item, answer }) => item && !answer).length}
          minutes={
            clock && {
              used: Math.ceil(clock.usedMs / 60_000),
              limit: Math.round(clock.limitMs / 60_000),
            }
          }
          messages={messages}
          formats={formats}
        />
      ),
    };
  };
}
