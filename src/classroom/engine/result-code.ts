import type { Learner } from './pre-work';

/** Says that a line is a code of ours, and how it is written. */
const mark = 'HK1';

/** Longer is none of ours. */
const longest = 4_000;

/**
 * A learner's results in one line of text, to be pasted into a chat:
 * `HK1;小林;q1-04=x;q1-08=a;s1=d1a-d2c`. `a` right and sure, `b` right and unsure, `x` wrong and
 * sure, `y` wrong and unsure. Nothing personal but the nickname.
 */
export function writeResultCode({ nickname, items, ways }: Learner): string {
  const name = nickname
    .replace(/[;\s]+/g, ' ')
    .trim()
    .slice(0, 20);
  return [
    mark,
    name,
    ...[...items].map(([id, { right, sure }]) => `${id}=${letterOf(right, sure)}`),
    ...[...ways].map(
      ([scenario, steps]) =>
        `${scenario}=${steps.map(({ node, choice }) => `${node}${choice}`).join('-')}`,
    ),
  ].join(';');
}

/** Reads pasted text: every code in it, whatever stands around them. */
export function readResultCodes(text: string): {
  readonly learners: readonly Learner[];
  /** Lines that look like a code and cannot be read. */
  readonly broken: number;
} {
  // Input methods make full-width signs of what was typed after.
  const lines = text.replaceAll('；', ';').replaceAll('＝', '=').split(/\r?\n/);
  const codes = lines.flatMap((line) => {
    const at = line.indexOf(`${mark};`);
    return at < 0 ? [] : [line.slice(at).trim()];
  });
  const learners = codes.flatMap((code) => readOne(code) ?? []);
  return { learners, broken: codes.length - learners.length };
}

function readOne(code: string): Learner | null {
  if (code.length > longest) return null;
  const [, name = '', ...parts] = code.split(';');
  if (name.trim() === '') return null;
  const items = new Map<string, { readonly right: boolean; readonly sure: boolean }>();
  const ways = new Map<string, readonly { readonly node: string; readonly choice: string }[]>();
  for (const part of parts) {
    const item = /^(q\d-\d\d)=([abxy])$/.exec(part);
    const way = /^(s[0-9a-z]+)=([a-z0-9-]*)$/.exec(part);
    if (item) {
      const letter = item[2] ?? '';
      items.set(item[1] ?? '', { right: 'ab'.includes(letter), sure: 'ax'.includes(letter) });
    } else if (way) {
      const steps = readSteps(way[2] ?? '');
      if (!steps) return null;
      ways.set(way[1] ?? '', steps);
    } else if (part !== '') return null;
  }
  return { nickname: name.trim(), items, ways };
}

function readSteps(text: string) {
  if (text === '') return [];
  const steps = text.split('-').map((step) => /^([a-z]+\d*)([a-d])$/.exec(step));
  if (steps.some((step) => step === null)) return null;
  return steps.flatMap((step) => (step ? { node: step[1] ?? '', choice: step[2] ?? '' } : []));
}

function letterOf(right: boolean, sure: boolean): string {
  if (right) return sure ? 'a' : 'b';
  return sure ? 'x' : 'y';
}
