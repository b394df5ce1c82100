import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { type MapSight, walkedBy, walkedTogether } from '../engine/map-roads';
import { replay } from '../engine/replay';
import { drawMap } from '../explorer/draw-map';
import { mapOf } from '../explorer/map';
import { ScenarioMap, type ScenarioMapProps } from './ScenarioMap';

const scenario = buildPlayScenario();
const steps = [...'aaa'].map((choice, index) => ({ node: `d${index + 1}`, choice }));
const map = drawMap(
  's1',
  mapOf(scenario, zhConditionWords),
  new Map([
    ['d2', { from: {}, steps: steps.slice(0, 1) }],
    ['d3', { from: {}, steps: steps.slice(0, 2) }],
  ]),
);
const nobody = walkedTogether([]);
const walked = walkedBy(scenario, replay(scenario, steps).play);
const all: MapSight = { roads: 'all', rated: true };

function show(props: Partial<ScenarioMapProps> = {}) {
  const user = userEvent.setup();
  render(
    <ScenarioMap
      scenario={scenario}
      map={map}
      sight={all}
      now={nobody}
      ever={nobody}
      messages={zh.map}
      rates={zh.scenario.rates}
      formats={zhFormats}
      onPrint={() => {}}
      {...props}
    />,
  );
  return { user, details: () => screen.getByRole('region', { name: zh.map.details }) };
}

