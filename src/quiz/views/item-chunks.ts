import type { Item } from '@/course/schema/item';
import { lazyValue } from '@/ui/lazy-value';

const fetches = {
  sorting: () => import('./SortingForm'),
  'missing-pieces': () => import('./MissingPieces'),
  'short-text': () => import('./ShortText'),
};

/** Views of types that few items are of: code and styles of their own, fetched with a bank that has them. */
export const itemChunks = {
  sorting: lazyValue(fetches.sorting),
  'missing-pieces': lazyValue(fetches['missing-pieces']),
  'short-text': lazyValue(fetches['short-text']),
};

/** Fetches the views of these items, so that an attempt goes from one to the next without waiting. */
export async function loadItemViews(items: readonly Item[]): Promise<void> {
  const types = new Set(items.map(({ type }) => type));
  await Promise.all([...types].filter(hasChunk).map((type) => itemChunks[type].load()));
}

function hasChunk(type: Item['type']): type is keyof typeof itemChunks {
  return Object.hasOwn(itemChunks, type);
}
