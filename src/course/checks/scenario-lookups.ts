import type { CourseSource } from './course-source';
import { SECTION_COMPONENTS } from './lesson-components';
import type { ScenarioLookups } from './scenario-context';
import { zhConditionWords } from './scenario-words';

/** What a scenario of a module may refer to in this course. `hash` gives a short, stable text. */
export function scenarioLookups(
  source: CourseSource,
  module: string,
  hash: (text: string) => string,
): ScenarioLookups {
  const { course, modules, lessons, documents, scenarios } = source;
  const own = modules.find(({ data }) => data.id === module)?.data.objectives ?? [];
  const all = [...course.data.objectives, ...modules.flatMap(({ data }) => data.objectives)];
  return {
    sections: new Set(
      lessons.flatMap(({ data, elements }) =>
        elements
          .filter(({ name }) => SECTION_COMPONENTS.includes(name))
          .map(({ attributes }) => `${data.id}#${attributes.id}`),
      ),
    ),
    objectives: new Set(all.map(({ id }) => id)),
    moduleObjectives: own.map(({ id }) => id),
    documents: new Map(
      documents.flatMap(({ data }) => data.documents.map((document) => [document.id, document])),
    ),
    scenarios: new Map(scenarios.map(({ data }) => [data.id, data])),
    modules: new Set(course.data.modules),
    hash,
    words: zhConditionWords,
  };
}
