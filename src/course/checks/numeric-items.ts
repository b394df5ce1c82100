import { variantsOf } from '@/quiz/engine/variants';
import type { AskedNumeric, Item, ItemPart } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';
import { type Question, questionsOf } from './questions';

type Numeric = Extract<Item | ItemPart, { type: 'numeric' }>;
/** A numeric question as it is asked, without what only whole items have. */
type Asked = Pick<
  AskedNumeric,
  'stem' | 'answer' | 'unit' | 'tolerance' | 'sum' | 'feedback' | 'errors' | 'otherwise'
>;

/**
 * A numeric item says its unit in the question, shows its answer in the sum, and expects mistakes
 * that are mistakes: no expected error would count as right, and none is listed twice. Where its
 * figures differ from attempt to attempt, this holds for every variant.
 */
export function numericItems(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap((question) => {
    const { item } = question;
    if (item.type !== 'numeric') return [];
    const asked: readonly Asked[] = isWhole(item) ? variantsOf(item) : [item];
    return [
      ...variantNames(question, item),
      ...asked.flatMap((one, index) =>
        variant(question, one, asked.length > 1 ? `variant ${index + 1}: ` : ''),
      ),
    ];
  });
}

function isWhole(item: Numeric): item is Extract<Item, { type: 'numeric' }> {
  return 'source' in item;
}

function variant({ file, path }: Question, asked: Asked, which: string): readonly Finding[] {
  const { answer, unit, tolerance, stem, sum, errors } = asked;
  const wrong = (at: Path, message: string) =>
    error({ file, path: [...path, ...at] }, `${which}${message}`);
  if (!Number.isFinite(answer)) {
    return [
      wrong(
        ['answer'],
        'this cannot be worked out. Use numbers, the names in "variants", + - * / ( ) % and round( ).',
      ),
    ];
  }
  const written = errors.map((one) => one.answer);
  return [
    ...textsOf(asked).flatMap(([at, text]) => {
      const open = /\{[^}]*\}?/.exec(text)?.[0];
      return open === undefined
        ? []
        : [
            wrong(
              at,
              `"${open}" stands for nothing. Name a value of "variants", or a sum of them.`,
            ),
          ];
    }),
    ...(stem.includes(unit)
      ? []
      : [wrong(['stem'], `the question does not say its unit. Ask for "多少${unit}".`)]),
    ...(digits(sum).includes(String(Math.round(answer * 100) / 100))
      ? []
      : [wrong(['sum'], `the sum does not end in the answer, ${answer}.`)]),
    ...errors.flatMap((one, index) => {
      const at = ['errors', index, 'answer'];
      if (!Number.isFinite(one.answer)) return [wrong(at, 'this cannot be worked out.')];
      if (Math.abs(one.answer - answer) <= tolerance) {
        return [
          wrong(at, `${one.answer} counts as right (${answer} ± ${tolerance}). Delete this error.`),
        ];
      }
      return written.indexOf(one.answer) < index
        ? [wrong(at, `${one.answer} is expected above already. Keep one.`)]
        : [];
    }),
  ];
}

/** Every variant names the same values, all of them are used, and no two ask the same. */
function variantNames({ file, path }: Question, item: Numeric): readonly Finding[] {
  if (!isWhole(item) || !item.variants) return [];
  const { variants, ...rest } = item;
  const at = (...of: Path) => ({ file, path: [...path, 'variants', ...of] });
  const all = new Set(variants.flatMap((values) => Object.keys(values)));
  const used = JSON.stringify(rest);
  const stems = variantsOf(item).map(({ stem }) => stem);
  return [
    ...variants.flatMap((values, index) =>
      [...all]
        .filter((name) => !Object.hasOwn(values, name))
        .map((name) => error(at(index), `this variant lacks "${name}". All name the same values.`)),
    ),
    ...[...all]
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(used))
      .map((name) =>
        error(at(), `nothing uses "${name}". Write {${name}} somewhere, or delete it.`),
      ),
    ...stems.flatMap((stem, index) =>
      stems.indexOf(stem) < index
        ? [error(at(index), 'this variant asks what one above asks. Change a figure of the stem.')]
        : [],
    ),
  ];
}

function textsOf({
  stem,
  sum,
  feedback,
  errors,
  otherwise,
}: Asked): readonly (readonly [Path, string])[] {
  return [
    [['stem'], stem],
    [['sum'], sum],
    [['feedback'], feedback],
    ...errors.map((one, index) => [['errors', index, 'feedback'], one.feedback] as const),
    [['otherwise'], otherwise],
  ];
}

function digits(text: string): string {
  return text.replaceAll(/[,，\s]/g, '');
}
