import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageBoundary } from '@/app/PageBoundary';
import type { JobAid } from '@/course/schema/job-aid';
import { LanguageProvider } from '@/i18n/messages';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { buildPlayScenario } from '../../tests/support/build-play-scenario';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { openPlays, playThrough } from '../../tests/support/record-plays';
import { openingOf } from './engine/opening';
import type { Scenario } from './engine/scenario';
// At hand before the first test: loading it takes a while on a busy machine.
import './compare-screen';
import './debrief-screen';
import './views/PlayScreen';
import './views/PlaysDone';
import './views/SharedPathNotice';
import { ScenarioRoute } from './route';

const course = vi.hoisted(() => ({
  scenario: null as unknown,
  unreachable: false,
  plan: null as null | (() => Promise<unknown>),
}));

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline, buildModuleOutline } = await import(
    '../../tests/support/build-course'
  );
  const plan = { id: 'ja-25', title: '30 天计划', summary: '', lesson: 'l0', module: 'm1' };
  const jobAids = [{ ...plan, takesCommitments: true as const }];
  return { outline: buildCourseOutline({ modules: [buildModuleOutline({ jobAids })] }) };
});
vi.mock('@/app/course-chunks', () => ({
  useOpening: (id: string) => (id === 's1' ? openingOf(course.scenario as Scenario) : null),
  chunkLoaders: {
    modules: async () => ({
      id: 'm1',
      objectives: [
        { id: 'm1-1-1d', title: '金额五格账', ability: '拆' },
        { id: 'm1-1-1e', title: '四个日期', ability: '列' },
        { id: 'm1-1-2a', title: '验收标准', ability: '指' },
      ],
    }),
    'job-aids': () => course.plan?.() ?? null,
  },
}));
vi.mock('@/app/scenario-chunks', () => ({
  useScenario: () => course.scenario,
  loadScenario: async () => {
    if (course.unreachable) throw new Error('offline');
    return course.scenario;
  },
}));
vi.mock('@/app/map-chunks', () => ({ loadMap: async () => null, useScenarioMap: () => null }));

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

const { problem } = wholeChinese.core;

/** The page at an address, over a record that outlives it. */
function open(address: string, store: RecordStore = memoryRecordStore(), facts: Fact[] = []) {
  const opened = openTab(store).then(async (record) => {
    if (facts.length > 0) await record.append(...facts);
    return record;
  });
  const app = createApp({ clock: () => 0, newId, newSeed: () => 7, open: opened });
  const view = render(
    <LanguageProvider language={wholeChinese}>
      <AppProvider app={app}>
        <MemoryRouter initialEntries={[address]}>
          <main>
            <PageBoundary path={address} messages={problem}>
              <Suspense>
                <Routes>
                  <Route path="/scenarios/:id" element={<ScenarioRoute />} />
                </Routes>
              </Suspense>
            </PageBoundary>
            <Address />
          </main>
        </MemoryRouter>
      </AppProvider>
    </LanguageProvider>,
  );
  return { ...view, opened, store };
}

const address = () => screen.getByTestId('address').textContent ?? '';

async function begin(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: /^(开始|从头再走一次)$/ }));
  await screen.findByRole('heading', { level: 1, name: '知己' });
}

async function take(user: ReturnType<typeof userEvent.setup>, say: RegExp) {
  await user.click(await screen.findByRole('radio', { name: say }));
  await user.click(screen.getByRole('button', { name: '就这么说' }));
}

/** Opens the page at a play with these choices taken: its debrief, where it has been ended and rated. */
async function openPlayed(choices: readonly string[], options?: Parameters<typeof playThrough>[2]) {
  const { facts, id } = await playThrough(buildPlayScenario(), choices, {
    goesOn: true,
    ...options,
  });
  return { id, ...open(`/scenarios/s1/?play=${id}`, memoryRecordStore(), facts) };
}

