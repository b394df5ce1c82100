import type { JobAid } from '@/course/schema/job-aid';
import type { FieldValue } from './forms-fold';
import {
  type Computed,
  compute,
  type EnteredField,
  type PlacedField,
  placedFields,
  rowCount,
  type Values,
} from './sheet';

/** How values are written in the learner's language. */
export type ValueFormats = {
  readonly money: (yuan: number) => string;
  readonly number: (value: number, unit: string) => string;
  /** As it stands in a box whose label says the unit: grouped. */
  readonly entered: (value: number) => string;
  readonly day: (isoDay: string) => string;
  readonly computed: (computed: Computed) => string;
  readonly yes: string;
  readonly rowTitle: (row: number) => string;
  /** A name and what it names, in plain text. */
  readonly labelled: (label: string, text: string) => string;
  /** The cells of a row one after the other, in plain text. */
  readonly cells: (cells: readonly string[]) => string;
  /** A section's title, in plain text. */
  readonly heading: (title: string) => string;
};

/** A value as a reader sees it: the option's label, a grouped amount, a day with its weekday. */
export function shownValue(field: EnteredField, value: FieldValue, formats: ValueFormats): string {
  switch (field.type) {
    case 'money':
      return typeof value === 'number' ? formats.money(value) : String(value);
    case 'number':
      return typeof value === 'number' ? formats.number(value, field.unit) : String(value);
    case 'date':
      return formats.day(String(value));
    case 'choice':
      return field.options.find(({ id }) => id === value)?.label ?? String(value);
    case 'check':
      return value === true ? formats.yes : '';
    case 'text':
    case 'long-text':
      return String(value);
    default:
      return field satisfies never;
  }
}

/** What a field says to a reader, entered or worked out; undefined while it is empty. */
export function placedText(
  aid: JobAid,
  values: Values,
  placed: PlacedField,
  formats: ValueFormats,
): string | undefined {
  if (placed.field.type === 'computed') {
    const computed = compute(aid, values, placed);
    return computed.kind === 'incomplete' ? undefined : formats.computed(computed);
  }
  const value = values.get(placed.address);
  return value === undefined ? undefined : shownValue(placed.field, value, formats);
}

/** The whole sheet as plain text for a chat or a mail; empty fields and points are left out. */
export function sheetText(aid: JobAid, values: Values, formats: ValueFormats): string {
  const lines: string[] = [aid.title];
  let heading = '';
  for (const placed of placedFields(aid, (section) => rowCount(section, values))) {
    const { field, section, row } = placed;
    const shown = placedText(aid, values, placed, formats);
    if (!shown) continue;
    const title = row === null ? section.title : `${section.title} ${formats.rowTitle(row)}`;
    if (title !== heading) lines.push('', formats.heading(title));
    heading = title;
    lines.push(formats.labelled(field.label, shown));
  }
  return lines.join('\n');
}
