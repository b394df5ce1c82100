import { shortHash } from './short-hash.ts';

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  data?: { hProperties?: Record<string, string> };
};

/** Digits that tell the paragraphs of a lesson apart; they are part of every prerendered page. */
const DIGITS = 6;

/**
 * Gives each paragraph and list item of a lesson an address, `data-paragraph`, made of its text: a
 * learner's note stays with the paragraph when others move, and is known to be old when it changes.
 */
export function remarkParagraphs() {
  return (root: Node): void => {
    const taken = new Set<string>();
    walk(root, taken);
  };
}

function walk(node: Node, taken: Set<string>): void {
  for (const child of node.children ?? []) {
    const text = textOf(child).trim();
    const isParagraph = child.type === 'paragraph' || child.type === 'listItem';
    if (!isParagraph || text === '') {
      walk(child, taken);
      continue;
    }
    let address = shortHash(text).slice(0, DIGITS);
    while (taken.has(address)) address = shortHash(address).slice(0, DIGITS);
    taken.add(address);
    child.data = {
      ...child.data,
      hProperties: { ...child.data?.hProperties, 'data-paragraph': address },
    };
  }
}

/** The words of a paragraph; a component alone in it has none of its own. */
function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}