const place = (name: RegExp) => screen.getByRole('button', { name });
const places = () =>
  within(screen.getByRole('region', { name: zh.map.canvas }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('data-place'));

describe('the drawing', () => {
  it('has every node and every way, each of which says what it is and where it leads', () => {
    show();
    expect(places()).toHaveLength(map.nodes.length + map.edges.length);
    expect(place(/^D1　第一件事做什么？$/)).toBeInTheDocument();
    expect(
      place(/^B：“先打电话催。”，吃亏了，通到 D2　方敏：日历这格填哪天？$/),
    ).toBeInTheDocument();
    expect(place(/^A：“三灯在这页.*条件：证据 ≥ 4/)).toBeInTheDocument();
    expect(place(/^结局 A　灯齐日准$/)).toBeInTheDocument();
  });

  it('shows no rating, in no form, before it may', () => {
    show({ sight: { roads: 'all', rated: false } });
    expect(document.querySelector('[data-rate]')).toBeNull();
    expect(document.body.textContent).not.toMatch(/[✓△✕⚠]/);
    expect(screen.queryByRole('button', { name: /站得住|吃亏了/ })).not.toBeInTheDocument();
  });

  it('has of roads not taken nothing before a first ending', () => {
    show({ sight: { roads: 'walked', rated: false }, now: walked, ever: walked });
    expect(places()).toEqual([
      'edge d1.a',
      'edge d2.a',
      'edge d3.a',
      'edge settle.2',
      'node d1',
      'node d2',
      'node d3',
      'node settle',
      'node e1',
    ]);
    expect(document.body.textContent).not.toContain('下周再报');
  });

  it('names no ending that was not found yet', () => {
    show({ sight: { ...all, found: new Set(['e1']) } });
    expect(place(/^结局 C　还没走到$/)).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('下周再报');
  });

  it('draws out the road of a play, in a word as well', () => {
    show({ now: walked, ever: walked });
    expect(place(/^D2.*这一趟走过$/)).toHaveAttribute('data-walk', 'now');
    expect(place(/^A：“先把单据对平。”.*这一趟走过/)).toHaveAttribute('data-walk', 'now');
    expect(place(/^B：“先打电话催。”/)).toHaveAttribute('data-walk', 'never');
  });

  it('marks where a class votes for those who teach alone', () => {
    const voting = drawMap(
      's1',
      {
        ...mapOf(scenario, zhConditionWords),
        nodes: mapOf(scenario, zhConditionWords).nodes.map((node) => ({
          ...node,
          vote: node.id === 'd2',
        })),
      },
      new Map(),
    );
    show({ map: voting, sight: { ...all, votes: true } });
    expect(place(/^D2.*投票$/)).toBeInTheDocument();
  });
});

describe('picking a place', () => {
  it('by a tap says where it leads, and on what terms', async () => {
    const { user, details } = show();
    await user.click(place(/^D3　你怎么报？/));
    const ways = within(details()).getAllByRole('listitem');
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /A：“三灯在这页，请您定一件事。”.*站得住.*条件：证据 ≥ 4.*通到 分流 SETTLE/,
      ),
      expect.stringMatching(/B：“账太乱，再给我两周。”.*吃亏了.*变化：证据 −1/),
    ]);
  });

  it('leads on from there', async () => {
    const { user, details } = show();
    await user.click(place(/^A：“先把单据对平。”/));
    await user.click(within(details()).getByRole('button', { name: /^通到 D2/ }));
    expect(within(details()).getByRole('heading')).toHaveTextContent('D2');
    expect(place(/^D2　/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('by keyboard goes along the ways, with one place in the tab order', async () => {
    const { user, details } = show();
    const inOrder = () => document.querySelectorAll('[data-place][tabindex="0"]');
    expect(inOrder()).toHaveLength(1);
    place(/^D1　/).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(place(/^B：“先打电话催。”/)).toHaveFocus();
    expect(within(details()).getByText('B：“先打电话催。”')).toBeInTheDocument();
    await user.keyboard('{ArrowDown}');
    expect(place(/^D2　/)).toHaveFocus();
    expect([...inOrder()]).toEqual([place(/^D2　/)]);
  });

  it('can be shown otherwise', async () => {
    const onPick = vi.fn();
    const { user, details } = show({ details: ({ id }) => <p>关于 {id}</p>, onPick });
    await user.click(place(/^D2　/));
    expect(details()).toHaveTextContent('关于 d2');
    expect(onPick).toHaveBeenCalledExactlyOnceWith({ kind: 'node', id: 'd2' });
  });
});

describe('zooming', () => {
  const width = () => Number.parseFloat(document.querySelector('svg')?.style.width ?? '');

  it('is done by buttons and by keys', async () => {
    const { user } = show();
    const before = width();
    await user.click(screen.getByRole('button', { name: zh.map.zoomIn }));
    expect(width()).toBeCloseTo(before * 1.25);
    place(/^D1　/).focus();
    await user.keyboard('--');
    expect(width()).toBeCloseTo(before / 1.25);
  });
});

describe('the map in words', () => {
  it('lists stages, scenes and ways, as the drawing has them', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: zh.map.looks.text }));
    expect(screen.queryByRole('region', { name: zh.map.canvas })).not.toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent),
    ).toEqual(['知己', '汇报', '结局']);
    expect(screen.getByText('B：“先打电话催。”').closest('li')).toHaveTextContent(
      '✕ 吃亏了变化：信任 −3，风险 +4通到 D2',
    );
    const settle = screen.getByRole('heading', { name: '分流 SETTLE' }).closest('li');
    expect(settle).toHaveTextContent(/条件：越过线.*条件：证据 ≥ 5.*其他情况/);
  });

  it('leads from a way to its scene', async () => {
    Element.prototype.scrollIntoView = () => {};
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: zh.map.looks.text }));
    const [way] = screen.getAllByRole('button', { name: /^通到 D3/ });
    if (way) await user.click(way);
    expect(screen.getByRole('heading', { name: /^D3/ })).toHaveFocus();
  });

  it('says what can turn a play at any time', () => {
    const interrupts = [{ gate: '信任 ＜ 20', to: 'e3' }];
    show({ map: { ...map, interrupts } });
    expect(screen.getByText(/一到“信任 ＜ 20”，就转去 结局 D 客户被收走。/)).toBeInTheDocument();
  });
});
