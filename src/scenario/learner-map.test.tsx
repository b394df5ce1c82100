import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { LanguageProvider } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import type { Fact } from '@/learning-record/learning-event';
import { newId } from '@/platform/ids';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { AppProvider, createApp } from '@/store/app-store';
import { buildPlayScenario } from '../../tests/support/build-play-scenario';
import { openTab } from '../../tests/support/build-record';
import { wholeChinese } from '../../tests/support/language';
import { playThrough } from '../../tests/support/record-plays';
import { drawMap } from './explorer/draw-map';
import { mapOf } from './explorer/map';
// At hand before the first test: loading it takes a while on a busy machine.
import './debrief-screen';
import './map-screen';
import { ScenarioRoute } from './route';

const course = vi.hoisted(() => ({ map: null as unknown, failing: false }));

vi.mock('virtual:course/outline', async () => {
  const { buildCourseOutline: outline } = await import('../../tests/support/build-course');
  return { outline: outline() };
});
vi.mock('@/app/course-chunks', async () => {
  const { buildPlayScenario: build } = await import('../../tests/support/build-play-scenario');
  const { openingOf } = await import('./engine/opening');
  const opening = openingOf(build());
  return { useOpening: () => opening, chunkLoaders: { modules: () => null } };
});
vi.mock('@/app/scenario-chunks', async () => {
  const { buildPlayScenario: build } = await import('../../tests/support/build-play-scenario');
  const scenario = build();
  return { useScenario: () => scenario, loadScenario: async () => scenario };
});
vi.mock('@/app/map-chunks', () => ({
  useScenarioMap: () => course.map,
  loadMap: () =>
    course.failing ? Promise.reject(new Error('offline')) : Promise.resolve(course.map),
}));

/** The page at an address; code that it fetches is awaited. */
async function open(address: string, facts: readonly Fact[]) {
  const opened = openTab(memoryRecordStore()).then(async (record) => {
    if (facts.length > 0) await record.append(...facts);
    return record;
  });
  const app = createApp({ clock: () => 0, newId, newSeed: () => 7, open: opened });
  await act(async () => {
    render(
      <LanguageProvider language={wholeChinese}>
        <AppProvider app={app}>
          <MemoryRouter initialEntries={[address]}>
            <main>
              <Suspense>
                <Routes>
                  <Route path="/scenarios/:id" element={<ScenarioRoute />} />
                </Routes>
              </Suspense>
            </main>
          </MemoryRouter>
        </AppProvider>
      </LanguageProvider>,
    );
  });
}

const played = async (choices: readonly string[], rating?: number) =>
  (await playThrough(buildPlayScenario(), choices, rating === undefined ? {} : { rating })).facts;

beforeEach(() => {
  course.map = drawMap('s1', mapOf(buildPlayScenario(), zhConditionWords), new Map());
  course.failing = false;
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe("the learner's map", () => {
  it('has before a first ending only the roads walked, without ratings', async () => {
    await open('/scenarios/s1/?map=1', await played(['b', 'a']));

    expect(await screen.findByRole('button', { name: /^B：“先打电话催。”/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /先把单据对平/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /吃亏了/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^结局/ })).not.toBeInTheDocument();
  });

  it('has after a first ending all roads with their ratings, and the endings found by name', async () => {
    await open('/scenarios/s1/?map=1', await played(['b', 'a', 'b']));

    expect(
      await screen.findByRole('button', { name: /^B：“先打电话催。”，吃亏了，这一趟走过/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^A：“先把单据对平。”，站得住/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^结局 C　下周再报/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '结局 A　还没走到' })).toBeInTheDocument();
  });

  it('draws out the play that the address names', async () => {
    const first = await played(['b', 'a', 'b']);
    const second: Fact[] = [
      { ...first[0], type: 'play-started', play: 'p2' } as Fact,
      { type: 'choice-taken', play: 'p2', revision: 0, step: 0, node: 'd1', choice: 'a' },
    ];
    await open('/scenarios/s1/?map=1&play=p1', [...first, ...second]);

    expect(
      await screen.findByRole('button', { name: /^B：“先打电话催。”.*这一趟走过/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^A：“先把单据对平。”.*以前走过/ }),
    ).toBeInTheDocument();
  });

  it('says so where nothing was walked, and leads to the role-play', async () => {
    await open('/scenarios/s1/?map=1', []);

    expect(await screen.findByText(zh.map.nothingWalked)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: zh.map.toScenario })).toHaveAttribute(
      'href',
      '/scenarios/s1/',
    );
  });

  it('is offered on the start page once an ending was found', async () => {
    await open('/scenarios/s1/', await played(['b', 'a', 'b']));

    expect(await screen.findByRole('link', { name: zh.scenario.toMap })).toHaveAttribute(
      'href',
      '/scenarios/s1/?map=1',
    );
  });
});

describe('the map in the debrief', () => {
  const { roadMap } = zh.scenario.debrief;

  it('is fetched and drawn when it is asked for', async () => {
    const user = userEvent.setup();
    await open('/scenarios/s1/?play=p1', await played(['a', 'a', 'a'], 3));

    const button = await screen.findByRole('button', { name: roadMap.open });
    expect(screen.queryByRole('region', { name: zh.map.title })).not.toBeInTheDocument();
    await user.click(button);

    expect(await screen.findByRole('region', { name: zh.map.title })).toBeInTheDocument();
  });

  it('says when it cannot be fetched, keeps the debrief, and can be asked for again', async () => {
    const user = userEvent.setup();
    course.failing = true;
    await open('/scenarios/s1/?play=p1', await played(['a', 'a', 'a'], 3));

    await user.click(await screen.findByRole('button', { name: roadMap.open }));
    expect(await screen.findByText(roadMap.failed)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: /灯齐日准/ })).toBeInTheDocument();

    course.failing = false;
    await user.click(screen.getByRole('button', { name: roadMap.open }));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: zh.map.title })).toBeInTheDocument(),
    );
  });
});
