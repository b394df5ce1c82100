import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import {
  attemptFinished,
  attemptStarted,
  buildEvents,
  itemAnswered,
} from '../../../tests/support/build-attempt';
import { buildBank, buildItem } from '../../../tests/support/build-course';
import { attemptsFold } from './attempts-fold';
import { nextPlace, placesOf, reaches, scoreOfPlaces, skippedPlaces } from './places';
import { askableOf, itemsAskingFor, missedItems, objectiveLines, resultLines } from './result';

const bank = buildBank({
  items: ['q1-01', 'q1-02', 'q1-03', 'q1-04'].map((id, index) =>
    buildItem({ id, objectives: [index < 2 ? 'm1-1-1a' : 'm1-1-1b'] }),
  ),
});
const items = bank.items.map(({ id, hash }) => ({ id, hash }));

function attempt(id: string, results: readonly (readonly ['sure' | 'unsure', boolean])[]) {
  return [
    attemptStarted({ attempt: id, items }),
    ...results.map(([certainty, correct], position) =>
      itemAnswered({
        attempt: id,
        position,
        item: items[position]?.id ?? '',
        certainty,
        correct,
        score: correct ? 1 : 0,
      }),
    ),
  ];
}

const before = attempt('a', [
  ['sure', false],
  ['sure', true],
  ['sure', false],
  ['sure', true],
]);
const after = attempt('b', [
  ['sure', true],
  ['sure', false],
  ['unsure', false],
  ['unsure', true],
]);
const attempts = foldAll(
  attemptsFold,
  buildEvents(...before, attemptFinished({ attempt: 'a' }), ...after),
);
const places = () => {
  const found = attempts.byId.get('b');
  if (!found) throw new Error('the attempt is in the record');
  return placesOf(found, bank);
};

describe('the result of an attempt', () => {
  it('lists sure but wrong first, guessed right second, then other mistakes, then what is right', () => {
    expect(resultLines(places(), attempts).map(({ standing }) => standing)).toEqual([
      'sure-wrong',
      'unsure-right',
      'unsure-wrong',
      'sure-right',
    ]);
  });

  it('says how each item went against the time before', () => {
    const changes = resultLines(places(), attempts).map(({ place, change }) => [place.id, change]);
    expect(Object.fromEntries(changes)).toEqual({
      'q1-01': 'improved',
      'q1-02': 'slipped',
      'q1-03': 'still-wrong',
      'q1-04': 'steady',
    });
  });

  it('calls an item that was never answered before a first sight', () => {
    const first = foldAll(attemptsFold, buildEvents(...before));
    const found = first.byId.get('a');
    const lines = found ? resultLines(placesOf(found, bank), first) : [];
    expect(lines.map(({ change }) => change)).toEqual(['first', 'first', 'first', 'first']);
  });

  it('adds up by objective', () => {
    expect(objectiveLines(places())).toEqual([
      { objective: 'm1-1-1a', asked: 2, correct: 1 },
      { objective: 'm1-1-1b', asked: 2, correct: 1 },
    ]);
  });

  it('adds up by objective what was answered, weakest first, and leaves out what was taken out', () => {
    const [right, wrong, weak, ...rest] = places();
    if (!right || !wrong || !weak) throw new Error('the attempt has places');
    expect(
      objectiveLines([right, weak, ...rest.map((place) => ({ ...place, answer: null }))]),
    ).toEqual([
      { objective: 'm1-1-1b', asked: 1, correct: 0 },
      { objective: 'm1-1-1a', asked: 1, correct: 1 },
    ]);
    expect(objectiveLines([{ ...right, item: null }, wrong])).toMatchObject([{ asked: 1 }]);
  });

  it('ranks objectives by their share and not by their count', () => {
    const [right, wrong, weak] = places();
    if (!right || !wrong || !weak) throw new Error('the attempt has places');
    const asking = (place: typeof right, objective: string) => ({
      ...place,
      item: place.item && { ...place.item, objectives: [objective] },
    });
    const lines = objectiveLines([
      asking(right, 'half'),
      asking(right, 'half'),
      asking(wrong, 'half'),
      asking(wrong, 'half'),
      asking(right, 'all'),
      asking(weak, 'none'),
      asking(weak, 'none'),
      asking(weak, 'none'),
    ]);
    expect(lines.map(({ objective }) => objective)).toEqual(['none', 'half', 'all']);
  });

  it('holds what an exam does not tell yet against what is known', () => {
    const exam = [
      attemptStarted({ attempt: 'x', mode: 'exam', items }),
      itemAnswered({ attempt: 'x', correct: true }),
    ];
    const known = foldAll(attemptsFold, buildEvents(...before, ...exam));
    const found = known.byId.get('x');
    const lines = found ? resultLines(placesOf(found, bank), known) : [];
    expect(lines.map(({ change }) => change)).toEqual(['improved']);
  });

  it('names the items whose latest answer is wrong', () => {
    expect(missedItems(bank.items, attempts)).toEqual(['q1-02', 'q1-03']);
    const once = foldAll(attemptsFold, buildEvents(...before));
    expect(missedItems(bank.items, once)).toEqual(['q1-01', 'q1-03']);
    expect(missedItems(bank.items, attemptsFold.empty())).toEqual([]);
  });
});

