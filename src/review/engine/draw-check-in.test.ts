import { describe, expect, it } from 'vitest';
import {
  answeredOn,
  buildReviewIndex,
  type DatedFact,
  datedEvents,
  hashes,
  playedOn,
  practisedOn,
  reviewOn,
  reviewRecord,
  wrongOn,
} from '../../../tests/support/build-review';
import { drawCheckIn } from './draw-check-in';

const today = '2026-01-12';
const now = Date.parse(`${today}T09:00:00.000+08:00`);

/** Two wordings of six objectives in each of two modules. */
const index = buildReviewIndex({
  items: Object.fromEntries(
    ['m1', 'm2'].flatMap((module) =>
      [1, 2, 3, 4, 5, 6].flatMap((objective) =>
        ['a', 'b'].map((wording) => [
          `${module}-${objective}${wording}`,
          { quiz: module, module, hash: hashes.now, objectives: [`${module}-${objective}`] },
        ]),
      ),
    ),
  ),
  decisions: { 's1/d1': { module: 'm1', objectives: ['m1-6'], rates: { a: 'good', b: 'poor' } } },
});

function draw(facts: readonly DatedFact[], { size = 8, seed = 1 } = {}): readonly string[] {
  const { attempts } = reviewRecord(datedEvents(facts));
  const review = reviewOn(today, facts, { index });
  return drawCheckIn({ index, attempts, review, size, seed, now }).map(({ id }) => id);
}

const objective = (item: string) => item.slice(0, -1);
const begunBoth = [...answeredOn('2026-01-05', { item: 'm2-1a' })];
const shaky = [1, 2, 3, 4, 5].flatMap((number) => wrongOn('2026-01-05', `m1-${number}a`));

