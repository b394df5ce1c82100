import type { Item, ItemOption, ItemPart } from '@/course/schema/item';

/** The answers that a question offers for choosing. */
export type Choices = {
  readonly list: 'options' | 'reasons' | 'pieces';
  readonly options: readonly ItemOption[];
  readonly key: readonly string[];
};

/** What there is to choose from; undefined for a question that is answered in another way. */
export function choicesOf(item: Item | ItemPart): Choices | undefined {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return { list: 'options', options: item.options, key: item.key };
    case 'true-false-reason':
      return { list: 'reasons', options: item.reasons, key: [item.key] };
    case 'missing-pieces': {
      const options = item.pieces.flatMap((piece) => ('text' in piece ? [piece] : []));
      const key = options.filter(({ flawed }) => flawed).map(({ id }) => id);
      return { list: 'pieces', options, key };
    }
    default:
      return undefined;
  }
}

export type Lengths = { readonly right: number; readonly wrong: number };

/** Widths of the longest right and the longest wrong answer; undefined where one of the two is missing. */
export function longestOf({ options, key }: Choices): Lengths | undefined {
  const longest = (right: boolean) =>
    Math.max(
      ...options.filter(({ id }) => key.includes(id) === right).map(({ text }) => widthOf(text)),
    );
  const lengths = { right: longest(true), wrong: longest(false) };
  return Number.isFinite(lengths.right) && Number.isFinite(lengths.wrong) ? lengths : undefined;
}

/** A Han character is as wide as two Latin ones. */
function widthOf(text: string): number {
  return [...text.replaceAll('**', '')].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef“”‘’—…]/u.test(character) ? 1 : 0.5),
    0,
  );
}

/** Whether the length of the answers gives the right one away. */
export function tellsByLength({ right, wrong }: Lengths): boolean {
  const ratio = right / wrong;
  return (ratio < 0.8 || ratio > 1.2) && Math.abs(right - wrong) > 2;
}
