import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import { AppProvider, createApp } from '@/store/app-store';
import { attemptStarted, itemAnswered } from '../../tests/support/build-attempt';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { SearchRoute } from './route';

vi.mock('virtual:course/scenarios', () => ({ stories: {}, commentaries: {} }));
vi.mock('virtual:course', async () => {
  const build = await import('../../tests/support/build-course');
  const bank = build.buildBank({
    title: '模块一测验',
    items: [build.buildItem({ id: 'q1-01', stem: '凭初验记录能催吗？' })],
  });
  return {
    frame: build.buildCourseOutline(),
    banks: { m1: async () => ({ bank }) },
    openings: {},
    modules: {},
    lessons: {},
    jobAids: {},
  };
});
vi.mock('virtual:course/search', () => ({
  searchTexts: [
    {
      kind: 'lesson',
      id: 'l1-2#initial-not-final',
      title: '初验不是终验',
      context: '钱什么时候才该付',
      text: '初验记录不作付款依据。',
    },
    { kind: 'aid', id: 'ja-08', title: '货款征询函', context: 'JA-08', text: '一笔一行。' },
    { kind: 'contract', id: 'hc-c-2503', title: 'HC-C-2503', context: '惠邻', text: '冷柜测温。' },
    { kind: 'term', id: 'retention-money', title: '质保金', context: 'retention', text: '押着。' },
  ],
}));

function Where() {
  return <p data-testid="where">{useLocation().search}</p>;
}

async function open(address: string, facts: readonly Fact[] = []) {
  const record = await openTab();
  if (facts.length > 0) await record.append(...facts);
  const app = createApp({
    clock: () => 0,
    newId,
    newSeed: () => 1,
    open: Promise.resolve(record),
  });
  await app.opened;
  // What is fetched on the way arrives before the test goes on.
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <LanguageProvider language={wholeChinese}>
          <AppProvider app={app}>
            <SearchRoute />
            <Where />
          </AppProvider>
        </LanguageProvider>
      </MemoryRouter>,
    );
  });
}

describe('the search page', () => {
  it('finds while one types, links to the paragraph, and keeps the query in the address', async () => {
    await open('/search/');
    const box = screen.getByRole('searchbox', { name: zh.search.label });
    await act(() => userEvent.type(box, '终验'));

    const link = await screen.findByRole('link', { name: /初验不是\s*终验/ });
    expect(link).toHaveProperty('pathname', '/lessons/l1-2/');
    expect(link).toHaveProperty('hash', '#initial-not-final');
    expect(link.querySelector('mark')?.textContent).toBe('终验');
    expect(screen.getByRole('status').textContent).toBe(zh.search.count(1));
    expect(decodeURIComponent(screen.getByTestId('where').textContent ?? '')).toBe('?q=终验');
  });

  it('opens with the query of a shared address', async () => {
    await open('/search/?q=质保金');
    expect(await screen.findByRole('link', { name: /质保金/ })).toBeTruthy();
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '质保金');
  });

  it.each([
    { query: 'ja08', name: /工具 · JA-08/, path: '/job-aids/ja-08/' },
    { query: 'HC-C-2503', name: /合同 · 惠邻/, path: '/case/' },
  ])('leads from $query to $path', async ({ query, name, path }) => {
    await open(`/search/?q=${query}`);
    expect(await screen.findByRole('link', { name })).toHaveProperty('pathname', path);
  });

  it('says what to do when nothing is found', async () => {
    await open('/search/?q=横幅');
    expect((await screen.findByText(zh.search.count(0))).textContent).toContain('换个词');
  });

  it('gives nothing away of an item that was not answered', async () => {
    await open('/search/?q=初验记录能催');
    await screen.findByText(zh.search.spared);
    expect(screen.queryByRole('link', { name: /凭\s*初验记录能催\s*吗/ })).toBeNull();
  });

  it('finds an item once its outcome has been shown', async () => {
    await open('/search/?q=初验记录能催', [
      attemptStarted(),
      itemAnswered({ item: 'q1-01', position: 0 }),
    ]);
    expect(await screen.findByRole('link', { name: /凭\s*初验记录能催\s*吗/ })).toBeTruthy();
  });
});
