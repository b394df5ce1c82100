/**
 * A character as search compares it: half width, lower case, 账 also for those who write 帐. Keeps the
 * length of a text, so places stay places.
 */
export function folded(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('帐', '账')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Runs of Han characters, and words of letters and digits: 371,200 and 3.5% are one word each. */
const WORD = '(?:(?!\\p{Script=Han})[\\p{Letter}\\p{Number}])+';
const RUNS = new RegExp(`\\p{Script=Han}+|${WORD}(?:[.,%-]${WORD})*`, 'gu');
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);

/** Runs as they stand in the folded text, with their place. */
export function runsOf(text: string): readonly { readonly run: string; readonly at: number }[] {
  return [...folded(text).matchAll(RUNS)].map((match) => ({ run: match[0], at: match.index }));
}

/**
 * What a text is found by. Of a run of Han characters each pair, and each character too, so that a
 * mistyped one costs two pairs and not the whole word; of the rest whole words, figures without
 * their commas, and the last figures of a paper's number. Browsers segment Chinese each in its own way, pairs are the same everywhere.
 */
export function indexTokens(text: string): readonly string[] {
  return runsOf(text).flatMap(({ run }) =>
    isHan(run) ? [...pairs(run), ...run] : [word(run), ...serial(run)],
  );
}

/** What must all be there: pairs and words; a lone character stands for itself. */
export function strictTokens(query: string): readonly string[] {
  return runsOf(query).flatMap(({ run }) => {
    if (!isHan(run)) return [word(run)];
    return run.length === 1 ? [run] : pairs(run);
  });
}

function pairs(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** 2503 of HC-C-2503: what people remember of a paper's number. */
function serial(run: string): readonly string[] {
  return /^[a-z].*-(\d{4,})$/.exec(run)?.slice(1) ?? [];
}

/** Figures lose their commas. Numbers of papers and tools are one word however they are typed: JA-08, ja08, ja8. */
function word(run: string): string {
  return /^[a-z]/.test(run)
    ? run.replaceAll('-', '').replace(/(?<=[a-z])0+(?=\d|$)/g, '')
    : run.replace(/(?<=\d),(?=\d{3})/g, '');
}
