import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { buildItem } from '../../../tests/support/build-course';
import { type Item, ItemSchema } from './item';

/** Where a written item does not fit the schema, without looking at what it says. */
function refused(item: unknown): readonly string[] {
  const parsed = ItemSchema.safeParse(item);
  return parsed.success ? [] : parsed.error.issues.flatMap(pathsOf);
}

function pathsOf(issue: z.core.$ZodIssue): readonly string[] {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().flatMap(pathsOf) : [];
  const here = issue.path.map(String).join('.');
  return inner.length > 0 ? inner.map((path) => [here, path].filter(Boolean).join('.')) : [here];
}

const without = (item: object, ...path: (string | number)[]) => {
  const copy = structuredClone(item);
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (inside, key) => inside[key] as Record<string | number, unknown>,
      copy as Record<string | number, unknown>,
    );
  delete owner[last];
  return copy;
};
const written = (type: Item['type']) => {
  const { hash: _hash, ...item } = buildItem({ type });
  return item;
};

const FEEDBACK: readonly {
  readonly type: Item['type'];
  readonly path: readonly (string | number)[];
}[] = [
  { type: 'single-response', path: ['options', 1, 'feedback'] },
  { type: 'multiple-response', path: ['options', 0, 'feedback'] },
  { type: 'best-reply', path: ['options', 2, 'feedback'] },
  { type: 'true-false-reason', path: ['reasons', 0, 'feedback'] },
  { type: 'ordering', path: ['feedback'] },
  { type: 'ordering', path: ['slips', 0, 'feedback'] },
  { type: 'matching', path: ['prompts', 1, 'feedback'] },
  { type: 'sorting', path: ['cards', 3, 'feedback'] },
  { type: 'missing-pieces', path: ['pieces', 0, 'feedback'] },
  { type: 'missing-pieces', path: ['pieces', 3, 'feedback'] },
  { type: 'short-text', path: ['feedback'] },
  { type: 'short-text', path: ['errors', 0, 'feedback'] },
  { type: 'short-text', path: ['otherwise'] },
  { type: 'numeric', path: ['feedback'] },
  { type: 'numeric', path: ['errors', 0, 'feedback'] },
  { type: 'numeric', path: ['otherwise'] },
];

describe('an item as it is written', () => {
  it.each([
    'single-response',
    'multiple-response',
    'best-reply',
    'true-false-reason',
    'ordering',
    'matching',
    'sorting',
    'missing-pieces',
    'short-text',
    'numeric',
    'cluster',
  ] as const)('of the type %s fits', (type) => {
    expect(refused(written(type))).toEqual([]);
  });

  it.each(FEEDBACK)('of $type is refused without $path', ({ type, path }) => {
    expect(refused(without(written(type), ...path))).toContain(path.join('.'));
  });

  it.each(['unit', 'tolerance', 'sum', 'answer', 'errors'])(
    'that asks for a number is refused without its %s',
    (field) => {
      expect(refused(without(written('numeric'), field))).toContain(field);
      const part = without(written('cluster'), 'parts', 0, field);
      expect(refused(part)).toContain(`parts.0.${field}`);
    },
  );

  it('may leave figures of a number open, but not those of a part', () => {
    const sums = { variants: [{ points: 8 }, { points: 5 }], answer: '115200 * points%' };
    expect(refused({ ...written('numeric'), ...sums })).toEqual([]);
    const cluster = written('cluster');
    const parts = 'parts' in cluster ? cluster.parts : [];
    const open = parts.map((part) => (part.type === 'numeric' ? { ...part, ...sums } : part));
    expect(refused({ ...cluster, parts: open })).toContain('parts.0.answer');
  });

  it.each([
    { field: 'variants', value: [{ points: 8 }], because: 'a single variant is none' },
    { field: 'variants', value: [{ '8': 1 }, { '8': 2 }], because: 'a name is a word' },
    { field: 'answer', value: '115200 × 8%', because: 'the sign is not one of ours' },
  ])('refuses the $field $value: $because', ({ field, value }) => {
    expect(refused({ ...written('numeric'), [field]: value })).not.toEqual([]);
  });

  it('has pieces that stand at a place or are named, and not both', () => {
    const item = written('missing-pieces');
    const pieces = 'pieces' in item ? item.pieces : [];
    const both = pieces.map((piece, index) => (index === 0 ? { ...piece, text: '品名' } : piece));
    expect(refused({ ...item, pieces: both })).not.toEqual([]);
  });
});
