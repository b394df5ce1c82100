import { outline } from 'virtual:course/outline';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { chunkLoaders, useBank } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import type { Bank, ModuleOutline } from '@/course/outline';
import { useFormats, useMessages } from '@/i18n/messages';
import { useRecordOpened } from '@/store/app-store';
import { Notice } from '@/ui/Notice';
import { attemptAddress, attemptStart } from './attempt-address';
import { AttemptScreen } from './attempt-screen';
import { openAttempt, quizStanding, type RecordedAttempt } from './engine/attempts-fold';
import type { DrawScope } from './engine/draw';
import { placementOf } from './engine/placement';
import { nextPlace, placesOf } from './engine/places';
import { missedItems } from './engine/result';
import { ItemScreen } from './item-screen';
import { moduleOfQuiz } from './quiz-outline';
import { ResultScreen } from './result-screen';
import { useQuiz } from './use-quiz';
import { loadItemViews } from './views/item-chunks';
import { PlacementStart } from './views/PlacementStart';
import { type OpenLine, QuizStart, type StartMode } from './views/QuizStart';

/** The views that the items of a quiz need. */
export async function prepareQuiz(id: string): Promise<void> {
  const bank = await chunkLoaders.quizzes(id);
  await loadItemViews(bank?.items ?? []);
}

/** A quiz: its start page, an attempt (`?attempt=…&at=3`) or one item (`?item=q1-04`). */
export function QuizRoute() {
  const { id = '' } = useParams();
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

  // Until the record is open, every address of the quiz shows what was prerendered: its start.
  if (!opened) return <StartScreen bank={bank} module={module} notice={null} />;

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
            <ResultScreen
              attempt={ours}
              attempts={attempts}
              bank={bank}
              module={module}
              commands={commands}
              places={places}
            />
          )}
        />
      );
    }
    const notice = ours ? (
      <Notice kind="watch" title={messages.abandoned}>
        <p>{messages.abandonedText}</p>
      </Notice>
    ) : (
      <Notice kind="watch" title={messages.unknownAttempt}>
        <p>{messages.unknownAttemptText}</p>
      </Notice>
    );
    return <StartScreen bank={bank} module={module} notice={notice} />;
  }

  if (wantedItem !== null) {
    const item = bank.items.find(({ id }) => id === wantedItem);
    if (item) return <ItemScreen bank={bank} item={item} attempts={attempts} />;
    const notice = (
      <Notice kind="watch" title={messages.unknownItem}>
        <p>{messages.unknownItemText}</p>
      </Notice>
    );
    return <StartScreen bank={bank} module={module} notice={notice} />;
  }

  if (search.has('placement')) return <PlacementScreen bank={bank} module={module} />;
  return <StartScreen bank={bank} module={module} notice={null} />;
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

type StartScreenProps = QuizPageProps & { readonly notice: ReactNode };

function StartScreen({ bank, module, notice }: StartScreenProps) {
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const opened = useRecordOpened();
  const { attempts, open, starting, start, resume } = useWaysIn(bank);

  return (
    <QuizStart
      title={bank.title}
      module={module}
      drawCount={Math.min(bank.draw.count, bank.items.length)}
      itemCount={bank.items.length}
      passMark={outline.passMark}
      standing={quizStanding(attempts, bank.id)}
      open={open}
      missed={missedItems(bank.items, attempts).length}
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
    mode: open.scope === 'placement' ? 'placement' : open.mode === 'exam' ? 'exam' : 'learn',
    number: next ? next.position + 1 : null,
    all: open.items.length,
  };
}