beforeEach(() => {
  course.scenario = buildPlayScenario();
  course.unreachable = false;
  course.plan = async () => plan;
  document.documentElement.dataset.motion = 'reduced';
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe('the start page', () => {
  it('says so when the role-play cannot be fetched, and records no play', async () => {
    const user = userEvent.setup();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    course.unreachable = true;
    const { opened } = open('/scenarios/s1/');
    await user.click(await screen.findByRole('button', { name: '开始' }));
    expect(await screen.findByRole('heading', { name: problem.brokenTitle })).toBeInTheDocument();
    expect((await opened).events()).toEqual([]);
    logged.mockRestore();
  });

  it('says what it is about, who is in it, and that no ending was found yet', async () => {
    open('/scenarios/s1/');

    expect(screen.getByRole('heading', { level: 1, name: '接手第一天' })).toBeInTheDocument();
    expect(screen.getByText('下班前交出付款日历')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '陈岚' })).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: '旁白' })).not.toBeInTheDocument();
    expect(screen.getByText('走到过 0 / 3 个')).toBeInTheDocument();
    expect(screen.queryByText('灯齐日准')).not.toBeInTheDocument();
  });

  it('waits for the record before it lets a play begin', async () => {
    open('/scenarios/s1/');

    expect(screen.getByRole('button', { name: '开始' })).toBeDisabled();
    await waitFor(() => expect(screen.getByRole('button', { name: '开始' })).toBeEnabled());
  });

  it('promises no look at the coach’s question where no scene has one', async () => {
    const { unmount } = open('/scenarios/s1/');
    expect(await screen.findByText(/每步能看一眼“陈岚会问什么”/)).toBeInTheDocument();
    unmount();

    const { nodes, ...rest } = buildPlayScenario();
    const silent = Object.entries(nodes).map(([id, node]) => {
      if (node.kind !== 'scene') return [id, node] as const;
      const { hint: _, ...scene } = node;
      return [id, scene] as const;
    });
    course.scenario = { ...rest, nodes: Object.fromEntries(silent) };
    open('/scenarios/s1/');
    expect(await screen.findByText(/这一局没有提示/)).toBeInTheDocument();
    expect(screen.queryByText(/陈岚会问什么/)).not.toBeInTheDocument();
  });

  it('takes the learner’s usual mode from the settings', async () => {
    open('/scenarios/s1/', memoryRecordStore(), [
      { type: 'setting-changed', setting: 'guided', value: false },
    ]);

    await waitFor(() => expect(screen.getByRole('radio', { name: /走完再讲/ })).toBeChecked());
  });

  it('offers the open play, the endings found and the debriefs of earlier plays', async () => {
    const ended = await playThrough(buildPlayScenario(), ['a', 'a', 'a'], { rating: 3 });
    const going: Fact[] = [
      { ...ended.facts[0], type: 'play-started', play: 'p2' } as Fact,
      { type: 'choice-taken', play: 'p2', revision: 0, step: 0, node: 'd1', choice: 'b' },
    ];
    open('/scenarios/s1/', memoryRecordStore(), [...ended.facts, ...going]);

    expect(await screen.findByRole('link', { name: '接着走第 2 步' })).toHaveAttribute(
      'href',
      '/scenarios/s1/?play=p2',
    );
    expect(screen.getByText('走到过 1 / 3 个')).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: /A · 灯齐日准.*一口气走完.*过程 100% 优/ }),
    ).toHaveAttribute('href', '/scenarios/s1/?play=p1');
  });
});

describe('what the start page remembers', () => {
  it('is whether to say first and how lines come, for all role-plays', async () => {
    document.documentElement.dataset.motion = 'full';
    const user = userEvent.setup();
    const { opened } = open('/scenarios/s1/');
    const sayFirst = await screen.findByRole('checkbox', { name: /先说再选/ });
    await waitFor(() => expect(sayFirst).toBeEnabled());
    expect(sayFirst).not.toBeChecked();

    await user.click(sayFirst);
    await user.click(screen.getByRole('checkbox', { name: /对白一次全出来/ }));

    expect(sayFirst).toBeChecked();
    const settings = (await opened).events().filter(({ type }) => type === 'setting-changed');
    expect(settings).toMatchObject([
      { setting: 'say-first', value: true },
      { setting: 'pace', value: 'all' },
    ]);
  });

  it('keeps the course’s judgement of a play that its learner has not judged', async () => {
    const { facts } = await playThrough(buildPlayScenario(), ['a', 'a', 'a'], { goesOn: true });
    open('/scenarios/s1/', memoryRecordStore(), facts);

    const play = await screen.findByRole('link', { name: /还没给自己打分/ });
    expect(play).not.toHaveTextContent(/100%|优/);
  });
});

