import type { Line, Text, Variants } from '@/scenario/engine/scenario';
import type { PlacedLineFile, SceneFile } from '../schema/scenario';
import type { Path } from './finding';
import { isInQuotes } from './input-slips';
import { suggestion } from './nearest';
import {
  type Compiling,
  checkSince,
  compileWhen,
  defined,
  note,
  noteName,
} from './scenario-context';

type LineFile = SceneFile['lines'][number];
type VaryingFile =
  | string
  | readonly {
      readonly id?: string | undefined;
      readonly when?: string | undefined;
      readonly text: string;
    }[];

/** Checks the `{placeholders}` of a text that is shown in play, and hands the text back. */
export function compileText(compiling: Compiling, where: Path, text: string): string {
  const { file } = compiling;
  const full = /[｛｝]/.exec(text);
  if (full) note(compiling, where, `write the half-width { and } instead of "${full[0]}".`);
  const rest = text.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    compiling.read.add(name);
    const fact = Object.hasOwn(file.facts, name) ? file.facts[name] : undefined;
    const known = [
      ...Object.keys(file.meters),
      ...Object.keys(file.facts),
      ...Object.keys(file.calendar),
    ];
    if (!known.includes(name)) {
      note(
        compiling,
        where,
        `{${name}} is no meter, fact or calendar entry. ${suggestion(name, known)}`,
      );
    } else if (typeof fact?.start === 'boolean') {
      note(
        compiling,
        where,
        `{${name}} is yes or no and cannot be printed. Use a line with "when: ${name}".`,
      );
    }
    return '';
  });
  if (/[{}]/.test(rest)) {
    note(
      compiling,
      where,
      'a brace stands alone. A placeholder is written {name}; text has no other braces.',
    );
  }
  return text;
}

/** Refuses placeholders in a text that is shown outside of a play. */
export function checkPlainText(compiling: Compiling, where: Path, text: string | undefined): void {
  if (text === undefined || !/[{}｛｝]/.test(text)) return;
  note(
    compiling,
    where,
    'placeholders work in lines, say, why, better, debrief and ending texts only. Write this text without braces.',
  );
}

/** Finds texts that stand in Chinese quotes as a whole, where the author meant quotes of YAML. */
export function checkQuotes(compiling: Compiling, value: unknown, where: Path = []): void {
  if (typeof value === 'string') {
    if (isInQuotes(value))
      note(
        compiling,
        where,
        'the whole text stands in Chinese quotes, which would be shown: take them out, or write half-width ones.',
      );
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      // Conditions say themselves what they cannot read.
      if (key === 'when' || key === 'from') continue;
      checkQuotes(compiling, inner, [...where, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** What the learner says, as variants also where there is only one. */
export function compileSay(compiling: Compiling, where: Path, say: VaryingFile): Variants {
  const compiled = compileVarying(compiling, where, say);
  if (typeof compiled !== 'string') return compiled;
  const only = { text: compiled };
  compiling.places.set(only, where);
  return [only];
}

/** A text that may vary: the first variant that fits counts, and the last has no `when`. */
export function compileVarying(compiling: Compiling, where: Path, written: VaryingFile): Text {
  if (typeof written === 'string') return compileText(compiling, where, written);
  checkLastDefault(compiling, where, written, 'variant');
  const ids = new Set<string>();
  return written.map(({ id, when, text }, index) => {
    const place = [...where, index];
    if (id !== undefined && ids.has(id))
      note(compiling, [...place, 'id'], `two variants have the id "${id}": rename one.`);
    if (id !== undefined) ids.add(id);
    const variant = defined({
      id,
      when: compileWhen(compiling, [...place, 'when'], when),
      text: compileText(compiling, [...place, 'text'], text),
    });
    compiling.places.set(variant, place);
    return variant;
  });
}

/** A list that is read from the top needs an end that always fits, and nothing after it. */
export function checkLastDefault(
  compiling: Compiling,
  where: Path,
  entries: readonly { readonly when?: string | undefined }[],
  what: string,
): void {
  entries.forEach(({ when }, index) => {
    const last = index === entries.length - 1;
    if (last && when !== undefined) {
      note(
        compiling,
        [...where, index, 'when'],
        `the last ${what} has no "when": it is taken when no other fits.`,
      );
    }
    if (!last && when === undefined) {
      note(
        compiling,
        [...where, index],
        `this ${what} needs a "when": without one, the ${what}s after it never come.`,
      );
    }
  });
}

/** A line with speaker and mood checked and an id that outlives changes of order. */
export function compileLine(
  compiling: Compiling,
  where: Path,
  node: string,
  written: LineFile,
): Line {
  const placed = isPlaced(written) ? written : undefined;
  const spoken = isPlaced(written) ? written.line : written;
  const [key = '', text = ''] = Object.entries(spoken)[0] ?? [];
  const place = placed ? [...where, 'line', key] : [...where, key];
  const [speaker = '', mood] = splitSpeaker(key);
  checkSpeaker(compiling, place, speaker, mood);
  checkSince(compiling, [...where, 'since'], placed?.since);

  const words = typeof text === 'string' ? text : JSON.stringify(text);
  const line = defined({
    id:
      placed?.id === undefined
        ? derivedLineId(compiling, node, `${key}|${words}|${placed?.when ?? ''}`)
        : givenLineId(compiling, [...where, 'id'], node, placed.id),
    speaker,
    mood,
    text: compileVarying(compiling, place, text),
    when: compileWhen(compiling, [...where, 'when'], placed?.when),
    since: placed?.since,
  });
  compiling.places.set(line, where);
  return line;
}

/** No speaker is called `line`: `checkNames` keeps the word. */
function isPlaced(line: LineFile): line is PlacedLineFile {
  return 'line' in line;
}

function splitSpeaker(key: string): readonly [string, string | undefined] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key, undefined] : [key.slice(0, dot), key.slice(dot + 1)];
}

function checkSpeaker(
  compiling: Compiling,
  where: Path,
  speaker: string,
  mood: string | undefined,
): void {
  const { cast } = compiling.file;
  const person = Object.hasOwn(cast, speaker) ? cast[speaker] : undefined;
  if (!person) {
    const slip = /[．。·：]/.exec(speaker);
    noteName(
      compiling,
      where,
      slip
        ? `write a half-width "." between speaker and mood instead of "${slip[0]}".`
        : `"${speaker}" is not in the cast. ${suggestion(speaker, Object.keys(cast))}`,
    );
    return;
  }
  if (mood === undefined || person.moods?.includes(mood)) return;
  noteName(
    compiling,
    where,
    `${person.name} has no mood "${mood}". ${suggestion(mood, person.moods ?? [])}`,
  );
}

function givenLineId(compiling: Compiling, where: Path, node: string, id: string): string {
  const whole = `${node}-${id}`;
  if (compiling.lineIds.has(whole))
    note(compiling, where, `two lines of "${node}" have the id "${id}": rename one.`);
  compiling.lineIds.add(whole);
  return whole;
}

function derivedLineId({ lookups, lineIds }: Compiling, node: string, content: string): string {
  const base = `${node}-${lookups.hash(content).slice(0, 6)}`;
  let id = base;
  for (let copy = 2; lineIds.has(id); copy += 1) id = `${base}-${copy}`;
  lineIds.add(id);
  return id;
}
