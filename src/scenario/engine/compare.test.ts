import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { plainFormats, sampleScenario } from '../../../tests/support/build-scenario';
import { type Comparison, comparePlays } from './compare';
import { type Play, startPlay, takeChoice } from './play';
import type { Remembered } from './state';

const scenario = sampleScenario();

function played(choices: string, from: Remembered = {}): Play {
  return [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario, { from }),
  );
}

const compared = (one: string, other: string): Comparison =>
  comparePlays(scenario, { one: played(one), other: played(other) }, plainFormats);

const rows = ({ rows: all }: Comparison) =>
  all.map(
    ({ one, other, alike }) =>
      `${one ? one.scene.id + one.choice.id : '—'} ${other ? other.scene.id + other.choice.id : '—'}${alike ? ' =' : ''}`,
  );

describe('two plays side by side', () => {
  it('part at the first step that differs, with what each said there', () => {
    const { alike, parting } = compared('bab', 'bbb');

    expect(alike).toBe(1);
    expect(parting).toMatchObject({
      number: 2,
      sameScene: true,
      one: { said: '您看账在这里，先排十二万吧？', rate: 'good' },
      other: { said: '那您看这个月能不能先走一些？', rate: 'fair' },
    });
  });

  it('show what it came to, process and result apart', () => {
    const { meters, process, bands, skills, endings } = compared('bab', 'bdb');

    expect(meters.find(({ name }) => name === 'cash')).toEqual({
      name: 'cash',
      label: '到账',
      unit: '元',
      start: 0,
      one: 120_000,
      other: 0,
      better: 'one',
    });
    // Of risk, less is better.
    expect(meters.find(({ name }) => name === 'risk')).toMatchObject({
      one: 56,
      other: 75,
      better: 'one',
    });
    const turned = compared('bdb', 'bab').meters;
    expect(turned.map(({ name, better }) => [name, better])).toEqual([
      ['trust', 'other'],
      ['risk', 'other'],
      ['cash', 'other'],
    ]);
    expect(compared('bab', 'bab').meters.every(({ better }) => better === 'same')).toBe(true);
    expect(process).toEqual({ one: 1, other: 0.6 });
    expect(bands).toEqual({ one: 'excellent', other: 'fair' });
    expect(skills.map(({ one, other }) => [one.id, one.sum, other.sum])).toEqual([
      ['prep', 3, 3],
      ['nego', 6, 2],
    ]);
    expect([endings.one?.letter, endings.other?.letter]).toEqual(['A', 'D']);
  });

  it('do not part where they went the same way', () => {
    const same = compared('bab', 'bab');
    expect(same).toMatchObject({ alike: 3, parting: null });
    expect(same.meters.every(({ better }) => better === 'same')).toBe(true);
  });

  it('part where one stands and the other has gone on', () => {
    expect(compared('ba', 'b')).toMatchObject({
      alike: 1,
      parting: { number: 2, sameScene: true, one: { number: 2 }, other: null },
      endings: { one: null, other: null },
    });
  });

  it('part where one has been broken off and the other has gone on', () => {
    // After d1.a, d2.c breaks off; after d2.b the play goes on.
    const { alike, parting } = compared('ac', 'aba');
    expect(alike).toBe(1);
    expect(parting).toMatchObject({ one: { rate: 'poor' }, other: { rate: 'fair' } });
    expect(rows(compared('ac', 'aba'))).toEqual(['d1a d1a =', 'd2c d2b', '— d3a']);
  });

  it('say so where the same steps led to different scenes, by what another role-play brought', () => {
    const forked = {
      ...scenario,
      interrupts: [
        {
          when: {
            op: 'and',
            of: [
              { op: 'true', name: 'bank' },
              { op: 'visited', node: 'd1' },
            ],
          } as const,
          to: 'e3',
        },
      ],
    };
    const one = startPlay(forked);
    const other = startPlay(forked, { from: { bank: true } });

    const { parting } = comparePlays(
      forked,
      { one: takeChoice(forked, one, 'b'), other },
      plainFormats,
    );
    expect(other.node.id).toBe('e3');
    expect(parting).toMatchObject({ number: 1, sameScene: false, one: { number: 1 }, other: null });
  });

  it('line up scenes that both came through, whatever one of them did in between', () => {
    const long = played('bab');
    // It is made to skip d2, as a shorter way through would.
    const short = { ...long, steps: long.steps.filter(({ node }) => node !== 'd2') };
    const sides = (one: Play, other: Play) =>
      rows(comparePlays(scenario, { one, other }, plainFormats));

    expect(sides(long, short)).toEqual(['d1b d1b =', 'd2a —', 'd3b d3b =']);
    expect(sides(short, long)).toEqual(['d1b d1b =', '— d2a', 'd3b d3b =']);
  });

  it('hold for any two plays: every step is shown once, in order, and sides can be changed', () => {
    const way = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 4 });
    fc.assert(
      fc.property(way, way, (left, right) => {
        const [one, other] = [played(left), played(right)];
        const there = comparePlays(scenario, { one, other }, plainFormats);
        const back = comparePlays(scenario, { one: other, other: one }, plainFormats);

        const numbers = (side: 'one' | 'other') =>
          there.rows.flatMap((row) => row[side]?.number ?? []);
        expect(numbers('one')).toEqual(one.steps.map((_, at) => at + 1));
        expect(numbers('other')).toEqual(other.steps.map((_, at) => at + 1));
        expect(there.rows.every((row) => row.one || row.other)).toBe(true);

        expect(back.alike).toBe(there.alike);
        expect(back.parting?.one ?? null).toEqual(there.parting?.other ?? null);
        expect(there.alike).toBeLessThanOrEqual(Math.min(one.steps.length, other.steps.length));
        expect(there.rows.slice(0, there.alike).every(({ alike }) => alike)).toBe(true);
      }),
    );
  });
});

