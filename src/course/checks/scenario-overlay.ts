import type { ScenarioOverlay } from '../schema/scenario-overlay';
import type { Sourced } from './course-source';
import { error, type Finding, pending } from './finding';
import type { Hash } from './scenario-text-keys';

/** A role-play's texts in another language, and the file that they stand in. */
export type OverlaySource = Sourced<ScenarioOverlay> & {
  readonly scenario: string;
  readonly language: string;
};

/** An entry of an overlay beside the text that it translates. */
export type OverlayEntry = {
  readonly key: string;
  readonly t: string;
  readonly of: string;
  /** The text to translate, and its hash. */
  readonly source: string;
  readonly now: string;
  readonly state: 'current' | 'stale' | 'waiting';
};

export type ComparedOverlay = {
  /** One for each text of the role-play, in its order. */
  readonly entries: readonly OverlayEntry[];
  /** Keys of the overlay that the role-play does not have. */
  readonly extra: readonly string[];
};

/** Languages that are written in Han characters themselves. */
const IN_HAN = ['ja', 'zh'];
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u;

/** Holds an overlay against the texts of its role-play, by key and hash. */
export function compareOverlay(
  texts: ReadonlyMap<string, string>,
  overlay: ScenarioOverlay['texts'],
  hash: Hash,
): ComparedOverlay {
  const written = new Map(Object.entries(overlay));
  return {
    entries: [...texts].map(([key, source]): OverlayEntry => {
      const now = hash(source).slice(0, 8);
      const { t, of } = written.get(key) ?? { t: '', of: now };
      const state = t === '' ? 'waiting' : of === now ? 'current' : 'stale';
      return { key, t, of, source, now, state };
    }),
    extra: [...written.keys()].filter((key) => !texts.has(key)),
  };
}

/** Translations by key, for `translated`: what waits is left out, what is stale is not. */
export function translationsIn(overlay: ScenarioOverlay['texts']): ReadonlyMap<string, string> {
  const written = Object.entries(overlay).map(([key, { t }]) => [key, t] as const);
  return new Map(written.filter(([, t]) => t !== ''));
}

/** What is wrong with an overlay. While it is not complete, what is missing or stale is pending. */
export function checkOverlay(
  { file, data, scenario, language }: OverlaySource,
  texts: ReadonlyMap<string, string>,
  hash: Hash,
): readonly Finding[] {
  const { entries, extra } = compareOverlay(texts, data.texts, hash);
  const unfinished = data.complete ? error : pending;
  const again = `run npm run scenario -- translate ${scenario} ${language}`;
  const at = (key: string, field: string) => ({ file, path: [key, field] });
  const waiting = entries.filter(({ state }) => state === 'waiting');
  const first = waiting.slice(0, 5).map(({ key }) => key);
  const done = entries.length - waiting.length;
  return [
    ...(waiting.length === 0
      ? []
      : [
          unfinished(
            { file, path: ['complete'] },
            `${done} of ${entries.length} texts are translated; these wait: ${first.join(', ')}${waiting.length > 5 ? ', …' : ''}. ${data.complete ? `Translate them, or write "complete: false", which keeps ${language} from being shipped.` : `${language} is shipped when all are there and "complete" is true.`}`,
          ),
        ]),
    ...entries.flatMap(({ key, state, now }) =>
      state !== 'stale'
        ? []
        : unfinished(
            at(key, 'of'),
            `"${key}" was translated from another text: ${again}, mend it, and write of: "${now}".`,
          ),
    ),
    ...extra.map((key) =>
      unfinished(
        { file, path: [key], atName: true },
        `the role-play has no text "${key}" (any more): ${again}, which finds where it went, or delete it.`,
      ),
    ),
    ...entries
      .filter(({ state }) => state === 'current')
      .flatMap(({ key, t, source }) =>
        misfits(language, t, source).map((message) => error(at(key, 't'), message)),
      ),
  ];
}

function misfits(language: string, t: string, source: string): readonly string[] {
  const wanted = placeholdersIn(source);
  const found = placeholdersIn(t);
  const missing = [...wanted].filter((name) => !found.has(name));
  const strange = [...found].filter((name) => !wanted.has(name));
  const stray = /[{}]/.test(t.replace(/\{[^{}]*\}/g, ''));
  const left = IN_HAN.includes(language) ? undefined : HAN.exec(t)?.[0];
  return [
    ...missing.map((name) => `{${name}} is missing here: the source prints it.`),
    ...strange.map((name) =>
      wanted.size === 0
        ? `{${name}} is not in the source, which prints nothing: take it out.`
        : `{${name}} is not in the source, which prints {${[...wanted].join('}, {')}}.`,
    ),
    ...(stray ? ['a brace stands alone. A placeholder is written {name}.'] : []),
    ...(left === undefined ? [] : [`"${left}" is left of the source: translate it as well.`]),
  ];
}

function placeholdersIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
}
