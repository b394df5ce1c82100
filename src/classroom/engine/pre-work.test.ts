import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/learning-record/learning-event';
import { type Learner, learnerOf, preWorkOf } from './pre-work';
import { readResultCodes, writeResultCode } from './result-code';

type Fact = Record<string, unknown> & { readonly type: string };

function events(facts: readonly Fact[]): LearningEvent[] {
  return facts.map(
    (fact, index) =>
      ({
        id: `0199a5b2-0000-7000-8000-${String(index).padStart(12, '0')}`,
        seq: index + 1,
        at: '2026-11-25T09:00:00.000+08:00',
        course: '1.0.0',
        ...fact,
      }) as unknown as LearningEvent,
  );
}
const answered = (item: string, correct: boolean, certainty: 'sure' | 'unsure'): Fact => ({
  type: 'item-answered',
  item,
  correct,
  certainty,
});
const learner = (nickname: string, fields: Partial<Learner> = {}): Learner => ({
  nickname,
  items: new Map(),
  ways: new Map(),
  ...fields,
});

describe('what a learner did before the class', () => {
  it('is the first answer to each item', () => {
    const { items } = learnerOf(
      '小林',
      events([answered('q1-04', false, 'sure'), answered('q1-04', true, 'sure')]),
    );
    expect([...items]).toEqual([['q1-04', { right: false, sure: true }]]);
  });

  it('is the latest way through a role-play, without what was taken back', () => {
    const { ways } = learnerOf(
      '小林',
      events([
        { type: 'play-started', play: 'p1', scenario: 's1', prefix: [] },
        { type: 'choice-taken', play: 'p1', step: 0, node: 'd1', choice: 'a' },
        { type: 'choice-taken', play: 'p1', step: 1, node: 'd2', choice: 'b' },
        { type: 'choice-taken', play: 'p1', step: 1, node: 'd2', choice: 'c' },
      ]),
    );
    expect(ways.get('s1')).toEqual([
      { node: 'd1', choice: 'a' },
      { node: 'd2', choice: 'c' },
    ]);
  });
});

describe('a record that is read', () => {
  const started = (play: string, prefix: readonly unknown[] = []): Fact => ({
    type: 'play-started',
    play,
    scenario: 's1',
    prefix,
  });
  const chose = (play: string, step: number, choice: string): Fact => ({
    type: 'choice-taken',
    play,
    step,
    node: `d${step + 1}`,
    choice,
  });

  it('is read in its own order, however its file lists it', () => {
    const all = events([
      answered('q1-04', true, 'unsure'),
      answered('q1-04', false, 'sure'),
      started('p1'),
      chose('p1', 0, 'a'),
      chose('p1', 1, 'b'),
    ]);
    for (const list of [all, all.toReversed()]) {
      const { items, ways } = learnerOf('小林', list);
      expect([...items]).toEqual([['q1-04', { right: true, sure: false }]]);
      expect(ways.get('s1')?.map(({ choice }) => choice)).toEqual(['a', 'b']);
    }
  });

  it('goes on from the steps that a play took over', () => {
    const { ways } = learnerOf(
      '小林',
      events([started('p1', [{ node: 'd1', choice: 'c' }]), chose('p1', 1, 'a')]),
    );
    expect(ways.get('s1')?.map(({ choice }) => choice)).toEqual(['c', 'a']);
  });

  it('has no way of a play that it does not tell the beginning of', () => {
    const { items, ways } = learnerOf('小林', events([chose('p9', 0, 'a')]));
    expect([items.size, ways.size]).toEqual([0, 0]);
  });

  it('is told from another by its first event', () => {
    const [first] = events([started('p1')]);
    expect(learnerOf('小林', events([started('p1')])).record).toBe(first?.id);
    expect(learnerOf('小林', [])).not.toHaveProperty('record');
  });
});

