import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import {
  attemptFinished,
  attemptStarted,
  itemAnswered,
  itemMissed,
} from '../../tests/support/build-attempt';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import './history-screen';
import { QuizRoute } from './route';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const bank = build.buildBank({
    draw: { count: 2, objectives: 1, difficulty: { easy: 0, medium: 2, hard: 0 } },
    items: ['q1-01', 'q1-02', 'q1-03', 'q1-04'].map((id) =>
      build.buildItem({
        id,
        stem: `${id}？`,
        objectives: [id === 'q1-01' ? 'm1-1-1d' : 'm1-1-1e'],
      }),
    ),
    objectiveTitles: { 'm1-1-1d': '金额', 'm1-1-1e': '到期' },
  });
  return {
    banks: { m1: async () => ({ bank }) },
    lessons: {},
    openings: {},
    jobAids: {},
  };
});

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline } = await import('../../tests/support/build-course');
  return { outline: buildCourseOutline() };
});

function Where() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <p data-testid="where">{`${pathname}${search}`}</p>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </>
  );
}

/** A learner at an address, with the record that storage holds. Each call is a new visit. */
async function visit(address: string, storage = memoryRecordStore(), facts: readonly Fact[] = []) {
  const record = await openTab(storage);
  if (facts.length > 0) await record.append(...facts);
  let now = 1_000_000;
  const app = createApp({
    clock: () => (now += 2_000),
    newId,
    newSeed: () => 5,
    open: Promise.resolve(record),
  });
  await act(async () => {
    render(
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <MemoryRouter initialEntries={[address]}>
            <Where />
            <Suspense fallback={null}>
              <Routes>
                <Route path="/quizzes/:id" element={<QuizRoute />} />
                <Route path="/lessons/:id" element={<p>课文</p>} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </AppProvider>
      </LanguageProvider>,
    );
  });
  return { user: userEvent.setup(), record, storage };
}

type User = ReturnType<typeof userEvent.setup>;
const where = () => screen.getByTestId('where').textContent;
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function answer(user: User, option: string) {
  await user.click(await screen.findByRole('radio', { name: option }));
  await user.click(screen.getByRole('radio', { name: zh.quiz.sure }));
  await user.click(await button(zh.quiz.submit));
}

const answered = (record: Awaited<ReturnType<typeof openTab>>) =>
  record.events().filter(({ type }) => type === 'item-answered');

beforeEach(() => sessionStorage.clear());

describe('a placement', () => {
  it('that was left is gone on with where it stopped', async () => {
    const { user, record } = await visit('/quizzes/m1/?placement=1', undefined, [
      attemptStarted({ mode: 'exam', scope: 'placement' }),
      itemAnswered({ item: 'q1-01', position: 0 }),
    ]);
    await user.click(await button(zh.quiz.start.resume(2, 2)));
    expect(where()).toBe('/quizzes/m1/?attempt=a-1');
    expect(record.events().some(({ type }) => type === 'attempt-abandoned')).toBe(false);
  });
});

