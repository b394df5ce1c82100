import { addDays, daysBetween, isDay } from '@/course/day';
import type { JobAid, JobAidField, JobAidSection } from '@/course/schema/job-aid';
import { addressOf } from './field-address';
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
  /** `unit` is null for money, else that of the numbers that it was worked out from. */
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string | null }
  /** `value` is what is left over; 0 is balanced. */
  | { readonly kind: 'balance'; readonly value: number; readonly unit: string | null }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'verdict'; readonly go: boolean; readonly open: readonly string[] }
  | { readonly kind: 'incomplete'; readonly lacking: readonly string[] };

/** Money and numbers, entered or worked out: short, and aligned at the right. */
export function isFigure(field: JobAidField): boolean {
  if (field.type !== 'computed') return field.type === 'money' || field.type === 'number';
  return ['sum', 'difference', 'share', 'cost-of-time'].includes(field.formula);
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

/**
 * Works out a computed field. A field that it names is looked for in its own section (and row), then
 * in the rest of the sheet, where a field of a section with rows counts once for each row.
 */
export function compute(aid: JobAid, values: Values, placed: PlacedField): Computed {
  if (placed.field.type !== 'computed') throw new Error(`"${placed.address}" is not computed`);
  const operands = placed.field.of.map((id) => operandOf(aid, values, placed, id));
  const lacking = operands.filter(({ value }) => value === undefined).map(({ label }) => label);
  const read = operands.map(({ value }) => value);

  switch (placed.field.formula) {
    case 'sum':
    case 'difference':
    case 'balance':
      return computeAmount(placed.field.formula, operands);
    case 'share': {
      const [money, percent] = read;
      return typeof money === 'number' && typeof percent === 'number'
        ? { kind: 'amount', value: cents((money * percent) / 100), unit: null }
        : { kind: 'incomplete', lacking };
    }
    case 'cost-of-time': {
      const [money, percent, days] = read;
      return typeof money === 'number' && typeof percent === 'number' && typeof days === 'number'
        ? { kind: 'amount', value: cents((money * percent * days) / 100 / 365), unit: null }
        : { kind: 'incomplete', lacking };
    }
    case 'all-green': {
      if (lacking.length > 0) return { kind: 'incomplete', lacking };
      const open = operands.filter(({ value }) => value !== 'green').map(({ label }) => label);
      return { kind: 'verdict', go: open.length === 0, open };
    }
    case 'due-date': {
      const [start, days] = read;
      return typeof start === 'string' && isDay(start) && typeof days === 'number'
        ? { kind: 'day', value: addDays(start, days) }
        : { kind: 'incomplete', lacking };
    }
    case 'days-late': {
      const [due, day] = read;
      return typeof due === 'string' && isDay(due) && typeof day === 'string' && isDay(day)
        ? { kind: 'days', value: Math.max(0, daysBetween(due, day)) }
        : { kind: 'incomplete', lacking };
    }
    default:
      return placed.field.formula satisfies never;
  }
}

/** A balance that is worked out and is not 0. */
export function isUnbalanced(aid: JobAid, values: Values, placed: PlacedField): boolean {
  if (placed.field.type !== 'computed' || placed.field.formula !== 'balance') return false;
  const computed = compute(aid, values, placed);
  return computed.kind === 'balance' && computed.value !== 0;
}

type Operand = {
  readonly label: string;
  readonly value: FieldValue | undefined;
  /** Of a plain number; null for money. */
  readonly unit: string | null;
};

/** The first operand must be there, of a sum any; the others count as 0 while they are empty. */
function computeAmount(
  formula: 'sum' | 'difference' | 'balance',
  operands: readonly Operand[],
): Computed {
  const [first, ...rest] = operands;
  const there = formula === 'sum' ? operands : operands.slice(0, 1);
  if (!first || there.every(({ value }) => value === undefined)) {
    return { kind: 'incomplete', lacking: there.map(({ label }) => label) };
  }
  const number = ({ value }: Operand) => (typeof value === 'number' ? value : 0);
  const others = rest.reduce((sum, operand) => sum + number(operand), 0);
  const value = cents(formula === 'sum' ? number(first) + others : number(first) - others);
  return formula === 'balance'
    ? { kind: 'balance', value, unit: first.unit }
    : { kind: 'amount', value, unit: first.unit };
}

/** Money has two decimals; binary fractions must not make 0.1 + 0.2 − 0.3 look unbalanced. */
function cents(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function operandOf(aid: JobAid, values: Values, from: PlacedField, id: string): Operand {
  const has = ({ fields }: JobAidSection) => fields.some((field) => field.id === id);
  const section = has(from.section) ? from.section : aid.sections.find(has);
  const field = section?.fields.find((candidate) => candidate.id === id);
  if (!section || !field) return { label: id, value: undefined, unit: null };

  const inRow = (row: number | null): Operand => {
    const address = addressOf(section.id, row, id);
    if (field.type !== 'computed') {
      const unit = field.type === 'number' ? field.unit : null;
      return { label: field.label, value: values.get(address), unit };
    }
    const computed = compute(aid, values, { address, section, row, field });
    return {
      label: field.label,
      value: 'value' in computed ? computed.value : undefined,
      unit: 'unit' in computed ? computed.unit : null,
    };
  };
  if (section === from.section) return inRow(from.row);
  if (!section.rows) return inRow(null);

  const rows = rowsOf(section, () => rowCount(section, values)).map(inRow);
  const filled = rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return {
    label: field.label,
    value: filled.length > 0 ? cents(filled.reduce((sum, value) => sum + value, 0)) : undefined,
    unit: rows[0]?.unit ?? null,
  };
}
