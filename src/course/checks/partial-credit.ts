import { rightWording } from '@/quiz/engine/right-wording';
import { judge } from '@/quiz/engine/scoring';
import { variantsOf } from '@/quiz/engine/variants';
import type { AskedItem, Item, ItemPart } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, warning } from './finding';
import { questionsOf } from './questions';

/** What a learner answers with. */
type ItemResponse = Parameters<typeof judge>[1];

/** The most of a point that may be had without reading: by ticking everything, or by one group for all. */
const MOST_BLIND = 0.5;

/**
 * The parts of an item's point add up to the point, its key earns all of it, and marking everything
 * earns no more than half.
 */
export function partialCredit(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap(({ file, path, item }) => {
    const place = { file, path };
    return asAsked(item).flatMap((asked): readonly Finding[] => {
      const parts = rightParts(asked);
      const whole = judge(asked, keyOf(asked)).score;
      const sum = parts.reduce((total, part) => total + judge(asked, part).score, 0);
      if (whole !== 1 || (parts.length > 0 && Math.abs(sum - 1) > 1e-9)) {
        return [
          error(
            place,
            `the key earns ${shown(whole)} of the point, and its parts ${shown(sum)}. Both should be 100 %: look for ids in "key" that stand twice or are not there.`,
          ),
        ];
      }
      return blindAnswers(asked)
        .map(([how, response]) => [how, judge(asked, response).score] as const)
        .filter(([, score]) => score > MOST_BLIND)
        .map(([how, score]) =>
          warning(
            place,
            `who ${how} has ${shown(score)} of the point. Add something that is not right, or even the groups out.`,
          ),
        );
    });
  });
}

/** A numeric item whose answer cannot be worked out is reported elsewhere. */
function asAsked(item: Item | ItemPart): readonly (AskedItem | ItemPart)[] {
  if (item.type !== 'numeric' || !('source' in item)) return [item];
  return variantsOf(item).filter(({ answer }) => Number.isFinite(answer));
}

function keyOf(item: AskedItem | ItemPart): ItemResponse {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return { selected: item.key };
    case 'true-false-reason':
      return { verdict: item.verdict, reason: item.key };
    case 'ordering':
      return { order: item.steps.map(({ id }) => id) };
    case 'matching':
      return { pairs: placed(item.prompts) };
    case 'sorting':
      return { groups: placed(item.cards) };
    case 'missing-pieces':
      return { marked: item.pieces.filter(({ flawed }) => flawed).map(({ id }) => id) };
    case 'short-text':
      return { wording: rightWording };
    case 'numeric':
      return { number: item.answer };
    case 'cluster':
      return { parts: Object.fromEntries(item.parts.map((part) => [part.id, keyOfPart(part)])) };
    default:
      return item satisfies never;
  }
}

function keyOfPart(part: ItemPart) {
  return part.type === 'numeric' ? { number: part.answer } : { selected: part.key };
}

type Placed = readonly { readonly id: string; readonly key: string }[];

function placed(members: Placed, group?: string): Record<string, string> {
  return Object.fromEntries(members.map(({ id, key }) => [id, group ?? key]));
}

/** Responses that get one part right and nothing else. */
function rightParts(item: AskedItem | ItemPart): readonly ItemResponse[] {
  switch (item.type) {
    case 'multiple-response':
      return item.key.map((id) => ({ selected: [id] }));
    case 'missing-pieces':
      return item.pieces.filter(({ flawed }) => flawed).map(({ id }) => ({ marked: [id] }));
    case 'matching':
      return item.prompts.map((prompt) => ({ pairs: placed([prompt]) }));
    case 'sorting':
      return item.cards.map((card) => ({ groups: placed([card]) }));
    case 'ordering':
      return item.steps.slice(1).map(({ id }, index) => ({
        order: [item.steps[index]?.id ?? '', id],
      }));
    case 'cluster':
      return item.parts.map((part) => ({ parts: { [part.id]: keyOfPart(part) } }));
    default:
      return [];
  }
}

/** Ways to answer without reading. */
function blindAnswers(item: AskedItem | ItemPart): readonly (readonly [string, ItemResponse])[] {
  switch (item.type) {
    case 'multiple-response':
      return [['ticks everything', { selected: item.options.map(({ id }) => id) }]];
    case 'missing-pieces':
      return [['marks everything', { marked: item.pieces.map(({ id }) => id) }]];
    case 'sorting':
      return item.groups.map(({ id }) => [
        `puts everything into "${id}"`,
        { groups: placed(item.cards, id) },
      ]);
    case 'matching':
      return item.targets.map(({ id }) => [
        `picks "${id}" everywhere`,
        { pairs: placed(item.prompts, id) },
      ]);
    default:
      return [];
  }
}

function shown(share: number): string {
  return `${Math.round(share * 100)} %`;
}