describe('a play', () => {
  it('goes from start to debrief by keyboard alone', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/');
    const start = await screen.findByRole('button', { name: '开始' });
    await waitFor(() => expect(start).toBeEnabled());
    start.focus();
    await user.keyboard('{Enter}');

    for (let step = 1; step <= 3; step += 1) {
      await screen.findByText(`第 ${step} 步`);
      const open = screen
        .getAllByRole('radio')
        .findIndex((radio) => !radio.hasAttribute('disabled'));
      await user.keyboard(String(open + 1));
      expect(screen.getByRole('button', { name: '就这么说' })).toBeEnabled();
      await user.keyboard('{Enter}');
      await screen.findByRole('button', { name: /继续|去复盘/ });
      // The debrief's code is awaited within it.
      await act(() => user.keyboard('{Enter}'));
    }

    expect(await screen.findByRole('heading', { name: '走完了，先给自己打个分' })).toHaveFocus();
  });

  it('answers a choice with my line, the reaction, the ledger, and in guided mode why', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/');
    await begin(user);
    await take(user, /单据对平/);

    const log = await screen.findByRole('log');
    const said = within(log)
      .getAllByRole('listitem')
      .slice(-2)
      .map((line) => line.textContent);
    expect(said).toEqual([
      expect.stringContaining('先把单据对平。'),
      expect.stringContaining('对平了，今天能要的是零。'),
    ]);
    const row = screen.getByRole('row', { name: /第 1 步后/ });
    expect(row).toHaveTextContent('+2 好转');
    expect(row).toHaveTextContent('−3 好转');
    const why = screen.getByRole('region', { name: '为什么' });
    expect(why).toHaveTextContent('✓ 站得住');
    expect(within(why).getByRole('link', { name: '回看：五格账' })).toHaveAttribute(
      'href',
      '/lessons/l1-1/#five-boxes',
    );
  });

  it('keeps the coach silent till the end in plain mode', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/');
    await user.click(await screen.findByRole('radio', { name: /走完再讲/ }));
    await begin(user);
    expect(screen.queryByText('陈岚会问什么？')).not.toBeInTheDocument();
    await take(user, /打电话催/);

    await screen.findByText('哪一笔？');
    expect(screen.queryByText(/吃亏了/)).not.toBeInTheDocument();
  });

  it('shows a late consequence with the step that it comes from', async () => {
    await openPlayed(['b']);

    const line = (await screen.findByText('早上那笔，你对过账没有？')).closest('li');
    expect(line).toHaveTextContent('这来自第 1 步');
    const [row] = screen.getAllByRole('row', { name: /第 1 步的后果/ });
    expect(row).toHaveTextContent('−1 变差');
  });

  it('shows a locked choice with its reason and does not take it', async () => {
    const user = userEvent.setup();
    await openPlayed(['b', 'b']);

    const locked = await screen.findByRole('radio', { name: /三灯在这页/ });
    expect(locked).toBeDisabled();
    expect(locked).toHaveAccessibleName(/现在说不出口：要 证据 ≥ 4/);
    for (const key of ['1', '2']) await user.keyboard(key);
    expect(locked).not.toBeChecked();
  });

  it('lets lines arrive one by one, and all at once when asked', async () => {
    document.documentElement.dataset.motion = 'full';
    const user = userEvent.setup();
    open('/scenarios/s1/');
    await begin(user);

    expect(screen.queryByText(/尾款 93 万/)).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '下一句（1 / 2）' }));

    expect(screen.getByText(/尾款 93 万/)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText('第一件事做什么？')).toHaveFocus();
  });

  it('resumes at the outcome that was looked at, and then at the scene', async () => {
    const user = userEvent.setup();
    const { store, unmount } = open('/scenarios/s1/');
    await begin(user);
    await take(user, /单据对平/);
    await screen.findByRole('button', { name: '继续' });
    const play = address();
    unmount();

    const again = open(play, store);
    expect(await screen.findByText('对平了，今天能要的是零。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '继续' }));
    expect(await screen.findByText('日历这格填哪天？')).toBeInTheDocument();
    again.unmount();

    open(play, store);
    expect(await screen.findByText('日历这格填哪天？')).toBeInTheDocument();
    expect(screen.getByText('第 2 步')).toBeInTheDocument();
    expect(screen.queryByText('对平了，今天能要的是零。')).not.toBeInTheDocument();
  });

  it('resumes at the line that was heard last', async () => {
    document.documentElement.dataset.motion = 'full';
    const user = userEvent.setup();
    course.scenario = withLines(buildPlayScenario(), 'd1', ['一。', '二。', '三。']);
    const { store, unmount } = open('/scenarios/s1/');
    await begin(user);
    await user.click(screen.getByRole('button', { name: '下一句（1 / 3）' }));
    const play = address();
    unmount();

    open(play, store);
    expect(await screen.findByRole('button', { name: '下一句（2 / 3）' })).toBeInTheDocument();
    expect(screen.getByText('二。')).toBeInTheDocument();
    expect(screen.queryByText('三。')).not.toBeInTheDocument();
    // Nothing takes the focus of a page that was only opened again.
    expect(document.body).toHaveFocus();
  });

  it('shows the outcome of the last step before the debrief, also after a reload', async () => {
    const user = userEvent.setup();
    await openPlayed(['a', 'a', 'a'], { goesOn: false });

    expect(await screen.findByText('日子记下了。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '去复盘' }));
    expect(
      await screen.findByRole('heading', { name: '走完了，先给自己打个分' }),
    ).toBeInTheDocument();
  });

  it('adds what is said to one log from scene to scene', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/');
    await begin(user);
    const log = screen.getByRole('log', { name: '对话' });
    await take(user, /单据对平/);
    await user.click(await screen.findByRole('button', { name: '继续' }));
    await screen.findByText('日历这格填哪天？');

    expect(screen.getByRole('log', { name: '对话' })).toBe(log);
  });

  it('keeps the steps that still fit after the content changed, says so, and goes on from there', async () => {
    const user = userEvent.setup();
    course.scenario = withoutChoice(buildPlayScenario(), 'd2', 'a');
    await openPlayed(['a', 'a']);
    expect(await screen.findByText(/前 1 步还走得通/)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '从第 2 步接着走' }));
    expect(await screen.findByText('第 2 步')).toBeInTheDocument();
    expect(address()).not.toBe('/scenarios/s1/?play=p1');
  });

  it('takes one step back, says before what it did and what that costs, and marks the play', async () => {
    const user = userEvent.setup();
    await openPlayed(['b']);
    await user.click(await screen.findByText('收回上一步'));
    const offer = screen.getByText(/第 1 步你说的是/).closest('details');
    expect(offer).toHaveTextContent('“先打电话催。”');
    expect(offer).toHaveTextContent('信任 −3 变差');
    expect(offer).toHaveTextContent(/只能收回一次；这一趟会标“重来过”/);

    await user.click(screen.getByRole('button', { name: '收回第 1 步' }));
    expect(await screen.findByText('第 1 步')).toBeInTheDocument();
    expect(screen.getByText(/重来过/)).toBeInTheDocument();

    await take(user, /单据对平/);
    await screen.findByRole('button', { name: '继续' });
    expect(screen.queryByText('收回上一步')).not.toBeInTheDocument();
  });

  it('says so when the play is not on this device', async () => {
    open('/scenarios/s1/?play=unknown');

    expect(await screen.findByText('这一趟的记录不在这台设备上')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '开始' })).toBeEnabled();
  });
});

