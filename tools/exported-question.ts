/**
 * A question as other systems know it. Texts are written as in a bank: `**x**` is emphasised, line
 * breaks are kept. Fractions are per cent of the question's point, as Moodle writes them.
 */
export type ExportedQuestion = {
  /** Short, and unlike all others of the bank. */
  readonly name: string;
  readonly text: string;
  /** What is said after every answer. */
  readonly generalFeedback: string;
  readonly grade: number;
  readonly tags: readonly string[];
  readonly asks: ExportedAsk;
};

export type ExportedAnswer = {
  readonly text: string;
  readonly fraction: number;
  readonly feedback: string;
};

export type ExportedAsk =
  | {
      readonly type: 'multichoice';
      readonly single: boolean;
      readonly answers: readonly ExportedAnswer[];
    }
  | {
      readonly type: 'match';
      readonly pairs: readonly { readonly prompt: string; readonly answer: string }[];
    }
  | { readonly type: 'ordering'; readonly steps: readonly string[] }
  | {
      readonly type: 'numerical';
      readonly unit: string;
      /** The text is a number, or `*` for any other. */
      readonly answers: readonly (ExportedAnswer & { readonly tolerance: number })[];
    }
  | { readonly type: 'shortanswer'; readonly answers: readonly ExportedAnswer[] };

/** Something of an item that does not arrive there as it is here. */
export type Loss = { readonly item: string; readonly message: string };

export type Exported = {
  readonly questions: readonly ExportedQuestion[];
  readonly losses: readonly Loss[];
};
