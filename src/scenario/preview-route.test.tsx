import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import { buildPlayScenario } from '../../tests/support/build-play-scenario';
import { wholeChinese } from '../../tests/support/language';
import { drawMap } from './explorer/draw-map';
import { mapOf } from './explorer/map';
import { scriptOf } from './explorer/script';
// At hand before the first test: loading it takes a while on a busy machine.
import './preview-play';
import './views/PreviewEnd';
import { PreviewRoute } from './preview-route';
import { ScriptRoute } from './script-route';

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline: outline } = await import('../../tests/support/build-course');
  return { outline: outline() };
});
vi.mock('@/app/scenario-chunks', () => ({ useScenario: () => course.scenario }));
vi.mock('@/app/map-chunks', () => ({ useScenarioMap: () => course.map }));
vi.mock('@/app/script-chunks', () => ({ useScenarioScript: () => course.script }));

const course = vi.hoisted(() => ({
  scenario: null as unknown,
  map: null as unknown,
  script: null as unknown,
}));

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** The pages have no store at all: what an author does cannot reach a learner's record. */
function open(address: string) {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={wholeChinese}>
      <MemoryRouter initialEntries={[address]}>
        <main>
          <Suspense>
            <Routes>
              <Route path="/authors/scenarios/:id" element={<PreviewRoute />} />
              <Route path="/authors/scenarios/:id/script" element={<ScriptRoute />} />
            </Routes>
          </Suspense>
          <Address />
        </main>
      </MemoryRouter>
    </LanguageProvider>,
  );
  return user;
}

const address = () => screen.getByTestId('address').textContent ?? '';

beforeEach(() => {
  const scenario = buildPlayScenario();
  const steps = [
    { node: 'd1', choice: 'a' },
    { node: 'd2', choice: 'a' },
  ];
  course.scenario = scenario;
  course.map = drawMap(
    's1',
    mapOf(scenario, zhConditionWords),
    new Map([
      ['d1', { from: {}, steps: [] }],
      ['d2', { from: {}, steps: steps.slice(0, 1) }],
      ['d3', { from: {}, steps }],
    ]),
  );
  course.script = scriptOf(scenario, zhConditionWords);
  document.documentElement.dataset.motion = 'reduced';
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe("an author's preview", () => {
  const details = () => within(screen.getByRole('region', { name: zh.map.details }));

  it('shows the whole map with its ratings, and all that is written for the place picked', async () => {
    const user = open('/authors/scenarios/s1/');
    await user.click(screen.getByRole('button', { name: /^D2　/ }));

    expect(address()).toBe('/authors/scenarios/s1/?at=d2');
    expect(details().getByText('早上那笔，你对过账没有？')).toHaveTextContent(
      '若 未“对平了五格账”来自 D1方敏（为难）：早上那笔，你对过账没有？信任 −1',
    );
    expect(details().getByText(/“我去问清批次。”的道理/)).toBeInTheDocument();
    expect(details().getByText(/D1A/)).toBeInTheDocument();
  });

  it('shows of a choice that was picked only that', async () => {
    const user = open('/authors/scenarios/s1/');
    await user.click(screen.getByRole('button', { name: /^C：“托熟人看流水。”/ }));

    expect(details().getByText('“托熟人看流水。”')).toBeInTheDocument();
    expect(details().queryByText('“先打电话催。”')).not.toBeInTheDocument();
  });

  it('opens at the place that the address names, as after an edit of the file', () => {
    open('/authors/scenarios/s1/?at=d3');
    expect(details().getByRole('heading', { name: /D3/ })).toBeInTheDocument();
  });

  it('says so for a role-play that the course does not have', () => {
    open('/authors/scenarios/s7/');
    expect(screen.getByRole('heading', { name: zh.problem.notFoundTitle })).toBeInTheDocument();
  });
});

describe("an author's play", () => {
  it('begins at the scene picked, by the shortest way there, and says that it is not recorded', async () => {
    const user = open('/authors/scenarios/s1/?at=d3');
    // The code of a play is awaited within it.
    await act(() => user.click(screen.getByRole('link', { name: zh.authors.playFrom })));

    expect(await screen.findByText(zh.authors.play.text)).toBeInTheDocument();
    expect(screen.getByText('第 3 步')).toBeInTheDocument();
    expect(address()).toContain('steps=d1a-d2a');
    expect(screen.getByRole('link', { name: '‹ 接手第一天' })).toHaveAttribute(
      'href',
      '/authors/scenarios/s1/',
    );
  });

  it('goes on to its end, with every step in the address', async () => {
    const user = open('/authors/scenarios/s1/?play=1&steps=d1a-d2a');
    await user.click(await screen.findByRole('radio', { name: /三灯在这页/ }));
    await user.click(screen.getByRole('button', { name: zh.scenario.say }));
    expect(address()).toContain('steps=d1a-d2a-d3a');
    await user.click(await screen.findByRole('button', { name: zh.scenario.toDebrief }));

    const title = zh.authors.play.over('A', '灯齐日准');
    expect(await screen.findByRole('heading', { level: 1, name: title })).toHaveFocus();
    expect(screen.getByText(/过程 100% 优/)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: zh.scenario.debrief.tryHereOf(2) }));
    expect(await screen.findByText('第 2 步')).toBeInTheDocument();
  });

  it('steps back', async () => {
    const user = open('/authors/scenarios/s1/?play=1&steps=d1a-d2a');
    await user.click(await screen.findByRole('button', { name: zh.authors.play.back }));

    expect(await screen.findByText('第 2 步')).toBeInTheDocument();
    expect(address()).toContain('steps=d1a&');
  });

  it('stands at the last step that still fits after the file was changed, and says so', async () => {
    open('/authors/scenarios/s1/?play=1&steps=d1a-d2z-d3a');

    expect(await screen.findByText(zh.authors.play.cut)).toBeInTheDocument();
    expect(screen.getByText('第 2 步')).toBeInTheDocument();
  });

  it('leads back to where it stands on the map', async () => {
    open('/authors/scenarios/s1/?play=1&steps=d1a');
    expect(await screen.findByRole('link', { name: zh.authors.play.stop })).toHaveAttribute(
      'href',
      '/authors/scenarios/s1/?at=d2',
    );
  });
});

describe('the printed script', () => {
  it('has everything for a reader on paper: who, what, each scene with its choices, endings, rules', () => {
    open('/authors/scenarios/s1/script/');

    expect(screen.getByText('陈岚').closest('li')).toHaveTextContent('陈岚，销售经理');
    expect(screen.getByRole('row', { name: /风险 50 0–100 越低越好/ })).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /到期日怎么来的 估的 估的、问清了/ }),
    ).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /^B 吃亏了 → D2/ });
    expect(row).toHaveTextContent('“先打电话催。”');
    expect(row).toHaveTextContent('哪一笔？');
    expect(row).toHaveTextContent('“先打电话催。”的道理。');
    expect(row).toHaveTextContent('变化：信任 −3，风险 +4');
    expect(screen.getByText('到账 〔到账〕 元。')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /落地 在.*账太乱.* 汇报里没有日子。/ }),
    ).toBeInTheDocument();
  });
});