describe('saying it first', () => {
  const saysFirst: Fact = { type: 'setting-changed', setting: 'say-first', value: true };

  it('comes before the choices, keeps what is written, and shows it beside them', async () => {
    const user = userEvent.setup();
    const { store, unmount } = open('/scenarios/s1/', memoryRecordStore(), [saysFirst]);
    await begin(user);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: '你自己的话' }), '先看单据{Enter}再打');
    await waitFor(() => expect(screen.getByText('✓ 已存在这台设备上')).toBeInTheDocument());
    const play = address();
    unmount();

    // In the middle of it: not shown the choices, and nothing lost.
    open(play, store);
    const words = await screen.findByRole('textbox', { name: '你自己的话' });
    expect(words).toHaveValue('先看单据\n再打');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '看选项' }));
    expect(screen.getByText(/先看单据\s再打/)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText('第一件事做什么？')).toHaveFocus();
  });

  it('is skipped with one tap, and not asked again after a reload', async () => {
    const user = userEvent.setup();
    const { store, unmount } = open('/scenarios/s1/', memoryRecordStore(), [saysFirst]);
    await begin(user);
    await user.click(screen.getByRole('button', { name: '看选项' }));
    expect(screen.queryByText('你自己的话')).not.toBeInTheDocument();
    const play = address();
    unmount();

    open(play, store);
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
  });

  it('goes on by Ctrl or ⌘ with Enter, and by Enter outside of the words', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/', memoryRecordStore(), [saysFirst]);
    await begin(user);
    await user.keyboard('1');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();

    await user.type(screen.getByRole('textbox'), '先对账');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findAllByRole('radio')).toHaveLength(3);

    await user.keyboard('1{Enter}');
    await user.click(await screen.findByRole('button', { name: '继续' }));
    await screen.findByRole('textbox', { name: '你自己的话' });
    await user.keyboard('{Enter}');
    expect(await screen.findAllByRole('radio')).toHaveLength(2);
  });

  it('can be turned off on the way, for good', async () => {
    const user = userEvent.setup();
    const { opened } = open('/scenarios/s1/', memoryRecordStore(), [saysFirst]);
    await begin(user);
    await user.click(screen.getByRole('button', { name: '以后直接看选项' }));

    expect(screen.getAllByRole('radio')).toHaveLength(3);
    await waitFor(async () =>
      expect((await opened).events()).toContainEqual(
        expect.objectContaining({ ...saysFirst, value: false }),
      ),
    );
    await take(user, /单据对平/);
    await user.click(await screen.findByRole('button', { name: '继续' }));
    expect(await screen.findAllByRole('radio')).toHaveLength(2);
  });

  it('is in the transcript, beside what was chosen and the better line', async () => {
    const { facts, id, commands, play } = await playThrough(buildPlayScenario(), ['b', 'b', 'b'], {
      goesOn: true,
      rating: 2,
    });
    await commands.sayOwn(play(id), 0, '先翻合同。');
    open(`/scenarios/s1/?play=${id}`, memoryRecordStore(), facts);

    const step = (await screen.findByRole('heading', { name: /第 1 步/ })).closest('li');
    expect(step).toHaveTextContent(
      /你自己的话先翻合同。你选的先打电话催。.*“先看单据，再打电话。”/,
    );
  });

  it('is gone from the transcript once its words were deleted', async () => {
    const { facts, id, commands, play } = await playThrough(buildPlayScenario(), ['b', 'b', 'b'], {
      goesOn: true,
      rating: 2,
    });
    await commands.sayOwn(play(id), 0, '先翻合同。');
    const { opened } = open(`/scenarios/s1/?play=${id}`, memoryRecordStore(), facts);
    await screen.findByText('先翻合同。');

    const { purged } = await (await opened).purge({ at: 'place', place: `play/${id}/line/0` });

    expect(purged).toBe(1);
    await waitFor(() => expect(screen.queryByText('先翻合同。')).not.toBeInTheDocument());
  });
});

