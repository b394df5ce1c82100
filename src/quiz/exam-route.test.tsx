import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import { newId } from '@/platform/ids';
import { memoryRecordStore } from '@/platform/record-store-memory';
import type { WindowChannel } from '@/platform/window-channel';
import { AppProvider, createApp } from '@/store/app-store';
import { buildTabs, openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { awayMs } from './engine/exam-clock';
import { prepareQuiz, QuizRoute } from './route';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const items = ['q1-01', 'q1-02', 'q1-03'].map((id) =>
    build.buildItem({ id, stem: `${id}？`, objectives: [`m1-${id}`] }),
  );
  return {
    banks: { m1: async () => ({ bank: build.buildBank({ items }) }) },
    modules: {},
    lessons: {},
    openings: {},
    jobAids: {},
  };
});

vi.mock('virtual:course/outline', async () => {
  const build = await import('../../tests/support/build-course');
  return { outline: build.buildCourseOutline({ exam: build.buildExamOutline() }) };
});

const minute = 60_000;
const words = zh.exam;
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 1);
});
afterEach(cleanup);

function Where() {
  const { pathname, search } = useLocation();
  return <p data-testid="where">{`${pathname}${search}`}</p>;
}

/** A learner at an address. Each call is a new visit, on the clock that `wait` moves. */
async function visit(
  address = '/quizzes/exam/',
  storage = memoryRecordStore(),
  channel?: WindowChannel,
) {
  await prepareQuiz('exam', wholeChinese);
  const record = await openTab(storage, channel, () => now);
  const app = createApp({
    clock: () => now,
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
              </Routes>
            </Suspense>
          </MemoryRouter>
        </AppProvider>
      </LanguageProvider>,
    );
  });
  return { user: userEvent.setup(), record, storage };
}

/** Time passes, and the learner looks at the page. */
async function wait(milliseconds: number): Promise<void> {
  now += milliseconds;
  await look();
}
const look = () =>
  act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** Minutes of thinking with the page in sight, as its own timer would tell them. */
async function think(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    now += minute;
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await look();
    visible.mockRestore();
  }
  await look();
}

/** The tab is closed, and what it still had to say is written. */
async function close(): Promise<void> {
  cleanup();
  await new Promise((written) => setTimeout(written));
}

type User = ReturnType<typeof userEvent.setup>;
const where = () => screen.getByTestId('where').textContent ?? '';
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const typesOf = ({ record }: { record: Awaited<ReturnType<typeof openTab>> }) =>
  record.events().map(({ type }) => type);

async function begin(storage?: ReturnType<typeof memoryRecordStore>) {
  const visited = await visit('/quizzes/exam/', storage);
  await visited.user.click(await button(words.start(2, 20)));
  await screen.findByText(zh.quiz.itemOf(1, 2));
  return visited;
}

async function answer(user: User, option: string) {
  await user.click(await screen.findByRole('radio', { name: option }));
  await user.click(screen.getByRole('radio', { name: zh.quiz.sure }));
  await user.click(await button(zh.quiz.submit));
}

