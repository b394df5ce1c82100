import MiniSearch from 'minisearch';
import type { SearchText } from './search-text';
import { folded, indexTokens, strictTokens } from './tokens';

export type SearchIndex = {
  readonly engine: MiniSearch<Entry>;
  readonly texts: ReadonlyMap<string, SearchText>;
};

/** `whole`: the texts hold all of the query, and not only most of it. */
export type Found = { readonly texts: readonly SearchText[]; readonly whole: boolean };

type Entry = { readonly id: string; readonly title: string; readonly text: string };

/** Share of a query's characters and words that a text must hold when none holds them all. */
const ENOUGH = 0.6;
/** From this many pairs on, at least this share of them. */
const LONG = 3;
const SOME = 0.25;
const MOST_RESULTS = 40;

/** Makes texts findable. Built on the device: an index is several times the size of its texts. */
export function buildIndex(texts: readonly SearchText[]): SearchIndex {
  const engine = new MiniSearch<Entry>({
    fields: ['title', 'text'],
    tokenize: (text) => [...indexTokens(text)],
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3 } },
  });
  const keyed = texts.map((one) => [`${one.kind} ${one.id}`, one] as const);
  engine.addAll(
    keyed.map(([id, { title, context, text }]) => ({ id, title: `${title} ${context}`, text })),
  );
  return { engine, texts: new Map(keyed) };
}

/**
 * Builds an index when the texts are others than those of the last one: it takes a slow phone most of
 * a second, and the page asks for it on every visit and whenever its box is filled anew.
 */
export function indexKeeper(): (texts: readonly SearchText[]) => SearchIndex {
  let kept: { readonly of: readonly SearchText[]; readonly index: SearchIndex } | null = null;
  return (texts) => {
    if (!kept || !areSame(kept.of, texts)) kept = { of: texts, index: buildIndex(texts) };
    return kept.index;
  };
}

function areSame(some: readonly SearchText[], others: readonly SearchText[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      return (
        one === other ||
        (one.kind === other?.kind && one.id === other.id && one.text === other.text)
      );
    })
  );
}

/**
 * Texts that hold all of the query, best first; where there are none, texts that hold most of it, so
 * that a mistyped character still finds. Words of letters may be begun or slightly misspelt.
 */
export function findTexts({ engine, texts }: SearchIndex, query: string): Found {
  const strict = strictTokens(query);
  if (strict.length === 0) return { texts: [], whole: true };
  const words = {
    prefix: (term: string) => isWord(term),
    fuzzy: (term: string) => (isWord(term) && /[a-z]{4}/.test(term) ? 0.2 : false),
  };
  const all = engine.search(query, { ...words, tokenize: () => [...strict], combineWith: 'AND' });
  if (all.length > 0) return { texts: found(all), whole: true };

  const loose = new Set(indexTokens(query));
  const single = [...loose].filter((token) => [...token].length === 1 || isWord(token));
  const pairs = [...loose].filter((token) => !single.includes(token));
  const some = engine
    .search(query, { ...words, tokenize: () => [...loose], combineWith: 'OR' })
    .filter(({ queryTerms }) => {
      const share = (of: readonly string[]) =>
        queryTerms.filter((term) => of.includes(term)).length / of.length;
      // Single characters are everywhere: a longer query must share some of its pairs, too.
      return share(single) >= ENOUGH && (pairs.length < LONG || share(pairs) >= SOME);
    });
  return { texts: found(some), whole: false };

  function found(results: readonly { readonly id: string }[]): readonly SearchText[] {
    const wanted = folded(query.trim());
    const isNamed = ({ title }: SearchText) => folded(title) === wanted;
    const ranked = results.flatMap(({ id }) => texts.get(id) ?? []);
    // What is called just so comes first, however short it is.
    return [...ranked.filter(isNamed), ...ranked.filter((text) => !isNamed(text))].slice(
      0,
      MOST_RESULTS,
    );
  }
}

function isWord(term: string): boolean {
  return /^[^\p{Script=Han}]/u.test(term);
}
