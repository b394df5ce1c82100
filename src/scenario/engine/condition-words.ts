import type { Comparison, Condition } from './scenario';

/** How conditions are put into words. The names in them are the scenario's own labels. */
export type ConditionWords = {
  readonly and: string;
  readonly or: string;
  readonly group: (inner: string) => string;
  readonly not: (inner: string) => string;
  readonly comparison: Readonly<Record<Comparison, string>>;
  readonly is: (label: string, value: string) => string;
  readonly isNot: (label: string, value: string) => string;
  readonly took: (scene: string, say: string) => string;
  readonly visited: (scene: string) => string;
  readonly crossed: string;
  readonly process: (percent: number) => string;
  readonly elsewhere: (scenario: string) => string;
};

/** Labels of what a condition names. */
export type ConditionLabels = {
  readonly label: (name: string) => string;
  readonly unit: (name: string) => string | undefined;
  /** Label of an enum fact's value. */
  readonly value: (name: string, value: string) => string;
  readonly scene: (node: string) => string;
  readonly say: (node: string, choice: string) => string;
};

/** A condition as a person reads it: 信任 ≥ 60 且 已拆分争议款. */
export function conditionInWords(
  condition: Condition,
  labels: ConditionLabels,
  words: ConditionWords,
): string {
  const inside = (part: Condition) => conditionInWords(part, labels, words);
  switch (condition.op) {
    case 'or':
      return condition.of.map(inside).join(words.or);
    case 'and':
      return condition.of
        .map((part) => (part.op === 'or' ? words.group(inside(part)) : inside(part)))
        .join(words.and);
    case 'not': {
      const { of } = condition;
      return words.not(of.op === 'or' || of.op === 'and' ? words.group(inside(of)) : inside(of));
    }
    case 'compare': {
      const { name, by, value } = condition;
      const label = labels.label(name);
      if (typeof value === 'string') {
        const worded = by === '==' ? words.is : words.isNot;
        return worded(label, labels.value(name, value));
      }
      const unit = labels.unit(name);
      return `${label} ${words.comparison[by]} ${value}${unit === undefined ? '' : ` ${unit}`}`;
    }
    case 'true':
      return labels.label(condition.name);
    case 'took':
      return words.took(labels.scene(condition.node), labels.say(condition.node, condition.choice));
    case 'visited':
      return words.visited(labels.scene(condition.node));
    case 'crossed':
      return words.crossed;
    case 'process':
      return words.process(condition.atLeast);
    case 'elsewhere':
      return words.elsewhere(condition.scenario);
    default:
      return condition satisfies never;
  }
}
