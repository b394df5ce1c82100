import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MDXComponents } from 'mdx/types';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { LessonRoute } from './route';

vi.mock('virtual:course/outline', async () => {
  const build = await import('../../tests/support/build-course');
  const lessons = [
    build.buildLessonOutline({ id: 'l1-1' }),
    build.buildLessonOutline({ id: 'l1-2', title: '三盏灯' }),
  ];
  return {
    outline: build.buildCourseOutline({ modules: [build.buildModuleOutline({ lessons })] }),
  };
});

/** A lesson's prose as MDX compiles it. */
function Content({ components: given = {} }: { readonly components?: MDXComponents }) {
  const { Hook, Section, Interaction, Term, Law, Notes, Slide, Aside, Takeaways } = given as Record<
    string,
    React.ElementType
  >;
  if (!Hook || !Section || !Interaction || !Term || !Law || !Notes || !Slide || !Aside) return null;
  return (
    <>
      <Hook>
        <p>哪 93 万？</p>
      </Hook>
      <Section id="five-boxes" title="五格账">
        <p>
          切成<Term id="five-boxes">五格</Term>，<Law id="civil-code-201">当天不算</Law>。
        </p>
        <Slide title="投屏">
          <p>投出来的字</p>
        </Slide>
        <Notes>
          <p>只给讲师看</p>
        </Notes>
      </Section>
      <Interaction id="guess" />
      <Interaction id="gone" />
      {Takeaways && <Takeaways />}
    </>
  );
}

vi.mock('@/app/course-chunks', async () => {
  const { buildInteraction } = await import('../../tests/support/build-interaction');
  const chunk = {
    Content,
    data: {
      id: 'l1-1',
      takeaways: ['账要对平。', '票要送到。', '话要查实。'],
      interactions: [buildInteraction('guess')],
      documents: [],
      diagrams: [],
      terms: [{ id: 'five-boxes', term: '五格账', en: 'five boxes', definition: '分成五格。' }],
      laws: [
        {
          id: 'civil-code-201',
          instrument: '民法典',
          article: '第201条',
          inForceSince: '2021-01-01',
          confidence: 'settled',
          statement: '开始的当日不计入。',
          meaning: '从第二天数起。',
          checkedOn: '2026-11-23',
        },
      ],
    },
  };
  return { useLessonChunk: (id: string) => (id.startsWith('l1-') ? chunk : null) };
});

function open(address: string, store: RecordStore = memoryRecordStore(), facts: Fact[] = []) {
  const opened = openTab(store).then(async (record) => {
    if (facts.length > 0) await record.append(...facts);
    return record;
  });
  const app = createApp({ clock: () => 0, newId, newSeed: () => 7, open: opened });
  render(
    <LanguageProvider language={wholeChinese}>
      <AppProvider app={app}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path="/lessons/:id" element={<LessonRoute />} />
          </Routes>
        </MemoryRouter>
      </AppProvider>
    </LanguageProvider>,
  );
  return async () => (await opened).events().map(({ type }) => type);
}

describe('the lesson’s page', () => {
  it('records that it was opened, once', async () => {
    const types = open('/lessons/l1-1');
    await waitFor(async () => expect(await types()).toEqual(['lesson-opened']));
    expect(screen.getByRole('heading', { level: 1, name: '先把账认清' })).toBeVisible();
    expect(document.title).toBe('先把账认清 · 高效回款');
  });

  it('shows prose, and notes to nobody but the instructor', async () => {
    open('/lessons/l1-1');
    expect(await screen.findByText('哪 93 万？')).toBeVisible();
    expect(screen.getByText('投出来的字')).toBeVisible();
    expect(screen.queryByText('只给讲师看')).not.toBeInTheDocument();
    expect(screen.getByText(/这里缺一块内容（gone）/)).toBeVisible();
  });

  it('unfolds a term by keyboard, and a law note with article, date and certainty', async () => {
    const user = userEvent.setup();
    open('/lessons/l1-1');
    const term = await screen.findByRole('button', { name: '五格' });
    term.focus();
    await user.keyboard('{Enter}');
    expect(term).toHaveAttribute('aria-expanded', 'true');
    const law = screen.getByRole('button', { name: '当天不算' });
    const note = document.getElementById(law.getAttribute('aria-controls') ?? '');
    expect(note).toHaveTextContent('《民法典》第201条');
    expect(note).toHaveTextContent('条文写明 · 2021-01-01 起施行');
    expect(note).toHaveTextContent('2026-11-23（周一） 核对过原文');
  });

  it('counts the section before an interaction as read when the interaction is used', async () => {
    const user = userEvent.setup();
    const types = open('/lessons/l1-1');
    const half = await screen.findByRole('radio', { name: '一半' });
    await waitFor(() => expect(half).toBeEnabled());
    await user.click(half);
    await user.click(screen.getByRole('button', { name: '就猜这个' }));

    await waitFor(async () =>
      expect(await types()).toEqual(['lesson-opened', 'section-read', 'interaction-answered']),
    );
    expect(await screen.findByRole('img', { name: '读过 1 / 2 节' })).toBeInTheDocument();
  });

  it('leads back to the section that was read last', async () => {
    open('/lessons/l1-1', memoryRecordStore(), [
      { type: 'section-read', lesson: 'l1-1', section: 'five-boxes' },
    ]);
    expect(await screen.findByText('上次看到：五格账')).toBeVisible();
    expect(screen.getByRole('link', { name: '接着看' })).toHaveAttribute(
      'href',
      '/lessons/l1-1/#five-boxes',
    );
  });

  it('is finished by its last button, says so, and leads to the next lesson', async () => {
    const user = userEvent.setup();
    const types = open('/lessons/l1-1');
    const complete = await screen.findByRole('button', { name: '学完这一课' });
    await waitFor(() => expect(complete).toBeEnabled());
    await user.click(complete);

    expect(await screen.findByText('✓ 这一课学完了，已经记下。')).toHaveFocus();
    expect(screen.getByRole('link', { name: '下一课：三盏灯' })).toHaveAttribute(
      'href',
      '/lessons/l1-2/',
    );
    expect(await types()).toContain('lesson-completed');
  });

  it('leads to the role-play and the quiz after the last lesson of a module', async () => {
    open('/lessons/l1-2', memoryRecordStore(), [{ type: 'lesson-completed', lesson: 'l1-2' }]);
    expect(await screen.findByRole('link', { name: '走一遍情景：接手第一周' })).toBeVisible();
    expect(screen.getByRole('link', { name: '做模块一测验' })).toBeVisible();
  });

  it('says so when there is no such lesson', () => {
    open('/lessons/l9-9');
    expect(screen.getByRole('heading', { level: 1, name: '这一页不在了' })).toBeVisible();
  });
});
