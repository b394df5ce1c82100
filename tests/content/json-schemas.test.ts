import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorFiles } from '../../tools/json-schemas.ts';

it.each([...editorFiles()])(
  '%s is what the schemas say (npm run schemas writes it)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
