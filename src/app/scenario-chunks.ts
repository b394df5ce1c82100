import { commentaries, stories } from 'virtual:course/scenarios';
import { withCommentary } from '@/scenario/engine/commentary';
import type { Scenario } from '@/scenario/engine/scenario';
import { chunks, entry, useChunk, useChunks } from './course-chunks';

/** Apart from the other chunks, so that the first load names no role-play beside its page. */
const scenarioChunk = chunks<Scenario>((id) => {
  const [loadStory, loadCommentary] = [entry(stories, id), entry(commentaries, id)];
  if (!loadStory || !loadCommentary) return null;
  return () =>
    Promise.all([loadStory(), loadCommentary()]).then(([{ story }, { commentary }]) =>
      withCommentary(story, commentary),
    );
});

/** A whole role-play, ahead of its being played; null for one that the course does not have. */
export const loadScenario = (id: string) => scenarioChunk(id)?.load() ?? null;
export const useScenario = (id: string) => useChunk(scenarioChunk(id));
export const useScenarios = (ids: readonly string[]) => useChunks(ids.map(scenarioChunk));
