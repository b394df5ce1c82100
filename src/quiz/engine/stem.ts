import type { AskedItem, Item } from '@/course/schema/item';
import { withoutFigures } from './variants';

/** A stem in two: what is the case, and what is asked. `situation` may be empty. */
export type Stem = { readonly situation: string; readonly ask: string };

/**
 * Finds the question in a stem, so that it can be set in a larger type than the story before it.
 * The question is the last sentence; an instruction after a question mark stays with its question.
 */
export function splitStem(stem: string): Stem {
  const sentences = stem.match(/[^。？！\n]*[。？！\n]+[”’）)]*|[^。？！\n]+$/g) ?? [stem];
  const question = sentences.findLastIndex((sentence) => /？[”’）)]*$/.test(sentence));
  const start = question >= sentences.length - 2 ? question : sentences.length - 1;
  const from = Math.max(0, start);
  return {
    situation: sentences.slice(0, from).join('').trim(),
    ask: sentences.slice(from).join('').trim(),
  };
}

/** The stem as it is set on the page. A cluster asks in its parts, so its stem is all story. */
export function stemOf(item: Item | AskedItem): Stem {
  return item.type === 'cluster' ? { situation: item.stem, ask: '' } : splitStem(item.stem);
}

/**
 * What tells an item from others in a list: what is asked, and the case that it belongs to. Figures
 * that differ from attempt to attempt are left out of an item that no attempt has asked.
 */
export function labelOf(item: Item | AskedItem): {
  readonly title: string;
  readonly about: string;
} {
  const { situation, ask } = splitLabel(item);
  switch (item.type) {
    case 'best-reply':
      return { title: `${item.said.by}：“${item.said.text}”`, about: situation };
    case 'true-false-reason':
      return { title: item.statement, about: situation };
    case 'cluster':
      return { title: item.parts[0]?.stem ?? situation, about: situation };
    default:
      return { title: ask, about: situation };
  }
}

function splitLabel(item: Item | AskedItem): Stem {
  const { situation, ask } = stemOf(item);
  return { situation: withoutFigures(situation), ask: withoutFigures(ask) };
}
