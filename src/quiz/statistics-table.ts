import type { Bank } from '@/course/outline';
import type { BankStatistics, ItemStatistics } from './engine/item-statistics';

type Cell = string | number | null;

/** What a table of statistics says; part of `messages.bank`. */
export type TableWords = {
  readonly types: Readonly<Record<Bank['items'][number]['type'], string>>;
  readonly stats: {
    readonly columns: Readonly<Record<Column, string>>;
    readonly drew: string;
    readonly flags: Readonly<Record<ItemStatistics['flags'][number], string>>;
    readonly verdicts: { readonly right: string; readonly wrong: string };
    readonly other: string;
    readonly right: string;
    readonly inPart: (part: number, text: string) => string;
  };
};

const COLUMNS = [
  'item',
  'stem',
  'type',
  'answers',
  'outdated',
  'facility',
  'discrimination',
  'strong',
  'weak',
  'time',
  'sure',
  'sureWrong',
  'flags',
] as const;
type Column = (typeof COLUMNS)[number];

/** A row an item, its headings first; the last cell lists what each option drew. Shares are 0 to 1. */
export function statisticsTable(
  bank: Pick<Bank, 'items'>,
  { items }: BankStatistics,
  words: TableWords,
): readonly (readonly Cell[])[] {
  const { columns, drew, flags } = words.stats;
  return [
    [...COLUMNS.map((column) => columns[column]), drew],
    ...items.flatMap((one) => {
      const item = bank.items.find(({ id }) => id === one.item);
      if (!item) return [];
      const cells: Readonly<Record<Column, Cell>> = {
        ...one,
        stem: item.stem,
        type: words.types[item.type],
        facility: rounded(one.facility),
        discrimination: rounded(one.discrimination),
        strong: rounded(one.strong),
        weak: rounded(one.weak),
        time: one.medianMs === null ? null : Math.round(one.medianMs / 100) / 10,
        sure: rounded(one.sure),
        sureWrong: rounded(one.sureWrong),
        flags: one.flags.map((flag) => flags[flag]).join('；'),
      };
      return [[...COLUMNS.map((column) => cells[column]), drawnCell(one, words.stats)]];
    }),
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 1_000;
}

function drawnCell({ drew }: ItemStatistics, words: TableWords['stats']): string {
  return drew
    .map((one) => {
      const verdict = one.right ? words.verdicts.right : words.verdicts.wrong;
      const text = one.text ?? (one.kind === 'verdict' ? verdict : words.other);
      const said = one.part === null ? text : words.inPart(one.part, text);
      return `${one.right ? `${words.right} ` : ''}${said} ${one.count}`;
    })
    .join('\n');
}
