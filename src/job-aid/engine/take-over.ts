import type { JobAid, JobAidSection } from '@/course/schema/job-aid';
import type { FactOf } from '@/learning-record/learning-event';
import type { Commitment } from '@/scenario/engine/own-words';
import { addressOf } from './field-address';
import { OWN_SHEET } from './forms-fold';
import type { Values } from './sheet';

/** The field of a row that says which play it was taken over from; no form shows it. */
const ORIGIN = 'play';

/** What puts a commitment into the first row of the learner's sheet that is empty. */
export type TakeOver = {
  readonly row: number;
  readonly facts: readonly FactOf<'form-field-filled'>[];
};

/** Null when every row holds something, or the form takes no commitments. */
export function takeOver(
  aid: JobAid,
  values: Values,
  { play, when, act }: Commitment,
): TakeOver | null {
  const section = aid.sections.find(({ rows }) => rows?.commitments);
  const into = section?.rows?.commitments;
  const row = section && firstEmptyRow(section, values);
  if (!section || !into || row === undefined) return null;
  const facts = [
    { field: ORIGIN, value: play },
    { field: into.when, value: when },
    { field: into.act, value: act },
  ]
    .filter(({ value }) => value !== '')
    .map(({ field, value }) => ({
      type: 'form-field-filled' as const,
      form: aid.id,
      sheet: OWN_SHEET,
      address: addressOf(section.id, row, field),
      value,
    }));
  return { row, facts };
}

/** The row that a play's commitment was put into, as long as the row holds something. */
export function rowTakenFrom(values: Values, play: string): number | undefined {
  for (const [address, value] of values) {
    if (value !== play || !address.endsWith(`.${ORIGIN}`)) continue;
    const row = address.slice(0, -ORIGIN.length);
    const held = [...values.keys()].some((other) => other.startsWith(row) && other !== address);
    if (held) return Number(row.split('.')[1]);
  }
  return undefined;
}

function firstEmptyRow({ id, rows, fields }: JobAidSection, values: Values): number | undefined {
  const numbers = Array.from({ length: rows?.most ?? 0 }, (_, index) => index + 1);
  return numbers.find((row) => fields.every((field) => !values.has(addressOf(id, row, field.id))));
}
