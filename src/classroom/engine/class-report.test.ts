import { expect, it } from 'vitest';
import type { ClassFact } from '@/class-record/class-event';
import { agendaOf, agendaPart, classAfter } from '../../../tests/support/build-class';
import { buildItem } from '../../../tests/support/build-course';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { classReport } from './class-report';

const scenario = buildPlayScenario();
const item = buildItem();
const agenda = agendaOf([
  agendaPart('warm-up', { minutes: 7, screens: [{ show: 'item', item: item.id }] }),
  agendaPart('lights', {
    minutes: 12,
    screens: [{ show: 'scene', scenario: 's1', node: 'd1', toEnd: false }],
  }),
]);
const sources = {
  slides: () => undefined,
  item: () => item,
  paper: () => undefined,
  staged: () => ({ scenario, ways: {} }),
};
const hands = (
  vote: string,
  round: 'first' | 'second',
  choice: string,
  count: number,
): ClassFact => ({
  type: 'hands-counted',
  vote,
  round,
  choice,
  hands: count,
});

it('tells what was missed, where the class was divided, and how long it took', () => {
  const state = classAfter([
    { type: 'moved', to: { part: 'warm-up', screen: 0, stage: 'open', index: 0 } },
    hands(`warm-up/${item.id}`, 'first', 'check-papers', 6),
    hands(`warm-up/${item.id}`, 'first', 'wait', 24),
    { type: 'moved', to: { part: 'lights', screen: 0, stage: 'lines', index: 0 } },
    hands('lights/s1//d1', 'first', 'a', 14),
    hands('lights/s1//d1', 'first', 'b', 13),
    hands('lights/s1//d1', 'second', 'a', 25),
    hands('lights/s1//d1', 'second', 'b', 2),
  ]);
  const report = classReport(agenda, state, sources);
  expect(report.missed.map(({ part, lastRight }) => [part, lastRight])).toEqual([['warm-up', 0.2]]);
  expect(report.split.map(({ part, advice }) => [part, advice])).toEqual([['lights', 'tie']]);
  expect(report.votes[1]).toMatchObject({ hands: 27, lastRight: 25 / 27 });
  expect(report.parts).toEqual([
    { id: 'warm-up', planned: 7, spentMs: 3_000 },
    { id: 'lights', planned: 12, spentMs: 0 },
  ]);
});

it('says nothing about what nobody voted on', () => {
  const report = classReport(agenda, classAfter([]), sources);
  expect([report.votes, report.missed, report.split]).toEqual([[], [], []]);
});

it('lists what was missed worst first, and what was half right not at all', () => {
  const asked = ['q1-01', 'q1-02', 'q1-03'];
  const parts = agendaOf([
    agendaPart('asks', { screens: asked.map((id) => ({ show: 'item', item: id })) }),
  ]);
  const items = { ...sources, item: (id: string) => buildItem({ id }) };
  const report = classReport(
    parts,
    classAfter([
      hands('asks/q1-01', 'first', 'check-papers', 4),
      hands('asks/q1-01', 'first', 'wait', 6),
      hands('asks/q1-02', 'first', 'check-papers', 1),
      hands('asks/q1-02', 'first', 'wait', 9),
      hands('asks/q1-03', 'first', 'check-papers', 5),
      hands('asks/q1-03', 'first', 'wait', 5),
      hands('asks/q1-09', 'first', 'wait', 9),
    ]),
    items,
  );
  expect(report.missed.map(({ vote }) => vote)).toEqual(['asks/q1-02', 'asks/q1-01']);
  expect(report.votes.map(({ screen }) => screen)).toEqual([0, 1, 2]);
});

it('counts a vote for the decision and the role-play that it was taken on', () => {
  const state = classAfter([
    hands('lights/s1//d1', 'first', 'a', 18),
    hands('lights/s1//d1', 'first', 'b', 11),
    hands('lights/s1/a/d2', 'first', 'a', 3),
    hands('other/s1//d1', 'first', 'a', 3),
    hands('lights/s2//d1', 'first', 'a', 3),
  ]);
  const report = classReport(agenda, state, sources);
  expect(report.votes.map(({ vote }) => vote)).toEqual(['lights/s1//d1']);
  // 62 % right, and not level: pairs had something to talk about.
  expect(report.split).toMatchObject([{ advice: 'split' }]);
});

it('says nothing of a question whose hands were all taken back, or that is gone', () => {
  const counted = classAfter([
    hands('lights/s1//d1', 'first', 'a', 0),
    hands(`warm-up/${item.id}`, 'first', 'wait', 2),
  ]);
  expect(classReport(agenda, counted, sources).votes).toMatchObject([
    { firstRight: 0 },
    { firstRight: null, lastRight: null, hands: 0, advice: 'none' },
  ]);
  const gone = { ...sources, item: () => undefined, staged: () => undefined };
  expect(classReport(agenda, counted, gone).votes).toEqual([]);
  const words = agendaOf([agendaPart('lights')]);
  expect(classReport(words, counted, sources).votes).toEqual([]);
});
