import type { JobAid, JobAidSection } from '../schema/job-aid';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** Where a model fills every figure of a balance, it comes out at 0. */
export function jobAidBalance(source: CourseSource): readonly Finding[] {
  return source.jobAids.flatMap(({ file, data }) =>
    data.sections.flatMap((section) =>
      section.fields.flatMap((field) => {
        if (field.type !== 'computed' || field.formula !== 'balance') return [];
        return rowsOf(data, section).flatMap((row) => {
          const [first, ...rest] = field.of.map((id) => amountOf(data, id, section, row));
          if (first === undefined || rest.some((amount) => amount === undefined)) return [];
          const open = rest.reduce<number>((sum, amount) => sum - (amount ?? 0), first);
          if (cents(open) === 0) return [];
          return [
            error(
              { file, path: ['model', 'values', addressOf(section, row, field.of[0] ?? '')] },
              `the model's "${field.label}" comes out at ${cents(open).toLocaleString('en')} and not at 0: ${field.of.join(' − ')}.`,
            ),
          ];
        });
      }),
    ),
  );
}

/** Rows that the model fills; one null for a section without rows. */
function rowsOf(aid: JobAid, { id, rows }: JobAidSection): readonly (number | null)[] {
  if (!rows) return [null];
  const filled = Object.keys(aid.model.values).flatMap((address) => {
    const [section, row] = address.split('.');
    return section === id ? [Number(row)] : [];
  });
  return [...new Set(filled)];
}

/** A figure as the sheet would show it: entered, worked out, or added up over a section's rows. */
function amountOf(
  aid: JobAid,
  id: string,
  from: JobAidSection,
  row: number | null,
): number | undefined {
  const has = ({ fields }: JobAidSection) => fields.some((field) => field.id === id);
  const section = has(from) ? from : aid.sections.find(has);
  const field = section?.fields.find((candidate) => candidate.id === id);
  if (!section || !field) return undefined;

  const rows = section === from ? [row] : rowsOf(aid, section);
  const amounts = rows.flatMap((one) => {
    if (field.type !== 'computed') return aid.model.values[addressOf(section, one, id)];
    const [first, ...rest] = field.of.map((of) => amountOf(aid, of, section, one));
    if (first === undefined) return [];
    const others = rest.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    if (field.formula === 'sum') return first + others;
    return field.formula === 'difference' ? first - others : [];
  });
  const numbers = amounts.filter((amount) => typeof amount === 'number');
  return numbers.length > 0 ? numbers.reduce((sum, amount) => sum + amount, 0) : undefined;
}

function addressOf({ id }: JobAidSection, row: number | null, field: string): string {
  return row === null ? `${id}.${field}` : `${id}.${row}.${field}`;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
