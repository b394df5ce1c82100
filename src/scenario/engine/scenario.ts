/**
 * A role-play as it is shipped: checked, conditions parsed, texts in place, bounds worked out by
 * the explorer. Plain JSON; the browser parses nothing. Its meaning: docs/authoring.md.
 */
export type Scenario = {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Hash of the logic and text: a play is resumed only as far as its steps still fit. */
  readonly hash: string;
  readonly staging: Staging;
  readonly goal: string;
  readonly brief: readonly string[];
  readonly cast: Readonly<
    Record<
      string,
      { readonly name: string; readonly role?: string; readonly moods?: readonly string[] }
    >
  >;
  readonly meters: Readonly<Record<string, Meter>>;
  readonly facts: Readonly<Record<string, FactDeclaration>>;
  readonly calendar: Readonly<Record<string, CalendarEntry>>;
  readonly skills: Readonly<Record<string, string>>;
  /** Process score in per cent: 优, 良, 可. */
  readonly bands: readonly [number, number, number];
  readonly interrupts: readonly { readonly when: Condition; readonly to: string }[];
  readonly start: string;
  readonly nodes: Readonly<Record<string, Node>>;
  readonly debrief: readonly {
    readonly id: string;
    readonly when: Condition;
    readonly skill: string;
    readonly say: Text;
    readonly ref?: string;
  }[];
  readonly questions: readonly string[];
  /** Exact least and greatest sums over all complete plays, from the explorer. */
  readonly bounds: {
    readonly process: Bounds;
    readonly skills: Readonly<Record<string, Bounds>>;
    /** Decisions in the shortest and the longest play. */
    readonly decisions: Bounds;
  };
};

export type Bounds = { readonly least: number; readonly greatest: number };
export type Staging = 'chat' | 'call' | 'meeting';
export type Value = boolean | number | string;

export type Meter = {
  readonly label: string;
  readonly unit?: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly lowerIsBetter: boolean;
  /** Neither more nor less is better. */
  readonly neutral?: true;
};

export type FactDeclaration = {
  readonly label: string;
  readonly unit?: string;
  readonly start: Value;
  readonly max?: number;
  readonly values?: Readonly<Record<string, string>>;
  readonly from?: Condition;
};

export type Comparison = '>=' | '<=' | '>' | '<' | '==' | '!=';

/** A parsed condition. `name` is a meter or fact; `play` reads another scenario's latest play. */
export type Condition =
  | { readonly op: 'or' | 'and'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | {
      readonly op: 'compare';
      readonly name: string;
      readonly by: Comparison;
      readonly value: number | string;
    }
  | { readonly op: 'true'; readonly name: string }
  | { readonly op: 'took'; readonly node: string; readonly choice: string }
  | { readonly op: 'visited'; readonly node: string }
  | { readonly op: 'crossed' }
  /** Only in routers that lead to endings alone: process score in per cent. */
  | { readonly op: 'process'; readonly atLeast: number }
  | { readonly op: 'elsewhere'; readonly scenario: string; readonly test: ElsewhereTest };

export type ElsewhereTest =
  | { readonly op: 'took'; readonly node: string; readonly choice: string }
  | { readonly op: 'visited'; readonly node: string }
  | { readonly op: 'ending'; readonly letter: string }
  | { readonly op: 'fact'; readonly name: string };

/** First entry whose `when` holds; the last has none. */
export type CalendarEntry =
  | {
      readonly kind: 'moments';
      readonly of: readonly { readonly when?: Condition; readonly at: string }[];
    }
  /** Whole days from `from` to `to`, each a calendar name or a day. */
  | { readonly kind: 'days'; readonly to: string; readonly from: string };

export type Effects = {
  readonly do?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, Value>>;
};

export type Line = {
  readonly id: string;
  readonly speaker: string;
  readonly mood?: string;
  readonly text: Text;
  readonly when?: Condition;
  /** The scene that this late consequence comes from. */
  readonly since?: string;
};

/** Wordings of one text: the first whose `when` holds; the last has none. */
export type Variants = readonly {
  readonly id?: string;
  readonly when?: Condition;
  readonly text: string;
}[];

/** A text that is always the same, or its variants. */
export type Text = string | Variants;

export type Choice = Effects & {
  readonly id: string;
  readonly say: Variants;
  readonly why: Text;
  readonly better?: Text;
  readonly rate: Rate;
  readonly objectives: readonly string[];
  readonly when?: Condition;
  /** The condition in words, for a choice that is shown locked. */
  readonly lockedReason?: string;
  readonly since?: string;
  readonly score?: Readonly<Record<string, number>>;
  readonly react: readonly Line[];
  readonly also: readonly (Effects & { readonly when: Condition; readonly since?: string })[];
  readonly ref?: string;
  readonly to: string;
};

export type Rate = 'good' | 'fair' | 'poor' | 'over';

export type Scene = {
  readonly kind: 'scene';
  readonly id: string;
  readonly stage: string;
  readonly staging?: Staging;
  /** Moment shown: an ISO minute, or a calendar name with an offset, `visit + 10m`. */
  readonly at?: string;
  readonly enter: readonly (Effects & {
    readonly when?: Condition;
    readonly since?: string;
    readonly line?: Line;
  })[];
  readonly lines: readonly Line[];
  readonly ask?: string;
  readonly hint?: string;
  /** Resolved story document. */
  readonly document?: import('@/course/schema/document').StoryDocument;
  readonly vote: boolean;
  readonly discuss: readonly string[];
  readonly teach?: string;
  readonly choices: readonly Choice[];
};

export type Router = {
  readonly kind: 'router';
  readonly id: string;
  readonly route: readonly { readonly when?: Condition; readonly to: string }[];
};

export type Ending = {
  readonly kind: 'ending';
  readonly id: string;
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly outcome: number;
  readonly fails: boolean;
  readonly title: string;
  readonly text: Text;
};

export type Node = Scene | Router | Ending;
