import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from '../src/course/checks/finding.ts';
import { invisibleIn } from '../src/course/checks/input-slips.ts';

/** A line and a column of a file, both from 1. */
export type Spot = { readonly line: number; readonly column: number };

export type YamlProblem = Spot & { readonly message: string };

export type YamlText = {
  /** Undefined when the text is no YAML; then `problems` says why. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** What an input method may have left behind. Harmless in a text; a cause when a file does not fit. */
  readonly suspects: readonly YamlProblem[];
  /** Where the value at `path` is written; of a value that is missing, where it would belong. */
  readonly locate: (path: Path, atName?: boolean) => Spot;
  /** The path of the text that covers a spot; empty where there is none. */
  readonly pathAt: (spot: Spot) => Path;
};

/** Reads YAML and explains, in an author's words, what cannot be read or would be lost. */
export function readYaml(text: string): YamlText {
  const strange = strangeCharacters(text);
  const invisible = invisibleCharacters(text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  // What follows the first error is mostly its echo.
  const [first] = document.errors;
  const broken = first
    ? [
        {
          ...(openQuote(first.message, text) ??
            openBracket(first.message, text, spot(first.pos[0])) ??
            spot(first.pos[0])),
          message: explainSyntax(first.code, first.message),
        },
      ]
    : [];
  // A strange character is the cause; what the parser says about the lines after it is an echo.
  const [failure] = broken;
  const near = strange.filter(
    ({ line }) => failure && line <= failure.line && line > failure.line - ECHO_LINES,
  );
  const problems =
    invisible.length > 0
      ? invisible
      : near.length > 0
        ? near
        : [...broken, ...(failure ? strange : cutTexts(text, document, spot))];

  return {
    value: failure || invisible.length > 0 ? undefined : document.toJS(),
    problems,
    suspects: strange,
    pathAt: (at) => pathAt(document, spot, at),
    locate: (path, atName = false) => {
      let node: unknown = document.contents;
      let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      for (const [index, key] of path.entries()) {
        if (!isCollection(node)) break;
        if (isMap(node)) {
          const pair = node.items.find(
            ({ key: name }) => isScalar(name) && `${name.value}` === `${key}`,
          );
          if (!pair) break;
          const last = index === path.length - 1;
          const target = (last && atName) || !isNode(pair.value) ? pair.key : pair.value;
          if (isNode(target)) offset = target.range?.[0] ?? offset;
          node = pair.value;
        } else {
          const next = node.items[Number(key)];
          if (!isNode(next)) break;
          offset = next.range?.[0] ?? offset;
          node = next;
        }
      }
      return spot(offset);
    },
  };
}

/** How far below a strange character the parser may complain of what it did. */
const ECHO_LINES = 3;

/** Characters that a Chinese input method or a tab key leaves where YAML wants plain ones. */
const STRANGE: readonly { readonly at: RegExp; readonly message: string }[] = [
  {
    at: /^[ -]*[\w-]+(?:\.[\u4e00-\u9fff]+)?(：)/,
    message:
      'a full-width "：" follows the field name. Write ": ", a half-width colon and a space.',
  },
  {
    at: /^\s*(＃)/,
    message: 'a full-width "＃" starts the line. A comment starts with a half-width "#".',
  },
  {
    at: /^ *(\t)/,
    message: 'the line is indented with a tab. Indent with two spaces a level.',
  },
  {
    at: /^ *([\u3000\u00a0])/,
    message: 'the line is indented with a wide space. Indent with ordinary spaces, two a level.',
  },
  {
    at: /^\s*([－—–])\s*[\w.\u4e00-\u9fff]+[:：]/,
    message: 'a list entry starts with a half-width "- ", and here stands a wide dash.',
  },
  {
    at: /^[ -]*[\w-]+:\s*([［｛])/,
    message: 'a full-width bracket opens a list or map. Write the half-width one.',
  },
  {
    at: /^[^"'“#]*[{,] *\w+: *[+\w-]*(，) *\w+:/,
    message:
      'a full-width "，" stands between two fields. Write ", ", a half-width comma and a space.',
  },
  {
    at: /^[ -]*[\w-]+:([\u00a0\u3000])/,
    message:
      'a wide space follows the colon. Write ": ", a half-width colon and an ordinary space.',
  },
  {
    at: /^[ -]*[a-z][\w-]*:([^\s:/.])/i,
    message: 'a space is missing after the colon. Write "name: text".',
  },
];

function invisibleCharacters(text: string): readonly YamlProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = invisibleIn(line);
    return found
      ? {
          line: index + 1,
          column: found.at + 1,
          message: `a character that nobody sees (${found.name}) stands here: delete it. Copying from a chat window or a web page leaves such.`,
        }
      : [];
  });
}

