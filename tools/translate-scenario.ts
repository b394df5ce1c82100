import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CourseSource } from '../src/course/checks/course-source.ts';
import { compareOverlay, type OverlayEntry } from '../src/course/checks/scenario-overlay.ts';
import { textsOf } from '../src/course/checks/scenario-text-keys.ts';
import { conditionWords } from '../src/course/checks/scenario-words.ts';
import type { OverlayText, ScenarioOverlay } from '../src/course/schema/scenario-overlay.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import { describeProblem } from './problem-text.ts';
import type { Problem } from './read-course.ts';
import { shortHash } from './short-hash.ts';

/**
 * Writes `<id>.scenario.<language>.yaml` beside the role-play, or brings it up to date.
 *
 * @returns what to tell the author, and whether the file was written
 */
export function translateScenario(
  folder: string,
  { overlays, scenarios }: CourseSource,
  scenario: Scenario,
  language: string,
  unreadable: readonly Problem[],
): { readonly written: boolean; readonly message: string } {
  const languages = Object.keys(conditionWords);
  if (!languages.includes(language)) {
    return {
      written: false,
      message: `"${language}" is no language that conditions have words for. Known: ${languages.join(', ')}.`,
    };
  }
  const source = scenarios.find(({ data }) => data.id === scenario.id)?.file ?? '';
  const file = source.replace(/\.yaml$/, `.${language}.yaml`);
  const problems = unreadable.filter((problem) => problem.file === file).map(describeProblem);
  if (problems.length > 0) {
    return {
      written: false,
      message: [...problems, `content/${file} stays as it is until it can be read.`].join('\n'),
    };
  }
  const overlay = overlays.find((one) => one.file === file)?.data ?? {
    complete: false,
    texts: {},
  };
  const { text, translated, texts, moved } = updatedOverlay(scenario, language, overlay);
  writeFileSync(join(folder, ...file.split('/')), text);
  const after = moved.length === 0 ? '' : ` Moved with their text: ${moved.join(', ')}.`;
  return {
    written: true,
    message: `content/${file}: ${translated} of ${texts} texts are translated.${after}`,
  };
}

/**
 * An overlay with an entry for every text of the role-play, in its order, and nothing lost: an entry
 * whose text changed is marked, and one whose key is gone moves to the new key or to the end.
 */
export function updatedOverlay(
  scenario: Scenario,
  language: string,
  overlay: ScenarioOverlay,
): {
  readonly text: string;
  readonly translated: number;
  readonly texts: number;
  readonly moved: readonly string[];
} {
  const texts = textsOf(scenario, shortHash);
  const { complete, texts: written } = overlay;
  const moves = movesIn(texts, written);
  const kept = Object.fromEntries(
    Object.entries(written).map(([key, entry]) => [moves.get(key) ?? key, entry]),
  );
  const { entries, extra } = compareOverlay(texts, kept, shortHash);
  const gone = extra.flatMap((key) => {
    const entry = kept[key];
    return entry && entry.t !== '' ? [goneBlock(key, entry)] : [];
  });
  const translated = entries.filter(({ t }) => t !== '').length;
  const head = [
    `# The texts of ${scenario.id}.scenario.yaml in another language (${language}), and no logic. Written by`,
    `#   npm run scenario -- translate ${scenario.id} ${language}`,
    '# which finds what changed; run it again after a change of the source. Comments are written anew.',
    '# Write each translation at "t". "of" says which text it was made from.',
    `complete: ${complete}`,
  ];
  return {
    text: `${[head.join('\n'), ...entries.map(entryBlock), ...gone].join('\n\n')}\n`,
    translated,
    texts: entries.length,
    moved: [...moves.values()],
  };
}

/**
 * A key that is made of a text's words goes with them. Where as many keys are gone as are new in
 * one place, they are taken for the same texts in the same order; the translator sees each of them.
 */
function movesIn(
  texts: ReadonlyMap<string, string>,
  written: Readonly<Record<string, OverlayText>>,
): ReadonlyMap<string, string> {
  const fresh = byPlace([...texts.keys()].filter((key) => !Object.hasOwn(written, key)));
  const lost = byPlace(Object.keys(written).filter((key) => !texts.has(key)));
  return new Map(
    [...lost].flatMap(([place, keys]) => {
      const targets = fresh.get(place) ?? [];
      return targets.length === keys.length
        ? keys.map((key, index) => [key, targets[index] ?? key] as const)
        : [];
    }),
  );
}

/** Keys by what stands before their last part. */
function byPlace(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const key of keys) {
    const place = key.slice(0, key.lastIndexOf('.'));
    places.set(place, [...(places.get(place) ?? []), key]);
  }
  return places;
}

function entryBlock({ key, t, of, source, now, state }: OverlayEntry): string {
  const changed =
    state === 'stale'
      ? [`# CHANGED: mend the translation, then write of: "${now}". The text is now:`]
      : [];
  return [...changed, `# ${oneLine(source)}`, block(key, { t, of })].join('\n');
}

function goneBlock(key: string, entry: OverlayText): string {
  return `# GONE from the role-play: delete it when nothing of it is needed.\n${block(key, entry)}`;
}

function block(key: string, { t, of }: OverlayText): string {
  return `${scalar(key)}:\n  t: ${t === '' ? '""' : scalar(t)}\n  of: "${of}"`;
}

/** On one line, in quotes where YAML would read it otherwise. */
function scalar(text: string): string {
  return text.includes('\n') ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
