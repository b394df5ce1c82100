import { sumsWithin } from '@/quiz/engine/variants';
import { workOut } from '../arithmetic';
import type { CourseSource, PlacedText } from './course-source';
import { error, type Finding, warning } from './finding';

/** An amount as the course writes it: `348,000`, `1,280 元`, `34.8 万元`. Smaller ones need no source. */
const AMOUNT = /(?<![\d.,\-A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(万元|万|元)?/g;
const LEAST = 1_000;

/**
 * Every amount that the course quotes comes from the case file: from a contract, a payment or a
 * total, or from `case/figures.yaml`, which works it out anew. Amounts of statutes are the law's.
 */
export function amounts(source: CourseSource): readonly Finding[] {
  return [...wrongSums(source), ...strangers(source)];
}

function wrongSums({ figures: { file, data } }: CourseSource): readonly Finding[] {
  return data.figures.flatMap(({ value, sum }, index) => {
    if (sum === undefined) return [];
    const place = { file, path: ['figures', index, 'sum'] };
    const result = workOut(sum);
    if (result === undefined) {
      return [error(place, `"${sum}" cannot be worked out. Write numbers with + - * / ( ) and %.`)];
    }
    const digits = (String(value).split('.')[1] ?? '').length;
    return Math.abs(result - value) <= 0.5 * 10 ** -digits + 1e-9
      ? []
      : [error(place, `"${sum}" is ${Number(result.toFixed(2))}, and not ${value}.`)];
  });
}

function strangers(source: CourseSource): readonly Finding[] {
  const known = knownAmounts(source);
  const seen = new Set<string>();
  return source.texts.flatMap(({ text, place }) => {
    if (place.file === source.laws.file || place.file === source.figures.file) return [];
    return amountsIn(text).flatMap(({ written, value, step }) => {
      if (value < LEAST || known.has(value) || roundsOff(known, value, step)) return [];
      // Once a file is enough to be mended by.
      const key = `${place.file} ${value}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        warning(
          place,
          `"${written}" is not in the case file. Mend it, or say in case/figures.yaml how it comes about.`,
        ),
      ];
    });
  });
}

type Amount = {
  readonly written: string;
  /** 元 */
  readonly value: number;
  /** How finely it is written, in 元: 34.8 万 to 1,000. */
  readonly step: number;
};

function amountsIn(text: PlacedText['text']): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap(([written, whole = '', fraction = '', unit]) => {
    if (unit === undefined && !whole.includes(',')) return [];
    const scale = unit?.startsWith('万') ? 10_000 : 1;
    const value = Math.round(Number(whole.replaceAll(',', '') + fraction) * scale * 100) / 100;
    const step = scale / 10 ** Math.max(0, fraction.length - 1);
    return [{ written: written.trim(), value, step }];
  });
}

/** In 万 people round: 37 万 is said of 371,200. */
function roundsOff(known: ReadonlySet<number>, value: number, step: number): boolean {
  return step > 1 && [...known].some((one) => Math.abs(one - value) < step);
}

function knownAmounts(source: CourseSource): ReadonlySet<number> {
  const { contracts, ledger, figures } = source;
  return new Set([
    ...contracts.data.contracts.flatMap(({ amount, unitPrice, instalments }) => [
      amount,
      ...(unitPrice === undefined ? [] : [unitPrice]),
      ...instalments.map((instalment) => instalment.amount),
    ]),
    ...ledger.data.payments.map(({ amount }) => amount),
    ...Object.values(ledger.data.totals),
    ...figures.data.figures.map(({ value }) => value),
    ...workedOut(source),
  ]);
}

/** What items with figures that vary work out themselves; what they start from needs its own source. */
function workedOut({ banks }: CourseSource): readonly number[] {
  return banks.flatMap(({ data }) =>
    data.items.flatMap((item) => (item.type === 'numeric' ? sumsWithin(item) : [])),
  );
}
