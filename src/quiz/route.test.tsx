import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { attemptFinished, attemptStarted, itemAnswered } from '../../tests/support/build-attempt';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { QuizRoute } from './route';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const bank = build.buildBank({
    draw: { count: 2, objectives: 1, difficulty: { easy: 0, medium: 2, hard: 0 } },
    items: ['q1-01', 'q1-02', 'q1-03', 'q1-04'].map((id) =>
      build.buildItem({ id, stem: `${id}？` }),
    ),
  });
  return {
    banks: { m1: async () => ({ bank }) },
    lessons: {},
    scenarios: {},
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
