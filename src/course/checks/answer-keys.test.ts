import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildInteraction } from '../../../tests/support/build-interaction';
import {
  buildBankSource,
  buildInteractions,
  buildInteractionsWith,
  buildSource,
} from '../../../tests/support/build-source';
import { answerKeys } from './answer-keys';

const keysOf = (items: Parameters<typeof buildBankSource>[0]) =>
  answerKeys(buildSource({ banks: [buildBankSource(items)] })).map(({ message }) => message);

it.each([
  {
    because: 'an option that is not there',
    item: buildItem({ key: ['check-paper'] }),
    says: 'Did you mean "check-papers"?',
  },
  {
    because: 'two right options of a single response',
    item: buildItem({ key: ['check-papers', 'wait'] }),
    says: 'exactly one right option',
  },
  {
    because: 'nothing wrong to choose',
    item: buildItem({ type: 'multiple-response', key: ['receipt', 'statement', 'memory'] }),
    says: 'every option is right',
  },
  {
    because: 'an option keyed twice',
    item: buildItem({ type: 'multiple-response', key: ['receipt', 'receipt'] }),
    says: 'twice',
  },
  {
    because: 'a reason that is not there',
    item: buildItem({ type: 'true-false-reason', key: 'none' }),
    says: 'not one of the reasons',
  },
])('refuses $because', ({ item, says }) => {
  expect(keysOf([item])).toEqual([expect.stringContaining(says)]);
});

it('lets a matching item have a spare target only when its stem says so', () => {
  const spare = buildItem({
    type: 'matching',
    targets: [
      { id: 'decides', text: '决策人' },
      { id: 'pays', text: '付款责任人' },
      { id: 'accepts', text: '验收人' },
    ],
  });
  expect(keysOf([spare])).toEqual([expect.stringContaining('有一项用不上')]);
  expect(keysOf([{ ...spare, stem: '谁管哪一步？有一项用不上。' }])).toEqual([]);
});

it('refuses a card whose group is not there, and a group without a card', () => {
  const sorting = buildItem({ type: 'sorting' });
  const cards = sorting.cards.map((card) => ({ ...card, key: 'collekt' }));
  expect(keysOf([{ ...sorting, cards }])).toEqual([
    ...cards.map(() => expect.stringContaining('Did you mean "collect"?')),
    'no card belongs to the group "collect". Give it one, or delete it.',
    'no card belongs to the group "complete". Give it one, or delete it.',
  ]);
  expect(keysOf([sorting])).toEqual([]);
});

it('looks into the parts of a cluster', () => {
  const cluster = buildItem({ type: 'cluster' });
  const parts = cluster.parts.map((part) =>
    part.type === 'single-response' ? { ...part, key: ['none'] } : part,
  );
  expect(keysOf([{ ...cluster, parts }])).toHaveLength(1);
});

it('refuses a guess whose answer is no option, and a card in a group that is not there', () => {
  const guess = buildInteractionsWith('guess', { key: 'some' });
  const sort = buildInteractionsWith('sort', {
    cards: [{ id: 'one', text: '一', group: 'collekt', reason: '因为。' }],
  });
  expect(answerKeys(buildSource({ interactions: [guess] }))).toHaveLength(1);
  const [wrong] = answerKeys(buildSource({ interactions: [sort] }));
  expect(wrong?.message).toContain('Did you mean "collect"?');
});

const spot = buildInteraction('spot');
const rewrite = buildInteraction('rewrite');
const selfCheck = buildInteraction('self-check');

it.each([
  {
    of: 'a way to mend',
    interaction: {
      ...spot,
      entries: spot.entries.map(({ mend, ...entry }) =>
        mend ? { ...entry, mend: { ...mend, key: 'stores' } } : entry,
      ),
    },
    says: '"stores" is not one of the options here. Did you mean "store"?',
    at: ['interactions', 0, 'entries', 0, 'mend', 'key'],
  },
  {
    of: 'a version',
    interaction: {
      ...rewrite,
      parts: rewrite.parts.map((part) => (part.id === 'close' ? { ...part, key: 'firmly' } : part)),
    },
    says: '"firmly" is not one of the versions here.',
    at: ['interactions', 0, 'parts', 1, 'key'],
  },
  {
    of: 'a proof',
    interaction: {
      ...selfCheck,
      entries: selfCheck.entries.map(({ proof, ...entry }) =>
        proof ? { ...entry, proof: 'records' } : entry,
      ),
    },
    says: '"records" is not one of the proofs here. Did you mean "record"?',
    at: ['interactions', 0, 'entries', 1, 'proof'],
  },
])('refuses $of that is not there', ({ interaction, says, at }) => {
  const source = buildSource({ interactions: [buildInteractions([interaction])] });
  const [wrong, ...more] = answerKeys(source);
  expect(more).toEqual([]);
  expect(wrong?.message).toContain(says);
  expect(wrong?.place).toMatchObject({ path: at });
});

it('has nothing against keys of interactions that are there', () => {
  const source = buildSource({ interactions: [buildInteractions([spot, rewrite, selfCheck])] });
  expect(answerKeys(source)).toEqual([]);
});
