import type { AskedItem, AskedNumeric, ItemOf, ItemPart } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import { rightWording } from './right-wording';

export type Judgement = {
  /** Share of the item's point, 0 to 1. */
  readonly score: number;
  /** Full score. */
  readonly correct: boolean;
};

/**
 * Judges a response by the rule of the item's type, as documented in `course/schema/item.ts`.
 * What is extra, repeated or unknown never helps, and a response of another type's shape is
 * worth nothing.
 */
export function judge(item: AskedItem | ItemPart, response: ItemResponse): Judgement {
  const score = scoreOf(item, response);
  return { score, correct: score === 1 };
}

function scoreOf(item: AskedItem | ItemPart, response: ItemResponse): number {
  switch (item.type) {
    case 'single-response':
    case 'best-reply':
    case 'multiple-response':
      return 'selected' in response ? scoreMultiple(item.key, response.selected) : 0;
    case 'true-false-reason':
      return 'verdict' in response &&
        response.verdict === item.verdict &&
        response.reason === item.key
        ? 1
        : 0;
    case 'ordering':
      return 'order' in response ? scoreOrdering(item, response.order) : 0;
    case 'matching':
      return 'pairs' in response ? shareIn(item.prompts, response.pairs) : 0;
    case 'sorting':
      return 'groups' in response ? shareIn(item.cards, response.groups) : 0;
    case 'missing-pieces':
      return 'marked' in response ? scoreMultiple(flawsOf(item), response.marked) : 0;
    case 'short-text':
      return 'wording' in response && response.wording === rightWording ? 1 : 0;
    case 'numeric':
      return 'number' in response && isWithin(item, response.number) ? 1 : 0;
    case 'cluster':
      return 'parts' in response ? scoreCluster(item, response.parts) : 0;
    default:
      return item satisfies never;
  }
}

/** Of a single right option with a wrong one beside it nothing is left. */
function scoreMultiple(key: readonly string[], selected: readonly string[]): number {
  const distinct = [...new Set(selected)];
  const right = distinct.filter((id) => key.includes(id)).length;
  const wrong = distinct.length - right;
  return Math.max(0, right - wrong) / key.length;
}

function scoreOrdering({ steps }: ItemOf<'ordering'>, order: readonly string[]): number {
  const known = [...new Set(order)].filter((id) => steps.some((step) => step.id === id));
  const neighbours = steps.slice(1).filter((step, index) => {
    const place = known.indexOf(step.id);
    return place > 0 && known[place - 1] === steps[index]?.id;
  });
  return neighbours.length / (steps.length - 1);
}

/** Prompts with their target, cards in their group. */
function shareIn(
  members: readonly { readonly id: string; readonly key: string }[],
  given: Readonly<Record<string, string>>,
): number {
  const right = members.filter(({ id, key }) => Object.hasOwn(given, id) && given[id] === key);
  return right.length / members.length;
}

function flawsOf({ pieces }: ItemOf<'missing-pieces'>): readonly string[] {
  return pieces.filter(({ flawed }) => flawed).map(({ id }) => id);
}

/** Binary fractions miss decimal ones by a hair: 0.3 − 0.1 is not 0.2. */
const hair = 1e-9;

/** Whether a typed number is right, in the item's unit. */
export function isWithin(
  { answer, tolerance }: { readonly answer: number; readonly tolerance: number },
  number: number,
): boolean {
  return Math.abs(number - answer) <= tolerance + hair * Math.max(1, Math.abs(answer));
}

function scoreCluster(
  { parts }: ItemOf<'cluster'>,
  responses: Readonly<Record<string, ItemResponse>>,
): number {
  const scores = parts.map((part) => {
    const response = Object.hasOwn(responses, part.id) ? responses[part.id] : undefined;
    return response ? scoreOf(part, response) : 0;
  });
  return scores.reduce((sum, score) => sum + score, 0) / parts.length;
}

/**
 * What to say about a wrong order: the feedback of the first slip, in the author's order, that
 * the learner made. Null when none fits.
 */
export function firstSlip(
  { slips }: ItemOf<'ordering'>,
  order: readonly string[],
): ItemOf<'ordering'>['slips'][number] | null {
  return (
    slips.find(({ step, before }) => {
      const place = order.indexOf(step);
      return place >= 0 && place < order.indexOf(before);
    }) ?? null
  );
}

/** What to say about a typed number, right or wrong. */
export function numericFeedback(
  item: Pick<AskedNumeric, 'answer' | 'tolerance' | 'feedback' | 'errors' | 'otherwise'>,
  number: number,
): string {
  if (isWithin(item, number)) return item.feedback;
  const error = item.errors.find(({ answer }) => isWithin({ answer, tolerance: 0 }, number));
  return error?.feedback ?? item.otherwise;
}
