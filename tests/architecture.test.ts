import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from './support/imports';
import { cycles, violations } from './support/layers';

const ROOT = join(import.meta.dirname, '..');
const ours = [...sources(ROOT, ['src', 'tools'])].filter(
  ([file]) => !/\.test\.tsx?$|\.d\.ts$/.test(file),
);
const imports = ours.flatMap(([file, text]) => importsOf(ROOT, file, text));

describe('the app', () => {
  it('keeps to the layers of its architecture', () => {
    expect(violations(imports)).toEqual([]);
  });

  it('has no files that need each other in a ring', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('is looked at as a whole', () => {
    expect(ours.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(ours.length);
  });
});

describe('the layer table', () => {
  const planted = (file: string, text: string) => violations(importsOf(ROOT, file, text));

  it.each([
    {
      because: 'an engine draws nothing',
      file: 'src/quiz/engine/draw.ts',
      text: "import { useState } from 'react';",
    },
    {
      because: 'an engine reads no clock',
      file: 'src/quiz/engine/draw.ts',
      text: "import { now } from '@/platform/clock';",
    },
    {
      because: 'an engine rolls no dice',
      file: 'src/quiz/engine/draw.ts',
      text: "import { systemRandom } from '@/platform/random';",
    },
    {
      because: 'only the composition root names adapters',
      file: 'src/store/app-store.tsx',
      text: "import { indexedDbRecordStore } from '@/platform/record-store-indexeddb';",
    },
    {
      because: 'an engine takes types of the record alone',
      file: 'src/quiz/engine/draw.ts',
      text: "import { parse } from '@/learning-record/parse';",
    },
    {
      because: 'a view knows no store',
      file: 'src/quiz/views/Card.tsx',
      text: "import { useAppStore } from '@/store/app-store';",
    },
    {
      because: 'not even by a re-export',
      file: 'src/quiz/views/Card.tsx',
      text: "export { useAppStore } from '@/store/app-store';",
    },
    {
      because: 'nor by an import on demand',
      file: 'src/quiz/views/Card.tsx',
      text: "const store = import('@/store/app-store');",
    },
    {
      because: 'nor by a type',
      file: 'src/quiz/views/Card.tsx',
      text: "type S = import('@/store/app-store').AppStore;",
    },
    {
      because: 'a slice leaves other features alone',
      file: 'src/quiz/slice.ts',
      text: "import { createLessonSlice } from '../lesson/slice';",
    },
    {
      because: 'the full zod stays at build',
      file: 'src/app/App.tsx',
      text: "import { z } from 'zod';",
    },
    {
      because: 'schemas stay at build',
      file: 'src/app/App.tsx',
      text: "import { ItemSchema } from '@/course/schema/item';",
    },
    {
      because: 'so does the explorer',
      file: 'src/scenario/views/Map.tsx',
      text: "import { explore } from '../explorer/explore';",
    },
    {
      because: 'the look knows nothing of courses',
      file: 'src/ui/Button.tsx',
      text: "import type { Item } from '@/course/schema/item';",
    },
    {
      because: 'the platform knows nothing of ours',
      file: 'src/platform/clock.ts',
      text: "export * from '@/i18n/zh';",
    },
    {
      because: 'Node stays in tools',
      file: 'src/app/App.tsx',
      text: "import { join } from 'node:path';",
    },
    { because: 'every file has a part', file: 'src/misc/things.ts', text: "import 'react';" },
  ])('refuses $text in $file: $because', ({ file, text }) => {
    expect(planted(file, text)).not.toEqual([]);
  });

  it.each([
    { file: 'src/quiz/engine/draw.ts', text: "import type { Item } from '@/course/schema/item';" },
    { file: 'src/quiz/views/Card.tsx', text: "import { Button } from '@/ui/Button';" },
    { file: 'src/course/schema/item.ts', text: "import { z } from 'zod';" },
    { file: 'src/app/App.tsx', text: "import './app.css';" },
  ])('allows $text in $file', ({ file, text }) => {
    expect(planted(file, text)).toEqual([]);
  });

  it('takes an import of several names for a type only when each is one', () => {
    const [mixed] = importsOf(ROOT, 'src/app/x.ts', "import { type A, b } from './y';");
    const [types] = importsOf(ROOT, 'src/app/x.ts', "import { type A, type B } from './y';");
    expect([mixed?.typeOnly, types?.typeOnly]).toEqual([false, true]);
  });

  it('finds a ring of three files and leaves a fork alone', () => {
    const edge = (from: string, to: string): Import => ({ from, to, typeOnly: false, names: [] });
    expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual(['a → b → c → a']);
    expect(cycles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual([]);
  });
});
