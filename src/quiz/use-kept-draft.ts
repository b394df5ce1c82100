import { useState } from 'react';
import { forgetInTab, keepInTab, readFromTab } from '@/platform/tab-notes';
import { type KeptDraft, readKeptDraft, writeDraft } from './engine/kept-draft';

/** What stood on the screen of an item before a reload, and how to keep what stands there now. */
export function useKeptDraft(
  attempt: string,
  position: number,
  again: boolean,
): {
  readonly kept: KeptDraft | null;
  readonly keep: (draft: KeptDraft) => void;
  readonly forget: () => void;
} {
  const name = `quiz-draft ${attempt} ${position} ${again ? 'again' : 'first'}`;
  const [kept] = useState(() => readKeptDraft(readFromTab(name)));
  return {
    kept,
    keep: (draft) => keepInTab(name, writeDraft(draft)),
    forget: () => forgetInTab(name),
  };
}
