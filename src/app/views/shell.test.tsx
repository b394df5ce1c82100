import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { CourseOutline, ModuleOutline } from '@/course/outline';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { buildExamOutline, buildLessonOutline } from '../../../tests/support/build-course';
import { Home } from './Home';
import { ModulePage, type PlacementOffer } from './ModulePage';
import { type BackupOutcome, Record } from './Record';
import { Settings } from './Settings';
import { Shell } from './Shell';

const module: ModuleOutline = {
  id: 'm1',
  numeral: '一',
  title: '知己知彼',
  summary: '三灯全绿才催',
  seal: '知彼',
  lessons: [],
  scenarios: [],
  jobAids: [],
};

const outline: CourseOutline = {
  id: 'course',
  title: '高效回款',
  motto: '到账才算卖完',
  version: '1.0.0',
  notice: '虚构公司',
  passMark: 0.8,
  modules: [module],
  upcoming: [{ id: 'm2', numeral: '二', title: '五个准备', summary: '' }],
};

describe('the shell', () => {
  it('marks the place of the learner in the rail and in the bar', () => {
    render(
      <MemoryRouter>
        <Shell
          course={outline}
          path="/modules/m1/"
          sealed={new Set(['m1'])}
          messages={zh.shell}
          notice={null}
        >
          <h1>x</h1>
        </Shell>
      </MemoryRouter>,
    );

    const contents = screen.getByRole('navigation', { name: zh.shell.contents });
    expect(within(contents).getByRole('link', { name: /知己知彼/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
    for (const course of screen.getAllByRole('link', { name: zh.shell.course })) {
      expect(course).toHaveAttribute('aria-current', 'true');
    }
    expect(within(contents).queryByRole('link', { name: /五个准备/ })).toBeNull();
  });

  it('has the books to look things up in at the foot of every page', () => {
    render(
      <MemoryRouter>
        <Shell course={outline} path="/laws/" sealed={new Set()} messages={zh.shell} notice={null}>
          <h1>x</h1>
        </Shell>
      </MemoryRouter>,
    );

    const books = within(screen.getByRole('navigation', { name: zh.shell.books }));
    expect(books.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/case/',
      '/glossary/',
      '/laws/',
    ]);
    expect(books.getByRole('link', { name: zh.shell.laws })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });
});

describe('home', () => {
  const quiz = { id: 'm1', module: 'm1', title: '模块一测验', drawCount: 8, itemCount: 24 };
  const line = {
    module: { ...module, quiz },
    lessonsDone: 0,
    placedOut: false,
    quizBest: null,
    endingBest: null,
    sealed: false,
  };
  const next = {
    to: '/lessons/l1-2/',
    title: '该付',
    summary: '…',
    place: '一',
    minutes: 4,
    begun: true,
  };

  const view = (props: Partial<Parameters<typeof Home>[0]> = {}) => (
    <MemoryRouter>
      <Home
        outline={outline}
        next={next}
        lines={[line]}
        exam={null}
        due={{ count: 0, checkIn: null }}
        path="novice"
        manager={false}
        disabled={false}
        onPath={() => {}}
        onManager={() => {}}
        messages={zh.home}
        formats={zhFormats}
        {...props}
      />
    </MemoryRouter>
  );

  function open(props: Partial<Parameters<typeof Home>[0]> = {}) {
    render(view(props));
  }

  it('lists the exam below the modules, with its best score', () => {
    const exam = buildExamOutline();
    open({ exam: { exam, best: 0.84, passed: true } });
    const row = screen.getByRole('link', { name: exam.title }).closest('tr');
    expect(screen.getByRole('link', { name: exam.title })).toHaveAttribute(
      'href',
      '/quizzes/exam/',
    );
    expect(row).toHaveTextContent('84%');
    expect(row).toHaveTextContent(zh.home.examPassed);
  });

  it('goes on where the learner stopped', () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: '该付' })).toBeVisible();
    expect(screen.getByRole('link', { name: zh.home.resumeButton })).toHaveAttribute(
      'href',
      '/lessons/l1-2/',
    );
    expect(screen.getByText(zh.home.minutesLeft(4))).toBeVisible();
  });

  it('says in words whether a seal is pressed', () => {
    open({ lines: [{ ...line, sealed: true, quizBest: 0.875, endingBest: 'A' }] });
    expect(screen.getByRole('img', { name: zh.home.sealPressed('知己知彼') })).toBeVisible();
    expect(screen.getByText('87.5%')).toBeVisible();
  });

  it('sends the learner to what is due for review', () => {
    open({ due: { count: 3, checkIn: null } });
    expect(screen.getByRole('link', { name: zh.home.due(3) })).toHaveAttribute('href', '/review/');
  });

  it('says that a check-in is due before it counts', () => {
    open({ due: { count: 3, checkIn: 7 }, next: null });
    expect(screen.getByRole('link', { name: zh.home.checkInDue(7) })).toBeVisible();
    expect(screen.queryByText(zh.home.due(3))).not.toBeInTheDocument();
  });

  it('says nothing of what is due while that is not known, and leads there all the same', () => {
    open({ due: null });
    expect(screen.getByRole('link', { name: zh.home.review })).toHaveAttribute('href', '/review/');
    expect(screen.queryByText(new RegExp(zh.home.nothingDue))).not.toBeInTheDocument();
  });

  it('lets the learner choose the way, and be a manager beside it', async () => {
    const [onPath, onManager] = [vi.fn(), vi.fn()];
    open({ onPath, onManager });
    await userEvent.click(screen.getByRole('radio', { name: zh.home.veteran }));
    await userEvent.click(screen.getByRole('checkbox', { name: zh.home.manager }));
    expect(onPath).toHaveBeenCalledExactlyOnceWith('veteran');
    expect(onManager).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says below the choice what it changed, once the record has it', async () => {
    const { rerender } = render(view());
    const said = screen.getByRole('status');
    expect(said).toBeEmptyDOMElement();

    await userEvent.click(screen.getByRole('radio', { name: zh.home.veteran }));
    expect(said).toBeEmptyDOMElement();
    rerender(view({ path: 'veteran', next: { ...next, place: '一 · 摸底', title: '先摸底' } }));
    expect(said).toHaveTextContent(zh.home.chosen.veteran);
    expect(said).toHaveTextContent('一 · 摸底 · 先摸底');

    await userEvent.click(screen.getByRole('checkbox', { name: zh.home.manager }));
    rerender(view({ path: 'veteran', manager: true }));
    expect(said).toHaveTextContent(zh.home.chosen.manager);
  });

  it('says that lessons may be skipped', () => {
    const lessons = [buildLessonOutline({ id: 'l1-1' })];
    open({ lines: [{ ...line, module: { ...line.module, lessons }, placedOut: true }] });
    expect(screen.getByText(zh.home.placedOut, { exact: false })).toBeVisible();
  });

  it('counts no lessons where there are none', () => {
    open({ lines: [{ ...line, endingBest: 'B' }] });
    expect(screen.queryByText('0 / 0')).toBeNull();
  });

  it('says so when everything is done', () => {
    open({ next: null });
    expect(screen.getByRole('heading', { level: 1, name: zh.home.allDone })).toBeVisible();
  });
});

