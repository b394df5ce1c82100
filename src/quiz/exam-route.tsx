import { outline } from 'virtual:course/outline';
import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addresses } from '@/course/addresses';
import type { ExamOutline } from '@/course/outline';
import { useFormats, useMessages } from '@/i18n/messages';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { Notice } from '@/ui/Notice';
import { attemptAddress, attemptStart, historyAddress } from './attempt-address';
import { AttemptNotice } from './attempt-notice';
import {
  type Attempts,
  openAttempt,
  quizStanding,
  type RecordedAttempt,
} from './engine/attempts-fold';
import { awayMs, clockOf } from './engine/exam-clock';
import { examRules, examRulesFor, type TimeFactor } from './engine/exam-rules';
import { timeAt } from './engine/exam-time';
import { ExamAttempt } from './exam-attempt-screen';
import { quizCommands } from './slice';
import { fetchExamBank, useExamBank } from './use-exam-bank';
import { readHistoryScreen } from './use-history-screen';
import { useNow } from './use-now';
import { useQuiz } from './use-quiz';
import { ExamStart, type OpenPaper } from './views/ExamStart';

type ExamProps = { readonly exam: ExamOutline };

const home = { title: outline.title, to: addresses.home };

/** The final exam: its start page, an attempt (`?attempt=…`) or its history. */
export function ExamRoute({ exam }: ExamProps) {
  const messages = useMessages('quiz', 'exam');
  return (
    <>
      <title>{messages.shell.pageTitle(exam.title, outline.title)}</title>
      <ExamPage exam={exam} />
    </>
  );
}

function ExamPage({ exam }: ExamProps) {
  const [search] = useSearchParams();
  const opened = useRecordOpened();
  const attempts = useLearner((learner) => learner.attempts);
  const wanted = search.get('attempt');
  if (!opened) return <StartScreen exam={exam} notice={null} />;

  if (wanted !== null) {
    const attempt = attempts.byId.get(wanted);
    const ours = attempt?.quiz === exam.id ? attempt : undefined;
    if (ours && ours.state !== 'abandoned') {
      return <Paper key={ours.id} exam={exam} attempt={ours} attempts={attempts} />;
    }
    return (
      <StartScreen exam={exam} notice={<AttemptNotice kind={ours ? 'abandoned' : 'unknown'} />} />
    );
  }
  if (search.has('history')) {
    const HistoryScreen = readHistoryScreen();
    return <HistoryScreen quiz={exam.id} title={exam.title} passMark={exam.passMark} home={home} />;
  }
  return <StartScreen exam={exam} notice={null} />;
}

type PaperProps = ExamProps & {
  readonly attempt: RecordedAttempt;
  readonly attempts: Attempts;
};

function Paper(props: PaperProps) {
  const bank = useExamBank(props.exam);
  return bank && <OpenedPaper {...props} bank={bank} />;
}

function OpenedPaper(
  props: PaperProps & { readonly bank: NonNullable<ReturnType<typeof useExamBank>> },
) {
  const { commands } = useQuiz(props.bank, examRules);
  return <ExamAttempt {...props} home={home} commands={commands} />;
}

function StartScreen({ exam, notice }: ExamProps & { readonly notice: ReactNode }) {
  const messages = useMessages('quiz', 'exam');
  const formats = useFormats();
  const navigate = useNavigate();
  const ports = useApp();
  const opened = useRecordOpened();
  const now = useNow();
  const attempts = useLearner((learner) => learner.attempts);
  const [starting, setStarting] = useState<'no' | 'fetching' | 'failed'>('no');
  const [times, setTimes] = useState<TimeFactor>(1);
  const open = openAttempt(attempts, exam.id);

  // Whoever reads the rules starts next: the items are fetched meanwhile.
  useEffect(() => {
    fetchExamBank(exam).catch(() => {});
  }, [exam]);

  async function start() {
    setStarting('fetching');
    const bank = await fetchExamBank(exam).catch(() => null);
    const commands = bank && quizCommands(ports, bank, () => attempts, examRulesFor(times));
    const attempt = await commands?.start('exam', 'all');
    if (attempt) navigate(attemptStart(exam.id, attempt, 'exam'), { state: { acted: true } });
    else setStarting('failed');
  }

  return (
    <ExamStart
      exam={exam}
      home={home}
      standing={quizStanding(attempts, exam.id)}
      open={open ? openPaper(open, now) : null}
      awayMinutes={awayMs / 60_000}
      history={historyAddress(exam.id)}
      notice={
        <>
          {notice}
          {starting === 'failed' && (
            <Notice kind="bad" title={messages.exam.failed} live>
              <p>{messages.exam.failedText}</p>
            </Notice>
          )}
        </>
      }
      disabled={!opened || starting === 'fetching'}
      starting={starting === 'fetching'}
      messages={messages.exam}
      quizMessages={messages.quiz.start}
      formats={formats}
      times={times}
      onTimes={setTimes}
      onStart={start}
      onResume={() => {
        if (open) navigate(attemptAddress(exam.id, open.id), { state: { acted: true } });
      }}
    />
  );
}

function openPaper(attempt: RecordedAttempt, now: number): OpenPaper {
  const { startedAt } = attempt;
  const clock = clockOf(attempt);
  return clock
    ? { kind: 'paper', startedAt, time: timeAt(clock, now) }
    : { kind: 'retake', startedAt };
}