describe('a quiz', () => {
  it('is taken from the start to the result, each answer explained at once', async () => {
    const { user, record } = await visit('/quizzes/m1/');
    await user.click(await button(zh.quiz.start.start(2)));
    for (let number = 1; number <= 2; number += 1) {
      await answer(user, number === 1 ? '先等一等' : '先对单据');
      const outcome = await screen.findByRole('heading', { level: 2 });
      await waitFor(() => expect(outcome).toHaveFocus());
      expect(where()).toContain(`at=${number}`);
      await user.click(await button(number < 2 ? zh.quiz.next : zh.quiz.toResult));
    }
    const title = await screen.findByRole('heading', { name: zh.quiz.end.title('50%') });
    await waitFor(() => expect(title).toHaveFocus());
    expect(record.events().at(-1)).toMatchObject({
      type: 'attempt-finished',
      score: 0.5,
      passed: false,
    });
    expect(answered(record)).toMatchObject(
      Array.from({ length: 2 }, () => ({ certainty: 'sure', latencyMs: 2_000 })),
    );
    expect(screen.getByRole('button', { name: zh.quiz.end.missed(1) })).toBeEnabled();
  });

  it('moves focus to the next question when the learner goes on', async () => {
    const { user } = await visit('/quizzes/m1/');
    await user.click(await button(zh.quiz.start.start(2)));
    await waitFor(() => expect(screen.getByText(zh.quiz.itemOf(1, 2)).parentElement).toHaveFocus());
    await answer(user, '先对单据');
    await user.click(await button(zh.quiz.next));
    await waitFor(() => expect(screen.getByText(zh.quiz.itemOf(2, 2)).parentElement).toHaveFocus());
  });

  it('goes on where it was left, after the tab was closed', async () => {
    const first = await visit('/quizzes/m1/');
    await first.user.click(await button(zh.quiz.start.start(2)));
    await answer(first.user, '先对单据');
    await button(zh.quiz.next);
    cleanup();

    const { user } = await visit('/quizzes/m1/', first.storage);
    await user.click(await button(zh.quiz.start.resume(2, 2)));
    expect(await screen.findByText(zh.quiz.itemOf(2, 2))).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '先对单据' })).not.toBeChecked();
  });

  it('finds what was picked and not handed in again after a reload', async () => {
    const first = await visit('/quizzes/m1/');
    await first.user.click(await button(zh.quiz.start.start(2)));
    await first.user.click(await screen.findByRole('radio', { name: '先找老板' }));
    await first.user.click(screen.getByRole('radio', { name: zh.quiz.unsure }));
    const address = where() ?? '';
    cleanup();

    const { user } = await visit(address, first.storage);
    expect(await screen.findByRole('radio', { name: '先找老板' })).toBeChecked();
    expect(screen.getByRole('radio', { name: zh.quiz.unsure })).toBeChecked();
    await user.click(await button(zh.quiz.submit));
    await user.click(await button(zh.quiz.next));
    expect(await screen.findByRole('radio', { name: '先找老板' })).not.toBeChecked();
    expect(sessionStorage.length).toBe(0);
  });

  it('shows the explanation again after Back, and never asks an item twice', async () => {
    const { user, record } = await visit('/quizzes/m1/');
    await user.click(await button(zh.quiz.start.start(2)));
    await answer(user, '先等一等');
    await user.click(await screen.findByRole('link', { name: /回看/ }));
    expect(await screen.findByText('课文')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByText(/这一步错了/)).toBeInTheDocument();
    await user.click(await button(zh.quiz.next));
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByText(/这一步错了/)).toBeInTheDocument();
    expect(answered(record)).toHaveLength(1);
  });

  it('as an exam explains nothing before it is handed in, and everything then', async () => {
    const { user, record } = await visit('/quizzes/m1/');
    await user.click(await screen.findByRole('radio', { name: /考核/ }));
    await user.click(await button(zh.quiz.start.start(2)));
    for (let number = 1; number <= 2; number += 1) {
      expect(await screen.findByText(zh.quiz.itemOf(number, 2))).toBeInTheDocument();
      await answer(user, '先等一等');
      await waitFor(() => expect(answered(record)).toHaveLength(number));
      expect(screen.queryByText(/这一步/)).not.toBeInTheDocument();
    }
    await user.click(await button(zh.quiz.handIn));
    expect(await screen.findByText(zh.quiz.end.title('0%'))).toBeInTheDocument();
    const [look] = screen.getAllByRole('link', { name: /看解析/ });
    if (look) await user.click(look);
    expect(await screen.findByText(/这一步错了/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: zh.quiz.backToResult })).toBeInTheDocument();
  });

  it('skips an item that was taken out of the bank, and says so', async () => {
    const items = ['q1-99', 'q1-01'].map((id) => ({ id, hash: '000000000000' }));
    await visit('/quizzes/m1/?attempt=a-1', undefined, [attemptStarted({ items })]);
    expect(await screen.findByText(zh.quiz.skipped(1))).toBeInTheDocument();
    expect(screen.getByText(zh.quiz.itemOf(2, 2))).toBeInTheDocument();
  });

  it('that is another device’s says so, and offers to start', async () => {
    await visit('/quizzes/m1/?attempt=elsewhere');
    expect(await screen.findByText(zh.quiz.start.unknownAttempt)).toBeInTheDocument();
    expect(await button(zh.quiz.start.start(2))).toBeEnabled();
  });

  it('that the course does not have is not found', async () => {
    await visit('/quizzes/m9/');
    expect(await screen.findByText(zh.problem.notFoundTitle)).toBeInTheDocument();
  });

  it('keeps the pass that was earned before', async () => {
    await visit('/quizzes/m1/?attempt=a-2', undefined, [
      attemptStarted(),
      attemptFinished(),
      attemptStarted({ attempt: 'a-2' }),
      itemAnswered({ attempt: 'a-2', correct: false, score: 0 }),
      attemptFinished({ attempt: 'a-2', score: 0, passed: false }),
    ]);
    expect(await screen.findByText(zh.quiz.end.stillPassed)).toBeInTheDocument();
  });
});

