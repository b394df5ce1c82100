import { z } from 'zod';
import type { Path } from '../src/course/checks/finding.ts';
import { slipIn } from '../src/course/checks/input-slips.ts';
import { nearest, suggestion } from '../src/course/checks/nearest.ts';

/** What is wrong with the shape of a data file, in an author's words. */
export type ShapeProblem = {
  readonly path: Path;
  /** True when `path` ends in a field name that should not be there: point at the name. */
  readonly atName: boolean;
  readonly message: string;
  /** The field that a misspelt name was probably meant to be. */
  readonly meant?: Path;
};

type Issue = z.core.$ZodIssue;
type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The data as the schema gives it back, or what keeps it from fitting. */
export function readShape<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
): { readonly data: Data } | { readonly problems: readonly ShapeProblem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data };

  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, [], value, shape));
  // A misspelt field is reported once, and not also as one that is missing.
  const meant = new Set(problems.map((problem) => problem.meant?.join('.')));
  return {
    problems: problems.filter(({ path, atName }) => atName || !meant.has(path.join('.'))),
  };
}

function explain(issue: Issue, above: Path, value: unknown, shape: JsonSchema): ShapeProblem[] {
  const path: Path = [...above, ...issue.path.map(keyOrPosition)];
  const found = valueAt(value, path);
  const here = (message: string): ShapeProblem[] => [{ path, atName: false, message }];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(shape, path, value);
      const written = Object.keys(isRecord(found) ? found : {});
      const free = known.filter((field) => !written.includes(field));
      return issue.keys.map((key) => {
        const near = nearest(key, free);
        return {
          path: [...path, key],
          atName: true,
          message: `there is no field "${key}" here. ${suggestion(key, near ? free : known)}`,
          ...(near !== undefined && { meant: [...path, near] }),
        };
      });
    }
    case 'invalid_union':
      if (issue.errors.length === 0) {
        const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
        return here(unknownWord(path, found, known.map(String)));
      }
      return closestBranch(issue.errors, found).flatMap((inner) =>
        explain(inner, path, value, shape),
      );
    case 'invalid_value':
      return here(unknownWord(path, found, issue.values.map(String)));
    case 'invalid_type':
      return here(wrongType(issue, path, found));
    case 'too_small':
      return here(sizeMessage(issue, `at least ${issue.minimum}`));
    case 'too_big':
      return here(sizeMessage(issue, `at most ${issue.maximum}`));
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        path,
        atName: true,
        message: `the name "${String(path.at(-1))}" does not fit: ${slipIn(String(path.at(-1))) ?? inner.message}.`,
      }));
    case 'custom':
      return here(
        found === undefined
          ? `${fieldName(path)} is missing: ${issue.message}.`
          : `${quoted(found)} does not fit: ${issue.message}.`,
      );
    default:
      return here(`${quoted(found)} does not fit: ${slipOf(found) ?? issue.message}.`);
  }
}

