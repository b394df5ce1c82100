import { scripts } from 'virtual:course/scripts';
import type { ScenarioScript } from '@/scenario/engine/script';
import { chunks, entry, useChunk } from './course-chunks';

const scriptChunk = chunks<ScenarioScript>((id) => {
  const load = entry(scripts, id);
  return load && (() => load().then(({ script }) => script));
});

/** A role-play in words: a chunk of its own, for the pages of authors. */
export const useScenarioScript = (id: string) => useChunk(scriptChunk(id));