function strangeCharacters(text: string): readonly YamlProblem[] {
  let blockIndent: number | undefined;
  return text.split('\n').flatMap((line, index): YamlProblem[] => {
    const indent = line.search(/\S/);
    // Inside a block text (after `|` or `>`) any character is welcome.
    if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) return [];
    blockIndent = /:\s*[|>][+-]?\d?\s*$/.test(line) ? indent : undefined;

    for (const { at, message } of STRANGE) {
      const match = at.exec(line);
      if (!match) continue;
      const column = match[0].lastIndexOf(match[1] ?? '') + 1;
      return [{ line: index + 1, column, message }];
    }
    return [];
  });
}

/** Where a quote was opened that is never closed; the parser reports the end of the file. */
function openQuote(message: string, text: string): Spot | undefined {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote === undefined) return undefined;
  const lines = text.split('\n');
  const index = lines.findIndex((line) => {
    const start = line.search(new RegExp(`[:-] +${quote}`));
    return start >= 0 && line.slice(start).split(quote).length % 2 === 0;
  });
  const line = lines[index];
  return line === undefined ? undefined : { line: index + 1, column: line.indexOf(quote) + 1 };
}

function pathAt(
  document: ReturnType<typeof parseDocument>,
  spot: (offset: number) => Spot,
  { line, column }: Spot,
): Path {
  let found: Path = [];
  visit(document, {
    Scalar(_key, node, parents) {
      if (!node.range) return undefined;
      const [from, to] = [spot(node.range[0]), spot(node.range[1])];
      const starts = from.line < line || (from.line === line && from.column <= column);
      const ends = to.line > line || (to.line === line && to.column > column);
      if (starts && ends) found = pathOf([...parents, node]);
      return starts && ends ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Where a bracket was opened that is never closed; the parser reports the line after it. */
function openBracket(message: string, text: string, found: Spot): Spot | undefined {
  if (!UNCLOSED_BRACKET.test(message)) return undefined;
  const lines = text.split('\n').slice(0, found.line);
  for (const [index, line] of [...lines.entries()].reverse()) {
    const open: number[] = [];
    for (const [at, character] of [...line].entries()) {
      if ('{['.includes(character)) open.push(at);
      if ('}]'.includes(character)) open.pop();
    }
    const [first] = open;
    if (first !== undefined) return { line: index + 1, column: first + 1 };
  }
  return undefined;
}

const UNCLOSED_BRACKET = /^Flow (map|sequence) in block collection|^Expected flow .* to end with/;

/** Keys and list positions on the way down through these nodes. */
function pathOf(chain: readonly unknown[]): Path {
  return chain.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return isScalar(node.key) ? [`${node.key.value}`] : [];
    return isSeq(node) ? [node.items.indexOf(chain[index + 1])] : [];
  });
}

/** Plain texts that go on after ` #` in the file and end before it in what YAML reads. */
function cutTexts(
  text: string,
  document: ReturnType<typeof parseDocument>,
  spot: (offset: number) => Spot,
): readonly YamlProblem[] {
  const cut: YamlProblem[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
      const rest = text.slice(node.range[1], text.indexOf('\n', node.range[1]));
      if (!/^ +#/.test(rest)) return;
      const lost = rest.trim();
      cut.push({
        ...spot(node.range[1] + 1),
        message: `everything after " #" is a comment, so the reader loses "${lost}". Put the whole text in quotes, or move the comment to a line of its own.`,
      });
    },
  });
  return cut;
}

function explainSyntax(code: string, message: string): string {
  const help = SYNTAX_HELP[code];
  const first = message.split('\n')[0] ?? message;
  if (/Nested mappings are not allowed|Implicit (map )?keys need/.test(first)) {
    return 'a text holds ": ", which starts a new field. Put the text in quotes: "…: …".';
  }
  if (/Map keys must be unique/.test(first)) {
    return 'this field is written twice in the same place. Keep one of them.';
  }
  if (UNCLOSED_BRACKET.test(first)) {
    return 'this bracket is never closed. Write the closing one at the end of the line.';
  }
  if (/^Missing closing/.test(first)) {
    return 'this quote is never closed. Write the same quote at the end of the text.';
  }
  if (/^Sequence item without|same column|^All .* items must start/.test(first)) {
    return 'the indentation does not fit. Fields of the same level start in the same column.';
  }
  if (/cannot start a plain value|reserved/i.test(first)) {
    return `a text cannot start with this character. Put the text in quotes. (${first})`;
  }
  return help ? `${help} (${first})` : `this cannot be read as YAML: ${first}.`;
}

const SYNTAX_HELP: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit. Fields of the same level start in the same column.',
  TAB_AS_INDENT: 'the line is indented with a tab. Indent with two spaces a level.',
  MISSING_CHAR: 'something is missing here, often a closing quote or a ":" after a field name.',
  UNEXPECTED_TOKEN: 'this stands in the wrong place. Check quotes and brackets before it.',
  UNRESOLVED_ALIAS: 'a text cannot start with "*". Put the text in quotes.',
  BAD_ALIAS: 'a text cannot start with "*" or "&". Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'a text holds ": ", which starts a new field. Put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'a ":" is missing after a field name on this line or the one above.',
  KEY_OVER_1024_CHARS: 'a ":" is missing after a field name.',
};
