import type { HashedItem } from '@/course/outline';
import type { AskedItem, AskedNumeric, ItemPart } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import type { FirstAnswer } from './first-answers';
import { rightWording } from './right-wording';
import { isWithin } from './scoring';
import { askedItem } from './variants';

/** Something that could be answered, and how many did. */
export type DrawnAnswer = {
  /** Unlike all others of the item. */
  readonly id: string;
  /**
   * option: something offered to be picked. verdict: what was thought of a statement. pair: a
   * prompt or card with where it was put. follows: a step right behind the one before it. written: a
   * number or wording that the item knows. other: whatever else was written.
   */
  readonly kind: 'option' | 'verdict' | 'pair' | 'follows' | 'written' | 'other';
  /** The part of a cluster, from 1. */
  readonly part: number | null;
  /** In the words of the item; null for a verdict (then `right` says which) and for what is other. */
  readonly text: string | null;
  readonly right: boolean;
  readonly count: number;
  /** Of all who answered the item. */
  readonly share: number;
};

type Given = { readonly item: AskedItem | ItemPart; readonly response: ItemResponse };
type Possible = Omit<DrawnAnswer, 'count' | 'share' | 'part'> & {
  readonly chosen: (given: Given) => boolean;
};

/** What each option, pair, step or known number of an item drew in these answers. */
export function drawnAnswers(
  item: HashedItem,
  answers: readonly FirstAnswer[],
): readonly DrawnAnswer[] {
  if (item.type === 'cluster') {
    return item.parts.flatMap((part, index) => {
      const given = answers.flatMap(({ response }) => {
        const parts = 'parts' in response ? response.parts : {};
        const answer = Object.hasOwn(parts, part.id) ? parts[part.id] : undefined;
        return answer ? [{ item: part, response: answer }] : [];
      });
      return counted(possibleAnswers(part), given, answers.length, index + 1);
    });
  }
  const given = answers.map(({ response, seed }) => ({ item: askedItem(item, seed), response }));
  return counted(possibleAnswers(item), given, answers.length, null);
}

function counted(
  possible: readonly Possible[],
  given: readonly Given[],
  all: number,
  part: number | null,
): readonly DrawnAnswer[] {
  return possible.map(({ chosen, id, ...rest }) => {
    const count = given.filter(chosen).length;
    return {
      ...rest,
      id: part === null ? id : `${part}/${id}`,
      part,
      count,
      share: all === 0 ? 0 : count / all,
    };
  });
}

function possibleAnswers(item: HashedItem | ItemPart): readonly Possible[] {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return item.options.map(({ id, text }) => ({
        id,
        kind: 'option',
        text,
        right: item.key.includes(id),
        chosen: ({ response }) => 'selected' in response && response.selected.includes(id),
      }));
    case 'true-false-reason':
      return [
        ...[item.verdict, !item.verdict].map(
          (verdict): Possible => ({
            id: `verdict-${verdict}`,
            kind: 'verdict',
            text: null,
            right: verdict === item.verdict,
            chosen: ({ response }) => 'verdict' in response && response.verdict === verdict,
          }),
        ),
        ...item.reasons.map(
          ({ id, text }): Possible => ({
            id,
            kind: 'option',
            text,
            right: id === item.key,
            chosen: ({ response }) => 'reason' in response && response.reason === id,
          }),
        ),
      ];
    case 'missing-pieces':
      return item.pieces.map((piece) => ({
        id: piece.id,
        kind: 'option',
        text: 'text' in piece ? piece.text : Object.values(piece.at).join(),
        right: piece.flawed,
        chosen: ({ response }) => 'marked' in response && response.marked.includes(piece.id),
      }));
    case 'ordering':
      return item.steps.flatMap(({ id, text }, index): readonly Possible[] => {
        const before = item.steps[index - 1];
        if (!before) return [];
        return [
          {
            id,
            kind: 'follows',
            text: `${before.text} → ${text}`,
            right: true,
            chosen: ({ response }) =>
              'order' in response && response.order[response.order.indexOf(id) - 1] === before.id,
          },
        ];
      });
    case 'matching':
      return pairsOf(item.prompts, item.targets, (response) =>
        'pairs' in response ? response.pairs : {},
      );
    case 'sorting':
      return pairsOf(
        item.cards,
        item.groups.map(({ id, label }) => ({ id, text: label })),
        (response) => ('groups' in response ? response.groups : {}),
      );
    case 'short-text':
      return [
        written(rightWording, item.answer, true),
        ...item.errors.map(({ id, wordings }) => written(id, wordings[0] ?? id, false)),
        {
          id: 'other',
          kind: 'other',
          text: null,
          right: false,
          chosen: ({ response }) => 'wording' in response && response.wording === null,
        },
      ];
    case 'numeric':
      return numbersOf(item);
    case 'cluster':
      return [];
    default:
      return item satisfies never;
  }
}

function written(id: string, text: string, right: boolean): Possible {
  return {
    id,
    kind: 'written',
    text,
    right,
    chosen: ({ response }) => 'wording' in response && response.wording === id,
  };
}

function pairsOf(
  members: readonly { readonly id: string; readonly text: string; readonly key: string }[],
  targets: readonly { readonly id: string; readonly text: string }[],
  given: (response: ItemResponse) => Readonly<Record<string, string>>,
): readonly Possible[] {
  return members.flatMap((member) =>
    targets.map(
      (target): Possible => ({
        id: `${member.id}/${target.id}`,
        kind: 'pair',
        text: `${member.text} → ${target.text}`,
        right: member.key === target.id,
        chosen: ({ response }) => {
          const pairs = given(response);
          return Object.hasOwn(pairs, member.id) && pairs[member.id] === target.id;
        },
      }),
    ),
  );
}

/** Where figures vary, the number that a mistake leads to is worked out from each answer's own. */
function numbersOf(item: Extract<HashedItem | ItemPart, { type: 'numeric' }>): readonly Possible[] {
  const place = ({ item: asked, response }: Given): number | null => {
    if (asked.type !== 'numeric' || !('number' in response)) return null;
    return placeOf(asked, response.number);
  };
  const known = [item.answer, ...item.errors.map(({ answer }) => answer)];
  return [
    ...known.map(
      (answer, index): Possible => ({
        id: index === 0 ? 'answer' : `error-${index}`,
        kind: 'written',
        text: String(answer),
        right: index === 0,
        chosen: (given) => place(given) === index,
      }),
    ),
    {
      id: 'other',
      kind: 'other',
      text: null,
      right: false,
      chosen: (given) => place(given) === -1,
    },
  ];
}

/** 0 for the answer, 1 and on for the mistake that leads to the number, −1 for any other. */
function placeOf(
  item: Pick<AskedNumeric, 'answer' | 'tolerance' | 'errors'>,
  number: number,
): number {
  if (isWithin(item, number)) return 0;
  const error = item.errors.findIndex(({ answer }) => isWithin({ answer, tolerance: 0 }, number));
  return error < 0 ? -1 : error + 1;
}
