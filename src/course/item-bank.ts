/** The bank that an item belongs to: `q3-12` is one of `m3`. Holds for items that were taken out, too. */
export function bankOfItem(item: string): string {
  return `m${item.slice(1).split('-')[0]}`;
}
