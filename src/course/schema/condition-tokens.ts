/** A mistake in a condition, with the place where it stands. */
export class ConditionError extends Error {
  /** Index of the first wrong character, from 0. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

export type Token = {
  readonly kind: 'word' | 'number' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
};

const TOKEN =
  /\s*(?:(-?\d+)(?![A-Za-z0-9_-])|([A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*)|(>=|<=|==|!=|[<>().]))/y;

/** Comparisons of two characters; with one of them full-width they are no symbol. */
const COMPARISONS = ['>=', '<=', '==', '!='];

/** What an input method or another language makes of our symbols and words. */
const SLIPS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '＝': '==',
  '=': '==',
  '&': 'and',
  '＆': 'and',
  '|': 'or',
  '｜': 'or',
  '!': 'not (or !=)',
  '！': 'not (or !=)',
  且: 'and',
  和: 'and',
  或: 'or',
  非: 'not',
  不: 'not',
  '。': '.',
  '，': 'and',
  ',': 'and',
};

/** Splits a condition into words, numbers and symbols. @throws {ConditionError} */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (source.slice(index).trim() !== '') {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(source);
    if (!match) throw strangeCharacter(source, index);
    const [whole, number, word, symbol] = match;
    const text = number ?? word ?? symbol ?? '';
    const at = index + whole.length - text.length;
    tokens.push({ kind: number ? 'number' : word ? 'word' : 'symbol', text, at });
    index += whole.length;
  }
  return [...tokens, { kind: 'end', text: 'the end', at: source.length }];
}

function strangeCharacter(source: string, from: number): ConditionError {
  const at = from + source.slice(from).search(/\S/);
  const two = source.slice(at, at + 2);
  if (COMPARISONS.includes(two.normalize('NFKC'))) {
    return new ConditionError(`write ${two.normalize('NFKC')} instead of "${two}"`, at);
  }
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const half = character.normalize('NFKC');
  const instead = SLIPS[character] ?? (half !== character ? half : undefined);
  if (instead) return new ConditionError(`write ${instead} instead of "${character}"`, at);
  if (/[+*/%-]/.test(character)) {
    return new ConditionError(`conditions have no arithmetic: take out "${character}"`, at);
  }
  if (/["'“”‘’「」＂＇]/.test(character)) {
    return new ConditionError(`values are written without quotes: take out ${character}`, at);
  }
  return new ConditionError(
    `"${character}" means nothing in a condition: use names, numbers, and, or, not, >= <= > < == !=`,
    at,
  );
}