describe('practice', () => {
  async function practise(storage = memoryRecordStore()) {
    const visited = await visit('/quizzes/m1/', storage);
    await visited.user.click(await screen.findByRole('radio', { name: /^练习/ }));
    expect(screen.getByText(zh.quiz.start.practiceRule)).toBeInTheDocument();
    await visited.user.click(await button(zh.quiz.start.start(2)));
    return visited;
  }

  async function tryAgain(user: User, option: string) {
    await user.click(await screen.findByRole('radio', { name: option }));
    await user.click(await button(zh.quiz.again.submit));
  }

  it('says after a first miss what is wrong, explains after the second try, and counts the first', async () => {
    const { user, record } = await practise();
    await answer(user, '先等一等');
    const miss = await screen.findByRole('heading', { name: `✕ ${zh.quiz.again.title}` });
    await waitFor(() => expect(miss).toHaveFocus());
    expect(miss.parentElement).toHaveTextContent(`${zh.quiz.again.slips.option}先等一等`);
    expect(screen.queryByText('等到月底，批次就过了。')).not.toBeInTheDocument();
    expect(screen.queryByText('单据齐了，钱才有日子。')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: zh.quiz.sure })).not.toBeInTheDocument();

    await tryAgain(user, '先对单据');
    const outcome = await screen.findByRole('heading', { name: `△ ${zh.quiz.result.mended}` });
    await waitFor(() => expect(outcome).toHaveFocus());
    expect(screen.getByText('单据齐了，钱才有日子。')).toBeInTheDocument();

    await user.click(await button(zh.quiz.next));
    await answer(user, '先对单据');
    expect(await screen.findByText(/这一步对了/)).toBeInTheDocument();
    await user.click(await button(zh.quiz.toResult));
    expect(await screen.findByRole('heading', { name: zh.quiz.end.title('50%') })).toBeVisible();
    expect(screen.getByText(zh.quiz.end.mended)).toBeInTheDocument();
    expect(answered(record)).toMatchObject([
      { score: 0, correct: false, mended: true, certainty: 'sure' },
      { score: 1, correct: true },
    ]);
  });

  it('does not take the first answer over again for a second try', async () => {
    const { user, record } = await practise();
    await answer(user, '先等一等');
    await screen.findByRole('heading', { name: `✕ ${zh.quiz.again.title}` });
    await tryAgain(user, '先等一等');
    expect(await screen.findByText(zh.quiz.missing.same)).toBeInTheDocument();
    expect(answered(record)).toHaveLength(0);
    await tryAgain(user, '先找老板');
    expect(await screen.findByText(`✕ ${zh.quiz.result.notMended}`)).toBeInTheDocument();
  });

  it('leaves one try after a first miss, also when the tab was killed and another day has come', async () => {
    const first = await practise();
    await answer(first.user, '先等一等');
    await screen.findByRole('heading', { name: `✕ ${zh.quiz.again.title}` });
    cleanup();

    const { user, record } = await visit('/quizzes/m1/', first.storage);
    await user.click(await button(zh.quiz.start.resume(1, 2)));
    expect(
      await screen.findByRole('heading', { name: `✕ ${zh.quiz.again.title}` }),
    ).toBeInTheDocument();
    await tryAgain(user, '先对单据');
    expect(await screen.findByText(`△ ${zh.quiz.result.mended}`)).toBeInTheDocument();
    expect(record.events().filter(({ type }) => type === 'item-missed')).toHaveLength(1);
  });

  it('shows a miss of another tab as it comes in, and takes no first try for it any more', async () => {
    const { user, record } = await practise();
    const started = record.events().find(({ type }) => type === 'attempt-started');
    if (started?.type !== 'attempt-started') throw new Error('an attempt was started');
    const [drawn] = started.items;
    await user.click(await screen.findByRole('radio', { name: '先对单据' }));
    await act(async () => {
      await record.append(itemMissed({ attempt: started.attempt, item: drawn?.id ?? '' }));
    });
    expect(
      await screen.findByRole('heading', { name: `✕ ${zh.quiz.again.title}` }),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '先对单据' })).not.toBeChecked();
  });
});

