import { type SumValues, workOut } from '@/course/arithmetic';
import type { HashedItem } from '@/course/outline';
import type { AskedItem, AskedNumeric, ItemOf } from '@/course/schema/item';
import { seededRandom } from '@/platform/seeded-random';

/**
 * The item as an attempt asks it: the figures of a numeric one follow from the attempt's seed and
 * the item's id, so that the record need not name them.
 */
export function askedItem(item: HashedItem, seed: number): HashedItem<AskedItem> {
  if (item.type !== 'numeric') return item;
  const all = variantsOf(item);
  const variant = all[Math.floor(seededRandom(seed, `${item.id} variant`)() * all.length)];
  return { ...(variant ?? withValues(item, {})), hash: item.hash };
}

/** Every way in which a numeric item may be asked; a single one where its figures are fixed. */
export function variantsOf(item: ItemOf<'numeric'>): readonly AskedNumeric[] {
  return (item.variants ?? [{}]).map((values) => withValues(item, values));
}

/** A sum that cannot be worked out gives NaN, which the content check reports. */
function withValues(
  { variants: _variants, ...item }: ItemOf<'numeric'>,
  values: SumValues,
): AskedNumeric {
  const figure = (sum: number | string) =>
    typeof sum === 'number' ? sum : (workOut(sum, values) ?? Number.NaN);
  const text = (written: string) => filledIn(written, values);
  return {
    ...item,
    stem: text(item.stem),
    answer: figure(item.answer),
    sum: text(item.sum),
    feedback: text(item.feedback),
    errors: item.errors.map(({ answer, feedback }) => ({
      answer: figure(answer),
      feedback: text(feedback),
    })),
    otherwise: text(item.otherwise),
  };
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The text with what `{name}` and `{sum}` stand for. What cannot be worked out stays as it is. */
export function filledIn(text: string, values: SumValues): string {
  return text.replace(PLACEHOLDER, (placeholder, sum: string) => {
    const given = Object.hasOwn(values, sum) ? values[sum] : undefined;
    if (typeof given === 'string') return given;
    const number = workOut(sum, values);
    return number === undefined ? placeholder : written(number);
  });
}

/** Every number that the sums in an item's texts come to, in all its variants; not its bare values. */
export function sumsWithin({ variants = [{}], ...item }: ItemOf<'numeric'>): readonly number[] {
  const { stem, sum, feedback, errors, otherwise } = item;
  const texts = [stem, sum, feedback, otherwise, ...errors.map((error) => error.feedback)];
  const sums = texts
    .flatMap((text) => [...text.matchAll(PLACEHOLDER)])
    .map(([, written = '']) => written)
    .filter((written) => /[-+*/]/.test(written));
  return variants.flatMap((values) => sums.flatMap((sum) => workOut(sum, values) ?? []));
}

/** A text without its figures, for where it is not known which were asked. */
export function withoutFigures(text: string): string {
  return text.replace(PLACEHOLDER, '…');
}

/** At most two decimals, thousands in groups of three. */
function written(number: number): string {
  const [whole = '', decimals] = String(Math.round(number * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
