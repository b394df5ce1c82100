import { describe, expect, it } from 'vitest';
import { choosePaper } from './exam-paper';

type Asked = Parameters<typeof choosePaper>[1][number];

const item = (id: string, objectives: string, type: Asked['type'] = 'single-response'): Asked => ({
  id,
  type,
  objectives: objectives.split(' '),
});
const plan = (
  counts: Readonly<Record<string, number>>,
  atLeast: Parameters<typeof choosePaper>[0]['atLeast'] = {},
) => ({ parts: Object.entries(counts).map(([quiz, count]) => ({ quiz, count })), atLeast });
const idsOf = (paper: readonly Asked[] | null) => paper?.map(({ id }) => id) ?? null;

describe('a paper', () => {
  it('takes what is preferred, so many of each bank', () => {
    const items = [item('q1-01', 'a'), item('q1-02', 'b'), item('q2-01', 'c'), item('q2-02', 'd')];
    expect(idsOf(choosePaper(plan({ m1: 1, m2: 2 }), items))).toEqual(['q1-01', 'q2-01', 'q2-02']);
  });

  it('passes over an item that would leave its bank too few others', () => {
    const items = [item('q1-01', 'a b'), item('q1-02', 'a'), item('q1-03', 'b')];
    expect(idsOf(choosePaper(plan({ m1: 2 }), items))).toEqual(['q1-02', 'q1-03']);
    expect(idsOf(choosePaper(plan({ m1: 1 }), items))).toEqual(['q1-01']);
  });

  it('keeps places for the types that are wanted, in a bank that can spare them', () => {
    const items = [
      item('q1-01', 'a'),
      item('q1-02', 'b'),
      item('q1-03', 'a b', 'cluster'),
      item('q2-01', 'c'),
      item('q2-02', 'd', 'cluster'),
    ];
    const wanted = { cluster: 1 };
    expect(idsOf(choosePaper(plan({ m1: 2, m2: 1 }, wanted), items))).toEqual([
      'q1-01',
      'q1-02',
      'q2-02',
    ]);
  });

  it('asks for an objective once within a bank, and again in another', () => {
    const items = [item('q1-01', 'a'), item('q1-02', 'a'), item('q2-01', 'a')];
    expect(idsOf(choosePaper(plan({ m1: 1, m2: 1 }), items))).toEqual(['q1-01', 'q2-01']);
    expect(choosePaper(plan({ m1: 2 }), items)).toBeNull();
  });

  it('is not to be had where a type or a bank is short', () => {
    const items = [item('q1-01', 'a'), item('q1-02', 'b')];
    expect(choosePaper(plan({ m1: 3 }), items)).toBeNull();
    expect(choosePaper(plan({ m1: 1 }, { ordering: 1 }), items)).toBeNull();
    expect(choosePaper(plan({ m1: 1, m9: 1 }), items)).toBeNull();
  });

  it('passes over what asks again for an objective, if only for one of several', () => {
    const items = [item('q1-01', 'a'), item('q1-02', 'a b'), item('q1-03', 'c')];
    expect(idsOf(choosePaper(plan({ m1: 2 }), items))).toEqual(['q1-01', 'q1-03']);
    expect(choosePaper(plan({ m1: 2 }), items.slice(0, 2))).toBeNull();
  });

  it('finds places for a type where the first of it would leave its bank short', () => {
    const items = [
      item('q1-01', 'a b', 'cluster'),
      item('q1-02', 'a'),
      item('q1-03', 'b'),
      item('q2-01', 'c d', 'cluster'),
    ];
    expect(idsOf(choosePaper(plan({ m1: 2, m2: 1 }, { cluster: 1 }), items))).toEqual([
      'q1-02',
      'q1-03',
      'q2-01',
    ]);
  });

  it('finds places for several types, the one that can spare least first', () => {
    const few = [
      item('q1-01', 'a', 'cluster'),
      item('q1-02', 'a', 'ordering'),
      item('q1-03', 'b', 'cluster'),
    ];
    expect(idsOf(choosePaper(plan({ m1: 2 }, { cluster: 1, ordering: 1 }), few))).toEqual([
      'q1-02',
      'q1-03',
    ]);
    const both = [
      item('q1-01', 'a', 'ordering'),
      item('q1-02', 'c', 'ordering'),
      item('q1-03', 'a', 'cluster'),
      item('q1-04', 'b', 'cluster'),
    ];
    expect(idsOf(choosePaper(plan({ m1: 3 }, { ordering: 1, cluster: 2 }), both))).toEqual([
      'q1-02',
      'q1-03',
      'q1-04',
    ]);
  });
});
