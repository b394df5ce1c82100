import type { CourseSource } from '../src/course/checks/course-source.ts';
import type { Bank } from '../src/course/outline.ts';
import type { ReviewIndex } from '../src/course/review-index.ts';
import type { Interaction } from '../src/course/schema/interaction.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';

/** What a review asks again, without texts. */
export function compileReviewIndex(
  source: CourseSource,
  banks: readonly Bank[],
  scenarios: readonly Scenario[],
): ReviewIndex {
  return {
    items: Object.fromEntries(banks.flatMap((bank) => itemsOf(source, bank))),
    interactions: Object.fromEntries(
      source.modules.flatMap(({ data }) =>
        data.lessons.flatMap((lesson) => interactionsOf(source, data.id, lesson)),
      ),
    ),
    decisions: Object.fromEntries(scenarios.flatMap(decisionsOf)),
  };
}

function itemsOf(source: CourseSource, bank: Bank) {
  const module = source.modules.find(({ data }) => data.quiz === bank.id)?.data.id;
  if (module === undefined) return [];
  return bank.items.map(({ id, hash, objectives }) => {
    return [id, { quiz: bank.id, module, hash, objectives }] as const;
  });
}

/** Interactions that have no right answer come to no review. */
const unjudged: readonly Interaction['type'][] = ['guess', 'calculator', 'say', 'transfer'];

function interactionsOf(source: CourseSource, module: string, lesson: string) {
  const objectives = source.lessons.find(({ data }) => data.id === lesson)?.data.objectives ?? [];
  return source.interactions
    .filter((beside) => beside.lesson === lesson)
    .flatMap(({ data }) => data.interactions)
    .filter(({ type }) => !unjudged.includes(type))
    .map(({ id, title }) => [`${lesson}/${id}`, { module, objectives, title }] as const);
}

function decisionsOf({ id, module, nodes }: Scenario) {
  return Object.values(nodes).flatMap((node) => {
    if (node.kind !== 'scene') return [];
    const objectives = [...new Set(node.choices.flatMap((choice) => choice.objectives))];
    const rates = Object.fromEntries(node.choices.map((choice) => [choice.id, choice.rate]));
    return [[`${id}/${node.id}`, { module, objectives, rates }] as const];
  });
}
