import { compares, reaches } from '../engine/condition';
import type { Bounds, Condition, Scene, Value } from '../engine/scenario';
import type { ScenarioLogic, State } from '../engine/state';
import { type Flow, flowsOf } from './flow';

/** Yes, no, or not decided yet. */
type Verdict = boolean | undefined;

/**
 * Gives two states the same key when nothing that can still happen tells them apart.
 *
 * At a scene, every condition that may still be read is judged against all values that its names
 * can still take. What is decided for good (a fact that nothing sets any more, a meter too far
 * from its limit, `took` of a choice that is behind) counts by its verdict alone; of the others
 * the key holds which parts are open and the values of the names in them. Names that no open part
 * reads are left out. So states with one key have the same future: the same choices are open, the
 * same rules apply, the same nodes follow.
 *
 * `process` is the range of the process sum, or undefined while it is being worked out: routes
 * that read it lead to endings alone, so it can wait.
 */
export function stateKeys(
  scenario: ScenarioLogic,
  process: Bounds | undefined,
): (scene: Scene, state: State) => string {
  const flows = flowsOf(scenario);
  const readers = new Map([...flows].map(([id, flow]) => [id, readerFor(scenario, flow)]));
  return (scene, state) => {
    const reader = readers.get(scene.id);
    if (!reader) throw new Error(`"${scene.id}" is not a scene of "${scenario.id}"`);
    const { flow, verdicts, marked, moving, marksOf, told } = reader;
    const judge = judgeFor(scenario, process, flow, verdicts, state);
    const marks = marksOf(state);
    let fixed = told.get(marks);
    if (fixed === undefined) {
      fixed = tell(marked, state, judge);
      told.set(marks, fixed);
    }
    return `${scene.id},${fixed};${tell(moving, state, judge)}`;
  };
}

type Reader = {
  readonly flow: Flow;
  readonly verdicts: Verdicts;
  /** Conditions on facts and marks alone. Few combinations of those come up, so each is told once. */
  readonly marked: readonly Condition[];
  readonly marksOf: (state: State) => string;
  readonly told: Map<string, string>;
  /** Conditions that read a meter or the process sum, which are different in most states. */
  readonly moving: readonly Condition[];
};

function readerFor(scenario: ScenarioLogic, flow: Flow): Reader {
  const moves = (test: Condition) =>
    test.op === 'process' || ('name' in test && scenario.meters[test.name] !== undefined);
  const moving = flow.conditions.filter((condition) => testsIn(condition).some(moves));
  const marked = flow.conditions.filter((condition) => !moving.includes(condition));
  const tests = marked.flatMap(testsIn);
  const facts = new Set(tests.flatMap((test) => ('name' in test ? test.name : [])));
  const took = new Set(
    tests.flatMap((test) => (test.op === 'took' ? `${test.node}.${test.choice}` : [])),
  );
  const visited = new Set(tests.flatMap((test) => (test.op === 'visited' ? test.node : [])));
  const marksOf = (state: State) => {
    let marks = state.crossed ? '1' : '0';
    for (const name of took) marks += state.took.has(name) ? 1 : 0;
    for (const name of visited) marks += state.visited.has(name) ? 1 : 0;
    for (const name of facts) marks += `,${state.values[name]}`;
    return marks;
  };
  return { flow, verdicts: new Map(), marked, marksOf, told: new Map(), moving };
}

/** The single tests that a condition is made of. */
function testsIn(condition: Condition): readonly Condition[] {
  if (condition.op === 'or' || condition.op === 'and') return condition.of.flatMap(testsIn);
  return condition.op === 'not' ? testsIn(condition.of) : [condition];
}

function tell(
  conditions: readonly Condition[],
  state: State,
  judge: (condition: Condition) => Verdict,
): string {
  const parts: (string | number)[] = [];
  const open = new Map<string, Value>();
  for (const condition of conditions) describe(condition, state, judge, parts, open);
  for (const [name, value] of open) parts.push(name, `${value}`);
  return parts.join(',');
}

