import { join } from 'node:path';
import { splitScenario } from '../src/scenario/engine/commentary.ts';
import { openingOf } from '../src/scenario/engine/opening.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import type { CompiledCourse } from './compile-course.ts';

export const COURSE_ID = 'virtual:course';

/**
 * The source of `virtual:course` and of its chunks, by module id: plain object literals, so that
 * the browser parses nothing. Each lesson, bank, role-play and job aid is a module of its own, and
 * so are the outline and the books that pages look things up in. What few pages ask for (maps and
 * scripts of role-plays) has tables of its own: the first load names none of it.
 *
 * @param folder - absolute path of `content/`
 */
export function virtualModules(
  course: CompiledCourse,
  folder: string,
): ReadonlyMap<string, string> {
  const lessons = course.lessons.map(({ file, data }) => ({ id: data.id, file, data }));
  return new Map([
    [COURSE_ID, entry(course, folder)],
    [`${COURSE_ID}/outline`, `export const outline = ${literal(course.outline)};\n`],
    [`${COURSE_ID}/search`, `export const searchTexts = ${literal(course.searchTexts)};\n`],
    [`${COURSE_ID}/case-file`, `export const caseFile = ${literal(course.caseFile)};\n`],
    [`${COURSE_ID}/law-book`, `export const lawBook = ${literal(course.lawBook)};\n`],
    [`${COURSE_ID}/glossary`, `export const glossary = ${literal(course.glossary)};\n`],
    [`${COURSE_ID}/class-papers`, `export const classPapers = ${literal(course.classPapers)};\n`],
    [`${COURSE_ID}/agenda`, `export const agenda = ${literal(course.agenda)};\n`],
    [
      `${COURSE_ID}/scenarios`,
      tableOf('stories', 'story', course.scenarios) +
        tableOf('commentaries', 'commentary', course.scenarios),
    ],
    [`${COURSE_ID}/maps`, tableOf('maps', 'map', course.maps)],
    [`${COURSE_ID}/scripts`, tableOf('scripts', 'script', course.scripts)],
    [`${COURSE_ID}/review-index`, `export const reviewIndex = ${literal(course.reviewIndex)};\n`],
    ...course.modules.map((module) => chunk('module', module.id, module)),
    ...lessons.map(({ id, data }) => chunk('lesson', id, data)),
    ...course.banks.map((bank) => chunk('bank', bank.id, bank)),
    ...course.scenarios.flatMap((scenario) => scenarioChunks(scenario.id, scenario)),
    ...course.maps.map((map) => chunk('map', map.id, map)),
    ...course.scripts.map((script) => chunk('script', script.id, script)),
    // Nothing in the app asks for another language yet; what is not asked for is not shipped.
    ...course.translations.flatMap(({ language, scenario }) =>
      scenarioChunks(`${scenario.id}/${language}`, scenario),
    ),
    ...course.jobAids.map((jobAid) => chunk('jobAid', jobAid.id, jobAid)),
  ]);
}

/** A role-play comes in three chunks: its page, what happens in it, and what is said about it. */
function scenarioChunks(id: string, scenario: Scenario): readonly (readonly [string, string])[] {
  const { story, commentary } = splitScenario(scenario);
  return [
    chunk('opening', id, openingOf(scenario)),
    chunk('story', id, story),
    chunk('commentary', id, commentary),
  ];
}

function chunk(name: string, id: string, data: unknown): readonly [string, string] {
  return [chunkId(name, id), `export const ${name} = ${literal(data)};\n`];
}

function chunkId(name: string, id: string): string {
  return `${COURSE_ID}/${name}/${id}`;
}

function entry(course: CompiledCourse, folder: string): string {
  const lessons = course.lessons.map(({ file, data }) => {
    const content = `() => import(${literal(join(folder, file))})`;
    return `${literal(data.id)}: { content: ${content}, data: ${importOf('lesson', data.id)} }`;
  });
  return [
    `export const frame = ${literal(course.frame)};`,
    `export const lessons = { ${lessons.join(', ')} };`,
    tableOf('modules', 'module', course.modules),
    tableOf('banks', 'bank', course.banks),
    tableOf('openings', 'opening', course.scenarios),
    tableOf('jobAids', 'jobAid', course.jobAids),
  ].join('\n');
}

/** A table of chunks by id. */
function tableOf(table: string, name: string, things: readonly { readonly id: string }[]): string {
  const entries = things.map(({ id }) => `${literal(id)}: ${importOf(name, id)}`);
  return `export const ${table} = { ${entries.join(', ')} };\n`;
}

function importOf(name: string, id: string): string {
  return `() => import(${literal(chunkId(name, id))})`;
}

/** JSON is JavaScript, but for `__proto__`, which no id or field can be called. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}