describe('a retake', () => {
  const result = (correct: boolean) => [
    attemptStarted(),
    itemAnswered({ correct, score: correct ? 1 : 0 }),
    itemAnswered({ position: 1, item: 'q1-02' }),
    attemptFinished({ score: 0.5, passed: false }),
  ];

  it('of one objective asks for that alone, and does not count', async () => {
    const { user, record } = await visit('/quizzes/m1/?attempt=a-1', undefined, result(false));
    await user.click(await button(zh.quiz.end.drillLabel('金额', 1)));
    await screen.findByText(zh.quiz.itemOf(1, 1));
    expect(record.events().at(-1)).toMatchObject({
      type: 'attempt-started',
      scope: 'objective',
      objective: 'm1-1-1d',
      mode: 'learn',
      items: [{ id: 'q1-01' }],
    });
    await answer(user, '先对单据');
    await user.click(await button(zh.quiz.toResult));
    expect(
      await screen.findByRole('heading', { name: zh.quiz.end.titleObjective('金额', 1, 1) }),
    ).toBeInTheDocument();
    expect(screen.getByText(zh.quiz.end.objectiveDoesNotCount)).toBeInTheDocument();
    expect(record.events().at(-1)).toMatchObject({ type: 'attempt-finished', passed: false });
  });

  it('waits for another day once an item has come twice', async () => {
    const storage = memoryRecordStore();
    // The clock of these visits stands shortly after the epoch.
    const record = await openTab(storage, undefined, () => 1_000_000);
    await record.append(
      ...result(false),
      attemptStarted({ attempt: 'a-2' }),
      itemAnswered({ attempt: 'a-2', correct: false, score: 0 }),
      attemptFinished({ attempt: 'a-2', score: 0, passed: false }),
    );
    await visit('/quizzes/m1/', storage);
    expect(await screen.findByText(zh.quiz.end.missedLater(1))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: zh.quiz.start.missed(1) })).not.toBeInTheDocument();
  });
});

describe('the history of a quiz', () => {
  it('plots scores, lists attempts with their ways in, and says how often sureness was right', async () => {
    const { user } = await visit('/quizzes/m1/', undefined, [
      attemptStarted(),
      itemAnswered(),
      itemAnswered({ position: 1, item: 'q1-02', correct: false, score: 0 }),
      attemptFinished({ score: 0.5, passed: false }),
      attemptStarted({ attempt: 'a-2', mode: 'practise' }),
      attemptFinished({ attempt: 'a-2', score: 0.9 }),
      attemptStarted({ attempt: 'a-3', scope: 'missed' }),
      attemptFinished({ attempt: 'a-3', passed: false }),
    ]);
    const link = await screen.findByRole('link', { name: zh.quiz.start.history(2) });
    await act(async () => user.click(link));
    expect(
      await screen.findByRole('img', {
        name: zh.quizHistory.plotLabel(2, '50%', '90%', '90%', '80%'),
      }),
    ).toBeInTheDocument();
    expect(where()).toBe('/quizzes/m1/?history=1');
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent ?? '');
    expect(rows[1]).toContain(`${zh.quizHistory.scopes.missed} · ${zh.quizHistory.modes.learn}`);
    expect(rows[1]).toContain(zh.quizHistory.notCounted);
    expect(rows[2]).toContain(zh.quizHistory.best);
    expect(rows[2]).toContain(zh.quizHistory.last);
    expect(rows[2]).toContain('90%');
    expect(rows[3]).toContain(zh.quizHistory.first);
    expect(rows[5]).toContain(`${zh.quizHistory.sure}2 题1 题，50%`);
    const links = screen.getAllByRole('link', { name: /的结果$/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/quizzes/m1/?attempt=a-3',
      '/quizzes/m1/?attempt=a-2',
      '/quizzes/m1/?attempt=a-1',
    ]);
  });

  it('says that there is none yet', async () => {
    await visit('/quizzes/m1/?history=1');
    expect(await screen.findByText(zh.quizHistory.none)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('the page of an item', () => {
  const wrong = itemAnswered({ response: { selected: ['wait'] }, correct: false, score: 0 });

  it('explains the latest answer', async () => {
    await visit('/quizzes/m1/?item=q1-01', undefined, [attemptStarted(), wrong]);
    expect(await screen.findByText(/这一步错了/)).toBeInTheDocument();
    expect(screen.getByText(/一共答过 1 次/)).toBeInTheDocument();
  });

  it('keeps the key of an item that was never answered', async () => {
    await visit('/quizzes/m1/?item=q1-04');
    expect(await screen.findByText(zh.quiz.item.notYet)).toBeInTheDocument();
    expect(screen.queryByText('单据齐了，钱才有日子。')).not.toBeInTheDocument();
  });

  it('keeps the key of an item that an open exam asks for', async () => {
    await visit('/quizzes/m1/?item=q1-01', undefined, [
      attemptStarted(),
      wrong,
      attemptStarted({ attempt: 'a-2', mode: 'exam' }),
    ]);
    expect(await screen.findByText(zh.quiz.item.inExam)).toBeInTheDocument();
  });
});