/** Writes down what is decided, and which names the undecided parts read. */
function describe(
  condition: Condition,
  state: State,
  judge: (condition: Condition) => Verdict,
  parts: (string | number)[],
  open: Map<string, Value>,
): void {
  const verdict = judge(condition);
  if (verdict !== undefined) {
    parts.push(verdict ? 1 : 0);
    return;
  }
  switch (condition.op) {
    case 'or':
    case 'and':
      // Decided parts drop out, since they do not decide the whole; which ones are left says that.
      for (const part of condition.of) describe(part, state, judge, parts, open);
      return;
    case 'not':
      describe(condition.of, state, judge, parts, open);
      return;
    case 'compare':
    case 'true':
      parts.push('?');
      open.set(condition.name, state.values[condition.name] ?? '');
      return;
    case 'process':
      parts.push('?');
      open.set('process', state.process);
      return;
    default:
      // Marks are open only while they have not been made, so there is one value to tell.
      parts.push('?');
  }
}

function judgeFor(
  scenario: ScenarioLogic,
  process: Bounds | undefined,
  flow: Flow,
  known: Verdicts,
  state: State,
): (condition: Condition) => Verdict {
  const judge = (condition: Condition): Verdict => {
    switch (condition.op) {
      case 'or':
        return anyOf(condition.of, judge, true);
      case 'and':
        return anyOf(condition.of, judge, false);
      case 'not': {
        const inner = judge(condition.of);
        return inner === undefined ? undefined : !inner;
      }
      case 'compare':
      case 'true':
        return verdictOn(scenario, flow, known, condition, state.values[condition.name] ?? '');
      case 'took':
        return mark(`${condition.node}.${condition.choice}`, state.took, flow.mayTake);
      case 'visited':
        return mark(condition.node, state.visited, flow.mayVisit);
      case 'crossed':
        return state.crossed || (flow.mayCross ? undefined : false);
      case 'process': {
        if (!process) return true;
        const least = reaches(state.process + flow.process.down, process, condition.atLeast);
        const most = reaches(state.process + flow.process.up, process, condition.atLeast);
        return least === most ? least : undefined;
      }
      case 'elsewhere':
        return false;
      default:
        return condition satisfies never;
    }
  };
  return judge;
}

/** A whole is decided by one part that has the deciding verdict, or when all have the other. */
function anyOf(
  parts: readonly Condition[],
  judge: (condition: Condition) => Verdict,
  deciding: boolean,
): Verdict {
  let whole: Verdict = !deciding;
  for (const part of parts) {
    const verdict = judge(part);
    if (verdict === deciding) return deciding;
    if (verdict === undefined) whole = undefined;
  }
  return whole;
}

function mark(name: string, made: ReadonlySet<string>, may: ReadonlySet<string>): Verdict {
  return made.has(name) || (may.has(name) ? undefined : false);
}

type NamedTest = Extract<Condition, { op: 'compare' | 'true' }>;

/** Verdicts of one scene by test and present value: they come up again in every state. */
type Verdicts = Map<NamedTest, Map<Value, Verdict>>;

function verdictOn(
  scenario: ScenarioLogic,
  flow: Flow,
  known: Verdicts,
  test: NamedTest,
  now: Value,
): Verdict {
  let byValue = known.get(test);
  if (!byValue) {
    byValue = new Map();
    known.set(test, byValue);
  }
  if (!byValue.has(now)) byValue.set(now, agreed(possibleValues(scenario, flow, now, test), test));
  return byValue.get(now);
}

/** All values for a fact; for a meter every value at which a comparison could change its mind. */
function possibleValues(
  scenario: ScenarioLogic,
  flow: Flow,
  now: Value,
  { name, ...test }: NamedTest,
): readonly Value[] {
  const meter = scenario.meters[name];
  if (!meter) return [now, ...(flow.facts.get(name) ?? [])];

  const { down, up } = flow.meters.get(name) ?? { down: 0, up: 0 };
  const low = Math.max(meter.min, Number(now) + down);
  const high = Math.min(meter.max, Number(now) + up);
  const limit = test.op === 'compare' ? Number(test.value) : 0;
  const near = [limit - 1, limit, limit + 1].filter((value) => value > low && value < high);
  return [low, ...near, high];
}

function agreed(values: readonly Value[], test: NamedTest): Verdict {
  let all: Verdict;
  for (const value of values) {
    const verdict = test.op === 'true' ? value === true : compares(value, test.by, test.value);
    if (all !== undefined && all !== verdict) return undefined;
    all = verdict;
  }
  return all;
}