function wrongType(
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: Path,
  found: unknown,
): string {
  const name = fieldName(path);
  const wanted = TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`;
  if (found === undefined) return `${name} is missing. Write ${wanted} here.`;
  if (found === null) return `${name} is empty. Write ${wanted}, or delete the line.`;
  if (issue.expected === 'string' && typeof found !== 'object') {
    return `${name} should be a text, and ${String(found)} is read as a ${typeof found}. Put it in quotes: "${String(found)}".`;
  }
  const slip = isNumber(issue.expected) ? slipOf(found) : undefined;
  const help = slip === undefined ? '' : ` To mend it, ${slip}.`;
  return `${name} should be ${wanted}, and here stands ${describe(found)}.${help}`;
}

function isNumber(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}

function slipOf(found: unknown): string | undefined {
  return typeof found === 'string' ? slipIn(found) : undefined;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each entry on a line of its own, with "- " before it)',
  object: 'fields ("name: value", indented)',
  record: 'fields ("name: value", indented)',
};

function unknownWord(path: Path, found: unknown, known: readonly string[]): string {
  const name = fieldName(path);
  if (found === undefined) return `${name} is missing. Write one of: ${known.join(', ')}.`;
  const near = typeof found === 'string' ? nearest(found, known) : undefined;
  const slip = slipOf(found);
  const instead = slip === undefined ? '' : ` To mend it, ${slip}.`;
  const help = near === undefined ? instead : ` Did you mean "${near}"?${instead}`;
  return `${name} cannot be ${quoted(found)}.${help} Write one of: ${known.join(', ')}.`;
}

function sizeMessage(issue: { origin: string; message: string }, size: string): string {
  // A message of our own says more than the bare figure.
  const own = /^(Too (small|big)|Invalid)/.test(issue.message) ? '' : `: ${issue.message}`;
  if (issue.origin === 'array') return `this list should have ${size} entries${own}.`;
  if (issue.origin === 'string') return own ? `${own.slice(2)}.` : `write ${size} characters.`;
  return `this should be ${size}${own}.`;
}

/** Of a union's branches, the one that the author seems to have meant. */
function closestBranch(branches: readonly Issue[][], found: unknown): readonly Issue[] {
  const rank = (issues: readonly Issue[]) => {
    const wrongKind = issues.some((issue) => issue.code === 'invalid_type' && !issue.path.length);
    const strange = issues.reduce(
      (sum, issue) =>
        sum + (issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys.length : 0),
      0,
    );
    return (wrongKind ? 1000 : 0) + strange * 10 + issues.length;
  };
  const sorted = branches.toSorted((one, other) => rank(one) - rank(other));
  return sorted[0] ?? [{ code: 'custom', path: [], message: `unexpected ${describe(found)}` }];
}

/** Names of the fields that may stand at `path`. Of a union, the branch that fits the value best. */
function fieldsAt(shape: JsonSchema, path: Path, value: unknown): readonly string[] {
  let current: JsonSchema | undefined = resolve(shape, value);
  let inside = value;
  for (const key of path) {
    inside = valueAt(inside, [key]);
    const next: unknown =
      typeof key === 'number'
        ? current?.items
        : (current?.properties?.[key] ?? current?.additionalProperties);
    current = isRecord(next) ? resolve(next, inside) : undefined;
  }
  // A record of a few names lists those instead of fields.
  const names: unknown = isRecord(current?.propertyNames) ? current.propertyNames.enum : undefined;
  return Array.isArray(names) ? names.map(String) : Object.keys(current?.properties ?? {});
}

function resolve(shape: JsonSchema, value: unknown): JsonSchema {
  const branches = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].filter(isRecord);
  if (branches.length === 0 || !isRecord(value)) {
    return (
      branches.find((branch) => branch.type === (Array.isArray(value) ? 'array' : '')) ?? shape
    );
  }
  const closeness = (branch: JsonSchema) =>
    Object.entries(branch.properties ?? {}).reduce((sum, [name, field]) => {
      if (!(name in value) || !isRecord(field)) return sum;
      if (!('const' in field)) return sum + 1;
      return sum + (field.const === value[name] ? 100 : -100);
    }, 0);
  const best = branches.toSorted((one, other) => closeness(other) - closeness(one))[0];
  return best ? resolve(best, value) : shape;
}

function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const key of path) {
    if (Array.isArray(inside)) inside = inside[Number(key)];
    else if (isRecord(inside)) inside = inside[key];
    else return undefined;
  }
  return inside;
}

function isRecord(value: unknown): value is Record<string, unknown> & JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOrPosition(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function fieldName(path: Path): string {
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `an entry of "${name}"` : `"${name}"`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : describe(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return `fields (${Object.keys(value).slice(0, 3).join(', ')})`;
  return typeof value === 'string' ? `the text "${value}"` : `${typeof value} ${String(value)}`;
}
