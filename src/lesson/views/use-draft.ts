import { useState } from 'react';
import type { Answer } from '../engine/answer';
import { usePaced } from './use-paced';

const nothing: Answer = {};

/** Drafts of an interaction in the learning record. */
export type Drafts = {
  /** The draft that came after the recorded answer; null when there is none. */
  readonly kept: Answer | null;
  readonly keep: (answer: Answer) => void;
};

export type Draft = {
  readonly answer: Answer;
  /** The answer has been handed in and is explained. */
  readonly checked: boolean;
  readonly edit: (answer: Answer) => void;
  readonly check: (answer: Answer) => void;
  readonly clear: () => void;
};

/**
 * An answer on its way: what the learner does here and now comes before what the record holds, and
 * until they do something the record's draft or answer is shown, whenever it arrives. So neither
 * the record, which opens after the page is drawn, nor another tab takes away what is edited here.
 */
export function useDraft(recorded: Answer | null, drafts: Drafts): Draft {
  const [local, setLocal] = useState<{ answer: Answer; checked: boolean } | null>(null);
  const kept = usePaced(drafts.keep);
  const current = local ?? {
    answer: drafts.kept ?? recorded ?? nothing,
    checked: recorded !== null && drafts.kept === null,
  };
  return {
    ...current,
    edit(answer) {
      setLocal({ answer, checked: false });
      kept.soon(answer);
    },
    check(answer) {
      setLocal({ answer, checked: true });
      kept.drop();
    },
    clear() {
      setLocal({ answer: nothing, checked: false });
      kept.drop();
    },
  };
}
