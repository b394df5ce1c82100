import { expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { buildInteractions, buildSource } from '../../../tests/support/build-source';
import { spotFlaws } from './spot-flaws';

const spot = buildInteraction('spot');
const said = (change: (entry: (typeof spot.entries)[number]) => (typeof spot.entries)[number]) =>
  spotFlaws(
    buildSource({
      interactions: [buildInteractions([{ ...spot, entries: spot.entries.map(change) }])],
    }),
  ).map(({ message }) => message);

it('has nothing against a pack with a flaw and a sound paper', () => {
  expect(said((entry) => entry)).toEqual([]);
});

it('refuses a pack in which everything is wrong, or nothing', () => {
  expect(said((entry) => ({ ...entry, flawed: true }))).toEqual([
    expect.stringContaining('everything is wrong'),
  ]);
  expect(said((entry) => ({ ...entry, flawed: false, mend: undefined }))).toEqual([
    expect.stringContaining('nothing is wrong'),
  ]);
});

it('refuses to mend what is sound', () => {
  const mend = spot.entries[0]?.mend;
  expect(said((entry) => (entry.id === 'invoice' ? { ...entry, mend } : entry))).toEqual([
    '"invoice" is sound and has nothing to mend. Delete its "mend", or write "flawed: true".',
  ]);
});
