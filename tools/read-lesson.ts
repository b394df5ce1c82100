import { createProcessor } from '@mdx-js/mdx';
import { characterCount } from '../src/course/checks/character-count.ts';
import type { LessonElement, Passage } from '../src/course/checks/course-source.ts';
import { LESSON_COMPONENTS, SECTION_COMPONENTS } from '../src/course/checks/lesson-components.ts';
import { nearest, suggestion } from '../src/course/checks/nearest.ts';
import type { Spot, YamlProblem } from './read-yaml.ts';
import { remarkPlugins } from './remark-plugins.ts';

/** A lesson's parts as they stand in its file. */
export type LessonText = {
  /** The text between the `---` lines, and the line that it starts on. Missing when there is none. */
  readonly frontmatter?: { readonly text: string; readonly line: number };
  readonly elements: readonly LessonElement[];
  readonly characters: number;
  readonly passages: readonly Passage[];
  readonly texts: readonly (Spot & { readonly text: string })[];
  readonly problems: readonly YamlProblem[];
};

/** As much of a syntax tree's node as is looked at here. */
type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Spot } | undefined;
};

const processor = createProcessor({ remarkPlugins });

/** Parts that a learner does not read in the course of a lesson. */
const ASIDE_FROM_READING = ['Notes', 'ManagerPage'];

/** Reads a lesson's MDX. Broken tags, code, HTML and unknown components become problems. */
export function readLesson(text: string): LessonText {
  let root: Node;
  try {
    root = processor.parse(text);
  } catch (error) {
    return {
      elements: [],
      characters: 0,
      passages: [],
      texts: [],
      problems: [explainSyntax(error, text)],
    };
  }

  const elements: LessonElement[] = [];
  const texts: (Spot & { text: string })[] = [];
  const problems: YamlProblem[] = [];

  function walk(node: Node, within: readonly string[]): void {
    const spot = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      texts.push({ line: spot.line, column: spot.column, text: node.value ?? '' });
    }
    if (node.type === 'heading') {
      problems.push({
        ...spot,
        message: 'a lesson has no headings of its own. Start a <Section id="…" title="…"> instead.',
      });
    }
    if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type) && !isComment(node)) {
      problems.push({
        ...spot,
        message:
          'a lesson holds text and components, no code. Delete this; a brace in a text is written "\\{".',
      });
    }
    if (isElement(node)) {
      const element = describeElement(node, within, spot, problems);
      elements.push(element);
      for (const child of node.children ?? []) walk(child, [...within, element.name]);
    } else {
      for (const child of node.children ?? []) walk(child, within);
    }
  }
  walk(root, []);

  const matter = root.children?.find((node) => node.type === 'yaml');
  return {
    ...(matter && { frontmatter: { text: matter.value ?? '', line: 2 } }),
    elements,
    characters: characterCount(readingText(root)),
    passages: passagesOf(root),
    texts,
    problems,
  };
}

function describeElement(
  node: Node,
  within: readonly string[],
  spot: Spot,
  problems: YamlProblem[],
): LessonElement {
  const name = node.name ?? '';
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.name === undefined || typeof attribute.value !== 'string') {
      problems.push({
        ...spot,
        message: `<${name}> takes plain values in quotes: ${attribute.name ?? 'name'}="…".`,
      });
      continue;
    }
    attributes[attribute.name] = attribute.value;
  }
  problems.push(...attributeProblems(name, attributes, spot));
  return {
    name,
    attributes,
    within,
    line: spot.line,
    column: spot.column,
    characters: characterCount(readingText(node)),
    longestStretch: longestStretch(node),
    lines: linesOf(node),
  };
}

function attributeProblems(
  name: string,
  attributes: Readonly<Record<string, string>>,
  spot: Spot,
): readonly YamlProblem[] {
  const known = LESSON_COMPONENTS[name];
  if (!known) {
    const message = /^[a-z]/.test(name)
      ? `<${name}>: HTML is not used in lessons. Write Markdown, or one of the components.`
      : `there is no component <${name}>. ${suggestion(name, Object.keys(LESSON_COMPONENTS))}`;
    return [{ ...spot, message }];
  }
  const allowed = [...known.required, ...(known.optional ?? [])];
  const extra = Object.keys(attributes).filter((attribute) => !allowed.includes(attribute));
  // A misspelt attribute is reported once, and not also as one that is missing.
  const meant = extra.map((attribute) => nearest(attribute, allowed));
  const missing = known.required.filter(
    (attribute) => !attributes[attribute]?.trim() && !meant.includes(attribute),
  );
  return [
    ...missing.map((attribute) => ({
      ...spot,
      message: `<${name}> needs ${attribute}: <${name} ${allowed.map((one) => `${one}="…"`).join(' ')}>.`,
    })),
    ...extra.map((attribute) => ({
      ...spot,
      message: `<${name}> takes no "${attribute}". ${allowed.length ? suggestion(attribute, allowed) : 'Delete it.'}`,
    })),
  ];
}

function isElement(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isComment(node: Node): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
}

