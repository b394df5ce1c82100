import { letterLines, letterParts, solePlace } from '@/course/letter-text';
import type { JobAid, JobAidSection } from '@/course/schema/job-aid';
import { addressOf } from './field-address';
import {
  isFigure,
  isUnbalanced,
  missingFields,
  type PlacedField,
  placedFields,
  rowCount,
  rowsOf,
  type Values,
} from './sheet';
import { placedText, type ValueFormats } from './sheet-text';

/** What a place in the letter holds: the value as written, or the name of what is to be filled in. */
export type LetterPlace =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'blank'; readonly label: string };

export type LetterBlock =
  | {
      readonly kind: 'paragraph';
      /** A slip that the other side fills in and sends back. */
      readonly framed: boolean;
      readonly lines: readonly (readonly LetterPlace[])[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly label: string; readonly figure: boolean }[];
      readonly rows: readonly (readonly LetterPlace[])[];
    };

export type Letter = {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** Names of the fields that must still be filled in, in the order of the sheet. */
  readonly lacking: readonly string[];
  /** Names of what must come out at 0 and does not, be it in the letter or only on the sheet. */
  readonly unbalanced: readonly string[];
};

/** A letter as authors write it. */
type Wording = NonNullable<JobAid['letter']>;

/** Writes an aid's letter with what the sheet holds so far. */
export function writeLetter(
  aid: JobAid,
  { title, paragraphs }: Wording,
  values: Values,
  formats: ValueFormats,
): Letter {
  const blanks = new Set<string>();
  const place = (placed: PlacedField): LetterPlace => {
    const text = placedText(aid, values, placed, formats);
    if (text) return { kind: 'value', text };
    blanks.add(placed.address);
    return { kind: 'blank', label: placed.field.label };
  };
  const blocks = paragraphs.flatMap((paragraph) => blocksOf(aid, paragraph, values, place));
  const sheet = placedFields(aid, (section) => rowCount(section, values));
  const nameOf = ({ field, row }: PlacedField) =>
    row === null ? field.label : `${formats.rowTitle(row)} · ${field.label}`;
  const lacking = missingFields(sheet, values)
    .filter(({ address }) => blanks.has(address))
    .map(nameOf);
  const unbalanced = sheet.filter((placed) => isUnbalanced(aid, values, placed)).map(nameOf);
  return { title, blocks, lacking, unbalanced };
}

/** A paragraph, cut where one of its lines stands for the rows of a section. */
function blocksOf(
  aid: JobAid,
  paragraph: string,
  values: Values,
  place: (placed: PlacedField) => LetterPlace,
): readonly LetterBlock[] {
  const { framed, lines } = letterLines(paragraph);
  const blocks: LetterBlock[] = [];
  let open: (readonly LetterPlace[])[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', framed, lines: open });
    open = [];
  };
  for (const line of lines) {
    const name = solePlace(line);
    const section = aid.sections.find(({ id, rows }) => rows && id === name);
    if (section) {
      close();
      blocks.push(tableOf(section, values, place));
    } else {
      open.push(lineOf(aid, line, place));
    }
  }
  close();
  return blocks;
}

function lineOf(
  aid: JobAid,
  line: string,
  place: (placed: PlacedField) => LetterPlace,
): readonly LetterPlace[] {
  return letterParts(line).map((part) =>
    part.kind === 'words' ? { kind: 'value', text: part.words } : place(fieldNamed(aid, part.name)),
  );
}

/** @throws {Error} when the sheet has no such field. The content check finds that before a build. */
function fieldNamed(aid: JobAid, name: string): PlacedField {
  const placed = placedFields(aid, () => 0).find(({ field }) => field.id === name);
  if (!placed) throw new Error(`The letter of "${aid.id}" names no field "${name}"`);
  return placed;
}

/** The rows that hold something; while none does, as many empty ones as the form starts with. */
function tableOf(
  section: JobAidSection,
  values: Values,
  place: (placed: PlacedField) => LetterPlace,
): LetterBlock {
  const all = rowsOf(section, () => rowCount(section, values));
  const begun = all.filter((row) =>
    section.fields.some(({ id }) => values.has(addressOf(section.id, row, id))),
  );
  return {
    kind: 'table',
    columns: section.fields.map((field) => ({ label: field.label, figure: isFigure(field) })),
    rows: (begun.length > 0 ? begun : all).map((row) =>
      section.fields.map((field) =>
        place({ address: addressOf(section.id, row, field.id), section, row, field }),
      ),
    ),
  };
}

/** A blank as plain text: long enough to be seen in a chat, short enough not to break the line. */
const blankText = '________';

/** The letter as plain text for a chat or a mail. A row of a table becomes a numbered line. */
export function letterText({ title, blocks }: Letter, formats: ValueFormats): string {
  const written = (place: LetterPlace) => (place.kind === 'value' ? place.text : blankText);
  const texts = blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.lines.map((line) => line.map(written).join('')).join('\n')
      : block.rows
          .map((row, index) => {
            const cells = row.map((cell, column) =>
              formats.labelled(block.columns[column]?.label ?? '', written(cell)),
            );
            return `${index + 1}. ${formats.cells(cells)}`;
          })
          .join('\n'),
  );
  return [title, ...texts].join('\n\n');
}
