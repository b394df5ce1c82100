import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import { AppProvider, createApp } from '@/store/app-store';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { SealMoment } from './SealMoment';

vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const lessons = ['l1-1', 'l1-2'].map((id) => build.buildLessonOutline({ id }));
  const { quiz: _quiz, ...module } = build.buildModuleOutline({ lessons, scenarios: [] });
  return { frame: build.buildCourseOutline({ modules: [module] }) };
});

const completed = (lesson: string) => ({ type: 'lesson-completed', lesson }) as const;
const heading = { name: zh.sealMoment.title('知己知彼') };

/** A new visit of a learner with this record. */
async function visit(record = openTab()) {
  const opened = await record;
  const ports = { clock: () => 0, newId: () => '', newSeed: () => 0 };
  const app = createApp({ ...ports, open: record });
  const { unmount } = render(
    <MemoryRouter>
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <SealMoment />
        </AppProvider>
      </LanguageProvider>
    </MemoryRouter>,
  );
  await act(async () => {
    await app.opened;
  });
  const seals = () => opened.events().filter(({ type }) => type === 'seal-pressed');
  return { opened, seals, leave: unmount };
}

describe('the moment a seal is pressed', () => {
  it('comes with the last thing that completes the module, and not before', async () => {
    const { opened, seals } = await visit();
    await act(async () => void (await opened.append(completed('l1-1'))));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(seals()).toEqual([]);

    await act(async () => void (await opened.append(completed('l1-2'))));

    expect(await screen.findByRole('heading', heading)).toBeVisible();
    await waitFor(() => expect(seals()).toMatchObject([{ module: 'm1' }]));
  });

  it('comes once: not after it was closed, and not at the next visit', async () => {
    const first = await visit();
    await act(async () => void (await first.opened.append(completed('l1-1'), completed('l1-2'))));
    await userEvent.click(await screen.findByRole('button', { name: zh.sealMoment.close }));
    expect(screen.queryByRole('dialog')).toBeNull();

    await act(async () => void (await first.opened.append(completed('l1-1'))));
    expect(screen.queryByRole('dialog')).toBeNull();
    first.leave();

    const next = await visit(Promise.resolve(first.opened));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(next.seals()).toHaveLength(1);
  });
});
