import type { JobAid } from '../schema/job-aid';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** Where a model fills every figure of a balance, it comes out at 0. */
export function jobAidBalance(source: CourseSource): readonly Finding[] {
  return source.jobAids.flatMap(({ file, data }) =>
    data.sections.flatMap((section) =>
      section.fields.flatMap((field) => {
        if (field.type !== 'computed' || field.formula !== 'balance' || section.rows) return [];
        const [first, ...rest] = field.of.map((id) => amountOf(data, id));
        if (first === undefined || rest.some((amount) => amount === undefined)) return [];
        const open = rest.reduce<number>((sum, amount) => sum - (amount ?? 0), first);
        if (open === 0) return [];
        return [
          error(
            { file, path: ['model', 'values', `${section.id}.${field.of[0]}`] },
            `the model's "${field.label}" comes out at ${open.toLocaleString('en')} and not at 0: ${field.of.join(' − ')}.`,
          ),
        ];
      }),
    ),
  );
}

function amountOf(aid: JobAid, fieldId: string): number | undefined {
  const section = aid.sections.find(({ fields }) => fields.some(({ id }) => id === fieldId));
  const value = aid.model.values[`${section?.id}.${fieldId}`];
  return typeof value === 'number' ? value : undefined;
}
