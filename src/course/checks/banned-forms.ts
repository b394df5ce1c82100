import { choicesOf } from '@/quiz/engine/choices';
import { splitStem } from '@/quiz/engine/stem';
import type { CourseSource } from './course-source';
import { error, type Finding, type Path, warning } from './finding';
import { type Question, questionsOf } from './questions';

type Form = { readonly found: RegExp; readonly instead: string };

/** In options, reasons and statements. */
const IN_OPTIONS: readonly Form[] = [
  {
    found: /以上(都|皆|均|全)|都(不对|对)$|全部(正确|都对)/,
    instead: 'Write an option that somebody would really choose',
  },
  {
    found: /总是|绝不|绝对|从不|必然|必定|(?<![不说])一定(?![的程额期])/,
    instead: 'It gives the answer away; say when it holds',
  },
];

/** In what asks, and in what may be chosen. */
const TWICE_DENIED =
  /[不无没非][得能会可是]不|[并未]非不|没有[^，。；：？！]{0,6}不|未必不|未尝不|[无莫]不(?!良|足)|不无/;

/** Wherever a learner reads it. */
const ANYWHERE: readonly Form[] = [
  {
    found: /选项? ?[A-DＡ-Ｄ](?![A-Za-z0-9-])|[A-D] ?[和、与] ?[A-D](?![A-Za-z0-9-])/,
    instead: 'Options are shuffled and have no letters; say what they say',
  },
  {
    found: /恭喜|很遗憾|回答正确|回答错误|太棒了/,
    instead: 'Say why, and what happens with this customer',
  },
];

const NOT_IN_BOLD =
  /(?<!\*\*)[哪](?:[一几]?[项个条句种步]|些)[^，。？]{0,8}(?<!\*\*)不(?!\*\*)(应|该|能|属于|是|需|可以|正确)/;

/** Finds turns of phrase that give an answer away, refer to letters, or judge instead of explaining. */
export function bannedForms(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap((question) => [
    ...inOptions(question),
    ...twiceDenied(question),
    ...anywhere(question),
    ...inStem(question),
  ]);
}

function inOptions(question: Question): readonly Finding[] {
  return chosenTexts(question).flatMap(([at, text]) =>
    findingsIn(IN_OPTIONS, text, question.file, at),
  );
}

/** What may be chosen or is to be judged; what stands in “ ” is said by somebody. */
function chosenTexts({ path, item }: Question): readonly (readonly [Path, string])[] {
  const choices = choicesOf(item);
  return [
    ...(choices?.options ?? []).map(
      ({ text }, index) => [[...path, choices?.list ?? 'options', index, 'text'], text] as const,
    ),
    ...(item.type === 'sorting'
      ? item.cards.map(({ text }, index) => [[...path, 'cards', index, 'text'], text] as const)
      : []),
    ...(item.type === 'true-false-reason'
      ? [[[...path, 'statement'], item.statement] as const]
      : []),
  ];
}

function twiceDenied(question: Question): readonly Finding[] {
  const { file, path, item } = question;
  const ask = [[...path, 'stem'], splitStem(item.stem).ask] as const;
  return [ask, ...chosenTexts(question)].flatMap(([at, text]) => {
    const match = TWICE_DENIED.exec(text.replace(/“[^”]*”/g, ''));
    return match
      ? [
          warning(
            { file, path: at },
            `"${match[0]}" denies twice, which is read wrongly in a hurry. Say what holds.`,
          ),
        ]
      : [];
  });
}

function anywhere({ file, path, item }: Question): readonly Finding[] {
  // A cluster's parts are questions of their own.
  const own = item.type === 'cluster' ? { ...item, parts: [] } : item;
  return textsIn(own, path).flatMap(([at, text]) => findingsIn(ANYWHERE, text, file, at));
}

function inStem({ file, path, item }: Question): readonly Finding[] {
  const place = { file, path: [...path, 'stem'] };
  return [
    ...(NOT_IN_BOLD.test(item.stem)
      ? [
          error(
            place,
            'the question turns on 不, which is easily overlooked. Write **不**, or ask the other way round.',
          ),
        ]
      : []),
    ...(item.type === 'multiple-response' && !/选出.{0,40}(所有|全部)/.test(item.stem)
      ? [error(place, 'several options are right here. Say so: "选出所有……".')]
      : []),
  ];
}

function findingsIn(
  forms: readonly Form[],
  text: string,
  file: string,
  path: Path,
): readonly Finding[] {
  return forms.flatMap(({ found, instead }) => {
    const match = found.exec(text);
    return match ? [error({ file, path }, `"${match[0]}" is not for items. ${instead}.`)] : [];
  });
}

function textsIn(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, key]));
}