describe('the picture of a class', () => {
  it('ranks by the share of those who missed it, and then by name', () => {
    const right = { right: true, sure: true };
    const wrong = { right: false, sure: false };
    const picture = preWorkOf([
      learner('a', {
        items: new Map([
          ['q1-09', wrong],
          ['q1-03', wrong],
          ['q1-01', wrong],
          ['q1-02', wrong],
        ]),
      }),
      learner('b', {
        items: new Map([
          ['q1-03', wrong],
          ['q1-01', right],
        ]),
      }),
      learner('c', {
        items: new Map([
          ['q1-03', right],
          ['q1-01', wrong],
        ]),
      }),
      learner('d', { items: new Map([['q1-03', right]]) }),
    ]);
    expect(picture.items.map(({ id }) => id)).toEqual(['q1-02', 'q1-09', 'q1-01', 'q1-03']);
  });

  it('keeps decisions of one name in two role-plays apart', () => {
    const both = new Map([
      ['s1', [{ node: 'd5', choice: 'a' }]],
      ['s2', [{ node: 'd5', choice: 'b' }]],
    ]);
    expect(preWorkOf([learner('a', { ways: both })]).decisions).toHaveLength(2);
  });

  it('numbers only those of one name', () => {
    const all = [
      learner('林', { record: 'r1' }),
      learner('王', { record: 'r2' }),
      learner('林', { record: 'r3' }),
      learner('林'),
    ];
    expect(preWorkOf(all).learners).toEqual(['林', '王', '林 (2)', '林 (3)']);
  });

  it('puts what most missed first, and of those what they were sure of', () => {
    const missed = (sure: boolean) => ({ right: false, sure });
    const { items } = preWorkOf([
      learner('a', {
        items: new Map([
          ['q1-01', missed(false)],
          ['q1-02', missed(true)],
        ]),
      }),
      learner('b', {
        items: new Map([
          ['q1-01', missed(false)],
          ['q1-02', missed(true)],
          ['q1-03', { right: true, sure: true }],
        ]),
      }),
    ]);
    expect(items.map(({ id, missed: count, sureAndWrong }) => [id, count, sureAndWrong])).toEqual([
      ['q1-02', 2, 2],
      ['q1-01', 2, 0],
      ['q1-03', 0, 0],
    ]);
  });

  it('counts a learner once, by the later file', () => {
    const once = learner('a', { items: new Map([['q1-01', { right: false, sure: true }]]) });
    const again = learner('a', { items: new Map([['q1-01', { right: true, sure: true }]]) });
    const picture = preWorkOf([once, again]);
    expect(picture.learners).toEqual(['a']);
    expect(picture.items[0]?.missed).toBe(0);
  });

  it('tells learners apart whose files have one name', () => {
    const one = learner('results', { record: 'r1' });
    const other = learner('results', { record: 'r2' });
    expect(preWorkOf([one, other, one]).learners).toEqual(['results', 'results (2)']);
  });

  it('counts the choices of a decision', () => {
    const way = (choice: string) => new Map([['s1', [{ node: 'd5', choice }]]]);
    const { decisions } = preWorkOf([
      learner('a', { ways: way('a') }),
      learner('b', { ways: way('c') }),
      learner('c', { ways: way('c') }),
    ]);
    expect(decisions).toEqual([
      { scenario: 's1', node: 'd5', learners: 3, choices: { a: 1, c: 2 } },
    ]);
  });
});

describe('a result code', () => {
  const names = fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((name) => /^[^;\s]+$/u.test(name));
  const some: fc.Arbitrary<Learner> = fc.record({
    nickname: names,
    items: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 10, max: 23 })), {
        selector: String,
        maxLength: 8,
      })
      .chain((ids) =>
        fc
          .array(fc.record({ right: fc.boolean(), sure: fc.boolean() }), {
            minLength: ids.length,
            maxLength: ids.length,
          })
          .map(
            (answers) =>
              new Map(
                ids.map(([bank, item], index) => [
                  `q${bank}-${item}`,
                  answers[index] ?? { right: true, sure: true },
                ]),
              ),
          ),
      ),
    ways: fc
      .array(
        fc.record({ node: fc.constantFrom('d1', 'd12', 'x1'), choice: fc.constantFrom('a', 'd') }),
        { minLength: 1, maxLength: 6 },
      )
      .map((steps) => new Map([['s3b', steps]])),
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(readResultCodes(`前面的话 ${writeResultCode(one)}`)).toEqual({
          learners: [one],
          broken: 0,
        });
      }),
    );
  });

  it('is read with full-width signs, and among other lines of a chat', () => {
    const { learners, broken } = readResultCodes(
      '小林：好了\nHK1；小林；q1-04＝x；s1=d1a-d2c\n收到',
    );
    expect(broken).toBe(0);
    expect(learners[0]?.items.get('q1-04')).toEqual({ right: false, sure: true });
    expect(learners[0]?.ways.get('s1')).toHaveLength(2);
  });

  it.each(['HK1;;q1-04=a', 'HK1;小林;q1-04=z', 'HK1;小林;s1=d1', 'HK1;小林;<script>'])(
    'is not believed when it says %s',
    (code) => {
      expect(readResultCodes(code)).toEqual({ learners: [], broken: 1 });
    },
  );
});
