import type { Bounds } from '../src/scenario/engine/scenario.ts';
import { writeShareLink } from '../src/scenario/engine/share-link.ts';
import type { BuiltScenario } from '../src/scenario/explorer/build-scenario.ts';
import type { Exploration } from '../src/scenario/explorer/explore.ts';
import { inWords } from '../src/scenario/explorer/walk-findings.ts';

/**
 * What is true of a role-play, a line each: states, plays, bounds, and for each ending how often and
 * from where it is reached and by which shortest way. `took` is in milliseconds.
 */
export function figuresOf({ exploration }: BuiltScenario, took: number): readonly string[] {
  if (!exploration) return [];
  const { bounds, states, plays, playsTo } = exploration;
  return [
    `States      ${states.toLocaleString('en')} after reduction, ${Math.round(took)} ms`,
    `Plays       ${plays.toLocaleString('en')}`,
    `Decisions   ${range(bounds.decisions)}`,
    `Process     ${range(bounds.process)}`,
    ...Object.entries(bounds.skills).map(([skill, each]) => `  ${skill.padEnd(10)}${range(each)}`),
    'Endings        plays     open  open after a first poor choice     shortest way',
    ...[...playsTo.keys()].map((id) => endingLine(exploration, id)),
  ];
}

/** The figures of several role-plays side by side. */
export function tableOf(
  rows: readonly {
    readonly id: string;
    readonly built: BuiltScenario;
    readonly took: number;
  }[],
): readonly string[] {
  const head = ['', 'scenes', 'decisions', 'endings', 'process', 'states', 'ms', 'A open'];
  const body = rows.map(({ id, built: { scenario, exploration }, took }) => {
    if (!scenario || !exploration) return [id, 'cannot be shipped'];
    const nodes = Object.values(scenario.nodes);
    const best = nodes.find((node) => node.kind === 'ending' && node.letter === 'A');
    return [
      id,
      `${nodes.filter(({ kind }) => kind === 'scene').length}`,
      range(exploration.bounds.decisions),
      `${exploration.playsTo.size}`,
      range(exploration.bounds.process),
      exploration.states.toLocaleString('en'),
      `${Math.round(took)}`,
      percent(exploration.openShare.get(best?.id ?? '') ?? 0).trim(),
    ];
  });
  return [head, ...body].map((row) =>
    row
      .map((cell) => cell.padEnd(11))
      .join('')
      .trimEnd(),
  );
}

/** The shortest way to a node as in a share link, with the remembered facts that it needs. */
export function wayTo({ witnesses }: Exploration, id: string): string {
  const witness = witnesses.get(id);
  const held = Object.entries(witness?.from ?? {}).filter(([, value]) => value === true);
  const from = held.length === 0 ? '' : `  from ${held.map(([name]) => name).join(', ')}`;
  return `${inWords(witness)}${from}`;
}

/** The shortest way to each ending as the query of a link, by ending. */
export function waysOf({ scenario, exploration }: BuiltScenario): Readonly<Record<string, string>> {
  if (!scenario || !exploration) return {};
  const ways = [...exploration.playsTo.keys()].map((ending) => {
    const { steps, from } = exploration.witnesses.get(ending) ?? { steps: [], from: {} };
    const query = new URLSearchParams(writeShareLink(scenario, steps, from));
    query.delete('hash');
    return [ending, `${query}`] as const;
  });
  return Object.fromEntries(ways);
}

function endingLine(exploration: Exploration, id: string): string {
  const { plays, playsTo, openShare, openAfterPoor } = exploration;
  const after = openAfterPoor.get(id);
  const shares = [
    percent((playsTo.get(id) ?? 0) / plays),
    percent(openShare.get(id) ?? 0),
    after === undefined ? '–'.padStart(8) : percent(after),
  ];
  return `  ${id.padEnd(10)}${shares.join(' ')}${' '.repeat(26)} ${wayTo(exploration, id)}`;
}

function range({ least, greatest }: Bounds): string {
  return `${least} to ${greatest}`;
}

function percent(share: number): string {
  const shown = share > 0 && share < 0.0005 ? '< 0.1 %' : `${(share * 100).toFixed(1)} %`;
  return shown.padStart(8);
}
