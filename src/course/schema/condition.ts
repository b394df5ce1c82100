import type { Comparison, Condition } from '@/scenario/engine/scenario';
import { suggestion } from '../checks/nearest';
import { ConditionError, type Token, tokensOf } from './condition-tokens';

/** The names that a condition may use, by what they are. */
export type ConditionVocabulary = {
  readonly meters: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly facts: Readonly<Record<string, FactKind>>;
  /** Choice ids by scene; an ending has none. Routers are left out: nobody visits them. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  /** `process >= n` may stand here: a router that leads to endings alone. */
  readonly process?: boolean;
  /** This is a fact's `from`: it reads other role-plays and nothing of this one. */
  readonly elsewhere?: boolean;
};

export type FactKind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly max: number }
  | { readonly kind: 'enum'; readonly values: readonly string[] };

export type ParsedCondition =
  | { readonly condition: Condition }
  /** `at` is the index of the first wrong character, from 0. */
  | { readonly message: string; readonly at: number };

const COMPARISONS: readonly string[] = ['>=', '<=', '>', '<', '==', '!='];
const KEYWORDS = ['and', 'or', 'not', 'took', 'visited', 'crossed', 'process'];

/**
 * Reads a condition as authors write it: `trust >= 60 and not (weak or took(d5.c))`. `not` binds
 * tightest, then `and`, then `or`. Names and constants are checked against the vocabulary.
 */
