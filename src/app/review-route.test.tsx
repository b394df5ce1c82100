import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import { localRecord } from '@/learning-record/local-record';
import { openRecord } from '@/learning-record/record';
import { newId } from '@/platform/ids';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { buildTabs, course } from '../../tests/support/build-record';
import {
  answeredOn,
  type DatedFact,
  datedEvents,
  hashes,
  playedOn,
  practisedOn,
  wrongOn,
} from '../../tests/support/build-review';
import { wholeChinese } from '../../tests/support/language';
// At hand before the first test: loading them takes a while on a busy machine.
import '@/review/decision-screen';
import './review-session';
import { ReviewRoute } from './review-route';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const bank = build.buildBank({
    items: ['q1-01', 'q1-02', 'q1-03', 'q1-04'].map((id) =>
      build.buildItem({ id, stem: `${id}？`, objectives: [`m1-1-${id.at(-1)}a`] }),
    ),
  });
  return {
    banks: { m1: async () => ({ bank }) },
    lessons: {},
    openings: {},
    modules: { m1: async () => ({ module: { id: 'm1', objectives: [] } }) },
    jobAids: {},
  };
});
vi.mock('virtual:course/scenarios', async () => {
  const { buildPlayScenario } = await import('../../tests/support/build-play-scenario');
  const { splitScenario } = await import('@/scenario/engine/commentary');
  const { story, commentary } = splitScenario(buildPlayScenario());
  return {
    stories: { s1: async () => ({ story }) },
    commentaries: { s1: async () => ({ commentary }) },
  };
});
vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline } = await import('../../tests/support/build-course');
  return { outline: buildCourseOutline() };
});
vi.mock('virtual:course/review-index', async () => {
  const { buildReviewIndex } = await import('../../tests/support/build-review');
  const index = buildReviewIndex();
  const items = Object.entries(index.items).filter(([id]) => /^q1-0[1-4]$/.test(id));
  return { reviewIndex: { ...index, items: Object.fromEntries(items) } };
});

const words = zh.review;

function Where() {
  const { pathname, search, hash } = useLocation();
  return <p data-testid="where">{`${pathname}${search}${hash}`}</p>;
}

/** A learner at an address on a day, with the record that a device holds. Each call is a new visit. */
async function visit(day: string, device: RecordStore, address = '/review/') {
  cleanup();
  // Half a minute goes by each time that somebody looks at the clock.
  let time = Date.parse(`${day}T12:00:00.000Z`);
  const now = () => {
    time += 30_000;
    return time;
  };
  const port = localRecord(device, buildTabs().open());
  const record = await openRecord({ port, now, newId, course });
  const app = createApp({ clock: now, newId, newSeed: () => 5, open: Promise.resolve(record) });
  await act(async () => {
    render(
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <MemoryRouter initialEntries={[address]}>
            <Where />
            <main>
              <Suspense fallback={null}>
                <Routes>
                  <Route path="/review" element={<ReviewRoute />} />
                  <Route path="*" element={<p>elsewhere</p>} />
                </Routes>
              </Suspense>
            </main>
          </MemoryRouter>
        </AppProvider>
      </LanguageProvider>,
    );
  });
  return { user: userEvent.setup(), record };
}

const deviceWith = (...facts: readonly DatedFact[]) => memoryRecordStore(datedEvents(facts));

type User = ReturnType<typeof userEvent.setup>;
const where = () => screen.getByTestId('where').textContent;
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function answer(user: User, option: string, certainty = zh.quiz.sure) {
  await user.click(await screen.findByRole('radio', { name: option }));
  await user.click(screen.getByRole('radio', { name: certainty }));
  await user.click(await button(zh.quiz.submit));
}

/** Does today's items, one after the other, all right. */
async function doToday(user: User, count: number) {
  await user.click(await button(words.today.start(count)));
  for (let number = 1; number <= count; number += 1) {
    await answer(user, '先对单据');
    await user.click(await button(number < count ? zh.quiz.next : zh.quiz.toResult));
  }
  await screen.findByRole('heading', { level: 1, name: words.session.title(count, count) });
}

beforeEach(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  document.documentElement.dataset.motion = 'reduced';
});

