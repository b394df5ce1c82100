import { letterLines, letterParts, solePlace } from '../letter-text';
import type { JobAid, JobAidField } from '../schema/job-aid';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

/**
 * Every place in a job aid's letter names a field, or a section with rows on a line of its own. Money
 * brings its ¥ and two decimals with it and a number its unit, so the words around must not repeat them.
 */
export function jobAidLetter(source: CourseSource): readonly Finding[] {
  return source.jobAids.flatMap(({ file, data }) =>
    (data.letter?.paragraphs ?? []).flatMap((paragraph, index) =>
      letterLines(paragraph)
        .lines.flatMap((line) => faultsOf(data, line))
        .map((message) => error({ file, path: ['letter', 'paragraphs', index] }, message)),
    ),
  );
}

function faultsOf(aid: JobAid, line: string): readonly string[] {
  const parts = letterParts(line);
  const stray = parts.some((part) => part.kind === 'words' && /[{}]/.test(part.words));
  return [
    ...(stray ? [`"${line}" has a brace without its partner. Write {field} whole.`] : []),
    ...parts.flatMap((part, at) => {
      if (part.kind === 'words') return [];
      const words = (near: number) => {
        const beside = parts[near];
        return beside?.kind === 'words' ? beside.words : '';
      };
      const place = { name: part.name, before: words(at - 1), after: words(at + 1) };
      return placeFaults(aid, place, solePlace(line) !== undefined);
    }),
  ];
}

type Place = { readonly name: string; readonly before: string; readonly after: string };

function placeFaults(aid: JobAid, place: Place, alone: boolean): readonly string[] {
  const { name } = place;
  const holder = aid.sections.find(({ fields }) => fields.some(({ id }) => id === name));
  const field = holder?.fields.find(({ id }) => id === name);
  const section = aid.sections.find(({ id }) => id === name);

  if (field && holder) {
    return holder.rows
      ? [
          `{${name}} is a field of the rows "${holder.id}" and has a value in each of them. Write {${holder.id}} on a line of its own.`,
        ]
      : repeated(field, place);
  }
  if (section?.rows) {
    return alone ? [] : [`{${name}} stands for all rows of a section. Give it a line of its own.`];
  }
  if (section) {
    const fields = section.fields.map(({ id }) => `{${id}}`).join(', ');
    return [`"${name}" is a section without rows. Name its fields: ${fields}.`];
  }
  const known = aid.sections.flatMap(({ id, rows, fields }) =>
    rows ? [id] : fields.map((one) => one.id),
  );
  return [`there is no field "${name}" in this job aid. ${suggestion(name, known)}`];
}

function repeated(field: JobAidField, { name, before, after }: Place): readonly string[] {
  if (isMoney(field) && (/[¥￥]\s*$/.test(before) || /^\s*元/.test(after))) {
    return [`{${name}} prints as ¥371,200.00. Take away the ¥ or 元 beside it.`];
  }
  if (field.type === 'number' && after.trimStart().startsWith(field.unit)) {
    return [`{${name}} brings its unit with it. Take away the "${field.unit}" after it.`];
  }
  return [];
}

function isMoney(field: JobAidField): boolean {
  if (field.type !== 'computed') return field.type === 'money';
  return ['sum', 'difference', 'share', 'cost-of-time'].includes(field.formula);
}
