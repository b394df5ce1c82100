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