describe('the page of a module', () => {
  const quiz = { id: 'm1', module: 'm1', title: '模块一测验', drawCount: 8, itemCount: 24 };

  const withLesson = { ...module, quiz, lessons: [buildLessonOutline({ id: 'l1-1' })] };

  function open(placement: PlacementOffer, shown: ModuleOutline = withLesson) {
    render(
      <MemoryRouter>
        <ModulePage
          module={shown}
          objectives={[]}
          lessonStates={new Map()}
          quizBestPercent={null}
          quizPassed={false}
          endingsFound={new Map()}
          placedOut={false}
          placement={placement}
          managerPageRead={null}
          sealed={false}
          next={null}
          messages={zh.module}
          home={zh.home}
        />
      </MemoryRouter>,
    );
    return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  }
  const [lesson, placement] = ['/lessons/l1-1/', '/quizzes/m1/?placement=1'];

  it('has the placement before the lessons', () => {
    expect(open('first').slice(0, 2)).toEqual([placement, lesson]);
    expect(screen.queryByText(zh.module.placementTried)).toBeNull();
  });

  it('says when a placement was tried and not passed, and offers it after the lessons', () => {
    expect(open('again').slice(0, 2)).toEqual([lesson, placement]);
    expect(screen.getByText(zh.module.placementTried)).toBeVisible();
  });

  it('offers none to others', () => {
    expect(open('none')).not.toContain(placement);
  });

  it('has role-plays alone where there is nothing to read', () => {
    const scenario = { id: 'sx', module: 'mx', title: '从头', summary: '', minutes: 14 };
    const { seal: _, ...rest } = module;
    const links = open('none', { ...rest, scenarios: [{ ...scenario, endings: [] }] });
    expect(links).toEqual(['/scenarios/sx/']);
    expect(screen.queryByRole('heading', { name: zh.module.lessons })).toBeNull();
    expect(screen.queryByText(zh.module.sealHow)).toBeNull();
  });
});