describe('a check-in', () => {
  it('asks half of what was wrong, a fifth of what role-plays showed, and mixes in the rest', () => {
    const items = draw([...shaky, ...begunBoth, ...playedOn('2026-01-06', 'b')]);
    const count = (fits: (item: string) => boolean) => items.filter(fits).length;

    expect(new Set(items).size).toBe(8);
    expect(count((item) => /^m1-[1-5]/.test(item))).toBe(4);
    expect(count((item) => objective(item) === 'm1-6')).toBe(2);
    expect(count((item) => item.startsWith('m2'))).toBe(2);
  });

  it('asks six on the last day in the same shares', () => {
    const items = draw([...shaky, ...begunBoth, ...playedOn('2026-01-06', 'b')], { size: 6 });
    expect(items.filter((item) => /^m1-[1-5]/.test(item))).toHaveLength(3);
    expect(items.filter((item) => objective(item) === 'm1-6')).toHaveLength(1);
    expect(items.filter((item) => item.startsWith('m2'))).toHaveLength(2);
  });

  it('asks an objective in another wording than the one that was wrong', () => {
    const items = draw([...shaky, ...begunBoth]);
    expect(items.filter((item) => /^m1-[1-5]a/.test(item))).toEqual([]);
    expect(items.filter((item) => /^m1-[1-5]b/.test(item))).toHaveLength(4);
  });

  it('leaves out what is steady, and is shorter then', () => {
    const steady = ['2026-01-05', '2026-01-07', '2026-01-09'].flatMap((day) =>
      answeredOn(day, { item: 'm2-1a' }),
    );
    const items = draw(steady);
    expect(items.some((item) => objective(item) === 'm2-1')).toBe(false);
    expect(items.every((item) => item.startsWith('m2'))).toBe(true);

    const all = ['2026-01-05', '2026-01-07', '2026-01-09'].flatMap((day) =>
      [1, 2, 3, 4, 5, 6].flatMap((number) => answeredOn(day, { item: `m1-${number}a` })),
    );
    expect(draw(all)).toEqual([]);
  });

  it('keeps to the modules that were begun, and takes from all before any is', () => {
    const begun = draw(practisedOn('2026-01-05', 1));
    expect(begun).toHaveLength(8);
    expect(begun.every((item) => item.startsWith('m1'))).toBe(true);
    expect(new Set(draw([]).map((item) => item.slice(0, 2)))).toEqual(new Set(['m1', 'm2']));
  });

  it('asks no item a third time within a day while there are others', () => {
    const twice = [1, 2, 3, 4, 5, 6].flatMap((number) =>
      [0, 1].flatMap(() => wrongOn(today, `m1-${number}b`)),
    );
    expect(draw(twice, { size: 6 }).every((item) => item.endsWith('a'))).toBe(true);
  });

  it('asks another objective twice before one whose items came up twice today', () => {
    const twice = ['a', 'b'].flatMap((wording) =>
      [0, 1].flatMap(() => answeredOn(today, { item: `m1-1${wording}`, certainty: 'unsure' })),
    );
    const others = [2, 3, 4, 5, 6].flatMap((number) =>
      answeredOn('2026-01-05', { item: `m1-${number}a` }),
    );
    const items = draw([...twice, ...others], { size: 10 });
    expect(items.filter((item) => objective(item) === 'm1-1')).toEqual([]);
    expect(items).toHaveLength(10);
  });

  it('mixes in a module only with what has not come up twice today', () => {
    const twice = [1, 2, 3, 4, 5, 6].flatMap((number) =>
      ['a', 'b'].flatMap((wording) =>
        [0, 1].flatMap(() => answeredOn(today, { item: `m2-${number}${wording}` })),
      ),
    );
    const items = draw([...shaky, ...twice]);
    expect(items).toHaveLength(8);
    expect(items.every((item) => item.startsWith('m1'))).toBe(true);
  });

  it('gives away nothing of an exam that is under way', () => {
    const exam: DatedFact = {
      type: 'attempt-started',
      attempt: 'exam',
      quiz: 'm1',
      mode: 'exam',
      seed: 1,
      scope: 'all',
      items: [1, 2, 3, 4, 5, 6].map((number) => ({ id: `m1-${number}a`, hash: hashes.now })),
      day: today,
    };
    expect(draw([exam], { size: 24 }).filter((item) => /^m1-.a/.test(item))).toEqual([]);
    expect(draw([], { size: 24 })).toHaveLength(24);
  });

  it('asks of as many objectives and modules as it can', () => {
    const items = draw([]);
    expect(new Set(items.map(objective)).size).toBe(8);
    expect(items.filter((item) => item.startsWith('m1'))).toHaveLength(4);
  });

  it('is the same for the same seed, and another for another', () => {
    const facts = [...shaky, ...begunBoth];
    expect(draw(facts)).toEqual(draw(facts));
    const others = [2, 3, 4, 5].map((seed) => draw(facts, { seed }).join());
    expect(new Set([...others, draw(facts).join()]).size).toBeGreaterThan(1);
  });

  it('mixes in modules without mistakes of items before those that have some', () => {
    const decided = { module: 'm2', objectives: ['m2-6'], rates: { b: 'poor' } } as const;
    const other = { ...index, decisions: { 's1/d1': decided } };
    const facts = [...wrongOn('2026-01-05', 'm1-1a'), ...playedOn('2026-01-06', 'b')];
    const review = reviewOn(today, facts, { index: other });
    const { attempts } = reviewRecord(datedEvents(facts));
    const given = { index: other, attempts, review, size: 10, seed: 1, now };
    const items = drawCheckIn(given).map(({ id }) => id);
    expect(items.filter((item) => item.startsWith('m1')).toSorted()).toEqual(['m1-1a', 'm1-1b']);
    expect(items).toHaveLength(10);
  });

  it('takes a module whose mistakes are all on the shelf for one without', () => {
    const right = (item: string) =>
      ['2026-01-06', '2026-01-08'].flatMap((day) => answeredOn(day, { item }));
    const held = [...wrongOn('2026-01-05', 'm2-1a'), ...right('m2-1a')];
    const items = draw([...wrongOn('2026-01-05', 'm1-1a'), ...held], { size: 10 });
    expect(items.filter((item) => item.startsWith('m1')).toSorted()).toEqual(['m1-1a', 'm1-1b']);
  });

  describe('with an item that asks for two objectives', () => {
    const both = { quiz: 'm1', module: 'm1', hash: hashes.now, objectives: ['m1-1', 'm1-2'] };
    const wider = { ...index, items: { ...index.items, 'm1-both': both } };
    const drawWider = (facts: readonly DatedFact[], size: number) => {
      const review = reviewOn(today, facts, { index: wider });
      const { attempts } = reviewRecord(datedEvents(facts));
      return drawCheckIn({ index: wider, attempts, review, size, seed: 1, now }).map(
        ({ id }) => id,
      );
    };

    it('asks it for a mistake in one of them', () => {
      const items = drawWider([...wrongOn('2026-01-05', 'm1-1a'), ...begunBoth], 8);
      expect(items).toEqual(expect.arrayContaining(['m1-1a', 'm1-1b', 'm1-both']));
    });

    it('asks it while one of them is not steady', () => {
      const steady = ['2026-01-05', '2026-01-07', '2026-01-09'].flatMap((day) =>
        answeredOn(day, { item: 'm1-1a' }),
      );
      const items = drawWider(steady, 24);
      expect(items).toContain('m1-both');
      expect(items).not.toContain('m1-1a');
    });
  });
});