/** What a learner reads in a node, without notes and manager's page. */
function readingText(node: Node, aside: readonly string[] = ASIDE_FROM_READING): string {
  if (node.type === 'yaml' || aside.includes(node.name ?? '')) return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const inline = ['paragraph', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement'];
  return (node.children ?? [])
    .map((child) => readingText(child, aside))
    .join(inline.includes(node.type) ? '' : '\n');
}

/** What the lesson says, by the section that says it; outside of sections it belongs to the lesson. */
function passagesOf(root: Node): readonly Passage[] {
  const inSection = (node: Node) => SECTION_COMPONENTS.includes(node.name ?? '');
  const sections = (root.children ?? [])
    .filter(inSection)
    .map((node) => passage(attribute(node, 'id'), { ...node, name: null }));
  const around = { ...root, children: (root.children ?? []).filter((node) => !inSection(node)) };
  return [passage(undefined, around), ...sections];
}

function passage(section: string | undefined, node: Node): Passage {
  return {
    section,
    text: readingText(node).trim(),
    withoutLaw: readingText(node, [...ASIDE_FROM_READING, 'Law']).trim(),
  };
}

function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The text inside a node, a line for each paragraph, list item and row of a table. */
function linesOf(node: Node): readonly string[] {
  if (ASIDE_FROM_READING.includes(node.name ?? '')) return [];
  if (node.type === 'tableRow') {
    return [(node.children ?? []).map((cell) => inlineText(cell)).join(' | ')];
  }
  if (node.type === 'paragraph' || isInline(node)) {
    const text = inlineText(node).trim();
    return text ? [text] : [];
  }
  // A component written on one line holds its words without a paragraph around them.
  const children = node.children ?? [];
  if (children.length > 0 && children.every(isInline)) {
    const text = children.map(inlineText).join('').trim();
    return text ? [text] : [];
  }
  return children.flatMap(linesOf);
}

function isInline({ type }: Node): boolean {
  return [
    'text',
    'inlineCode',
    'strong',
    'emphasis',
    'delete',
    'link',
    'mdxJsxTextElement',
  ].includes(type);
}

function inlineText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(inlineText).join('');
}

/** Characters in the longest run of paragraphs with nothing else between. */
function longestStretch(node: Node): number {
  let longest = 0;
  let running = 0;
  for (const child of node.children ?? []) {
    if (ASIDE_FROM_READING.includes(child.name ?? '')) continue;
    if (child.type === 'text' || (child.type === 'paragraph' && !holdsOnlyElements(child))) {
      running += characterCount(readingText(child));
    } else {
      longest = Math.max(longest, child.type === 'mdxJsxFlowElement' ? longestStretch(child) : 0);
      running = 0;
    }
    longest = Math.max(longest, running);
  }
  return longest;
}

/** A component alone on its line is parsed as a paragraph and shown as a block. */
function holdsOnlyElements(paragraph: Node): boolean {
  return (paragraph.children ?? []).every(
    (child) => isElement(child) || (child.type === 'text' && !child.value?.trim()),
  );
}

/** An MDX syntax error, in an author's words. */
function explainSyntax(error: unknown, text: string): YamlProblem {
  const { reason, line, column } = messageOf(error);
  // Some messages carry their place in words only.
  const named = /\((\d+):(\d+)/.exec(reason);
  const spot = {
    line: line ?? Number(named?.[1] ?? 1),
    column: column ?? Number(named?.[2] ?? 1),
  };
  const written = text.split('\n')[spot.line - 1] ?? '';

  const unclosed = /^Expected a closing tag for `<(\w*)/.exec(reason);
  if (unclosed) {
    return {
      ...spot,
      message: `<${unclosed[1]}> is opened and never closed. Write </${unclosed[1]}> where it ends, or <${unclosed[1]} … /> when nothing stands inside.`,
    };
  }
  const mismatch = /^Unexpected closing tag `<\/(\w*)>`, expected .* for `<(\w*)>` \((\d+):/.exec(
    reason,
  );
  if (mismatch) {
    return {
      ...spot,
      message: `</${mismatch[1]}> closes what is not open: <${mismatch[2]}> of line ${mismatch[3]} comes first. Write </${mismatch[2]}>, or close it before.`,
    };
  }
  const misplaced = /^Expected the closing tag `<\/(\w*)>`/.exec(reason);
  if (misplaced) {
    return {
      ...spot,
      message: `</${misplaced[1]}> stands inside a list or paragraph that began within it. Put it at the start of a line of its own, with an empty line before it.`,
    };
  }
  if (/[“”＝‘’]/.test(written) && /<\w/.test(written) && /attribute|before name/.test(reason)) {
    return {
      ...spot,
      message:
        'a full-width quote or sign stands inside a tag. Write name="…" with half-width quotes.',
    };
  }
  if (/create a comment in MDX/.test(reason)) {
    return { ...spot, message: 'a comment is written {/* … */} here, not <!-- … -->.' };
  }
  if (/acorn|expression/.test(reason)) {
    return { ...spot, message: 'a "{" starts code here. In a text write "\\{" and "\\}".' };
  }
  if (/before name/.test(reason)) {
    return { ...spot, message: 'a "<" starts a tag here. In a text write 小于, or "\\<".' };
  }
  return { ...spot, message: `this cannot be read as MDX: ${reason}.` };
}

function messageOf(error: unknown): { reason: string; line?: number; column?: number } {
  if (!(error instanceof Error)) return { reason: String(error) };
  const { line, column } = { line: undefined, column: undefined, ...error };
  return {
    reason: 'reason' in error ? String(error.reason) : error.message,
    ...(typeof line === 'number' && { line }),
    ...(typeof column === 'number' && { column }),
  };
}