describe('the review', () => {
  it('is empty before anything went wrong, and leads to a quiz', async () => {
    await visit('2026-01-05', deviceWith());
    expect(await screen.findByText(words.empty)).toBeVisible();
    expect(screen.getByRole('link', { name: words.emptyNew('模块一测验') })).toHaveAttribute(
      'href',
      '/quizzes/m1/',
    );
  });

  it('asks what was wrong on the next day, and takes it to the shelf after two days', async () => {
    const device = deviceWith(...wrongOn('2026-01-05', 'q1-01', 'sure'));
    await visit('2026-01-05', device);
    expect(await screen.findByText(words.today.none)).toBeVisible();
    expect(screen.getByText(words.today.next('2026-01-06（周二）', 1))).toBeVisible();
    const card = await screen.findByRole('article');
    expect(within(card).getByText(`✕ ${words.book.standings['sure-wrong']}`)).toBeVisible();

    const tuesday = await visit('2026-01-06', device);
    await doToday(tuesday.user, 1);
    expect(screen.getByText(words.session.to.next('2026-01-08（周四）'))).toBeVisible();
    await tuesday.user.click(screen.getByRole('link', { name: words.session.back }));
    expect(await screen.findByText(words.today.done(1))).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toHaveFocus();

    const thursday = await visit('2026-01-08', device);
    await doToday(thursday.user, 1);
    expect(screen.getByText(words.session.to.held)).toBeVisible();

    const { user } = await visit('2026-02-08', device);
    await user.click(await screen.findByRole('radio', { name: words.book.shelves.held(1) }));
    expect(await screen.findByText(words.book.heldByDays)).toBeVisible();
    expect(where()).toBe('/review/?shelf=held');
  });

  it('records a review as an attempt of its own, which is no result of a quiz', async () => {
    const device = deviceWith(...wrongOn('2026-01-05', 'q1-01'), ...wrongOn('2026-01-05', 'q1-02'));
    const { user, record } = await visit('2026-01-06', device);
    await doToday(user, 2);
    const told = record.events().slice(-4);
    expect(told[0]).toMatchObject({
      type: 'attempt-started',
      quiz: 'review',
      scope: 'review',
      items: [
        { id: 'q1-01', hash: hashes.now },
        { id: 'q1-02', hash: hashes.now },
      ],
    });
    expect(told[0]).not.toHaveProperty('checkIn');
    expect(told[3]).toMatchObject({ type: 'attempt-finished', passed: false });
  });

  it('goes on where it was left, after a reload too', async () => {
    const device = deviceWith(...wrongOn('2026-01-05', 'q1-01'), ...wrongOn('2026-01-05', 'q1-02'));
    const { user } = await visit('2026-01-06', device);
    await user.click(await button(words.today.start(2)));
    await answer(user, '先等一等');
    await screen.findByRole('heading', { level: 2 });

    await visit('2026-01-06', device);
    const resume = await screen.findByRole('link', { name: words.today.resume });
    const address = resume.getAttribute('href') ?? '';
    expect(address).toMatch(/^\/review\/\?attempt=.*&at=2$/);
    await visit('2026-01-06', device, address);
    expect(await screen.findByText(zh.quiz.itemOf(2, 2))).toBeInTheDocument();
  });

  it('takes a review of another device for what it is', async () => {
    await visit('2026-01-06', deviceWith(), '/review/?attempt=elsewhere');
    expect(await screen.findByText(words.session.unknown)).toBeVisible();
    expect(screen.getByRole('link', { name: words.session.back })).toHaveAttribute(
      'href',
      '/review/',
    );
  });

  it('marks a changed item and asks it again, though it was mastered', async () => {
    const old = { item: 'q1-01', hash: hashes.changed };
    const device = deviceWith(
      ...answeredOn('2026-01-01', { ...old, correct: false }),
      ...answeredOn('2026-01-02', old),
      ...answeredOn('2026-01-04', old),
    );
    await visit('2026-01-05', device);
    expect(await screen.findByText(words.book.changed)).toBeVisible();
    expect(await button(words.today.start(1))).toBeEnabled();
  });

  it('keeps quiet of an item that the course does not have any more', async () => {
    await visit('2026-01-06', deviceWith(...wrongOn('2026-01-05', 'q1-09')));
    expect(await screen.findByText(words.empty)).toBeVisible();
  });

  it('leads to an interaction of a lesson where it stands', async () => {
    await visit('2026-01-10', deviceWith(...practisedOn('2026-01-05', 0.5)));
    const task = await screen.findByRole('link', { name: new RegExp(words.today.redo) });
    expect(task).toHaveAttribute('href', '/lessons/l1-1/#do-boxes');
    expect(await screen.findByRole('heading', { name: '拆五格' })).toBeVisible();
  });

  it('takes a card out by hand, and puts it back', async () => {
    const device = deviceWith(...wrongOn('2026-01-05', 'q1-01'));
    const { user, record } = await visit('2026-01-06', device);
    await user.click(await button(words.book.removeIt('q1-01？')));
    const undo = await button(words.book.restore);
    await waitFor(() => expect(undo).toHaveFocus());
    expect(await screen.findByText(words.today.none)).toBeVisible();
    await user.click(undo);
    expect(await button(words.today.start(1))).toBeEnabled();
    expect(record.events().at(-1)).toMatchObject({ type: 'card-removed', removed: false });
  });
});

