import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import {
  buildBankSource,
  buildElement,
  buildInteractions,
  buildLessonSource,
  buildSource,
} from '../../../tests/support/build-source';
import { uniqueIds } from './unique-ids';

const said = (overrides: Parameters<typeof buildSource>[0]) =>
  uniqueIds(buildSource(overrides)).map(({ message }) => message);

it('has nothing against a course where every id stands once', () => {
  expect(said({})).toEqual([]);
});

it.each([
  {
    because: 'two items',
    change: { banks: [buildBankSource([buildItem(), buildItem()])] },
    says: 'the item "q1-01" stands above already',
  },
  {
    because: 'two lessons',
    change: {
      lessons: [buildLessonSource(), buildLessonSource({ file: 'modules/01-know/copy.mdx' })],
    },
    says: 'the lesson "l1-1" stands in modules/01-know/l1-1.mdx already',
  },
  {
    because: 'interactions of two lessons',
    change: { interactions: [buildInteractions(), { ...buildInteractions(), file: 'other.yaml' }] },
    says: 'the interaction "guess-open" stands in',
  },
  {
    because: 'two sections of a lesson',
    change: {
      lessons: [
        buildLessonSource({
          elements: [
            buildElement('Section', { id: 'a' }),
            buildElement('WorkedExample', { id: 'a' }),
          ],
        }),
      ],
    },
    says: 'the section of this lesson "a" stands above',
  },
  {
    because: 'a part and an item',
    change: {
      banks: [buildBankSource([buildItem({ type: 'cluster' }), buildItem({ id: 'q1-20-1' })])],
    },
    says: 'the item "q1-20-1" stands above',
  },
  {
    because: 'two options',
    change: {
      banks: [
        buildBankSource([
          buildItem({
            options: [
              { id: 'a', text: '一', feedback: '一' },
              { id: 'a', text: '二', feedback: '二' },
            ],
          }),
        ]),
      ],
    },
    says: 'the entry of "options" "a" stands above',
  },
])('refuses one id for $because', ({ change, says }) => {
  expect(said(change)).toContainEqual(expect.stringContaining(says));
});

it('allows the same option id in two items', () => {
  const banks = [buildBankSource([buildItem(), buildItem({ id: 'q1-02' })])];
  expect(said({ banks })).toEqual([]);
});

it('looks into the parts of a cluster, and says once that a part stands twice', () => {
  const cluster = buildItem({ type: 'cluster' });
  const [number, choice] = cluster.parts;
  if (!number || choice?.type !== 'single-response') throw new Error('the example has two parts');
  const twice = { ...choice, options: [...choice.options, ...choice.options.slice(0, 1)] };
  const bank = (parts: typeof cluster.parts) => ({
    banks: [buildBankSource([{ ...cluster, parts }])],
  });
  expect(said(bank([number, twice]))).toEqual([
    expect.stringContaining('the entry of "options" "check-papers" stands above'),
  ]);
  expect(said(bank([number, number]))).toEqual([expect.stringContaining('the item "q1-20-1"')]);
});
