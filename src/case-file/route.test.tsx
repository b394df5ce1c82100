import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import type { Fact } from '@/learning-record/learning-event';
import { AppProvider, createApp } from '@/store/app-store';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { CaseRoute } from './route';

vi.mock('virtual:course/outline', async () => {
  const build = await import('../../tests/support/build-course');
  const lessons = [
    build.buildLessonOutline({ id: 'l0', title: '一张合同' }),
    build.buildLessonOutline({ id: 'l1-1', title: '先把账认清' }),
    build.buildLessonOutline({ id: 'l1-2', title: '三盏灯' }),
  ];
  return {
    outline: build.buildCourseOutline({
      modules: [
        build.buildModuleOutline({ lessons }),
        build.buildModuleOutline({ id: 'mx', numeral: '终', title: '结业', lessons: [] }),
      ],
    }),
  };
});
vi.mock('virtual:course/case-file', async () => {
  const { buildCaseFile } = await import('../../tests/support/build-case-file');
  return { caseFile: buildCaseFile() };
});

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

async function show(address: string, facts: readonly Fact[] = []) {
  const record = await openTab();
  for (const fact of facts) await record.append(fact);
  const app = createApp({
    clock: () => 0,
    newId: () => 'id',
    newSeed: () => 1,
    open: Promise.resolve(record),
  });
  render(
    <LanguageProvider language={wholeChinese}>
      <AppProvider app={app}>
        <MemoryRouter initialEntries={[address]}>
          <CaseRoute />
          <Address />
        </MemoryRouter>
      </AppProvider>
    </LanguageProvider>,
  );
  return screen;
}

describe('the address of the case', () => {
  it('tells up to the lesson that it names', async () => {
    await show('/case/?at=l1-1');
    expect(await screen.findByText(/记到《先把账认清》为止/)).toBeInTheDocument();
  });

  it('without a lesson tells up to the furthest one that was opened', async () => {
    await show('/case/', [
      { type: 'lesson-opened', lesson: 'l1-2' },
      { type: 'lesson-opened', lesson: 'l0' },
    ]);
    expect(await screen.findByText(/记到《三盏灯》为止/)).toBeInTheDocument();
  });

  it('can be no module without lessons', async () => {
    await show('/case/');
    const groups = await screen.findAllByRole('group', { name: /知己知彼|结业/ });
    expect(groups.map((group) => group.getAttribute('label'))).toEqual(['一 知己知彼']);
  });

  it('tells a new learner no more than the beginning', async () => {
    await show('/case/?at=l9-9');
    expect(await screen.findByText(/记到《一张合同》为止/)).toBeInTheDocument();
  });

  it('can be passed on as it is shown', async () => {
    await show('/case/');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'l1-2');
    await userEvent.click(screen.getByRole('radio', { name: '广川' }));
    expect(screen.getByLabelText('address')).toHaveTextContent('?at=l1-2&customer=guangchuan');
    expect(screen.getByText(/记到《三盏灯》为止/)).toBeInTheDocument();
  });
});
