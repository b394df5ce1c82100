import type { KnownCase } from './known';

type StoryEvent = KnownCase['timeline'][number];

/** The events of a month, `2025-09`. */
export type Month = { readonly month: string; readonly events: readonly StoryEvent[] };

/** What happened, by months; of one customer, when one is named, with what concerns all. */
export function chronicle(
  { timeline }: Pick<KnownCase, 'timeline'>,
  customer: string | null,
): readonly Month[] {
  const months = new Map<string, StoryEvent[]>();
  for (const event of timeline) {
    if (customer !== null && event.company !== undefined && event.company !== customer) continue;
    const month = event.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, events]) => ({ month, events }));
}
