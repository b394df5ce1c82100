import { maps } from 'virtual:course/maps';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import { chunks, entry, useChunk } from './course-chunks';

const mapChunk = chunks<DrawnMap>((id) => {
  const load = entry(maps, id);
  return load && (() => load().then(({ map }) => map));
});

/** Fetches the map of a role-play ahead of its being shown; null where there is none (any more). */
export const loadMap = (id: string) => mapChunk(id)?.load() ?? null;

/** The map of a role-play: a chunk of its own, fetched when a map is opened. */
export const useScenarioMap = (id: string) => useChunk(mapChunk(id));
