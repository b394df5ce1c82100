import type { AskedItem, ItemPart } from '@/course/schema/item';
import { type NumberRefusal, readTypedNumber } from '@/course/typed-number';
import type { ItemResponse } from '@/learning-record/learning-event';
import type { ReadWords } from './short-text';

/** What the learner has picked, ordered or typed so far; it lives on the screen alone. */
export type Draft = {
  /** Options, or the one reason of a true/false item. */
  readonly selected?: readonly string[];
  readonly verdict?: boolean;
  readonly order?: readonly string[];
  readonly pairs?: Readonly<Record<string, string>>;
  /** Groups by card. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Pieces of a document or a list. */
  readonly marked?: readonly string[];
  readonly typed?: string;
  /** What typed words come to. */
  readonly words?: ReadWords;
  /** By id of the cluster's part. */
  readonly parts?: Readonly<Record<string, Draft>>;
};

/** What still has to be done before the answer can be given. */
export type Missing = {
  readonly what:
    | 'option'
    | 'options'
    | 'verdict'
    | 'reason'
    | 'order'
    | 'pairs'
    | 'groups'
    | 'marks'
    | Extract<ReadWords, { ok: false }>['why']
    | NumberRefusal;
  /** Number of the part of a cluster, from 1. */
  readonly part?: number;
};

export type ReadDraft<Response = ItemResponse> =
  | {
      readonly complete: true;
      readonly response: Response;
      /** The learner's own words: the response does not hold them. */
      readonly words?: string;
    }
  | { readonly complete: false; readonly missing: Missing };

/** The response that a draft amounts to, or what is missing. */
export function readDraft(item: AskedItem | ItemPart, draft: Draft): ReadDraft {
  switch (item.type) {
    case 'single-response':
    case 'best-reply':
    case 'multiple-response':
    case 'numeric':
      return readPart(item, draft);
    case 'true-false-reason': {
      const [reason] = draft.selected ?? [];
      if (draft.verdict === undefined) return missing('verdict');
      if (reason === undefined) return missing('reason');
      return { complete: true, response: { verdict: draft.verdict, reason } };
    }
    case 'ordering':
      return draft.order
        ? { complete: true, response: { order: [...draft.order] } }
        : missing('order');
    case 'matching': {
      const pairs = draft.pairs ?? {};
      const whole = item.prompts.every(({ id }) => Object.hasOwn(pairs, id));
      return whole ? { complete: true, response: { pairs: { ...pairs } } } : missing('pairs');
    }
    case 'sorting': {
      const groups = draft.groups ?? {};
      const whole = item.cards.every(({ id }) => Object.hasOwn(groups, id));
      return whole ? { complete: true, response: { groups: { ...groups } } } : missing('groups');
    }
    case 'missing-pieces': {
      const marked = draft.marked ?? [];
      return marked.length > 0
        ? { complete: true, response: { marked: [...marked] } }
        : missing('marks');
    }
    case 'short-text': {
      const { typed = '', words } = draft;
      if (!words?.ok) return missing(words?.why ?? 'no-words');
      return { complete: true, response: { wording: words.wording }, words: typed.trim() };
    }
    case 'cluster':
      return readParts(item.parts, draft.parts ?? {});
    default:
      return item satisfies never;
  }
}

type PartResponse = { selected: string[] } | { number: number };
type Single = AskedItem | ItemPart;
type PartLike = Extract<
  Single,
  { type: 'single-response' | 'best-reply' | 'multiple-response' | 'numeric' }
>;

function readPart(item: PartLike, draft: Draft): ReadDraft<PartResponse> {
  if (item.type === 'numeric') {
    const input = readTypedNumber(draft.typed ?? '', item.unit);
    return input.ok ? { complete: true, response: { number: input.number } } : missing(input.why);
  }
  const selected = draft.selected ?? [];
  if (selected.length > 0) return { complete: true, response: { selected: [...selected] } };
  return missing(item.type === 'multiple-response' ? 'options' : 'option');
}

function readParts(parts: readonly ItemPart[], drafts: Readonly<Record<string, Draft>>): ReadDraft {
  const responses: Record<string, PartResponse> = {};
  for (const [index, part] of parts.entries()) {
    const read = readPart(part, drafts[part.id] ?? {});
    if (!read.complete) return { complete: false, missing: { ...read.missing, part: index + 1 } };
    responses[part.id] = read.response;
  }
  return { complete: true, response: { parts: responses } };
}

function missing(what: Missing['what']): { complete: false; missing: Missing } {
  return { complete: false, missing: { what } };
}
