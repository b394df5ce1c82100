import { join } from 'node:path';
import { builtSizes, type Size } from './built-sizes.ts';

/** Prints the sizes of the built app beside their budgets. Fails when one is over. */
export function run(): number {
  const sizes = builtSizes(join(import.meta.dirname, '../dist'));
  const over = sizes.filter(({ size, limit }) => size > limit);
  const ofPages = sizes.filter(({ what }) => what.endsWith('.html'));
  for (const size of sizes) if (!ofPages.includes(size)) console.log(line(size));
  for (const css of [false, true]) {
    const [largest] = ofPages
      .filter(({ what }) => what.startsWith('CSS') === css)
      .toSorted((a, b) => b.size - a.size);
    if (largest) console.log(`${line(largest)} (the most of all pages)`);
  }
  for (const size of over) console.error(`Over its budget: ${line(size)}`);
  return over.length === 0 ? 0 : 1;
}

function line({ what, unit, size, limit }: Size): string {
  const shown = (value: number) =>
    unit === 'files' ? `${value}` : `${(value / 1024).toFixed(1)} KB`;
  return `${shown(size).padStart(9)} of ${shown(limit).padStart(7)}  ${what}`;
}
