import { describe, expect, it } from 'vitest';
import type { Item } from '@/course/schema/item';
import { buildBank, buildItem } from '../../../tests/support/build-course';
import type { Candidate } from './candidate';
import { drawModule } from './draw-module';

type Said = Partial<Omit<Candidate, 'item'>> & {
  readonly type?: Item['type'];
  readonly objectives?: string[];
  readonly difficulty?: 1 | 2 | 3;
};

/** Items 1, 2, 3 … of a bank; what is not said is unseen, of medium difficulty and an objective of its own. */
function candidates(...said: readonly Said[]): readonly Candidate[] {
  return said.map(({ type = 'single-response', objectives, difficulty = 2, ...rest }, index) => ({
    item: buildItem({
      type,
      id: `q1-${index + 1}`,
      objectives: objectives ?? [`o-${index + 1}`],
      difficulty,
    }),
    seen: rest.missed ? 1 : 0,
    lastSeen: 0,
    missed: false,
    sure: false,
    tired: false,
    weak: false,
    ...rest,
  }));
}

function drawn(
  given: readonly Candidate[],
  said: {
    readonly count?: number;
    readonly objectives?: number;
    readonly returning?: number;
    readonly difficulty?: ReturnType<typeof buildBank>['draw']['difficulty'];
  } = {},
): readonly number[] {
  const { count = 4, objectives = 1, returning = count } = said;
  const { difficulty = { easy: 0, medium: count, hard: 0 } } = said;
  const bank = buildBank({ draw: { count, objectives, difficulty } });
  return drawModule(bank, given, returning)
    .map(({ item }) => Number(item.id.slice(3)))
    .toSorted((one, other) => one - other);
}

const plain: Said = {};
const missed: Said = { missed: true };
const tired: Said = { seen: 2, tired: true };
const reply: Said = { type: 'best-reply', seen: 9 };

describe('the structure of a module’s quiz', () => {
  it.each(['cluster', 'numeric'] as const)('has a best reply and a %s, also seen ones', (type) => {
    const given = candidates(plain, plain, plain, reply, { type, seen: 9 });
    expect(drawn(given, { count: 3 })).toEqual([1, 4, 5]);
  });

  it('asks for no second best reply', () => {
    const given = candidates({ ...missed, type: 'best-reply' }, plain, plain, reply);
    expect(drawn(given, { count: 3 })).toEqual([1, 2, 3]);
  });

  it('takes the one seen least where there are several', () => {
    const given = candidates(plain, { ...reply, seen: 3 }, { ...reply, seen: 2 }, plain);
    expect(drawn(given, { count: 2 })).toEqual([1, 3]);
  });

  it('takes one that leaves room for the objectives before one seen less', () => {
    const same = { objectives: ['o-1'] };
    const given = candidates(
      { ...missed, ...same },
      { ...reply, ...same, seen: 1 },
      { ...reply, seen: 5 },
    );
    expect(drawn(given, { count: 3, objectives: 2, returning: 1 })).toEqual([1, 2, 3]);
    expect(drawn(given, { count: 2, objectives: 2, returning: 0 })).toContain(3);
  });

  it('is kept before mistakes come back', () => {
    const given = candidates(missed, missed, missed, reply, { type: 'numeric', seen: 9 });
    expect(drawn(given, { count: 3 })).toEqual([1, 4, 5]);
  });

  it('does without what the bank does not have', () => {
    expect(drawn(candidates(plain, plain, plain), { count: 2 })).toEqual([1, 2]);
    expect(drawn(candidates(plain, plain))).toEqual([1, 2]);
  });
});

describe('mistakes', () => {
  const others = [plain, plain, plain, plain];

  it('come back before what is unseen, as many as may', () => {
    const given = candidates(...others, missed, missed, missed);
    expect(drawn(given, { count: 5, returning: 2 })).toEqual([1, 2, 3, 5, 6]);
    expect(drawn(given, { count: 5, returning: 0 })).toEqual([1, 2, 3, 4, 5]);
  });

  it('that the structure needs count among those that come back', () => {
    const only: Said = { ...missed, type: 'best-reply' };
    const given = candidates(missed, missed, missed, only, ...others);
    expect(drawn(given, { count: 6, returning: 2 })).toEqual([1, 4, 5, 6, 7, 8]);
    const replies = candidates(missed, missed, only, { ...only, seen: 3 }, ...others);
    expect(drawn(replies, { count: 6, returning: 2 })).toEqual([1, 3, 5, 6, 7, 8]);
  });

  it('beyond that wait behind all that is not missed', () => {
    const seen = { seen: 8 };
    const given = candidates(missed, missed, seen, seen, seen);
    expect(drawn(given, { count: 4, returning: 1 })).toEqual([1, 3, 4, 5]);
  });

  it('come today only as often as an item may', () => {
    const given = candidates({ ...missed, tired: true }, ...others);
    expect(drawn(given)).toEqual([2, 3, 4, 5]);
  });
});

describe('what fills the other places', () => {
  it('is not tired while there is another, even a mistake', () => {
    expect(drawn(candidates(tired, plain, plain), { count: 2 })).toEqual([2, 3]);
    const given = candidates(tired, missed, missed, plain);
    expect(drawn(given, { count: 3, returning: 1 })).toEqual([2, 3, 4]);
    expect(drawn(candidates(tired, plain), { count: 2 })).toEqual([1, 2]);
  });

  it('leaves room for the objectives of the bank, to the last place', () => {
    const same = { objectives: ['o-1'] };
    const given = candidates(same, same, same, { seen: 5 }, { seen: 6 });
    expect(drawn(given, { count: 3, objectives: 3 })).toEqual([1, 4, 5]);
    expect(drawn(given, { count: 3, objectives: 2 })).toEqual([1, 2, 4]);
  });

  it('reaches the objectives with mistakes that waited, and with tired ones if need be', () => {
    const same = { objectives: ['o-1'] };
    const waiting = candidates(same, same, missed);
    expect(drawn(waiting, { count: 2, objectives: 2, returning: 0 })).toEqual([1, 3]);
    const worn = candidates(same, same, tired);
    expect(drawn(worn, { count: 2, objectives: 2 })).toEqual([1, 3]);
    const hopeless = candidates(same, same, same);
    expect(drawn(hopeless, { count: 2, objectives: 2 })).toHaveLength(2);
  });

  it.each([
    {
      because: 'of a difficulty that is still aimed for',
      said: [{ difficulty: 2 }, { difficulty: 1 }, { difficulty: 3, seen: 4 }],
      wanted: [2, 3],
    },
    { because: 'seen least', said: [{ difficulty: 1, seen: 2 }, { difficulty: 1 }], wanted: [2] },
    {
      because: 'for a weak objective',
      said: [{ difficulty: 1 }, { difficulty: 1, weak: true }],
      wanted: [2],
    },
    {
      because: 'seen longest ago',
      said: [
        { difficulty: 1, lastSeen: 9 },
        { difficulty: 1, lastSeen: 4 },
      ],
      wanted: [2],
    },
  ] satisfies readonly { because: string; said: readonly Said[]; wanted: readonly number[] }[])(
    'is first $because',
    ({ said, wanted }) => {
      const difficulty = { easy: 1, medium: 0, hard: 1 };
      expect(drawn(candidates(...said), { count: wanted.length, difficulty })).toEqual(wanted);
    },
  );

  it('asks for an objective that is new, if only with one of several', () => {
    const given = candidates(
      { objectives: ['a'], weak: true },
      { objectives: ['a'] },
      { objectives: ['a', 'b'] },
    );
    expect(drawn(given, { count: 2 })).toEqual([1, 3]);
  });
});
