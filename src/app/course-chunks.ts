import { banks, jobAids, lessons, modules, openings } from 'virtual:course';
import type { MDXContent } from 'mdx/types';
import { useState } from 'react';
import type { Bank, LessonData, ModuleData } from '@/course/outline';
import type { JobAid } from '@/course/schema/job-aid';
import type { Opening } from '@/scenario/engine/opening';
import { type LazyValue, lazyValue, readLazyValue } from '@/ui/lazy-value';

export type LessonChunk = { readonly Content: MDXContent; readonly data: LessonData };

/** Each chunk is fetched once. Null for an id that the course does not have (any more). */
export function chunks<Chunk>(find: (id: string) => (() => Promise<Chunk>) | null) {
  const known = new Map<string, LazyValue<Chunk>>();
  return (id: string): LazyValue<Chunk> | null => {
    const there = known.get(id);
    if (there) return there;
    const load = find(id);
    if (!load) return null;
    const chunk = lazyValue(load);
    known.set(id, chunk);
    return chunk;
  };
}

/** An own key of the table, so that `constructor` is no lesson. */
export function entry<Value>(table: Readonly<Record<string, Value>>, id: string): Value | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}

const moduleChunk = chunks<ModuleData>((id) => {
  const load = entry(modules, id);
  return load && (() => load().then(({ module }) => module));
});
const lessonChunk = chunks<LessonChunk>((id) => {
  const lesson = entry(lessons, id);
  if (!lesson) return null;
  return () =>
    Promise.all([lesson.content(), lesson.data()]).then(([content, { lesson: data }]) => ({
      Content: content.default,
      data,
    }));
});
const bankChunk = chunks<Bank>((id) => {
  const load = entry(banks, id);
  return load && (() => load().then(({ bank }) => bank));
});
const openingChunk = chunks<Opening>((id) => {
  const load = entry(openings, id);
  return load && (() => load().then(({ opening }) => opening));
});
const jobAidChunk = chunks<JobAid>((id) => {
  const load = entry(jobAids, id);
  return load && (() => load().then(({ jobAid }) => jobAid));
});

/** Fetches what a page of the course shows, ahead of its being opened, by place and id. */
export const chunkLoaders = {
  modules: (id: string) => moduleChunk(id)?.load() ?? null,
  lessons: (id: string) => lessonChunk(id)?.load() ?? null,
  quizzes: (id: string) => bankChunk(id)?.load() ?? null,
  scenarios: (id: string) => openingChunk(id)?.load() ?? null,
  'job-aids': (id: string) => jobAidChunk(id)?.load() ?? null,
} as const;

export function useChunk<Chunk>(chunk: LazyValue<Chunk> | null): Chunk | null {
  return chunk && readLazyValue(chunk);
}

/** The chunks of those ids that the course has. All are asked for before the first is awaited. */
export function useChunks<Chunk>(found: readonly (LazyValue<Chunk> | null)[]): readonly Chunk[] {
  const chunks = found.flatMap((chunk) => chunk ?? []);
  for (const chunk of chunks) if (!chunk.last()) chunk.load().catch(() => {});
  return useSameList(chunks.map(readLazyValue));
}

/** The list of the last render while it holds the same things, so that what depends on it stays. */
function useSameList<Entry>(list: readonly Entry[]): readonly Entry[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((entry, at) => entry === list[at]);
  if (same) return kept;
  keep(list);
  return list;
}

export const useModule = (id: string) => useChunk(moduleChunk(id));
export const useLessonChunk = (id: string) => useChunk(lessonChunk(id));
export const useBank = (id: string) => useChunk(bankChunk(id));
export const useOpening = (id: string) => useChunk(openingChunk(id));
export const useBanks = (ids: readonly string[]) => useChunks(ids.map(bankChunk));
export const useModules = (ids: readonly string[]) => useChunks(ids.map(moduleChunk));
export const useJobAid = (id: string) => useChunk(jobAidChunk(id));