describe('three minutes', () => {
  it('hold three items and then a decision', async () => {
    const wrong = ['q1-01', 'q1-02', 'q1-03', 'q1-04'].flatMap((item) =>
      wrongOn('2026-01-05', item),
    );
    const device = deviceWith(...wrong, ...playedOn('2026-01-05', 'b'));
    const { user, record } = await visit('2026-01-09', device);
    await user.click(await button(new RegExp(words.today.quick)));
    for (let number = 1; number <= 3; number += 1) {
      await answer(user, '先对单据');
      await user.click(await button(number < 3 ? zh.quiz.next : zh.quiz.toResult));
    }
    await screen.findByRole('heading', { level: 1, name: words.session.title(3, 3) });
    expect(screen.getByRole('link', { name: words.session.goOnItems(1) })).toBeVisible();
    // Its code is fetched then: within an act that is waited for.
    const goOn = screen.getByRole('link', { name: words.session.goOnDecision });
    await act(() => user.click(goOn));

    const title = await screen.findByRole('heading', { level: 1, name: '知己' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: /先把单据对平/ }));
    await user.click(await button(zh.scenario.say));
    expect(await screen.findByText('“先把单据对平。”的道理。')).toBeVisible();
    expect(record.events().at(-1)).toMatchObject({
      type: 'decision-answered',
      scenario: 's1',
      node: 'd1',
      choice: 'a',
      rate: 'good',
    });
    await user.click(await button(words.decision.back));
    expect(where()).toBe('/review/');
    expect(
      await screen.findByText(
        words.today.dueStill(4, 1, words.today.counts({ items: 1, interactions: 0, decisions: 0 })),
      ),
    ).toBeVisible();
  });

  it('are a decision alone when no item is due', async () => {
    const { user } = await visit('2026-01-09', deviceWith(...playedOn('2026-01-05', 'b')));
    await user.click(await button(new RegExp(words.today.quick)));
    expect(where()).toBe('/review/?decision=decision%2Fs1%2Fd1');
  });
});

describe('a decision', () => {
  const address = '/review/?decision=decision%2Fs1%2Fd1';

  it('is asked once, however often it is pressed', async () => {
    const device = deviceWith(...playedOn('2026-01-05', 'b'));
    const { user, record } = await visit('2026-01-09', device, address);
    await user.click(await screen.findByRole('radio', { name: /先打电话催/ }));
    await user.dblClick(await button(zh.scenario.say));
    const taken = record.events().filter(({ type }) => type === 'decision-answered');
    expect(taken).toMatchObject([{ rate: 'poor' }]);
  });

  it('that no play comes to any more leads to the role-play', async () => {
    await visit('2026-01-09', deviceWith(), address);
    expect(await screen.findByText(words.decision.gone)).toBeVisible();
    expect(screen.getByRole('link', { name: words.decision.toScenario })).toHaveAttribute(
      'href',
      '/scenarios/s1/',
    );
  });
});

describe('a check-in', () => {
  const start: DatedFact = {
    type: 'setting-changed',
    setting: 'review-start',
    value: '2026-01-05',
    day: '2026-01-05',
  };

  it('is begun on its day, recorded as such, and done when it is finished', async () => {
    const device = deviceWith(start);
    const { user, record } = await visit('2026-01-06', device);
    expect(await screen.findByText(words.days.states.due)).toBeVisible();
    await user.click(await button(words.today.checkInStart(4)));
    expect(record.events().at(-1)).toMatchObject({ type: 'attempt-started', checkIn: 1 });
    for (let number = 1; number <= 4; number += 1) {
      await answer(user, '先对单据');
      await user.click(await button(number < 4 ? zh.quiz.next : zh.quiz.toResult));
    }
    expect(await screen.findByText(words.session.checkIn(1))).toBeVisible();
    expect(screen.getAllByText(words.session.to.none)).toHaveLength(4);

    await visit('2026-01-06', device);
    expect(await screen.findByText(words.days.states.done)).toBeVisible();
    expect(screen.queryByText(words.today.checkIn(1))).not.toBeInTheDocument();
  });
});
