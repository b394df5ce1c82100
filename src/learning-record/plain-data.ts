/** The greatest length of an event as JSON, in characters: own words have 20,000. */
const longest = 64_000;
const deepest = 8;

/**
 * Whether a value is the plain data of one event: no deeper and no longer than any event needs,
 * and without keys that would change how objects behave where the value is copied.
 */
export function isPlainData(value: unknown): boolean {
  return remaining(value, longest, deepest) >= 0;
}

/** Characters left of `budget` after `value`; below zero when it is too much or no plain data. */
function remaining(value: unknown, budget: number, depth: number): number {
  switch (typeof value) {
    case 'string':
      return budget - value.length;
    case 'number':
      return Number.isFinite(value) ? budget - 1 : -1;
    case 'boolean':
    case 'undefined':
      return budget - 1;
    case 'object':
      return value === null ? budget - 1 : remainingOfMembers(value, budget, depth);
    default:
      return -1;
  }
}

function remainingOfMembers(value: object, budget: number, depth: number): number {
  if (depth === 0) return -1;
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (!plain) return -1;
  let left = budget - 1;
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') return -1;
    left = remaining(member, left - key.length, depth - 1);
    if (left < 0) return left;
  }
  return left;
}
