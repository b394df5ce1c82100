import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n/messages';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { buildPlayScenario } from '../../tests/support/build-play-scenario';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { playThrough } from '../../tests/support/record-plays';
import type { Scenario } from './engine/scenario';
// At hand before the first test: loading it takes a while on a busy machine.
import './debrief-screen';
import { ScenarioRoute } from './route';

const course = vi.hoisted(() => ({ scenario: null as unknown }));

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline: outline } = await import('../../tests/support/build-course');
  return { outline: outline() };
});
vi.mock('@/app/course-chunks', () => ({
  useScenario: (id: string) => (id === 's1' ? course.scenario : null),
  chunkLoaders: { scenarios: () => null },
}));

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

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
            <Suspense>
              <Routes>
                <Route path="/scenarios/:id" element={<ScenarioRoute />} />
              </Routes>
            </Suspense>
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
  const { facts, id } = await playThrough(buildPlayScenario(), choices, options);
  return { id, ...open(`/scenarios/s1/?play=${id}`, memoryRecordStore(), facts) };
}

beforeEach(() => {
  course.scenario = buildPlayScenario();
  document.documentElement.dataset.motion = 'reduced';
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe('the start page', () => {
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
    const ended = await playThrough(buildPlayScenario(), ['a', 'a', 'a']);
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
      screen.getByRole('link', { name: /A · 灯齐日准.*一口气走完.*过程 100% 优/ }),
    ).toHaveAttribute('href', '/scenarios/s1/?play=p1');
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

  it('resumes at the scene where it stood after a reload', async () => {
    const user = userEvent.setup();
    const { store, unmount } = open('/scenarios/s1/');
    await begin(user);
    await take(user, /单据对平/);
    await screen.findByRole('button', { name: '继续' });
    const play = address();
    unmount();

    open(play, store);
    expect(await screen.findByText('日历这格填哪天？')).toBeInTheDocument();
    expect(screen.getByText('第 2 步')).toBeInTheDocument();
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

  it('takes one step back, says before what it costs, and marks the play', async () => {
    const user = userEvent.setup();
    await openPlayed(['b']);
    expect(await screen.findByText(/这一趟会标“重来过”/)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '收回上一步' }));
    expect(await screen.findByText('第 1 步')).toBeInTheDocument();
    expect(screen.getByText(/重来过/)).toBeInTheDocument();

    await take(user, /单据对平/);
    await screen.findByRole('button', { name: '继续' });
    expect(screen.queryByRole('button', { name: '收回上一步' })).not.toBeInTheDocument();
  });

  it('says so when the play is not on this device', async () => {
    open('/scenarios/s1/?play=unknown');

    expect(await screen.findByText('这一趟的记录不在这台设备上')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '开始' })).toBeEnabled();
  });
});

describe('a shared path', () => {
  it('can be gone on from', async () => {
    const user = userEvent.setup();
    open('/scenarios/s1/?steps=d1a-d2a&hash=aaaaaaaaaaaa');
    expect(await screen.findByText('“我去问清批次。”')).toBeInTheDocument();

    await user.click(await screen.findByRole('button', { name: '从第 3 步接着走' }));
    expect(await screen.findByText('第 3 步')).toBeInTheDocument();
  });

  it('keeps what can be walked of an impossible path, and says so', async () => {
    open('/scenarios/s1/?steps=d1a-d9z&hash=aaaaaaaaaaaa');

    expect(await screen.findByText(/只留了走得通的这几步/)).toBeInTheDocument();
    expect(screen.getByText('“先把单据对平。”')).toBeInTheDocument();
  });

  it('says when nothing of it can be walked', async () => {
    open('/scenarios/s1/?steps=z9z');

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

    expect(await screen.findByText('第 2 步')).toBeInTheDocument();
    expect(address()).not.toBe('/scenarios/s1/?play=p1');
  });

  it('keeps the commitment and shows it again', async () => {
    const user = userEvent.setup();
    const { store, unmount } = await openPlayed(['a', 'a', 'a'], { rating: 1 });
    const words = await screen.findByRole('textbox', { name: /如果……，就……/ });
    await user.type(words, '如果走流程，就问哪张单。');
    await user.click(screen.getByRole('button', { name: '记下来' }));
    expect(await screen.findByText(/记下了，在“我的”里/)).toBeInTheDocument();
    const play = address();
    unmount();

    open(play, store);
    expect(await screen.findByDisplayValue('如果走流程，就问哪张单。')).toBeInTheDocument();
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

function withoutChoice(scenario: Scenario, node: string, choice: string): Scenario {
  const scene = scenario.nodes[node];
  if (scene?.kind !== 'scene') throw new Error(`No scene "${node}"`);
  const choices = scene.choices.filter(({ id }) => id !== choice);
  return { ...scenario, nodes: { ...scenario.nodes, [node]: { ...scene, choices } } };
}
