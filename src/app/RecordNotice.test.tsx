import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { LearningRecord } from '@/learning-record/record';
import type { RowsWritten } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { RecordNotice } from './RecordNotice';

async function show(open: Promise<LearningRecord>) {
  const app = createApp({ clock: () => 0, newId: () => '', newSeed: () => 0, open });
  const { container } = render(
    <MemoryRouter>
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <RecordNotice />
        </AppProvider>
      </LanguageProvider>
    </MemoryRouter>,
  );
  await act(async () => {
    await open.catch(() => {});
  });
  return { container, record: app.ports.record };
}

describe('what is said of the record', () => {
  it('is nothing while all is well', async () => {
    const { container } = await show(openTab());
    expect(container).toBeEmptyDOMElement();
  });

  it('is that nothing is kept, with the way to a backup, as long as that is so', async () => {
    let outcome: RowsWritten = 'full';
    const working = memoryRecordStore();
    const write: typeof working.write = async (change) =>
      outcome === 'stored' ? working.write(change) : outcome;
    const { container, record } = await show(openTab({ ...working, write }));

    await act(async () => void (await record({ type: 'lesson-opened', lesson: 'l1-1' })));
    expect(screen.getByRole('status')).toHaveTextContent(zh.shell.memoryOnlyWhy.full);
    expect(screen.getByRole('link', { name: zh.shell.exportNow })).toHaveAttribute(
      'href',
      '/record/',
    );

    outcome = 'stored';
    await act(async () => void (await record({ type: 'lesson-opened', lesson: 'l1-2' })));
    expect(container).toBeEmptyDOMElement();
  });

  it('is how many rows were set aside', async () => {
    const storage = memoryRecordStore([{ id: 'broken' }]);
    await show(openTab(storage));
    expect(screen.getByText(zh.shell.brokenRows(1))).toBeVisible();
  });

  it('is that it was not opened, with another try', async () => {
    await show(Promise.reject(new TypeError('Failed to fetch')));
    expect(screen.getByRole('status')).toHaveTextContent(zh.shell.recordUnopened);
    expect(screen.getByRole('button', { name: zh.problem.retry })).toBeEnabled();
  });
});
