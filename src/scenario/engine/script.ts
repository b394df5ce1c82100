import type { Node, Rate, Scenario, Staging } from './scenario';

/**
 * A role-play as people read it: everything that is in its file, conditions and effects in words.
 * Made when the course is built, for authors' pages, the printed script and the command line.
 */
export type ScenarioScript = {
  readonly id: string;
  readonly meters: readonly ScriptMeter[];
  readonly facts: readonly ScriptFact[];
  readonly calendar: readonly ScriptDate[];
  readonly interrupts: readonly { readonly gate: string; readonly to: string }[];
  readonly nodes: readonly ScriptNode[];
  readonly rules: readonly ScriptRule[];
};

export type ScriptMeter = Pick<
  Scenario['meters'][string],
  'label' | 'unit' | 'start' | 'min' | 'max' | 'lowerIsBetter'
>;

export type ScriptFact = {
  readonly label: string;
  readonly unit?: string;
  /** Its first value, and all that it can take, in words. */
  readonly start: string;
  readonly values: readonly string[];
  /** What it remembers of another role-play. */
  readonly from?: string;
};

export type ScriptDate = {
  readonly name: string;
  readonly entries: readonly { readonly gate?: string; readonly at: string }[];
};

/** Something that only holds under a condition; `since` is the scene that it comes from. */
type Conditional = { readonly gate?: string; readonly since?: string };

export type ScriptLine = Conditional & {
  /** Name of the speaker; missing for a rule that says nothing. */
  readonly who?: string;
  readonly mood?: string;
  readonly text?: string;
  /** What a rule on entering changes. */
  readonly effects: readonly string[];
};

export type ScriptChoice = Conditional & {
  readonly id: string;
  readonly say: readonly { readonly gate?: string; readonly text: string }[];
  readonly rate: Rate;
  readonly why: string;
  readonly better?: string;
  /** Shown greyed with its reason while it cannot be taken. */
  readonly locked: boolean;
  readonly effects: readonly string[];
  /** Points by skill: 谈判 +3. */
  readonly scores: readonly string[];
  readonly react: readonly ScriptLine[];
  readonly objectives: readonly string[];
  readonly ref?: string;
  readonly to: string;
};

export type ScriptScene = {
  readonly kind: 'scene';
  readonly id: string;
  readonly stage: string;
  readonly staging: Staging;
  readonly at?: string;
  readonly enter: readonly ScriptLine[];
  readonly lines: readonly ScriptLine[];
  readonly ask?: string;
  readonly hint?: string;
  /** Title of the paper on the table. */
  readonly document?: string;
  readonly vote: boolean;
  readonly discuss: readonly string[];
  readonly teach?: string;
  readonly choices: readonly ScriptChoice[];
};

export type ScriptRouter = {
  readonly kind: 'router';
  readonly id: string;
  readonly ways: readonly { readonly gate?: string; readonly to: string }[];
};

export type ScriptEnding = Omit<Extract<Node, { readonly kind: 'ending' }>, 'text'> & {
  readonly text: string;
};

export type ScriptNode = ScriptScene | ScriptRouter | ScriptEnding;

export type ScriptRule = {
  readonly id: string;
  readonly gate: string;
  /** Name of the skill. */
  readonly skill: string;
  readonly say: string;
  readonly ref?: string;
};
