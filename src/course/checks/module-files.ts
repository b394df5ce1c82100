import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

/**
 * Holds what modules list against the files that are there: nothing listed is missing, nothing
 * written is forgotten, and every file is named after its id.
 */
export function moduleFiles(source: CourseSource): readonly Finding[] {
  return [
    ...listedModules(source),
    ...source.modules.flatMap((module) => listed(source, module)),
    ...names(source),
  ];
}

function listedModules({ course, modules }: CourseSource): readonly Finding[] {
  const ids = modules.map(({ data }) => data.id);
  return course.data.modules.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [
          error(
            { file: course.file, path: ['modules', index] },
            `module "${id}" has no folder. Write content/modules/<name>/module.yaml with "id: ${id}", or move it to "upcoming".`,
          ),
        ],
  );
}

function listed(source: CourseSource, module: CourseSource['modules'][number]): readonly Finding[] {
  const { file, data, folder } = module;
  const inFolder = <Found extends { readonly file: string }>(files: readonly Found[]) =>
    files.filter((found) => found.file.startsWith(`${folder}/`));

  return [
    ...bothWays(file, 'lessons', data.lessons, inFolder(source.lessons), `${folder}/<id>.mdx`),
    ...bothWays(
      file,
      'scenarios',
      data.scenarios,
      inFolder(source.scenarios),
      `${folder}/<id>.scenario.yaml`,
    ),
    ...bothWays(
      file,
      'quiz',
      data.quiz === undefined ? [] : [data.quiz],
      inFolder(source.banks),
      `${folder}/<id>.quiz.yaml`,
    ),
    ...bothWays(
      file,
      'jobAids',
      data.jobAids,
      source.jobAids.filter(({ data: aid }) => data.lessons.includes(aid.lesson)),
      'job-aids/<id>.yaml',
    ),
  ];
}

function bothWays(
  file: string,
  field: string,
  ids: readonly string[],
  files: readonly { readonly file: string; readonly data: { readonly id: string } }[],
  pattern: string,
): readonly Finding[] {
  const written = files.map(({ data }) => data.id);
  const missing = ids.flatMap((id, index) =>
    written.includes(id)
      ? []
      : [
          error(
            { file, path: field === 'quiz' ? [field] : [field, index] },
            `"${id}" is listed, and there is no file ${pattern.replace('<id>', id)} for this module. ${suggestion(id, written)}`,
          ),
        ],
  );
  const forgotten = files.flatMap((found) =>
    ids.includes(found.data.id)
      ? []
      : [
          error(
            { file: found.file, path: ['id'] },
            `no module lists "${found.data.id}". Add it under "${field}" in ${file}.`,
          ),
        ],
  );
  return [...missing, ...forgotten];
}

function names(source: CourseSource): readonly Finding[] {
  const files = [...source.lessons, ...source.scenarios, ...source.banks, ...source.jobAids];
  return files.flatMap(({ file, data }) => {
    const name = file.split('/').at(-1)?.split('.')[0];
    return name === data.id
      ? []
      : [
          error(
            { file, path: ['id'] },
            `the file is called "${name}" and its id is "${data.id}". Give both the same name.`,
          ),
        ];
  });
}
