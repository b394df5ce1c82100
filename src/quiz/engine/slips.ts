import type { AskedItem, ItemPart, Piece } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import { type Drawn, placeOnPaper } from './paper-places';
import { rightWording } from './right-wording';
import { isWithin, judge } from './scoring';

/** One thing that is wrong with a first try. `text` is what the learner picked or placed. */
export type Slip = {
  readonly what:
    | 'option'
    | 'lacks'
    | 'verdict'
    | 'reason'
    | 'step'
    | 'pair'
    | 'card'
    | 'piece'
    | 'unmarked'
    | 'words'
    | 'number';
  readonly text?: string;
  /** Number of the part of a cluster, from 1. */
  readonly part?: number;
};

/**
 * What a first miss tells: which of what was given is wrong, and nothing of what would be right.
 * Of several that are to be picked it says that some are missing, and not how many.
 *
 * @param paper - the item's document, for what stands at the places of wrongly marked pieces
 */
export function slipsOf(
  item: AskedItem | ItemPart,
  response: ItemResponse,
  paper?: Drawn,
): readonly Slip[] {
  switch (item.type) {
    case 'single-response':
    case 'best-reply':
    case 'multiple-response':
      return 'selected' in response ? slipsOfChoice(item, response.selected) : [];
    case 'true-false-reason':
      return 'verdict' in response
        ? [
            ...(response.verdict === item.verdict ? [] : [{ what: 'verdict' } as const]),
            ...item.reasons
              .filter(({ id }) => id === response.reason && id !== item.key)
              .map(({ text }) => ({ what: 'reason', text }) as const),
          ]
        : [];
    case 'ordering':
      return 'order' in response
        ? item.steps
            .filter(({ id }, place) => {
              const at = response.order.indexOf(id);
              return response.order[at - 1] !== item.steps[place - 1]?.id;
            })
            .map(({ text }) => ({ what: 'step', text }) as const)
        : [];
    case 'matching':
      return 'pairs' in response
        ? item.prompts
            .filter(({ id, key }) => response.pairs[id] !== key)
            .map(({ text }) => ({ what: 'pair', text }) as const)
        : [];
    case 'sorting':
      return 'groups' in response
        ? item.cards
            .filter(({ id, key }) => response.groups[id] !== key)
            .map(({ text }) => ({ what: 'card', text }) as const)
        : [];
    case 'missing-pieces':
      return 'marked' in response ? slipsOfSearch(item.pieces, response.marked, paper) : [];
    case 'short-text':
      return 'wording' in response && response.wording !== rightWording ? [{ what: 'words' }] : [];
    case 'numeric':
      return 'number' in response && !isWithin(item, response.number) ? [{ what: 'number' }] : [];
    case 'cluster':
      return 'parts' in response
        ? item.parts.flatMap((part, index) => {
            const given = response.parts[part.id];
            if (!given || judge(part, given).correct) return [];
            return slipsOf(part, given).map((slip) => ({ ...slip, part: index + 1 }));
          })
        : [];
    default:
      return item satisfies never;
  }
}

function slipsOfChoice(
  { options, key }: Extract<AskedItem | ItemPart, { options: unknown }>,
  selected: readonly string[],
): readonly Slip[] {
  const wrong = options
    .filter(({ id }) => selected.includes(id) && !key.includes(id))
    .map(({ text }) => ({ what: 'option', text }) as const);
  const lacks = key.length > 1 && key.some((id) => !selected.includes(id));
  return [...wrong, ...(lacks ? [{ what: 'lacks' } as const] : [])];
}

function slipsOfSearch(
  pieces: readonly Piece[],
  marked: readonly string[],
  paper: Drawn | undefined,
): readonly Slip[] {
  const wrong = pieces
    .filter(({ id, flawed }) => !flawed && marked.includes(id))
    .map((piece): Slip => {
      const text = 'text' in piece ? piece.text : paper && textAt(paper, piece.at);
      return text === undefined ? { what: 'piece' } : { what: 'piece', text };
    });
  const left = pieces.some(({ id, flawed }) => flawed && !marked.includes(id));
  return [...wrong, ...(left ? [{ what: 'unmarked' } as const] : [])];
}

/** The label of a row or signature, and of all else what stands there. */
function textAt(paper: Drawn, spot: Extract<Piece, { at: unknown }>['at']): string | undefined {
  const found = placeOnPaper(paper, spot);
  return found?.label ?? found?.text;
}
