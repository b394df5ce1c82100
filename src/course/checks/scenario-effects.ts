import type { Effects, Value } from '@/scenario/engine/scenario';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { type Compiling, defined, factKind, note, noteName } from './scenario-context';

type EffectsFile = {
  readonly do?: Readonly<Record<string, number>> | undefined;
  readonly set?: Readonly<Record<string, Value>> | undefined;
};

/** Checks that `do` changes meters and `set` gives facts values that they can have. */
export function compileEffects(compiling: Compiling, where: Path, effects: EffectsFile): Effects {
  for (const [name, by] of Object.entries(effects.do ?? {})) {
    checkChange(compiling, [...where, 'do', name], name, by);
  }
  for (const [name, value] of Object.entries(effects.set ?? {})) {
    checkAssignment(compiling, [...where, 'set', name], name, value);
  }
  return defined({ do: effects.do, set: effects.set });
}

function checkChange(compiling: Compiling, where: Path, name: string, by: number): void {
  const { meters, facts } = compiling.file;
  const meter = Object.hasOwn(meters, name) ? meters[name] : undefined;
  if (meter) {
    const span = meter.max - meter.min;
    if (by === 0) note(compiling, where, 'a change of 0 changes nothing: delete it.');
    if (Math.abs(by) > span) {
      note(
        compiling,
        where,
        `${by} is more than "${name}" can move (${meter.min} to ${meter.max}).`,
      );
    }
  } else if (Object.hasOwn(facts, name)) {
    noteName(compiling, where, `"${name}" is a fact: assign it with "set", "do" adds to meters.`);
  } else {
    noteName(
      compiling,
      where,
      `there is no meter "${name}". ${suggestion(name, Object.keys(meters))}`,
    );
  }
}

function checkAssignment(compiling: Compiling, where: Path, name: string, value: Value): void {
  const { meters, facts } = compiling.file;
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact) {
    const message = Object.hasOwn(meters, name)
      ? `"${name}" is a meter: add to it with "do", "set" assigns facts.`
      : `there is no fact "${name}". ${suggestion(name, Object.keys(facts))}`;
    noteName(compiling, where, message);
    return;
  }
  const kind = factKind(fact);
  if (kind.kind === 'boolean' && typeof value !== 'boolean') {
    note(compiling, where, `"${name}" is yes or no: write true or false.`);
  }
  if (kind.kind === 'integer' && !(typeof value === 'number' && value >= 0 && value <= kind.max)) {
    note(
      compiling,
      where,
      `"${name}" takes a number from 0 to ${kind.max}, and here stands ${value}.`,
    );
  }
  if (kind.kind === 'enum' && !(typeof value === 'string' && kind.values.includes(value))) {
    note(
      compiling,
      where,
      `"${value}" is no value of "${name}". ${suggestion(String(value), kind.values)}`,
    );
  }
}

/** Checks that points go to skills of the scenario. */
export function checkScore(
  compiling: Compiling,
  where: Path,
  score: Readonly<Record<string, number>> | undefined,
): void {
  const { skills } = compiling.file;
  for (const skill of Object.keys(score ?? {})) {
    if (Object.hasOwn(skills, skill)) continue;
    noteName(
      compiling,
      [...where, skill],
      `there is no skill "${skill}". ${suggestion(skill, Object.keys(skills))}`,
    );
  }
}
