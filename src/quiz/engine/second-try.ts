import type { AskedItem } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import type { Draft } from './draft';

/**
 * What a second try begins with. Where the answer is put together from several pieces they are as
 * they were, to be mended; where one thing is picked or typed, it is picked anew.
 */
export function secondDraft(item: AskedItem, first: ItemResponse): Draft {
  switch (item.type) {
    case 'multiple-response':
      return 'selected' in first ? { selected: first.selected } : {};
    case 'ordering':
      return 'order' in first ? { order: first.order } : {};
    case 'matching':
      return 'pairs' in first ? { pairs: first.pairs } : {};
    case 'sorting':
      return 'groups' in first ? { groups: first.groups } : {};
    case 'missing-pieces':
      return 'marked' in first ? { marked: first.marked } : {};
    case 'cluster':
      return 'parts' in first ? { parts: draftsOf(first.parts) } : {};
    default:
      return {};
  }
}

/**
 * Whether a second try is the first over again. The order of what is picked says nothing; words that
 * the item does not know may be any words.
 */
export function isSameResponse(one: ItemResponse, other: ItemResponse): boolean {
  if ('wording' in one && one.wording === null) return false;
  return canonical(one) === canonical(other);
}

function draftsOf(
  parts: Extract<ItemResponse, { parts: unknown }>['parts'],
): Readonly<Record<string, Draft>> {
  return Object.fromEntries(
    Object.entries(parts).map(([id, part]) => [
      id,
      'selected' in part ? { selected: part.selected } : { typed: String(part.number) },
    ]),
  );
}

function canonical(response: ItemResponse): string {
  return JSON.stringify(response, (name, value: unknown) => {
    if (['selected', 'marked'].includes(name) && Array.isArray(value)) return value.toSorted();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
