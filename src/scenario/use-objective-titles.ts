import { outline } from 'virtual:course/outline';
import { useEffect, useState } from 'react';
import { chunkLoaders } from '@/app/course-chunks';
import type { Scenario } from './engine/scenario';

const none: ReadonlyMap<string, string> = new Map();

/**
 * Titles of the objectives that a scenario names, by id: empty until they have been fetched, and
 * where they cannot be. Nothing waits for them.
 */
export function useObjectiveTitles(scenario: Scenario): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState(none);
  useEffect(() => {
    let shown = true;
    Promise.all(modulesOf(scenario).map((id) => chunkLoaders.modules(id)))
      .then((modules) => {
        const objectives = modules.flatMap((module) => module?.objectives ?? []);
        if (shown) setTitles(new Map(objectives.map(({ id, title }) => [id, title])));
      })
      .catch(() => {});
    return () => {
      shown = false;
    };
  }, [scenario]);
  return titles;
}

/** Ids of objectives begin with their module's: `m1-1-1a`. */
function modulesOf({ nodes }: Scenario): readonly string[] {
  const objectives = Object.values(nodes).flatMap((node) =>
    node.kind === 'scene' ? node.choices.flatMap((choice) => choice.objectives) : [],
  );
  return outline.modules
    .map(({ id }) => id)
    .filter((id) => objectives.some((objective) => objective.startsWith(`${id}-`)));
}
