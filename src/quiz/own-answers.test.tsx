import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { attemptStarted } from '../../tests/support/build-attempt';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { prepareQuiz, QuizRoute } from './route';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const written = build.buildItem({ type: 'short-text', id: 'q1-01' });
  const varying = {
    ...build.buildItem({
      type: 'numeric',
      id: 'q1-02',
      stem: '她要 {points} 个点。让出去多少元？',
      unit: '元',
      sum: '115,200 × {points}% = {115200 * points%} 元',
      errors: [],
    }),
    variants: [{ points: 8 }, { points: 5 }, { points: 3 }, { points: 4 }],
    answer: '115200 * points%',
  };
  const bank = build.buildBank({ items: [written, varying] });
  return { banks: { m1: async () => ({ bank }) }, lessons: {}, openings: {}, jobAids: {} };
});

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline } = await import('../../tests/support/build-course');
  return { outline: buildCourseOutline() };
});

async function visit(address: string, storage = memoryRecordStore(), facts: readonly Fact[] = []) {
  const record = await openTab(storage);
  if (facts.length > 0) await record.append(...facts);
  const app = createApp({
    clock: () => 1_000_000,
    newId,
    newSeed: () => 5,
    open: Promise.resolve(record),
  });
  await prepareQuiz('m1', wholeChinese);
  await act(async () => {
    render(
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <MemoryRouter initialEntries={[address]}>
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

const started = (item: string, seed: number) =>
  attemptStarted({ seed, items: [{ id: item, hash: '000000000000' }] });

it('shows what was written beside the answer, until the learner deletes their words', async () => {
  const storage = memoryRecordStore();
  const { user, record } = await visit('/quizzes/m1/?attempt=a-1', storage, [started('q1-01', 1)]);
  await user.type(await screen.findByRole('textbox'), '何經理');
  await user.click(screen.getByRole('radio', { name: zh.quiz.sure }));
  await user.click(screen.getByRole('button', { name: zh.quiz.submit }));
  expect(await screen.findByText(`✕ ${zh.quiz.marks.yourWords('何經理')}`)).toBeInTheDocument();
  expect(screen.getByText('他管签收，不管系统。')).toBeInTheDocument();

  cleanup();
  await record.purge({ at: 'place', place: 'answer/a-1/0' });
  await visit('/quizzes/m1/?item=q1-01', storage);
  expect(await screen.findByText('他管签收，不管系统。')).toBeInTheDocument();
  expect(screen.queryByText(/何經理/)).not.toBeInTheDocument();
});

it.each([1, 2, 3, 4, 5])('explains a number with the figures that seed %i asked', async (seed) => {
  const storage = memoryRecordStore();
  const { user } = await visit('/quizzes/m1/?attempt=a-1', storage, [started('q1-02', seed)]);
  const points = Number(/要 (\d) 个点/.exec((await screen.findByText(/个点/)).textContent)?.[1]);
  await user.type(screen.getByRole('textbox'), String(1_152 * points));
  await user.click(screen.getByRole('radio', { name: zh.quiz.sure }));
  await user.click(screen.getByRole('button', { name: zh.quiz.submit }));
  const right = await screen.findByRole('heading', { level: 2 });
  expect(right).toHaveTextContent(`✓ ${zh.quiz.result.right}`);

  cleanup();
  await visit('/quizzes/m1/?item=q1-02', storage);
  const sum = `115,200 × ${points}% = ${(1_152 * points).toLocaleString('en')} 元`;
  expect(await screen.findByText(sum)).toBeInTheDocument();
  expect(screen.getByText(`她要 ${points} 个点。`)).toBeInTheDocument();
});

it('asks an item that was never answered without open figures', async () => {
  await visit('/quizzes/m1/?item=q1-02');
  expect(await screen.findByText(/她要 \d 个点。/)).toBeInTheDocument();
});
