import { useState } from 'react';
import type { Answer } from '../engine/answer';

const nothing: Answer = {};

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
 * until they do something the record's answer is shown, whenever it arrives.
 */
export function useDraft(recorded: Answer | null): Draft {
  const [local, setLocal] = useState<{ answer: Answer; checked: boolean } | null>(null);
  const current = local ?? { answer: recorded ?? nothing, checked: recorded !== null };
  return {
    ...current,
    edit: (answer) => setLocal({ answer, checked: false }),
    check: (answer) => setLocal({ answer, checked: true }),
    clear: () => setLocal({ answer: nothing, checked: false }),
  };
}
