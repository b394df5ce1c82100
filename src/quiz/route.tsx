import { outline } from 'virtual:course/outline';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { chunkLoaders, useBank } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import { addresses } from '@/course/addresses';
import type { Bank, ModuleOutline } from '@/course/outline';
import { type Language, useFormats, useMessages } from '@/i18n/messages';
import { useRecordOpened } from '@/store/app-store';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import { Notice } from '@/ui/Notice';
import { attemptAddress, attemptStart, historyAddress } from './attempt-address';
import { AttemptNotice } from './attempt-notice';
import { AttemptResult, useResultAhead } from './attempt-result';
import { AttemptScreen } from './attempt-screen';
import { openAttempt, quizStanding, type RecordedAttempt } from './engine/attempts-fold';
import type { DrawScope } from './engine/draw';
import { placementOf } from './engine/placement';
import { nextPlace, placesOf } from './engine/places';
import { askableOf, missedItems } from './engine/result';
import { ItemScreen } from './item-screen';
import { moduleOfQuiz } from './quiz-outline';
import { readHistoryScreen } from './use-history-screen';
import { useNow } from './use-now';
import { useQuiz } from './use-quiz';
import { loadItemViews } from './views/item-chunks';
import { PlacementStart } from './views/PlacementStart';
import { type OpenLine, QuizStart, type StartMode } from './views/QuizStart';
import type { QuizHome } from './views/quiz-home';

const fetchExam = () => import('./exam-route').then(({ ExamRoute }) => ExamRoute);
const examRoute = lazyValue(fetchExam);

/**
 * Fetches the views that the items of a quiz need; for the exam its own code and texts as well,
 * asked for by name so that the page preloads them.
 */
export async function prepareQuiz(id: string, language: Language): Promise<void> {
  if (id !== outline.exam?.id) {
    const bank = await chunkLoaders.quizzes(id);
    return loadItemViews(bank?.items ?? []);
  }
  await Promise.all([fetchExam(), examRoute.load(), language.parts.exam.load()]);
}

/** A quiz: its start page, an attempt (`?attempt=…&at=3`), one item (`?item=q1-04`) or its history. */
export function QuizRoute() {
  const { id = '' } = useParams();
  if (outline.exam && id === outline.exam.id) {
    const ExamRoute = readLazyValue(examRoute);
    return <ExamRoute exam={outline.exam} />;
  }
  return <ModuleQuiz id={id} />;
}

function ModuleQuiz({ id }: { readonly id: string }) {
  const messages = useMessages('quiz', 'paper');
  const bank = useBank(id);
  const module = moduleOfQuiz(outline, id);
  if (!bank || !module) return <NotFound messages={messages.problem} />;
  return (
    <>
      <title>{messages.shell.pageTitle(bank.title, outline.title)}</title>
      <QuizPage bank={bank} module={module} />
    </>
  );
}

type QuizPageProps = { readonly bank: Bank; readonly module: ModuleOutline };

function QuizPage({ bank, module }: QuizPageProps) {
  const [search] = useSearchParams();
  const messages = useMessages('quiz', 'paper').quiz.start;
  const opened = useRecordOpened();
  const { attempts, commands } = useQuiz(bank);
  const wantedItem = search.get('item');
  const wantedAttempt = search.get('attempt');
  const home = homeOf(module);
  useResultAhead(wantedAttempt !== null);

  // Until the record is open, every address of the quiz shows what was prerendered: its start.
  if (!opened) return <StartScreen bank={bank} home={home} notice={null} />;

  if (wantedAttempt !== null) {
    const attempt = attempts.byId.get(wantedAttempt);
    const ours = attempt?.quiz === bank.id ? attempt : undefined;
    if (ours && ours.state !== 'abandoned') {
      return (
        <AttemptScreen
          key={ours.id}
          attempt={ours}
          bank={bank}
          commands={commands}
          result={(places) => (
            <AttemptResult
              attempt={ours}
              attempts={attempts}
              bank={bank}
              home={home}
              commands={commands}
              places={places}
            />
          )}
        />
      );
    }
    const notice = <AttemptNotice kind={ours ? 'abandoned' : 'unknown'} />;
    return <StartScreen bank={bank} home={home} notice={notice} />;
  }

  if (wantedItem !== null) {
    const item = bank.items.find(({ id }) => id === wantedItem);
    if (item) return <ItemScreen bank={bank} item={item} attempts={attempts} />;
    const notice = (
      <Notice kind="watch" title={messages.unknownItem}>
        <p>{messages.unknownItemText}</p>
      </Notice>
    );
    return <StartScreen bank={bank} home={home} notice={notice} />;
  }

  if (search.has('history')) {
    const HistoryScreen = readHistoryScreen();
    const { id, title } = bank;
    return <HistoryScreen quiz={id} title={title} passMark={outline.passMark} home={home} />;
  }
  if (search.has('placement')) return <PlacementScreen bank={bank} module={module} />;
  return <StartScreen bank={bank} home={home} notice={null} />;
}

function homeOf({ id, title }: ModuleOutline): QuizHome {
  return { title, to: addresses.module(id) };
}

/** Before a module's lessons: six items that may spare them. */
function PlacementScreen({ bank, module }: QuizPageProps) {
  const messages = useMessages('quiz', 'paper');
  const { attempts, open, starting, start, resume } = useWaysIn(bank);
  return (
    <PlacementStart
      module={module}
      standing={placementOf(attempts, bank.id)}
      open={open}
      disabled={starting}
      messages={messages.quiz}
      onStart={() => start('exam', 'placement')}
      onResume={resume}
    />
  );
}

type StartScreenProps = {
  readonly bank: Bank;
  readonly home: QuizHome;
  readonly notice: ReactNode;
};

function StartScreen({ bank, home, notice }: StartScreenProps) {
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const opened = useRecordOpened();
  const now = useNow();
  const { attempts, open, starting, start, resume } = useWaysIn(bank);

  return (
    <QuizStart
      title={bank.title}
      home={home}
      drawCount={Math.min(bank.draw.count, bank.items.length)}
      itemCount={bank.items.length}
      passMark={outline.passMark}
      standing={quizStanding(attempts, bank.id)}
      open={open}
      missed={askableOf(missedItems(bank.items, attempts), attempts, now)}
      history={historyAddress(bank.id)}
      notice={notice}
      disabled={!opened || starting}
      messages={messages.quiz}
      formats={formats}
      onStart={start}
      onResume={resume}
    />
  );
}

/** The attempt that is open at a quiz, and the ways to begin one and to go on with it. */
function useWaysIn(bank: Bank) {
  const navigate = useNavigate();
  const { attempts, commands } = useQuiz(bank);
  const [starting, setStarting] = useState(false);
  const open = openAttempt(attempts, bank.id);

  async function start(mode: StartMode, scope: DrawScope) {
    setStarting(true);
    const attempt = await commands.start(mode, scope);
    if (attempt) navigate(attemptStart(bank.id, attempt, mode), { state: { acted: true } });
    else setStarting(false);
  }

  function resume() {
    if (!open) return;
    const next = open.mode === 'exam' ? undefined : nextPlace(placesOf(open, bank));
    navigate(attemptAddress(bank.id, open.id, next?.position), { state: { acted: true } });
  }

  return { attempts, open: open ? openLine(open, bank) : null, starting, start, resume };
}

function openLine(open: RecordedAttempt, bank: Bank): OpenLine {
  const next = nextPlace(placesOf(open, bank));
  return {
    startedAt: open.startedAt,
    mode: open.scope === 'placement' ? 'placement' : open.mode,
    number: next ? next.position + 1 : null,
    all: open.items.length,
  };
}