export function parseCondition(source: string, vocabulary: ConditionVocabulary): ParsedCondition {
  try {
    return { condition: new Parser(tokensOf(source), vocabulary).whole() };
  } catch (error) {
    if (error instanceof ConditionError) return { message: error.message, at: error.at };
    throw error;
  }
}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly vocabulary: ConditionVocabulary;
  private next = 0;

  constructor(tokens: readonly Token[], vocabulary: ConditionVocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  whole(): Condition {
    const condition = this.joined('or', () => this.joined('and', () => this.negated()));
    const rest = this.peek();
    if (rest.kind === 'end') return condition;
    const hint = ['AND', 'OR'].includes(rest.text.toUpperCase())
      ? `write "${rest.text.toLowerCase()}" in lower case`
      : `join conditions with "and" or "or" before "${rest.text}"`;
    throw new ConditionError(hint, rest.at);
  }

  private joined(op: 'or' | 'and', part: () => Condition): Condition {
    const parts = [part()];
    while (this.skip(op)) parts.push(part());
    const [only] = parts;
    return parts.length === 1 && only ? only : { op, of: parts };
  }

  private negated(): Condition {
    return this.skip('not') ? { op: 'not', of: this.negated() } : this.atom();
  }

  private atom(): Condition {
    if (this.skip('(')) {
      const inner = this.joined('or', () => this.joined('and', () => this.negated()));
      this.expect(')');
      return inner;
    }
    const token = this.take();
    if (token.kind !== 'word') {
      throw new ConditionError(
        `a condition or a name is missing before ${quoted(token)}`,
        token.at,
      );
    }
    if (this.vocabulary.elsewhere) return this.elsewhere(token);
    if (this.peek().text === '.') {
      throw new ConditionError(
        `only a fact's "from" may read another role-play ("${token.text}."); keep it in a fact`,
        token.at,
      );
    }
    switch (token.text) {
      case 'took':
        return { op: 'took', ...this.tookArguments() };
      case 'visited':
        return { op: 'visited', node: this.visitedArgument() };
      case 'crossed':
        return { op: 'crossed' };
      case 'process':
        return this.process(token);
      default:
        return this.named(token);
    }
  }

  private named({ text: name, at }: Token): Condition {
    const { meters, facts } = this.vocabulary;
    const meter = Object.hasOwn(meters, name) ? meters[name] : undefined;
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (meter) return this.numeric(name, at, meter.min, meter.max);
    if (!fact) {
      const known = [
        ...Object.keys(this.vocabulary.meters),
        ...Object.keys(this.vocabulary.facts),
        ...KEYWORDS,
      ];
      throw new ConditionError(`"${name}" is no meter and no fact. ${suggestion(name, known)}`, at);
    }
    if (fact.kind === 'integer') return this.numeric(name, at, 0, fact.max);
    if (fact.kind === 'enum') return this.enumerated(name, at, fact.values);
    if (COMPARISONS.includes(this.peek().text)) {
      throw new ConditionError(
        `"${name}" is yes or no: write "${name}" or "not ${name}"`,
        this.peek().at,
      );
    }
    return { op: 'true', name };
  }

  private numeric(name: string, at: number, min: number, max: number): Condition {
    const by = this.comparison(name, at, `${name} >= ${max}`);
    const value = this.number(`"${name}" is compared with a whole number`);
    if (value.value < min || value.value > max) {
      throw new ConditionError(
        `${value.value} is out of the range of "${name}", ${min} to ${max}`,
        value.at,
      );
    }
    return { op: 'compare', name, by, value: value.value };
  }

  private enumerated(name: string, at: number, values: readonly string[]): Condition {
    const by = this.comparison(name, at, `${name} == ${values[0]}`);
    if (by !== '==' && by !== '!=') {
      throw new ConditionError(`the values of "${name}" have no order: use == or !=`, at);
    }
    const value = this.take();
    if (!values.includes(value.text)) {
      throw new ConditionError(
        `${quoted(value)} is no value of "${name}". ${suggestion(value.text, values)}`,
        value.at,
      );
    }
    return { op: 'compare', name, by, value: value.text };
  }

  private process({ at }: Token): Condition {
    if (!this.vocabulary.process) {
      throw new ConditionError(
        '"process" may stand only in a router that leads to endings alone',
        at,
      );
    }
    if (this.take().text !== '>=') throw new ConditionError('write "process >= 85"', at);
    const { value, at: valueAt } = this.number('"process" is compared with a whole per cent');
    if (value < 1 || value > 100) {
      throw new ConditionError(`${value} is out of the range of "process", 1 to 100`, valueAt);
    }
    return { op: 'process', atLeast: value };
  }

  private elsewhere({ text: scenario, at }: Token): Condition {
    if (!/^s(\d[a-z]?|x)$/.test(scenario)) {
      throw new ConditionError(
        '"from" reads another role-play: s1.took(d8.a), s1.visited(x), s1.ending == A or s1.fact',
        at,
      );
    }
    this.expect('.');
    const word = this.take();
    if (word.text === 'took') {
      return { op: 'elsewhere', scenario, test: { op: 'took', ...this.tookArguments(true) } };
    }
    if (word.text === 'visited') {
      return {
        op: 'elsewhere',
        scenario,
        test: { op: 'visited', node: this.visitedArgument(true) },
      };
    }
    if (word.text === 'ending') {
      this.expect('==');
      const letter = this.take();
      if (!/^[A-E]$/.test(letter.text)) {
        throw new ConditionError(`${quoted(letter)} is no ending: write A to E`, letter.at);
      }
      return { op: 'elsewhere', scenario, test: { op: 'ending', letter: letter.text } };
    }
    if (word.kind !== 'word') throw new ConditionError(`a name is missing after "."`, word.at);
    return { op: 'elsewhere', scenario, test: { op: 'fact', name: word.text } };
  }

  private tookArguments(unknown = false): { readonly node: string; readonly choice: string } {
    this.expect('(');
    const node = this.take();
    if (!unknown) this.checkNode(node);
    this.expect('.');
    const choice = this.take();
    const choices = this.vocabulary.nodes[node.text] ?? [];
    if (!unknown && !choices.includes(choice.text)) {
      const hint = choices.length > 0 ? suggestion(choice.text, choices) : 'It is an ending.';
      throw new ConditionError(
        `"${node.text}" has no choice ${quoted(choice)}. ${hint}`,
        choice.at,
      );
    }
    this.expect(')');
    return { node: node.text, choice: choice.text };
  }

  private visitedArgument(unknown = false): string {
    this.expect('(');
    const node = this.take();
    if (!unknown) this.checkNode(node);
    this.expect(')');
    return node.text;
  }

  private checkNode(node: Token): void {
    if (Object.hasOwn(this.vocabulary.nodes, node.text)) return;
    const hint = suggestion(node.text, Object.keys(this.vocabulary.nodes));
    throw new ConditionError(`${quoted(node)} is no scene and no ending. ${hint}`, node.at);
  }

  private comparison(name: string, at: number, example: string): Comparison {
    const { text } = this.take();
    if (isComparison(text)) return text;
    throw new ConditionError(`"${name}" has to be compared, e.g. "${example}"`, at);
  }

  private number(message: string): { readonly value: number; readonly at: number } {
    const token = this.take();
    if (token.kind !== 'number') throw new ConditionError(message, token.at);
    return { value: Number(token.text), at: token.at };
  }

  private peek(): Token {
    const token = this.tokens[Math.min(this.next, this.tokens.length - 1)];
    if (!token) throw new Error('a condition always has an end token');
    return token;
  }

  private take(): Token {
    const token = this.peek();
    this.next += 1;
    return token;
  }

  private skip(text: string): boolean {
    if (this.peek().kind === 'end' || this.peek().text !== text) return false;
    this.next += 1;
    return true;
  }

  private expect(text: string): void {
    const token = this.take();
    if (token.text !== text || token.kind === 'end') {
      throw new ConditionError(`"${text}" is missing before ${quoted(token)}`, token.at);
    }
  }
}

function isComparison(text: string): text is Comparison {
  return COMPARISONS.includes(text);
}

function quoted({ kind, text }: Token): string {
  return kind === 'end' ? 'the end' : `"${text}"`;
}
