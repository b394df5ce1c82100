import type { JobAid, JobAidField, JobAidSection } from '../schema/job-aid';
import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';
import { suggestion } from './nearest';
import { reference } from './references';

/** A job aid's formulas, its model and the lesson that hands it out name things that exist. */
export function jobAidAddresses(source: CourseSource): readonly Finding[] {
  const lessons = new Set(source.lessons.map(({ data }) => data.id));
  const aids = new Set(source.jobAids.map(({ data }) => data.id));
  return [
    ...source.jobAids.flatMap(({ file, data }) => [
      ...reference(source.course.data, 'lesson', data.lesson, lessons, { file, path: ['lesson'] }),
      ...formulas(data, file),
      ...commitments(data, file),
      ...model(data, file),
    ]),
    ...source.lessons.flatMap(({ file, data }) =>
      reference(source.course.data, 'job aid', data.jobAid, aids, { file, path: ['jobAid'] }),
    ),
  ];
}

function formulas(aid: JobAid, file: string): readonly Finding[] {
  const all = aid.sections.flatMap(({ fields }) => fields);
  const single = aid.sections.filter(({ rows }) => !rows).flatMap(({ fields }) => fields);
  return aid.sections.flatMap((section, index) =>
    section.fields.flatMap((field, position) => {
      if (field.type !== 'computed') return [];
      // An amount may add up the rows of another section; anything else needs one value.
      const fields = addsUp(field.formula) ? all : [...single, ...section.fields];
      const inReach = new Map(fields.map((one): readonly [string, JobAidField] => [one.id, one]));
      const at = ['sections', index, 'fields', position, 'of'];
      return field.of.flatMap((id, place) => {
        const operand = inReach.get(id);
        const path = [...at, place];
        if (!operand) {
          return [
            error(
              { file, path },
              `there is no field "${id}" in this sheet (or row). ${suggestion(id, inReach.keys())}`,
            ),
          ];
        }
        const wanted = operandTypes(field.formula, place);
        const type = resultType(operand);
        return wanted.includes(type)
          ? []
          : [
              error(
                { file, path },
                `"${field.formula}" takes a ${wanted.join(' or ')} field here, and "${id}" is ${type}.`,
              ),
            ];
      });
    }),
  );
}

function commitments(aid: JobAid, file: string): readonly Finding[] {
  return aid.sections.flatMap(({ rows, fields }, index) =>
    Object.entries(rows?.commitments ?? {}).flatMap(([part, id]) => {
      const texts = fields.filter(({ type }) => type === 'text' || type === 'long-text');
      if (texts.some((field) => field.id === id)) return [];
      return [
        error(
          { file, path: ['sections', index, 'rows', 'commitments', part] },
          `there is no text field "${id}" in this section's rows. ${suggestion(
            id,
            texts.map((field) => field.id),
          )}`,
        ),
      ];
    }),
  );
}

type Computed = Extract<JobAidField, { type: 'computed' }>;

function addsUp(formula: Computed['formula']): boolean {
  return formula === 'sum' || formula === 'difference' || formula === 'balance';
}

function operandTypes(formula: Computed['formula'], place: number): readonly string[] {
  switch (formula) {
    case 'sum':
    case 'difference':
    case 'balance':
      return ['money', 'number'];
    case 'share':
    case 'cost-of-time':
      return place === 0 ? ['money', 'number'] : ['number'];
    case 'due-date':
      return place === 0 ? ['date'] : ['number'];
    case 'days-late':
      return ['date'];
    case 'all-green':
      return ['choice'];
    default:
      return formula satisfies never;
  }
}

/** What kind of value a field holds, entered or worked out. */
function resultType(field: JobAidField): string {
  if (field.type !== 'computed') return field.type;
  if (field.formula === 'due-date') return 'date';
  if (field.formula === 'share' || field.formula === 'cost-of-time') return 'money';
  return field.formula === 'all-green' ? 'text' : 'number';
}

function model(aid: JobAid, file: string): readonly Finding[] {
  const addresses = new Map(aid.sections.flatMap((section) => addressesOf(section)));
  return Object.entries(aid.model.values).flatMap(([address, value]) => {
    const path = ['model', 'values', address];
    const field = addresses.get(address);
    if (!field) {
      return [
        error(
          { file, path },
          `there is no field at "${address}". A field's address is <section>.<field>, in a section with rows <section>.<row from 1>.<field>. ${suggestion(address, addresses.keys())}`,
        ),
      ];
    }
    return valueFits(field, value, file, path);
  });
}

function addressesOf({ id, rows, fields }: JobAidSection): (readonly [string, JobAidField])[] {
  const named = rows ? Array.from({ length: rows.most }, (_, row) => `${id}.${row + 1}`) : [id];
  return named.flatMap((above) =>
    fields.map((field): readonly [string, JobAidField] => [`${above}.${field.id}`, field]),
  );
}

function valueFits(
  field: JobAidField,
  value: string | number | boolean,
  file: string,
  path: Path,
): readonly Finding[] {
  const wrong = (message: string) => [error({ file, path }, message)];
  switch (field.type) {
    case 'money':
    case 'number':
      return typeof value === 'number'
        ? []
        : wrong(`"${field.label}" takes a plain number: 348000.`);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? []
        : wrong(`"${field.label}" takes a day in quotes: '2025-09-01'.`);
    case 'check':
      return typeof value === 'boolean' ? [] : wrong(`"${field.label}" takes true or false.`);
    case 'choice': {
      const ids = field.options.map(({ id }) => id);
      return ids.includes(String(value))
        ? []
        : wrong(
            `"${value}" is not one of the options of "${field.label}". ${suggestion(String(value), ids)}`,
          );
    }
    case 'computed':
      return wrong(`"${field.label}" is worked out by the sheet. Delete it from the model.`);
    case 'text':
    case 'long-text':
      return typeof value === 'string' ? [] : wrong(`"${field.label}" takes a text in quotes.`);
    default:
      return field satisfies never;
  }
}
