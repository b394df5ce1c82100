import type { CalendarEntry, FactDeclaration, Meter } from '@/scenario/engine/scenario';
import type { ScenarioFile } from '../schema/scenario';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { type Compiling, compileWhen, defined, factKind, note, noteName } from './scenario-context';
import { checkMemory } from './scenario-memories';
import { checkLastDefault } from './scenario-texts';

const RESERVED = [
  'and',
  'or',
  'not',
  'took',
  'visited',
  'crossed',
  'process',
  'ending',
  'true',
  'false',
];
const FIELDS_OF_LINES = ['id', 'when', 'since', 'line'];
const CLOCK =
  /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|[^\s+\-＋－]+|\S+)(?:\s*([+\-＋－])\s*(\d+)([a-z]+))?$/;
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** Checks that a name means one thing only, in conditions, in `{placeholders}` and before lines. */
export function checkNames(compiling: Compiling): void {
  const { meters, facts, calendar } = compiling.file;
  const seen = new Set<string>();
  for (const [group, names] of Object.entries({ meters, facts, calendar })) {
    for (const name of Object.keys(names)) {
      if (RESERVED.includes(name)) {
        noteName(
          compiling,
          [group, name],
          `"${name}" is a word of the condition language: choose another name.`,
        );
      } else if (seen.has(name)) {
        noteName(compiling, [group, name], `"${name}" is declared twice: rename one of them.`);
      }
      seen.add(name);
    }
  }
  for (const name of Object.keys(compiling.file.cast)) {
    if (!FIELDS_OF_LINES.includes(name)) continue;
    noteName(
      compiling,
      ['cast', name],
      `"${name}" is a field of lines, and no speaker can be called so: choose another name.`,
    );
  }
}

export function compileMeters(compiling: Compiling): Readonly<Record<string, Meter>> {
  const entries = Object.entries(compiling.file.meters);
  if (entries.length > 10) {
    noteName(
      compiling,
      ['meters'],
      `there are ${entries.length} meters: keep at most 10, or make some of them facts.`,
    );
  }
  for (const [name, { start, min, max }] of entries) {
    if (min >= max)
      note(compiling, ['meters', name, 'max'], `max should be greater than min (${min}).`);
    else if (start < min || start > max) {
      note(compiling, ['meters', name, 'start'], `${start} is out of the range ${min} to ${max}.`);
    }
  }
  return Object.fromEntries(entries.map(([name, meter]) => [name, defined(meter)]));
}

export function compileFacts(compiling: Compiling): Readonly<Record<string, FactDeclaration>> {
  return Object.fromEntries(
    Object.entries(compiling.file.facts).map(([name, fact]) => {
      checkFact(compiling, name, fact);
      const { label, unit, start, max, values } = fact;
      const where = ['facts', name, 'from'];
      const from = compileWhen(compiling, where, fact.from, { elsewhere: true });
      if (from) checkMemory(compiling, where, from);
      return [name, defined({ label, unit, start, max, values, from })];
    }),
  );
}

function checkFact(compiling: Compiling, name: string, fact: ScenarioFile['facts'][string]): void {
  const where = ['facts', name];
  const kind = factKind(fact);
  const { start } = fact;
  if (kind.kind === 'enum' && (typeof start !== 'string' || !kind.values.includes(start))) {
    note(
      compiling,
      [...where, 'start'],
      `${JSON.stringify(start)} is none of its values. ${suggestion(String(start), kind.values)}`,
    );
  }
  if (kind.kind === 'boolean' && typeof start !== 'boolean') {
    note(
      compiling,
      [...where, 'start'],
      `write true, false or a number here, or list the "values" of "${name}".`,
    );
  }
  if (kind.kind === 'integer' && typeof start === 'number') {
    if (fact.max === undefined) {
      noteName(compiling, where, `a number needs its greatest value: add "max".`);
    } else if (start > fact.max) {
      note(compiling, [...where, 'start'], `${start} is out of the range 0 to ${fact.max}.`);
    }
  }
  if (fact.from !== undefined && kind.kind !== 'boolean') {
    note(compiling, [...where, 'from'], '"from" gives yes or no: let "start" be false.');
  }
}

export function compileCalendar(compiling: Compiling): Readonly<Record<string, CalendarEntry>> {
  const { calendar } = compiling.file;
  return Object.fromEntries(
    Object.entries(calendar).map(([name, entry]): [string, CalendarEntry] => {
      const where = ['calendar', name];
      if (!Array.isArray(entry))
        return [name, compileDays(compiling, [...where, 'days'], entry.days)];
      checkLastDefault(compiling, where, entry, 'date');
      const of = entry.map(({ when, at }, index) => {
        checkMoment(compiling, [...where, index, 'at'], at, []);
        const date = defined({ when: compileWhen(compiling, [...where, index, 'when'], when), at });
        if (entry.length > 1) compiling.places.set(date, [...where, index]);
        return date;
      });
      return [name, { kind: 'moments', of }];
    }),
  );
}

/** `visit - 2025-07-18`: whole days from the second to the first. */
function compileDays(compiling: Compiling, where: Path, written: string): CalendarEntry {
  const [to = '', from, more] = written.split(/\s+-\s+/);
  if (from === undefined || more !== undefined) {
    note(
      compiling,
      where,
      `write two dates with " - " between them, e.g. "visit - 2025-07-18", instead of "${written}".`,
    );
    return { kind: 'days', to, from: to };
  }
  for (const side of [to, from]) checkMoment(compiling, where, side, momentNames(compiling));
  return { kind: 'days', to, from };
}

/** Checks a scene's `at`: `2025-11-20T15:02`, `visit` or `visit + 10m`. */
export function checkClock(compiling: Compiling, where: Path, at: string): void {
  const [, base, sign, amount, unit] = CLOCK.exec(at) ?? [];
  if (base === undefined || (sign !== undefined && !/^[mhd]$/.test(unit ?? ''))) {
    note(
      compiling,
      where,
      `write a date, a calendar entry, or one with an offset in m, h or d ("visit + 10m"), instead of "${at}".`,
    );
    return;
  }
  if (sign === '＋' || sign === '－') {
    note(
      compiling,
      where,
      `write the half-width ${sign === '＋' ? '+' : '-'} instead of "${sign}".`,
    );
  } else if (amount !== undefined && unit !== 'd' && /^\d{4}-\d\d-\d\d$/.test(base)) {
    note(compiling, where, `"${base}" has no time to add to: write ${base}T09:00.`);
  }
  checkMoment(compiling, where, base, momentNames(compiling));
}

function checkMoment(
  compiling: Compiling,
  where: Path,
  written: string,
  names: readonly string[],
): void {
  if (names.includes(written)) {
    compiling.read.add(written);
    return;
  }
  if (MOMENT.test(written)) {
    const withTime = written.length === 10 ? `${written}T00:00` : written;
    const exact = new Date(`${withTime}Z`);
    if (!Number.isNaN(exact.getTime()) && exact.toISOString().startsWith(withTime)) return;
    note(compiling, where, `the calendar has no ${written}.`);
    return;
  }
  const half = written.normalize('NFKC');
  const hint = MOMENT.test(half)
    ? `Write ${half} in half-width characters.`
    : names.length > 0
      ? suggestion(written, names)
      : 'Write 2025-11-20 or 2025-11-20T15:02.';
  note(
    compiling,
    where,
    `"${written}" is no date${names.length > 0 ? ' and no calendar entry' : ''}. ${hint}`,
  );
}

function momentNames({ file }: Compiling): readonly string[] {
  return Object.keys(file.calendar).filter((name) => Array.isArray(file.calendar[name]));
}