describe('plays that go through scenes in different orders', () => {
  /** Four scenes, from each of which every one can be gone to: choice 3 leads to `d3`. */
  const sample = buildPlayScenario();
  const { d1 } = sample.nodes;
  if (d1?.kind !== 'scene') throw new Error('the sample begins with a scene');
  const [choice] = d1.choices;
  if (!choice) throw new Error('its first scene has choices');
  const numbers = ['1', '2', '3', '4'];
  const choices = numbers.map((id) => ({ ...choice, id, do: {}, set: {}, to: `d${id}` }));
  const open = buildPlayScenario({
    nodes: {
      ...sample.nodes,
      ...Object.fromEntries(numbers.map((id) => [`d${id}`, { ...d1, id: `d${id}`, choices }])),
    },
  });
  const walked = (way: string): Play =>
    [...way].reduce((play, to) => takeChoice(open, play, to), startPlay(open));
  /** The scenes of each row, as `d1 d1`. */
  const linedUp = (one: string, other: string) =>
    comparePlays(open, { one: walked(one), other: walked(other) }, plainFormats).rows.map(
      (row) => [row.one?.scene.id ?? '—', row.other?.scene.id ?? '—', row.alike] as const,
    );

  it('are lined up again behind a detour of one of them', () => {
    // d1 d2 d3 d4 beside d1 d3 d4.
    expect(linedUp('2341', '341')).toEqual([
      ['d1', 'd1', false],
      ['d2', '—', false],
      ['d3', 'd3', true],
      ['d4', 'd4', true],
    ]);
    expect(linedUp('341', '2341')).toEqual([
      ['d1', 'd1', false],
      ['—', 'd2', false],
      ['d3', 'd3', true],
      ['d4', 'd4', true],
    ]);
  });

  it('show the step of the first before that of the second where neither is in the other', () => {
    expect(linedUp('22', '33')).toEqual([
      ['d1', 'd1', false],
      ['d2', '—', false],
      ['—', 'd3', false],
    ]);
  });

  it('are alike in a scene that both chose alike in, also when it stands elsewhere', () => {
    expect(linedUp('24', '344')).toEqual([
      ['d1', 'd1', false],
      ['d2', '—', false],
      ['—', 'd3', false],
      ['—', 'd4', false],
    ]);
  });

  it('have as many scenes side by side as any way of lining them up', () => {
    /** The longest run of common scenes, by trying everything. */
    const most = (one: string, other: string): number => {
      if (one === '' || other === '') return 0;
      const [rest, beside] = [one.slice(1), other.slice(1)];
      if (one[0] === other[0]) return 1 + most(rest, beside);
      return Math.max(most(rest, other), most(one, beside));
    };
    const way = fc.array(fc.constantFrom(...numbers), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(way, way, (left, right) => {
        const [one, other] = [left.join(''), right.join('')];
        const pairs = linedUp(one, other).filter((row) => !row.includes('—'));
        // A play's scenes are its start and all but the last that it was led to.
        const scenes = (walk: string) => `1${walk.slice(0, -1)}`;
        expect(pairs).toHaveLength(most(scenes(one), scenes(other)));
      }),
    );
  });
});