describe('what may be asked again', () => {
  const now = Date.UTC(2026, 0, 5, 2);

  it('is not what has come twice in 24 hours', () => {
    // Each item was answered twice this morning.
    const ids = bank.items.map(({ id }) => id);
    expect(askableOf(ids, attempts, now)).toEqual({ now: 0, later: 4 });
    expect(askableOf([...ids, 'q1-09'], attempts, now)).toEqual({ now: 1, later: 4 });
    expect(askableOf(ids, attempts, now + 48 * 60 * 60 * 1000)).toEqual({ now: 4, later: 0 });
  });

  it('is found by objective', () => {
    expect(itemsAskingFor('m1-1-1b', bank.items)).toEqual(['q1-03', 'q1-04']);
  });
});

describe('the places of an attempt', () => {
  const started = foldAll(attemptsFold, buildEvents(attemptStarted({ items }))).byId.get('a-1');
  if (!started) throw new Error('the attempt is in the record');

  it('skip an item that was taken out of the bank, and do not count it', () => {
    const smaller = { ...bank, items: bank.items.slice(1) };
    const left = placesOf(started, smaller);
    expect(nextPlace(left)?.id).toBe('q1-02');
    expect(skippedPlaces(left).map(({ id }) => id)).toEqual(['q1-01']);
    const found = attempts.byId.get('b');
    expect(found && scoreOfPlaces(placesOf(found, smaller))).toBe(0.5);
    const [, ...asked] = found ? placesOf(found, bank) : [];
    expect(scoreOfPlaces([...left.slice(0, 1), ...asked])).toBeCloseTo(1 / 3);
    expect(scoreOfPlaces([])).toBe(0);
  });

  it('are looked through from where the learner is, and then from the start', () => {
    const left = placesOf(started, bank);
    expect(nextPlace(left, 2)?.id).toBe('q1-03');
    const found = attempts.byId.get('b');
    const partly = placesOf(
      { ...started, answers: new Map([...(found?.answers ?? [])].slice(2)) },
      bank,
    );
    expect(nextPlace(partly, 2)?.id).toBe('q1-01');
  });

  it('mark an item whose content has changed since the draw', () => {
    const mended = { ...bank, items: bank.items.map((item) => ({ ...item, hash: 'mended' })) };
    expect(placesOf(started, mended).every(({ changed }) => changed)).toBe(true);
    expect(placesOf(started, bank).some(({ changed }) => changed)).toBe(false);
  });

  it('reach the pass mark though thirds do not add up exactly', () => {
    expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
    expect(reaches(0.79, 0.8)).toBe(false);
  });
});