describe('two plays side by side', () => {
  /** Two plays in one record, ended and judged unless it is said otherwise. */
  async function openPair(
    address: string,
    [one, other]: readonly (readonly string[])[],
    rated: readonly (number | undefined)[] = [3, 2],
  ) {
    const opened = openPlays();
    const all = [one ?? [], other ?? []];
    for (const [index, choices] of all.entries()) {
      const id = await opened.commands.start(buildPlayScenario(), { mode: 'guided' });
      for (const choice of choices) {
        opened.commands.choose(buildPlayScenario(), opened.play(id), choice);
        opened.commands.follow(opened.play(id), 1, false);
      }
      const rating = rated[index];
      if (rating !== undefined) opened.commands.selfRate(opened.play(id), rating);
    }
    return open(address, memoryRecordStore(), opened.facts);
  }

  it('are opened from the start page, the latest two unless others are picked', async () => {
    const user = userEvent.setup();
    await openPair('/scenarios/s1/', [
      ['a', 'a', 'a'],
      ['a', 'b', 'a'],
    ]);
    const link = await screen.findByRole('link', { name: '两趟对着看' });
    expect(link).toHaveAttribute('href', '/scenarios/s1/?compare=p1,p2');

    const [first] = screen.getAllByRole('checkbox', { name: /那一趟来对着看/ });
    if (first) await user.click(first);
    expect(screen.queryByRole('link', { name: '两趟对着看' })).not.toBeInTheDocument();
    expect(screen.getByText('要选两趟。')).toBeInTheDocument();
  });

  it('are opened from the debrief of one of them', async () => {
    const user = userEvent.setup();
    await openPair('/scenarios/s1/?play=p2', [
      ['a', 'a', 'a'],
      ['a', 'b', 'a'],
    ]);
    const part = (await screen.findByRole('heading', { name: '和另一趟对着看' })).closest(
      'section',
    );
    if (!part) throw new Error('The debrief has a part for it');
    // The comparison's code is awaited within it.
    await act(() => user.click(within(part).getByRole('link', { name: 'A · 灯齐日准' })));

    expect(await screen.findByRole('heading', { level: 1, name: '两趟对着看' })).toHaveFocus();
    expect(address()).toBe('/scenarios/s1/?compare=p1,p2');
  });

  it('say where they parted, what each said there, and what it came to', async () => {
    await openPair('/scenarios/s1/?compare=p1,p2', [
      ['a', 'a', 'a'],
      ['a', 'b', 'b'],
    ]);

    const parted = await screen.findByRole('heading', { name: '从第 2 步分开' });
    const part = parted.closest('section');
    expect(part).toHaveTextContent('前 1 步，两趟说的一样。');
    expect(part).toHaveTextContent(/甲.*我去问清批次。.*✓ 站得住.*乙.*先估一个。.*△ 差半步/);
    expect(screen.getByRole('row', { name: /结局/ })).toHaveTextContent(
      /A · 灯齐日准.*C · 下周再报/,
    );
    expect(screen.getByRole('row', { name: /到账/ })).toHaveTextContent(/差 60,00060,000✓ 这边好0/);
    expect(screen.getByRole('row', { name: /得分率/ })).toHaveTextContent(/100% 优.*50% 可/);
    expect(screen.getByText('两趟一样')).toBeInTheDocument();
  });

  it.each([
    ['p1', '这个链接里不是两趟'],
    ['p1,p1', '这个链接里不是两趟'],
    ['p1,p2,p3', '这个链接里不是两趟'],
    ['p1,elsewhere', '有一趟不在这台设备上'],
    ['one,elsewhere', '这两趟都不在这台设备上'],
  ])('cannot be shown for %s: %s', async (ids, says) => {
    await openPair(`/scenarios/s1/?compare=${ids}`, [
      ['a', 'a', 'a'],
      ['a', 'b', 'b'],
    ]);

    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '回情景页' })).toBeInTheDocument();
  });

  it.each([
    [['a', 'b'], undefined, '有一趟还没走完', '接着走那一趟'],
    [['a', 'b', 'b'], undefined, '有一趟还没给自己打分', '先去打分'],
  ] as const)('wait for %s with rating %s: %s', async (second, rating, says, leadsOn) => {
    await openPair('/scenarios/s1/?compare=p1,p2', [['a', 'a', 'a'], second], [3, rating]);

    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: leadsOn })).toHaveAttribute(
      'href',
      '/scenarios/s1/?play=p2',
    );
  });
});

