import type { Answer } from './attempts-fold';
import type { Draft } from './draft';

/** What stands on the screen of an item and is not handed in. */
export type KeptDraft = {
  readonly draft: Draft;
  readonly certainty?: Answer['certainty'] | undefined;
};

export function writeDraft(kept: KeptDraft): string {
  return JSON.stringify(kept);
}

/** Null for what is no draft: nothing that was kept is believed unseen. */
export function readKeptDraft(text: string | null): KeptDraft | null {
  const kept = parsed(text);
  if (!isRecord(kept) || !isRecord(kept.draft) || !isDraft(kept.draft)) return null;
  const certainty = (['sure', 'unsure'] as const).find((one) => one === kept.certainty);
  return { draft: kept.draft, certainty };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isDraft(value: Readonly<Record<string, unknown>>): boolean {
  const { selected, verdict, order, pairs, groups, marked, typed, words, parts } = value;
  return (
    (selected === undefined || areTexts(selected)) &&
    (verdict === undefined || typeof verdict === 'boolean') &&
    (order === undefined || areTexts(order)) &&
    (pairs === undefined || (isRecord(pairs) && areTexts(Object.values(pairs)))) &&
    (groups === undefined || (isRecord(groups) && areTexts(Object.values(groups)))) &&
    (marked === undefined || areTexts(marked)) &&
    (words === undefined || (isRecord(words) && areWords(words))) &&
    (typed === undefined || typeof typed === 'string') &&
    (parts === undefined ||
      (isRecord(parts) && Object.values(parts).every((part) => isRecord(part) && isDraft(part))))
  );
}

function areWords({ ok, wording, why }: Readonly<Record<string, unknown>>): boolean {
  return ok === true
    ? wording === null || typeof wording === 'string'
    : ok === false && (why === 'no-words' || why === 'letters');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
