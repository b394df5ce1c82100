import { addDays, daysBetween, isDay } from '@/course/day';
import type { JobAid, JobAidField, JobAidSection } from '@/course/schema/job-aid';
import type { FieldValue } from './forms-fold';

/** Values by field address: the learner's own sheet, or the story's model. */
export type Values = ReadonlyMap<string, FieldValue>;

export type ComputedField = Extract<JobAidField, { type: 'computed' }>;
export type EnteredField = Exclude<JobAidField, ComputedField>;

/** A field where it stands: row numbers count from 1. */
export type PlacedField = {
  readonly address: string;
  readonly section: JobAidSection;
  readonly row: number | null;
  readonly field: JobAidField;
};

/** What a computed field says. `lacking`: labels of the fields that it still waits for. */
export type Computed =
  | { readonly kind: 'amount'; readonly value: number }
  /** `value` is what is left over; 0 is balanced. */
  | { readonly kind: 'balance'; readonly value: number }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'verdict'; readonly go: boolean; readonly open: readonly string[] }
  | { readonly kind: 'incomplete'; readonly lacking: readonly string[] };

export function addressOf(section: string, row: number | null, field: string): string {
  return row === null ? `${section}.${field}` : `${section}.${row}.${field}`;
}

/** Rows that a section shows: those it starts with, and those that hold something. */
export function rowCount(section: JobAidSection, values: Values): number {
  if (!section.rows) return 0;
  let count = section.rows.start;
  for (const address of values.keys()) {
    const [name, row] = address.split('.');
    if (name === section.id && Number(row) > count) count = Number(row);
  }
  return Math.min(count, section.rows.most);
}

/** All fields of a sheet in reading order. `rows` says how many rows a section shows. */
export function placedFields(
  aid: JobAid,
  rows: (section: JobAidSection) => number,
): readonly PlacedField[] {
  return aid.sections.flatMap((section) =>
    rowsOf(section, rows).flatMap((row) =>
      section.fields.map((field) => ({
        address: addressOf(section.id, row, field.id),
        section,
        row,
        field,
      })),
    ),
  );
}

/** Row numbers of a section; one null for a section without rows. */
export function rowsOf(
  section: JobAidSection,
  rows: (section: JobAidSection) => number,
): readonly (number | null)[] {
  return section.rows ? Array.from({ length: rows(section) }, (_, index) => index + 1) : [null];
}

/** Fields that are still empty and say what to do about it. In a row they count once it was begun. */
export function missingFields(
  fields: readonly PlacedField[],
  values: Values,
): readonly PlacedField[] {
  const begunRows = new Set(
    fields
      .filter(({ address }) => values.has(address))
      .map(({ section, row }) => `${section.id}.${row}`),
  );
  return fields.filter(
    ({ field, address, section, row }) =>
      field.type !== 'computed' &&
      field.missing !== undefined &&
      !values.has(address) &&
      (row === null || row === 1 || begunRows.has(`${section.id}.${row}`)),
  );
}

/** Works out a computed field. A field that it names is looked for in its row, its section, then the sheet. */
export function compute(aid: JobAid, values: Values, placed: PlacedField): Computed {
  if (placed.field.type !== 'computed') throw new Error(`"${placed.address}" is not computed`);
  const operands = placed.field.of.map((id) => operandOf(aid, values, placed, id));
  const lacking = operands.filter(({ value }) => value === undefined).map(({ label }) => label);

  switch (placed.field.formula) {
    case 'sum':
    case 'difference':
    case 'balance':
      return computeAmount(placed.field.formula, operands);
    case 'all-green': {
      if (lacking.length > 0) return { kind: 'incomplete', lacking };
      const open = operands.filter(({ value }) => value !== 'green').map(({ label }) => label);
      return { kind: 'verdict', go: open.length === 0, open };
    }
    case 'due-date': {
      const [start, days] = operands.map(({ value }) => value);
      return typeof start === 'string' && isDay(start) && typeof days === 'number'
        ? { kind: 'day', value: addDays(start, days) }
        : { kind: 'incomplete', lacking };
    }
    case 'days-late': {
      const [due, day] = operands.map(({ value }) => value);
      return typeof due === 'string' && isDay(due) && typeof day === 'string' && isDay(day)
        ? { kind: 'days', value: Math.max(0, daysBetween(due, day)) }
        : { kind: 'incomplete', lacking };
    }
    default:
      return placed.field.formula satisfies never;
  }
}

type Operand = { readonly label: string; readonly value: FieldValue | undefined };

/** The first operand must be there; the others count as 0 while they are empty. */
function computeAmount(
  formula: 'sum' | 'difference' | 'balance',
  operands: readonly Operand[],
): Computed {
  const [first, ...rest] = operands;
  if (!first || (formula !== 'sum' && first.value === undefined)) {
    return { kind: 'incomplete', lacking: first ? [first.label] : [] };
  }
  const number = ({ value }: Operand) => (typeof value === 'number' ? value : 0);
  const others = rest.reduce((sum, operand) => sum + number(operand), 0);
  const value = formula === 'sum' ? number(first) + others : number(first) - others;
  // Money has two decimals; binary fractions must not make 0.1 + 0.2 − 0.3 look unbalanced.
  const kind = formula === 'balance' ? 'balance' : 'amount';
  return { kind, value: Math.round(value * 100) / 100 + 0 };
}

function operandOf(aid: JobAid, values: Values, from: PlacedField, id: string): Operand {
  const inSection = from.section.fields.find((field) => field.id === id);
  const section = inSection
    ? from.section
    : aid.sections.find(({ fields, rows }) => !rows && fields.some((field) => field.id === id));
  const field = section?.fields.find((candidate) => candidate.id === id);
  if (!section || !field) return { label: id, value: undefined };

  const row = section === from.section ? from.row : null;
  const address = addressOf(section.id, row, id);
  if (field.type !== 'computed') return { label: field.label, value: values.get(address) };
  const computed = compute(aid, values, { address, section, row, field });
  return {
    label: field.label,
    value:
      computed.kind === 'incomplete' || computed.kind === 'verdict' ? undefined : computed.value,
  };
}
