/**
 * Parts in an order that says nothing about which is right, the same on every device and in the
 * prerendered page: by a hash of their ids.
 */
export function mixed<Part extends { readonly id: string }>(
  parts: readonly Part[],
  salt: string,
): readonly Part[] {
  return parts
    .map((part) => ({ part, place: hash(`${salt}/${part.id}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ part }) => part);
}

/** FNV-1a, 32 bits, with a last mix so that near texts fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
