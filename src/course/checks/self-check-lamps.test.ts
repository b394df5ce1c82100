import { expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { buildInteractions, buildSource } from '../../../tests/support/build-source';
import { selfCheckLamps } from './self-check-lamps';

const check = buildInteraction('self-check');
type Entry = (typeof check.entries)[number];

const said = (change: (entry: Entry) => Entry) =>
  selfCheckLamps(
    buildSource({
      interactions: [buildInteractions([{ ...check, entries: check.entries.map(change) }])],
    }),
  ).map(({ message }) => message);

it('has nothing against red with a next step and green without a proof', () => {
  expect(said((entry) => entry)).toEqual([]);
});

it('refuses red without a next step', () => {
  expect(said((entry) => ({ ...entry, next: undefined }))).toEqual([
    '"curve" is red and does not say what to do. Write its "next".',
  ]);
});

it('refuses green with a proof', () => {
  const green = (entry: Entry): Entry =>
    entry.id === 'goods' ? { ...entry, proof: 'record' } : entry;
  expect(said(green)).toEqual(['"goods" is green: nothing is left to prove. Delete its "proof".']);
});

it('refuses proofs that nobody asks for', () => {
  expect(said((entry) => ({ ...entry, proof: undefined }))).toEqual([
    expect.stringContaining('no entry asks for a proof'),
  ]);
});
