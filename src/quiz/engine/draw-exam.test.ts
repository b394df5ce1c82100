import { describe, expect, it } from 'vitest';
import { buildExamOutline, buildItem } from '../../../tests/support/build-course';
import type { Candidate } from './candidate';
import { drawExam } from './draw-exam';

const six = [1, 2, 3, 4, 5, 6];
const exam = (count: number, overrides: Parameters<typeof buildExamOutline>[0] = {}) =>
  buildExamOutline({
    drawCount: count,
    parts: [{ module: 'm1', quiz: 'm1', title: '知己知彼', count, mark: null }],
    ...overrides,
  });

/** Six items of one bank, each of an objective of its own; what is not said is seen once and right. */
function candidates(said: Readonly<Record<number, Partial<Candidate>>>): readonly Candidate[] {
  return six.map((number) => ({
    item: buildItem({ id: `q1-0${number}`, objectives: [`m1-${number}`] }),
    seen: 1,
    lastSeen: number,
    missed: false,
    sure: false,
    tired: false,
    weak: false,
    ...said[number],
  }));
}

const drawn = (...given: Parameters<typeof drawExam>) =>
  drawExam(...given).map(({ item }) => Number(item.id.slice(3)));
const missed = { missed: true };

describe('the items of an exam', () => {
  it.each([
    { because: 'unseen ones come first', said: { 5: { seen: 0 } }, count: 1, wanted: [5] },
    { because: 'then those least seen', said: { 1: { seen: 2 } }, count: 2, wanted: [2, 3] },
    { because: 'a mistake comes back', said: { 6: missed }, count: 3, wanted: [1, 2, 6] },
    {
      because: 'mistakes take a third of the places at most',
      said: { 3: missed, 4: missed, 5: missed },
      count: 4,
      wanted: [1, 2, 3, 6],
    },
    {
      because: 'what was sure but wrong comes back before other mistakes',
      said: { 3: missed, 5: { missed: true, sure: true } },
      count: 3,
      wanted: [1, 2, 5],
    },
    {
      because: 'a mistake that has come twice today waits',
      said: { 1: { missed: true, tired: true } },
      count: 3,
      wanted: [2, 3, 4],
    },
    {
      because: 'mistakes beyond the third fill up what others cannot',
      said: { 1: missed, 2: missed, 3: missed },
      count: 6,
      wanted: six,
    },
  ])('are such that $because', ({ said, count, wanted }) => {
    expect(drawn(exam(count), candidates(said)).toSorted()).toEqual(wanted);
  });

  it('are made up as the exam is, before all wishes', () => {
    const given = candidates({ 1: missed, 2: { seen: 0 } }).map((candidate, index) =>
      index === 5
        ? { ...candidate, seen: 9, item: buildItem({ type: 'ordering', id: 'q1-06' }) }
        : candidate,
    );
    expect(drawn(exam(1, { atLeast: { ordering: 1 } }), given)).toEqual([6]);
  });

  it('cannot be had of banks that have too few', () => {
    expect(() => drawExam(exam(7), candidates({}))).toThrow('No paper of "exam"');
  });
});