describe('a shared path', () => {
  /** The code that shows the path is awaited within it. */
  const openShared = (query: string) => act(async () => void open(`/scenarios/s1/?${query}`));

  it('can be gone on from', async () => {
    const user = userEvent.setup();
    await openShared('steps=d1a-d2a&hash=aaaaaaaaaaaa');
    expect(await screen.findByText('“我去问清批次。”')).toBeInTheDocument();

    await user.click(await screen.findByRole('button', { name: '从第 3 步接着走' }));
    expect(await screen.findByText('第 3 步')).toBeInTheDocument();
  });

  it('keeps what can be walked of an impossible path, and says so', async () => {
    await openShared('steps=d1a-d9z&hash=aaaaaaaaaaaa');

    expect(await screen.findByText(/只留了走得通的这几步/)).toBeInTheDocument();
    expect(screen.getByText('“先把单据对平。”')).toBeInTheDocument();
  });

  it('says when nothing of it can be walked', async () => {
    await openShared('steps=z9z');

    expect(await screen.findByText(/一步也对不上/)).toBeInTheDocument();
  });
});

describe('the debrief', () => {
  it('shows nothing of the course’s judgement before the learner has judged', async () => {
    const user = userEvent.setup();
    await openPlayed(['a', 'a', 'a']);

    await screen.findByRole('heading', { name: '走完了，先给自己打个分' });
    expect(screen.queryByText(/灯齐日准/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: /多半是碰运气/ }));
    await user.click(screen.getByRole('button', { name: /看复盘/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /灯齐日准/ })).toHaveFocus();
  });

  it('keeps result and process apart', async () => {
    await openPlayed(['a', 'a', 'a'], { rating: 1 });

    expect(await screen.findByText('到账 60,000 元。')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /到账（元）.*60,000/ })).toHaveTextContent(
      '+60,000 好转',
    );
    expect(screen.getByText('100%')).toBeInTheDocument();
    expect(screen.getByText('优')).toBeInTheDocument();
    expect(screen.getByText(/你给自己的评价：多半是碰运气/)).toBeInTheDocument();
    expect(screen.getByText(/一口气走完/)).toBeInTheDocument();
    expect(screen.getByText('你先把账对平了。')).toBeInTheDocument();
  });

  it('says plainly that a crossed line fails, whatever else was good', async () => {
    await openPlayed(['c', 'a', 'b'], { rating: 4 });

    expect(await screen.findByText('本次不合格')).toBeInTheDocument();
    expect(screen.getByText(/按不合格算/)).toBeInTheDocument();
  });

  it('walks back through each step with its judgement and a better line', async () => {
    await openPlayed(['b', 'b', 'b'], { rating: 2 });

    const step = (await screen.findByRole('heading', { name: /第 1 步/ })).closest('li');
    expect(step).toHaveTextContent('先打电话催。');
    expect(step).toHaveTextContent('哪一笔？');
    expect(step).toHaveTextContent('✕ 吃亏了');
    expect(step).toHaveTextContent('“先看单据，再打电话。”');
    expect(screen.getByText('建议重来')).toBeInTheDocument();
    expect(screen.getAllByText('还没走到')).toHaveLength(2);
  });

  it('begins a new play before the step to be tried again', async () => {
    const user = userEvent.setup();
    await openPlayed(['b', 'b', 'b'], { rating: 2 });

    await user.click(await screen.findByRole('button', { name: '从第 2 步再试一次' }));

    await waitFor(() => expect(address()).not.toBe('/scenarios/s1/?play=p1'));
    expect(await screen.findByText('第 2 步')).toBeInTheDocument();
  });

  it('keeps the commitment and shows it again', async () => {
    const user = userEvent.setup();
    const { store, unmount } = await openPlayed(['a', 'a', 'a'], { rating: 1 });
    await user.type(await screen.findByRole('textbox', { name: '如果' }), '说走流程');
    await user.type(screen.getByRole('textbox', { name: '我就' }), '问差哪张');
    const play = address();
    await waitFor(() => expect(screen.getAllByText('✓ 已存在这台设备上')).toHaveLength(2));
    unmount();

    open(play, store);
    expect(await screen.findByDisplayValue('说走流程')).toBeInTheDocument();
    expect(screen.getByDisplayValue('问差哪张')).toBeInTheDocument();
  });

  it('weighs the steps, and goes through skills and objectives', async () => {
    course.scenario = withObjectives(buildPlayScenario(), {
      d1: 'm1-1-1d',
      d2: 'm1-1-1e',
      // No play comes through it.
      aside: 'm1-1-2a',
    });
    await openPlayed(['b', 'a', 'b'], { rating: 2 });

    const key = (await screen.findByRole('heading', { name: '关键的 2 步' })).nextElementSibling;
    expect(key).toHaveTextContent(/第 1 步 ✕ 吃亏了.*少拿 3 分。后果落在第 2 步。/);
    expect(key).toHaveTextContent(/第 2 步 ✓ 站得住.*这一步拿到 3 分。/);
    const objectives = (await screen.findByRole('heading', { name: /练到的目标/ }))
      .nextElementSibling;
    expect(objectives).toHaveTextContent(/金额五格账第 1 步 ✕ 吃亏了.*四个日期第 2 步 ✓ 站得住/);
    expect(screen.getByText('这一趟没走到练它的地方：验收标准。')).toBeInTheDocument();
  });

  it('shows at each step the roads that were never taken, with what they are worth', async () => {
    await openPlayed(['b', 'b', 'b'], { rating: 2 });

    const step = (await screen.findByRole('heading', { name: /第 3 步/ })).closest('li');
    expect(step).toHaveTextContent('这一步的路，走过 1 / 2');
    expect(step).toHaveTextContent(
      /“三灯在这页，请您定一件事。”✓ 站得住没走过当时说不出口：要 证据 ≥ 4/,
    );
    expect(screen.getByText(/一共 7 条路，你前后走过 3 条/)).toBeInTheDocument();
  });

  it('puts the commitment into the plan with one tap, and says which row', async () => {
    const user = userEvent.setup();
    const { opened } = await openPlayed(['a', 'a', 'a'], { rating: 1 });
    const plan = await screen.findByRole('button', { name: '放进《30 天计划》' });
    expect(plan).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '如果' }), '说走流程');
    await user.type(screen.getByRole('textbox', { name: '我就' }), '问差哪张单');
    await user.click(plan);

    expect(await screen.findByText(/已放进第 1 行/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '去看《30 天计划》' })).toHaveAttribute(
      'href',
      '/job-aids/ja-25/',
    );
    const filled = (await opened)
      .events()
      .flatMap((event) =>
        event.type === 'form-field-filled' ? [[event.address, event.value]] : [],
      );
    expect(filled).toEqual([
      ['actions.1.play', 'p1'],
      ['actions.1.when', '说走流程'],
      ['actions.1.then', '问差哪张单'],
    ]);
  });

  it('keeps the words when the plan cannot be fetched, and says what to do', async () => {
    const user = userEvent.setup();
    course.plan = () => Promise.reject(new TypeError('Failed to fetch'));
    await openPlayed(['a', 'a', 'a'], { rating: 1 });
    await user.type(await screen.findByRole('textbox', { name: '我就' }), '问差哪张单');
    await user.click(screen.getByRole('button', { name: '放进《30 天计划》' }));

    expect(await screen.findByText(/联网以后再点一次，写的话已经存好/)).toBeInTheDocument();
    expect(screen.getByDisplayValue('问差哪张单')).toBeInTheDocument();
  });

  it('gives the path as a link that leads back to the same steps', async () => {
    const user = userEvent.setup();
    await openPlayed(['a', 'b', 'a'], { rating: 3 });
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: '复制链接' }));

    expect(copied).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/\/scenarios\/s1\/\?steps=d1a-d2b-d3a&hash=aaaaaaaaaaaa$/),
    );
    expect(await screen.findByText(/复制好了/)).toBeInTheDocument();
  });
});

