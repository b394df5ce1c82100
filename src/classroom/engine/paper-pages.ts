import type { StoryDocument } from '@/course/schema/document';

/** What of a document one projected screen shows. Parts stand in the order of the document. */
export type PaperPage = Pick<
  StoryDocument,
  'rows' | 'table' | 'clauses' | 'messages' | 'signatures' | 'note' | 'stamp'
> & {
  /** Clauses that stand on the screens before. */
  readonly clausesBefore: number;
};

/** Lines of a screen below the document's title, at a size that is read from eight metres. */
const linesOfPage = 10;
/** Characters of a line: of running text, of a value beside its label, of a table. */
const lineWidth = 27;
const valueWidth = 20;
const tableWidth = 32;

/** More columns than this do not fit side by side: each line is then told, value by value. */
export const mostColumns = 5;

type Piece = { readonly lines: number; readonly put: (page: PaperPage) => PaperPage };

/** Splits a document into screens that a class can read; what belongs together stays together. */
export function paperPages(document: StoryDocument): readonly PaperPage[] {
  const pages: PaperPage[] = [];
  let page = emptyPage(0);
  let left = linesOfPage;
  for (const { lines, put } of piecesOf(document)) {
    if (lines > left && left < linesOfPage) {
      pages.push(page);
      page = emptyPage(page.clausesBefore + page.clauses.length);
      left = linesOfPage;
    }
    page = put(page);
    left -= lines;
  }
  return [...pages, page];
}

function piecesOf(document: StoryDocument): readonly Piece[] {
  const { rows, table, clauses, messages, signatures, note, stamp } = document;
  const signed = signatures.map(({ role, name }) => `${role} ${name ?? ''}`).join('　');
  return [
    ...rows.map((row) => ({
      lines: linesIn(row.value, valueWidth),
      put: (page: PaperPage) => ({ ...page, rows: [...page.rows, row] }),
    })),
    ...(table?.rows ?? []).map((line) => ({
      lines: linesOfRow(table, line),
      put: (page: PaperPage) => ({
        ...page,
        ...(table && { table: { ...table, rows: [...(page.table?.rows ?? []), line] } }),
      }),
    })),
    ...clauses.map((clause) => ({
      lines: linesIn(clause, lineWidth),
      put: (page: PaperPage) => ({ ...page, clauses: [...page.clauses, clause] }),
    })),
    ...messages.map((message) => ({
      lines: 1 + linesIn(message.text, lineWidth),
      put: (page: PaperPage) => ({ ...page, messages: [...page.messages, message] }),
    })),
    ...(note === undefined
      ? []
      : [{ lines: linesIn(note, lineWidth), put: (page: PaperPage) => ({ ...page, note }) }]),
    ...(signatures.length === 0 && stamp === undefined
      ? []
      : [
          {
            lines: linesIn(signed, lineWidth),
            put: (page: PaperPage) => ({ ...page, signatures, stamp }),
          },
        ]),
  ];
}

function emptyPage(clausesBefore: number): PaperPage {
  return { rows: [], clauses: [], messages: [], signatures: [], clausesBefore };
}

/** A line of a table with the rule below it, and the first one with the head. */
function linesOfRow(table: StoryDocument['table'], line: readonly string[]): number {
  if (!table) return 0;
  if (table.head.length > mostColumns) {
    const told = line.map((cell, column) => `${table.head[column]} ${cell}　`).join('');
    return linesIn(told, lineWidth) + 0.5;
  }
  return linesIn(line.join('　'), tableWidth) + (line === table.rows[0] ? 1.5 : 0.3);
}

/** Lines of a text that is so many Han characters wide; letters and figures take about half of one. */
function linesIn(text: string, width: number): number {
  const taken = [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.55),
    0,
  );
  return Math.max(1, Math.ceil(taken / width));
}
