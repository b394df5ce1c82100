export type TypedNumber =
  | { readonly outcome: 'number'; readonly value: number }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'not-a-number' };

const tenThousand = 10_000;

/**
 * Reads a number as people type it on a Chinese keyboard: full-width digits, grouping commas of
 * either width, spaces, a currency sign in front, 万 (×10,000), and a unit behind it.
 *
 * @param units - units that may be typed along, e.g. `元`, `天`
 */
export function readTypedNumber(text: string, units: readonly string[] = []): TypedNumber {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，、]/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/^[¥￥$]/, '');
  if (plain === '') return { outcome: 'empty' };
  const unit = [...units]
    .map((name) => name.normalize('NFKC'))
    .sort((a, b) => b.length - a.length)
    .find((name) => plain.endsWith(name));
  const bare = unit ? plain.slice(0, -unit.length) : plain;
  const match = /^(-?\d+(?:\.\d+)?)(万)?$/.exec(bare);
  if (!match) return { outcome: 'not-a-number' };
  const value = Number(match[1]) * (match[2] ? tenThousand : 1);
  return { outcome: 'number', value: Math.round(value * 1e6) / 1e6 };
}
