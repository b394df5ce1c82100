import { banks, jobAids, lessons, scenarios } from 'virtual:course';
import type { MDXContent } from 'mdx/types';
import { use } from 'react';
import type { Bank, LessonData } from '@/course/outline';
import type { JobAid } from '@/course/schema/job-aid';
import type { Scenario } from '@/scenario/engine/scenario';

export type LessonChunk = { readonly Content: MDXContent; readonly data: LessonData };

/**
 * Loads each chunk once. A failed load is forgotten, so that asking again tries again.
 * Null for an id that the course does not have (any more).
 */
function loadOnce<Chunk>(load: (id: string) => Promise<Chunk> | null) {
  const loaded = new Map<string, Promise<Chunk>>();
  return (id: string): Promise<Chunk> | null => {
    const known = loaded.get(id);
    if (known) return known;
    const chunk = load(id);
    if (!chunk) return null;
    loaded.set(id, chunk);
    chunk.catch(() => loaded.delete(id));
    return chunk;
  };
}

/** An own key of the table, so that `constructor` is no lesson. */
function entry<Value>(table: Readonly<Record<string, Value>>, id: string): Value | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}

const loadLesson = loadOnce<LessonChunk>((id) => {
  const lesson = entry(lessons, id);
  if (!lesson) return null;
  return Promise.all([lesson.content(), lesson.data()]).then(([content, { lesson: data }]) => ({
    Content: content.default,
    data,
  }));
});
const loadBank = loadOnce<Bank>((id) => entry(banks, id)?.().then(({ bank }) => bank) ?? null);
const loadScenario = loadOnce<Scenario>(
  (id) => entry(scenarios, id)?.().then(({ scenario }) => scenario) ?? null,
);
const loadJobAid = loadOnce<JobAid>(
  (id) => entry(jobAids, id)?.().then(({ jobAid }) => jobAid) ?? null,
);

/** Fetches what a page at an address of the course shows, ahead of its being opened. */
export const chunkLoaders = {
  lessons: loadLesson,
  quizzes: loadBank,
  scenarios: loadScenario,
  'job-aids': loadJobAid,
} as const;

function useChunk<Chunk>(chunk: Promise<Chunk> | null): Chunk | null {
  return chunk ? use(chunk) : null;
}

export const useLessonChunk = (id: string) => useChunk(loadLesson(id));
export const useBank = (id: string) => useChunk(loadBank(id));
export const useScenario = (id: string) => useChunk(loadScenario(id));
export const useJobAid = (id: string) => useChunk(loadJobAid(id));
