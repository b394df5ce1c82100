import type { JobAid } from '@/course/schema/job-aid';
import type { FieldValue } from './forms-fold';
import {
  type Computed,
  compute,
  type EnteredField,
  placedFields,
  rowCount,
  type Values,
} from './sheet';

/** How values are written in the learner's language. */
export type ValueFormats = {
  readonly money: (yuan: number) => string;
  readonly integer: (value: number) => string;
  readonly day: (isoDay: string) => string;
  readonly computed: (computed: Computed) => string;
  readonly yes: string;
  readonly rowTitle: (row: number) => string;
};

/** A value as a reader sees it: the option's label, a grouped amount, a day with its weekday. */
export function shownValue(field: EnteredField, value: FieldValue, formats: ValueFormats): string {
  switch (field.type) {
    case 'money':
      return typeof value === 'number' ? formats.money(value) : String(value);
    case 'number':
      return typeof value === 'number' ? `${formats.integer(value)} ${field.unit}` : String(value);
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

/** The whole sheet as plain text for a chat or a mail; empty fields are left out. */
export function sheetText(aid: JobAid, values: Values, formats: ValueFormats): string {
  const lines: string[] = [aid.title];
  let heading = '';
  for (const placed of placedFields(aid, (section) => rowCount(section, values))) {
    const { field, section, row, address } = placed;
    const value = values.get(address);
    const shown =
      field.type === 'computed'
        ? computedText(compute(aid, values, placed), formats)
        : value === undefined
          ? ''
          : shownValue(field, value, formats);
    if (shown === '') continue;
    const title = row === null ? section.title : `${section.title} ${formats.rowTitle(row)}`;
    if (title !== heading) lines.push('', `【${title}】`);
    heading = title;
    lines.push(`${field.label}：${shown}`);
  }
  return lines.join('\n');
}

function computedText(computed: Computed, formats: ValueFormats): string {
  return computed.kind === 'incomplete' ? '' : formats.computed(computed);
}