describe('the exam', () => {
  it('says its rules, is drawn from its banks, and is explained once it is handed in', async () => {
    const { user, record } = await visit();
    expect(screen.getByText(words.time(20, 1))).toBeInTheDocument();
    expect(screen.getByText(words.pass('80%', words.passPart('知己知彼', '60%')))).toBeVisible();
    await user.click(await button(words.start(2, 20)));
    await screen.findByText(zh.quiz.itemOf(1, 2));
    expect(screen.getByRole('timer')).toHaveTextContent(words.left(words.minutes(20)));
    await answer(user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(2, 2));
    expect(screen.queryByText(/这一步/)).not.toBeInTheDocument();
    await think(7);
    await answer(user, '先等一等');
    await user.click(await button(zh.quiz.handIn));

    const title = await screen.findByRole('heading', { name: zh.quiz.end.title('50%') });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText(words.partShort)).toBeInTheDocument();
    expect(screen.getByText(words.used(7, 20))).toBeInTheDocument();
    expect(record.events().at(-1)).toMatchObject({ type: 'attempt-finished', passed: false });
    await user.click(await button(zh.quiz.end.again));
    expect(where()).toBe('/quizzes/exam/');
    expect(await button(words.start(2, 20))).toBeEnabled();
  });

  it('gives more minutes to who asks for them before it starts, and says so afterwards', async () => {
    const { user, record } = await visit();
    await user.click(await screen.findByRole('radio', { name: words.times.minutes(30) }));
    expect(screen.getByText(words.time(30, 1))).toBeInTheDocument();
    await user.click(await button(words.start(2, 30)));
    await screen.findByText(zh.quiz.itemOf(1, 2));
    expect(record.events().at(-1)).toMatchObject({ limitMs: 30 * minute });
    await think(21);
    expect(screen.getByRole('timer')).toHaveTextContent(words.left(words.minutes(9)));
    await answer(user, '先对单据');
    await answer(user, '先等一等');
    await user.click(await button(zh.quiz.handIn));
    expect(await screen.findByText(words.used(21, 30))).toBeInTheDocument();
  });

  it('is passed when the whole and each module reach their marks', async () => {
    const { user } = await begin();
    await answer(user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await answer(user, '先对单据');
    await user.click(await button(zh.quiz.handIn));
    expect(await screen.findByText(words.passed('80%'))).toBeInTheDocument();
    expect(screen.getByText(words.partReached)).toBeInTheDocument();
  });

  it('lets an item be passed over, and comes back to it', async () => {
    const { user, record } = await begin();
    await user.click(screen.getByRole('link', { name: zh.quiz.skip }));
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await answer(user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(1, 2));
    expect(screen.queryByRole('link', { name: zh.quiz.skip })).not.toBeInTheDocument();
    await answer(user, '先对单据');
    await button(zh.quiz.handIn);
    expect(record.events().filter(({ type }) => type === 'item-answered')).toMatchObject([
      { position: 1 },
      { position: 0 },
    ]);
  });

  it('stops once, hides its questions meanwhile, and goes on the next day in a new tab', async () => {
    const first = await begin();
    now += 3 * minute;
    await first.user.click(await button(words.pause(1)));
    const heading = await screen.findByRole('heading', { name: words.paused });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    const address = where();
    await close();

    now += 24 * 60 * minute;
    const { user } = await visit(address, first.storage);
    expect(await screen.findByText(words.pausedText(words.minutes(17)))).toBeInTheDocument();
    await user.click(await button(words.goOn));
    await screen.findByText(zh.quiz.itemOf(1, 2));
    expect(screen.getByRole('timer')).toHaveTextContent(words.left(words.minutes(17)));
    expect(screen.queryByRole('button', { name: /暂停/ })).not.toBeInTheDocument();
  });

  it('takes a killed tab for the pause, and says so', async () => {
    const first = await begin();
    await answer(first.user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await close();

    now += awayMs + 5 * minute;
    const { user, record } = await visit('/quizzes/exam/', first.storage);
    await user.click(await button(words.resume));
    expect(await screen.findByText(words.wasAway(words.minutes(20)))).toBeInTheDocument();
    await user.click(await button(words.goOn));
    expect(await screen.findByText(zh.quiz.itemOf(2, 2))).toBeInTheDocument();
    expect(typesOf({ record }).at(-1)).toBe('exam-resumed');
  });

  it('is handed in as it stands when time is up, the rest being wrong', async () => {
    const { user, record } = await begin();
    await user.click(await button(words.pause(1)));
    await user.click(await button(words.goOn));
    await answer(user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await wait(20 * minute);
    const title = await screen.findByRole('heading', { name: zh.quiz.end.title('50%') });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText(words.unanswered(1))).toBeInTheDocument();
    expect(typesOf({ record }).filter((type) => type === 'attempt-finished')).toHaveLength(1);
  });

  it('is handed in by whoever comes back to it after its time, and not before', async () => {
    const first = await begin();
    await first.user.click(await button(words.pause(1)));
    await first.user.click(await button(words.goOn));
    const address = where();
    await close();
    now += 60 * minute;
    const { record } = await visit(address, first.storage);
    expect(await screen.findByRole('heading', { name: zh.quiz.end.title('0%') })).toBeVisible();
    expect(typesOf({ record }).at(-1)).toBe('attempt-finished');
  });

  it('goes on by a clock that was set back, from where it was', async () => {
    const { user } = await begin();
    now += 2 * minute;
    await answer(user, '先对单据');
    await screen.findByText(zh.quiz.itemOf(2, 2));
    await wait(-90 * minute);
    expect(screen.getByRole('timer')).toHaveTextContent(words.left(words.minutes(18)));
    expect(screen.getByText(zh.quiz.itemOf(2, 2))).toBeInTheDocument();
  });

  it('tells when it is left, so that the time away is known', async () => {
    const { record } = await begin();
    now += 2 * minute;
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await look();
    visible.mockRestore();
    expect(typesOf({ record })).toEqual(['attempt-started', 'exam-seen']);
    await wait(60 * minute);
    expect(await screen.findByText(words.wasAway(words.minutes(18)))).toBeInTheDocument();
  });

  it('announces ten, five and one minute before the end', async () => {
    await begin();
    const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status()).not.toContain(words.announce(words.minutes(10)));
    for (const [passing, left] of [
      [10, 10],
      [5, 5],
      [4, 1],
    ] as const) {
      await think(passing);
      expect(status()).toContain(words.announce(words.minutes(left)));
    }
    expect(screen.getByRole('timer')).toHaveTextContent(words.left(words.minutes(1)));
  });

  it('runs in two tabs by one clock: what is paused in one is paused in the other', async () => {
    const tabs = buildTabs();
    const storage = memoryRecordStore();
    const { user } = await visit('/quizzes/exam/', storage, tabs.open());
    await user.click(await button(words.start(2, 20)));
    await screen.findByText(zh.quiz.itemOf(1, 2));
    const attempt = new URLSearchParams(where().split('?')[1]).get('attempt') ?? '';
    const other = await openTab(storage, tabs.open(), () => now);
    await act(async () => {
      await other.append({ type: 'exam-paused', attempt });
    });
    expect(await screen.findByRole('heading', { name: words.paused })).toBeInTheDocument();
  });

  it('offers its start to a link of another device', async () => {
    await visit('/quizzes/exam/?attempt=elsewhere');
    expect(await screen.findByText(zh.quiz.start.unknownAttempt)).toBeInTheDocument();
    expect(await button(words.start(2, 20))).toBeEnabled();
  });
});
