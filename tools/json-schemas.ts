import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileKind } from '../src/course/checks/course-source.ts';
import { CONTENT_FILES, CONTENT_SCHEMAS } from './content-schemas.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * The files that help editors complete and check content, by path from the root: a JSON Schema for
 * each kind of content file, and the settings that tell VS Code which is for what.
 */
export function editorFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(CONTENT_FILES) as FileKind[];
  const schemas = kinds.map((kind) => [schemaPath(kind), json(schemaOf(kind))] as const);
  return new Map([...schemas, ['.vscode/settings.json', json(settings(kinds))]]);
}

/** Writes them anew. */
export async function run(): Promise<number> {
  for (const [path, text] of editorFiles()) {
    mkdirSync(join(ROOT, path, '..'), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  return 0;
}

function schemaOf(kind: FileKind): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(CONTENT_SCHEMAS[kind], { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: `content/${CONTENT_FILES[kind]}` };
}

/** A lesson's schema is for its frontmatter, which editors do not check; it is for reading. */
function settings(kinds: readonly FileKind[]): object {
  const inEditors = kinds.filter((kind) => kind !== 'lesson');
  return {
    'yaml.schemas': Object.fromEntries(
      inEditors.map((kind) => [`./${schemaPath(kind)}`, `content/${CONTENT_FILES[kind]}`]),
    ),
    'files.associations': { '*.mdx': 'mdx' },
    'editor.defaultFormatter': 'biomejs.biome',
  };
}

function schemaPath(kind: FileKind): string {
  return `docs/schemas/${kind}.schema.json`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
