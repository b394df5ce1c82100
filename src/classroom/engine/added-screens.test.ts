import { describe, expect, it } from 'vitest';
import type { AddedScreen, ClassFact } from '@/class-record/class-event';
import type { AgendaScreen } from '@/course/schema/agenda';
import { agendaOf, agendaPart, classAfter } from '../../../tests/support/build-class';
import { buildItem } from '../../../tests/support/build-course';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { actOn, addScreen, type ClassScene } from './class-act';
import { firstAdded, mostAdded, plannedParts } from './half-day';
import { contentOf, type ScreenSources } from './screen-content';
import { screenAt } from './stations';

const agenda = agendaOf([
  agendaPart('one', {
    screens: [
      { show: 'words', title: '一', lines: [] },
      { show: 'words', title: '二', lines: [] },
    ],
  }),
]);
const scenario = buildPlayScenario();
const staged = { scenario, ways: { d1: [], d2: [{ node: 'd1', choice: 'a' }] } };
const sources: ScreenSources = {
  slides: () => undefined,
  item: () => buildItem(),
  paper: () => undefined,
  staged: (id) => (id === 's1' ? staged : undefined),
};
const item: AddedScreen = { show: 'item', item: 'q1-01' };
const decision: AddedScreen = { show: 'scene', scenario: 's1', node: 'd2', toEnd: false };
const onFirst: ClassFact = {
  type: 'moved',
  to: { part: 'one', screen: 0, stage: 'open', index: 0 },
};

type Standing = {
  readonly state: ReturnType<typeof classAfter>;
  readonly add: (screen: AddedScreen) => Standing;
  readonly forward: () => Standing;
  readonly shown: () => AgendaScreen | null | undefined;
  readonly order: () => readonly number[] | undefined;
};

/** A class after these facts, and what it would be after an act more. */
function standing(facts: readonly ClassFact[]): Standing {
  const state = classAfter(facts);
  const parts = plannedParts(agenda, state.plan, state.added);
  const { position } = state;
  const screen = position && screenAt(position, parts);
  const scene: ClassScene = {
    parts,
    content: screen ? contentOf(state, position.part, screen, sources) : { kind: 'missing' },
    staged: sources.staged,
    now: 0,
  };
  const add = (added: AddedScreen) => {
    const turn = addScreen(state, added, scene);
    return standing([...facts, ...(turn.kind === 'facts' ? turn.facts : [])]);
  };
  const shown = () => screen;
  const order = () => parts[0]?.screens.map(({ index }) => index);
  const forward = () => {
    const turn = actOn(state, 'forward', scene);
    return standing([...facts, ...(turn.kind === 'facts' ? turn.facts : [])]);
  };
  return { state, add, shown, order, forward };
}

describe('a screen beside the agenda', () => {
  it('is shown at once, and the agenda goes on behind it', () => {
    const added = standing([onFirst]).add(item);
    expect(added.shown()).toEqual(item);
    expect(added.order()).toEqual([0, firstAdded, 1]);
    let next = added;
    while (next.shown()?.show === 'item') next = next.forward();
    expect(next.shown()).toMatchObject({ show: 'words', title: '二' });
  });

  it('comes to a decision by the shortest way', () => {
    const { state } = standing([onFirst]).add(decision);
    expect(Object.values(state.paths)).toMatchObject([{ scenario: 's1', steps: [{ node: 'd1' }] }]);
  });

  it('stands behind the one that was shown, also where that was added itself', () => {
    const twice = standing([onFirst]).add(item).add(decision);
    expect(twice.order()).toEqual([0, firstAdded, firstAdded + 1, 1]);
    expect(twice.shown()).toEqual(decision);
    expect(standing([onFirst, ...moves(twice.state.added)]).order()).toEqual(twice.order());
  });

  it('is not added before the class has begun, nor of a role-play that is not there', () => {
    expect(standing([]).add(item).state.added).toEqual({});
    expect(standing([onFirst]).add({ ...decision, scenario: 'gone' }).state.added).toEqual({});
  });

  it('is refused when the part has as many as the record can number', () => {
    const added: ClassFact = { type: 'screen-added', part: 'one', after: 0, screen: item };
    const full = standing([onFirst, ...Array.from({ length: mostAdded }, () => added)]);
    expect(full.add(item).state.added).toEqual(full.state.added);
    const almost = standing([onFirst, ...Array.from({ length: mostAdded - 1 }, () => added)]);
    expect(almost.add(item).shown()).toEqual(item);
  });

  it('comes last where the screen before it is no longer in the agenda', () => {
    const gone = standing([onFirst, { type: 'screen-added', part: 'one', after: 7, screen: item }]);
    expect(gone.order()).toEqual([0, 1, firstAdded]);
  });
});

function moves(added: ReturnType<typeof classAfter>['added']): readonly ClassFact[] {
  return Object.entries(added).flatMap(([part, screens]) =>
    screens.map((each): ClassFact => ({ type: 'screen-added', part, ...each })),
  );
}