describe('settings', () => {
  function open(examDay = '') {
    const [onChange, onExamDay] = [vi.fn(), vi.fn()];
    render(
      <MemoryRouter>
        <Settings
          values={{
            theme: 'system',
            'type-size': 'standard',
            motion: 'system',
            path: 'novice',
            manager: 'false',
            guided: 'true',
            'say-first': 'false',
            pace: 'line',
          }}
          examDay={examDay}
          disabled={false}
          messages={zh.settings}
          onChange={onChange}
          onExamDay={onExamDay}
        />
      </MemoryRouter>,
    );
    return { onChange, onExamDay };
  }

  it('lead authors to their pages', () => {
    open();
    expect(screen.getByRole('link', { name: zh.settings.authors })).toHaveAttribute(
      'href',
      '/authors/',
    );
  });

  it('change with one tap', async () => {
    const { onChange } = open();
    await userEvent.click(screen.getByRole('radio', { name: zh.settings.themes.dark }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('theme', 'dark');
  });

  it('hold the day of an exam, which is taken back with one tap', async () => {
    const { onExamDay } = open('2026-01-20');
    expect(screen.getByLabelText(zh.settings.examDay)).toHaveValue('2026-01-20');
    await userEvent.click(screen.getByRole('button', { name: zh.settings.clearExamDay }));
    expect(onExamDay).toHaveBeenCalledExactlyOnceWith('');
  });
});

describe('the record page', () => {
  function open(outcome: BackupOutcome | null = null) {
    const onDeleteAll = vi.fn();
    const onImport = vi.fn();
    render(
      <MemoryRouter>
        <Record
          modules={[
            { id: 'm1', title: '知己知彼', lessons: 4, lessonsDone: 2, endings: [] },
            { id: 'mx', title: '结业', lessons: 0, lessonsDone: 0, endings: [] },
          ]}
          quizzes={[
            {
              id: 'm1',
              title: '模块一测验',
              to: '/quizzes/m1/?history=1',
              standing: {
                first: { at: '2025-09-01T09:00:00.000+08:00', score: 0.5, passed: false },
                best: { at: '2025-09-02T09:00:00.000+08:00', score: 0.9, passed: true },
                last: { at: '2025-09-03T09:00:00.000+08:00', score: 0.7, passed: false },
                passed: true,
                finished: 3,
              },
            },
          ]}
          words={[]}
          stored
          persisted={false}
          outcome={outcome}
          disabled={false}
          resultCode={null}
          messages={zh.record}
          settingsLabel={zh.settings.title}
          formats={zhFormats}
          onExport={() => {}}
          onImport={onImport}
          onPersist={() => {}}
          onDeleteWords={() => {}}
          onDeleteAll={onDeleteAll}
        />
      </MemoryRouter>,
    );
    return { onDeleteAll, onImport };
  }

  it('keeps first, best and last result apart: practising loses no pass', () => {
    open();
    expect(screen.getByRole('link', { name: '模块一测验' })).toHaveAttribute(
      'href',
      '/quizzes/m1/?history=1',
    );
    const row = screen.getByText(zh.record.best, { exact: false }).textContent ?? '';
    expect(row).toContain(`${zh.record.best} 90%`);
    expect(row).toContain(`${zh.record.last} 70%`);
    expect(row).toContain(`${zh.record.first} 50%`);
    expect(row).toContain(zh.record.passed);
  });

  it('counts lessons where there are some', () => {
    open();
    const row = (title: string) =>
      screen.getByRole('link', { name: title }).parentElement?.textContent;
    expect(row('知己知彼')).toBe(`知己知彼${zh.record.lessonsDone(2, 4)}`);
    expect(row('结业')).toBe('结业');
  });

  it('deletes everything only after a second act', async () => {
    const { onDeleteAll } = open();
    await userEvent.click(screen.getByRole('button', { name: zh.record.deleteAll }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: zh.record.deleteConfirm }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it('hands over a picked backup', async () => {
    const { onImport } = open();
    const file = new File(['{}'], 'backup.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(zh.record.import, { selector: 'input' }), file);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it.each(Object.entries(zh.record.importFailed))(
    'says what to do when an import fails: %s',
    (why, text) => {
      open({ kind: 'failed', why: why as keyof typeof zh.record.importFailed });
      expect(screen.getByText(text)).toBeVisible();
    },
  );
});
