import { folded, runsOf } from './tokens';

/** A stretch of a text; `matched`: it is what was searched for. */
export type Stretch = { readonly text: string; readonly matched: boolean };

/** Characters of a snippet. */
const LENGTH = 80;
/** Characters before the first match. */
const LEAD = 18;

/**
 * A text in stretches, matched and not. The longest parts of the query that occur are marked.
 *
 * @param whole - the text was found by all of the query: single characters of it are no match then
 */
export function marked(text: string, query: string, whole = true): readonly Stretch[] {
  const places = matchedPlaces(text, query, whole);
  const stretches: Stretch[] = [];
  for (const [index, character] of [...text].entries()) {
    const matched = places.has(index);
    const last = stretches.at(-1);
    if (last && last.matched === matched) {
      stretches[stretches.length - 1] = { text: last.text + character, matched };
    } else {
      stretches.push({ text: character, matched });
    }
  }
  return stretches;
}

/** The part of a text around its first longest match, cut to a line or two; its beginning when none is in it. */
export function snippet(text: string, query: string, whole = true): readonly Stretch[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  const first = firstMatch(line, query, whole);
  const start = characters.length <= LENGTH ? 0 : Math.max(0, first - LEAD);
  const cut = characters.slice(start, start + LENGTH).join('');
  const more = start + LENGTH < characters.length;
  return marked(`${start > 0 ? '…' : ''}${cut}${more ? '…' : ''}`, query, whole);
}

/** Places, in characters, that belong to a match. */
function matchedPlaces(text: string, query: string, whole: boolean): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { at, length } of matchesIn(text, query, whole)) {
    for (let index = at; index < at + length; index++) places.add(index);
  }
  return places;
}

function firstMatch(text: string, query: string, whole: boolean): number {
  const matches = matchesIn(text, query, whole);
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  const places = matches.filter(({ length }) => length === longest).map(({ at }) => at);
  return places.length > 0 ? Math.min(...places) : 0;
}

/**
 * Where parts of the query stand in the text: of each run the longest parts that occur at all, of
 * two characters at least, and single characters only where the text does not hold the whole query
 * and nothing longer occurs.
 */
function matchesIn(
  text: string,
  query: string,
  whole: boolean,
): readonly { readonly at: number; readonly length: number }[] {
  const within = [...folded(text)];
  const runs = runsOf(query).map(({ run }) => [...run]);
  const longest = (least: number) =>
    runs.flatMap((run) => {
      for (let length = run.length; length >= Math.min(least, run.length); length--) {
        const matches = partsOf(run, length).flatMap((part) => occurrences(within, part));
        if (matches.length > 0) return matches;
      }
      return [];
    });
  const found = longest(2);
  return found.length > 0 || whole ? found : longest(1);
}

function partsOf(run: readonly string[], length: number): readonly (readonly string[])[] {
  return Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length));
}

function occurrences(within: readonly string[], part: readonly string[]) {
  return within.flatMap((_, at) =>
    part.every((character, offset) => within[at + offset] === character)
      ? [{ at, length: part.length }]
      : [],
  );
}
