import type { Fold } from '@/learning-record/fold';
import type { FactOf } from '@/learning-record/learning-event';

export type FieldValue = FactOf<'form-field-filled'>['value'];

/** What a sheet of a job aid holds, by field address: `section.field` or `section.2.field`. */
export type Sheet = ReadonlyMap<string, FieldValue>;

/** Sheets by `<job aid>/<sheet>`. */
export type Forms = { readonly sheets: Map<string, Sheet> };

/** One sheet a form for now; more customers are more sheets. */
export const OWN_SHEET = 'mine';

export const sheetKey = (form: string, sheet: string): string => `${form}/${sheet}`;

/** Reads the learner's own job aids from the record. The latest value of a field stands. */
export const formsFold: Fold<Forms> = {
  empty: () => ({ sheets: new Map() }),
  copy: ({ sheets }) => ({ sheets: new Map(sheets) }),
  apply({ sheets }, event) {
    if (event.type === 'form-field-filled') {
      const key = sheetKey(event.form, event.sheet);
      const sheet = new Map(sheets.get(key));
      if (event.value === '') sheet.delete(event.address);
      else sheet.set(event.address, event.value);
      sheets.set(key, sheet);
    } else if (event.type === 'form-cleared') {
      sheets.delete(sheetKey(event.form, event.sheet));
    }
  },
};
