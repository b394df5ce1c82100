import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';
import { suggestion } from './nearest';

/** `第188、195条`: articles as they are cited. A clause of a letter is counted in words: `第一条`. */
const ARTICLES = /第(\d[\d、]*)条/g;

/**
 * A job aid lists the law notes that its words rest on, so that the page of legal statements has them
 * too: each note exists, and every article that the form names is an article of one of them.
 */
export function jobAidLaws(source: CourseSource): readonly Finding[] {
  const notes = new Map(source.laws.data.laws.map((law) => [law.id, law.article]));
  return source.jobAids.flatMap(({ file, data }) => {
    const listed = data.laws ?? [];
    const articles = new Set(listed.flatMap((id) => numbersOf(notes.get(id) ?? '')));
    return [
      ...listed.flatMap((id, index) =>
        notes.has(id)
          ? []
          : [
              error(
                { file, path: ['laws', index] },
                `there is no law note "${id}". ${suggestion(id, notes.keys())}`,
              ),
            ],
      ),
      ...wordsOf(data, []).flatMap(({ words, path }) =>
        [...words.matchAll(ARTICLES)].flatMap(([cited, numbers = '']) =>
          numbers.split('、').some((number) => number && !articles.has(number))
            ? [
                error(
                  { file, path },
                  `"${cited}" is named and no law note of it is listed. Add its id to "laws".`,
                ),
              ]
            : [],
        ),
      ),
    ];
  });
}

function numbersOf(article: string): readonly string[] {
  return [...article.matchAll(/\d+/g)].map(([number]) => number);
}

type Words = { readonly words: string; readonly path: Path };

function wordsOf(value: unknown, path: Path): readonly Words[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const keyed = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...keyed].flatMap(([key, inner]) => wordsOf(inner, [...path, key]));
}