/** The form that takes over commitments. */
const plan: JobAid = {
  id: 'ja-25',
  title: '30 天计划',
  summary: '',
  lesson: 'l0',
  paper: 'a4',
  sections: [
    {
      id: 'actions',
      title: '三条',
      points: [],
      rows: { start: 1, most: 2, commitments: { when: 'when', act: 'then' } },
      fields: [
        { id: 'when', label: '如果', type: 'text' },
        { id: 'then', label: '我就', type: 'long-text' },
      ],
    },
  ],
  model: { title: '样张', values: {} },
};

function withObjectives(scenario: Scenario, objectives: Record<string, string>): Scenario {
  const { d1 } = scenario.nodes;
  if (d1?.kind !== 'scene') throw new Error('The example begins with a scene');
  const aside = { ...d1, id: 'aside' };
  const nodes = Object.entries({ ...scenario.nodes, aside }).map(([id, node]) => {
    const objective = objectives[id];
    if (node.kind !== 'scene' || objective === undefined) return [id, node];
    const choices = node.choices.map((choice) => ({ ...choice, objectives: [objective] }));
    return [id, { ...node, choices }];
  });
  return { ...scenario, nodes: Object.fromEntries(nodes) };
}

function withLines(scenario: Scenario, node: string, texts: readonly string[]): Scenario {
  const scene = scenario.nodes[node];
  if (scene?.kind !== 'scene') throw new Error(`No scene "${node}"`);
  const lines = texts.map((text) => ({ id: text, speaker: 'chen', text }));
  return { ...scenario, nodes: { ...scenario.nodes, [node]: { ...scene, lines } } };
}

function withoutChoice(scenario: Scenario, node: string, choice: string): Scenario {
  const scene = scenario.nodes[node];
  if (scene?.kind !== 'scene') throw new Error(`No scene "${node}"`);
  const choices = scene.choices.filter(({ id }) => id !== choice);
  return { ...scenario, nodes: { ...scenario.nodes, [node]: { ...scene, choices } } };
}
