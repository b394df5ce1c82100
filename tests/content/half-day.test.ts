import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClassEvent, ClassFact } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import { actOn, type ClassScene } from '@/classroom/engine/class-act';
import { foldClass } from '@/classroom/engine/class-fold';
import type { StagedScenario } from '@/classroom/engine/enter-screen';
import { plannedParts } from '@/classroom/engine/half-day';
import { contentOf, type ScreenSources } from '@/classroom/engine/screen-content';
import { screenAt } from '@/classroom/engine/stations';
import { scenarioLookups } from '@/course/checks/scenario-lookups';
import { askedItem } from '@/quiz/engine/variants';
import { buildScenario } from '@/scenario/explorer/build-scenario';
import { readContentFiles } from '../../tools/content-files';
import { readCourse } from '../../tools/read-course';

const { source } = readCourse(readContentFiles(join(import.meta.dirname, '../../content')));
if (!source?.agenda) throw new Error('content/class.yaml cannot be read');
const course = source;
const agenda = source.agenda.data;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const staged = new Map<string, StagedScenario>(
  source.scenarios.flatMap(({ data }) => {
    const built = buildScenario(data, scenarioLookups(course, data.module, hash));
    if (!built.scenario || !built.exploration) return [];
    const ways = Object.fromEntries(
      [...built.exploration.witnesses].map(([id, { steps }]) => [id, steps]),
    );
    return [[data.id, { scenario: built.scenario, ways }] as const];
  }),
);
const items = new Map(
  source.banks.flatMap(({ data }) =>
    data.items.map((item) => [item.id, askedItem({ ...item, hash: '' }, 0)] as const),
  ),
);
const papers = new Map(
  source.documents.flatMap(({ data }) => data.documents.map((one) => [one.id, one] as const)),
);
const sources: ScreenSources = {
  slides: (id) =>
    course.lessons
      .find(({ data }) => data.id === id)
      ?.elements.filter(({ name }) => name === 'Slide')
      .map(({ attributes }) => attributes.title ?? ''),
  item: (id) => items.get(id),
  paper: (id) => papers.get(id),
  staged: (id) => staged.get(id),
};

/** A class that is run by one key, hands going up for one choice at each count. */
function run(plan: ClassState['plan'], chosen: (count: number) => number) {
  const parts = plannedParts(agenda, plan);
  const events: ClassEvent[] = [];
  const visited: string[] = [];
  let now = Date.UTC(2026, 10, 25, 1);
  const record = (...facts: readonly ClassFact[]) => {
    for (const fact of facts) {
      events.push({
        id: '0199a5b2-0000-7000-8000-000000000000',
        class: 'class-1',
        seq: events.length + 1,
        at: new Date(now).toISOString(),
        console: 'console',
        fact,
      });
    }
  };
  record({ type: 'class-opened', name: '班', plan, size: 30 });

  for (let count = 0; count < 2_000; count += 1) {
    now += 5_000;
    const state = foldClass(events);
    if (!state) throw new Error('the class is not open');
    const { position } = state;
    const screen = position && screenAt(position, parts);
    const content = screen
      ? contentOf(state, position.part, screen, sources)
      : ({ kind: 'plain' } as const);
    if (position) visited.push(`${position.part}/${position.screen}/${position.stage}`);
    const scene: ClassScene = { parts, content, staged: sources.staged, now };
    const counts = position?.stage === 'count' || position?.stage === 'recount';
    if (counts) {
      const hand = actOn(state, { hands: chosen(count), by: 1 }, scene);
      if (hand.kind === 'facts') record(...hand.facts);
    }
    const after = foldClass(events) ?? state;
    const turn = actOn(after, 'forward', scene);
    if (turn.kind === 'pick') {
      const picked = actOn(after, { choose: 1 }, scene);
      if (picked.kind !== 'facts') throw new Error(`nothing can be picked at ${visited.at(-1)}`);
      record(...picked.facts);
    } else if (turn.kind === 'facts') record(...turn.facts);
    else return { state: after, visited, events: events.length };
  }
  throw new Error(`the class does not come to an end: ${visited.slice(-5).join(', ')}`);
}

describe.each(['whole', 'short'] as const)('the %s class', (plan) => {
  it.each([1, 2, 3])('is gone through by one key when choice %i wins each vote', (number) => {
    const { state, visited } = run(plan, () => number);
    const screens = new Set(visited.map((each) => each.split('/').slice(0, 2).join('/')));
    const all = plannedParts(agenda, plan).flatMap(({ part, screens: own }) =>
      own.map(({ index }) => `${part.id}/${index}`),
    );
    expect([...screens]).toEqual(all);
    expect(state.position?.part).toBe('leaving');
  });
});

it('votes at every decision that the agenda names', () => {
  const { state } = run('whole', () => 1);
  const decided = Object.keys(state.votes).filter((vote) => vote.endsWith('d12'));
  expect(decided).toHaveLength(1);
  const scenes = agenda.parts.flatMap(({ screens }) =>
    screens.filter(({ show }) => show === 'scene'),
  );
  const counted = Object.keys(state.votes).filter((vote) => /\/d\d+$/.test(vote));
  expect(counted.length).toBeGreaterThanOrEqual(scenes.length);
});

it('has the minutes that its title promises', () => {
  const sum = (plan: ClassState['plan']) =>
    plannedParts(agenda, plan).reduce((minutes, part) => minutes + part.minutes, 0);
  expect([sum('whole'), sum('short')]).toEqual([180, 90]);
});
