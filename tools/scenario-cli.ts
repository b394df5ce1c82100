import { writeFileSync } from 'node:fs';
import { zhConditionWords } from '../src/course/checks/scenario-words.ts';
import { mapOf } from '../src/scenario/explorer/map.ts';
import { scriptOf } from '../src/scenario/explorer/script.ts';
import { type Found, find, openCourse } from './open-scenarios.ts';
import { plainScript } from './plain-script.ts';
import { describeProblem } from './problem-text.ts';
import type { Problem } from './read-course.ts';
import { figuresOf, tableOf, waysOf, wayTo } from './scenario-figures.ts';
import { translateScenario } from './translate-scenario.ts';

const USAGE = `npm run scenario -- <what> <id>, e.g. npm run scenario -- check s1
  check   what is wrong, what could be better, and the figures; without an id, of all role-plays
  paths   the shortest way to each ending and scene
  map     nodes and ways with conditions and effects in words
  print   the whole script, to read or rehearse
  keep    the shortest way to each ending of all role-plays, for the test that walks them again
  translate <id> <language>, e.g. translate s1 en
          writes its texts in another language for translating, or brings them up to date`;

const WAYS = 'tests/content/ways-to-endings.json';

/** Looks into role-plays. Gives an exit code: 0 when they can be shipped, 1 when not. */
export async function run([what = '', id, ...rest]: string[]): Promise<number> {
  const shows: Readonly<Record<string, (found: Found) => void>> = {
    check: showCheck,
    paths: showPaths,
    map: showMap,
    print: showScript,
  };
  if (what === 'keep' && id === undefined) return keepWays();
  if (what === 'translate' && id !== undefined && rest.length === 1) return translate(id, rest[0]);
  const show = Object.hasOwn(shows, what) ? shows[what] : undefined;
  if (!show || (id === undefined && what !== 'check') || rest.length > 0) {
    console.log(USAGE);
    return 1;
  }
  const found = find(openCourse(), id);
  if ('message' in found) {
    console.error(found.message);
    return 1;
  }
  for (const one of found) {
    for (const problem of one.problems) console.log(describeProblem(problem));
    show(one);
  }
  const built = found.flatMap((one) => (one.built ? [{ ...one, built: one.built }] : []));
  if (id === undefined) console.log(`\n${tableOf(built).join('\n')}`);
  return found.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    ? 1
    : 0;
}

/** Writes the ways that `tests/content/role-plays.test.ts` walks again. */
function keepWays(): number {
  const found = find(openCourse(), undefined);
  if ('message' in found) {
    console.error(found.message);
    return 1;
  }
  const ways = found.flatMap(({ id, built }) => (built ? [[id, waysOf(built)] as const] : []));
  writeFileSync(WAYS, `${JSON.stringify(Object.fromEntries(ways), null, 2)}\n`);
  console.log(WAYS);
  return 0;
}

function translate(id: string, language = ''): number {
  const opened = openCourse();
  const found = find(opened, id);
  if ('message' in found) {
    console.error(found.message);
    return 1;
  }
  const { source, problems } = opened.course;
  const [one] = found;
  if (!source || !one?.built?.scenario) {
    for (const problem of one?.problems ?? []) console.log(describeProblem(problem));
    console.error('Mend the role-play first: only one without errors can be translated.');
    return 1;
  }
  const { written, message } = translateScenario(
    opened.folder,
    source,
    one.built.scenario,
    language,
    problems.filter(({ severity }) => severity === 'error'),
  );
  console[written ? 'log' : 'error'](message);
  return written ? 0 : 1;
}

function showCheck({ id, built, problems, took }: Found): void {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  console.log(
    `\n${id}: ${count('error')} errors, ${count('warning')} warnings, ${count('pending')} pending.`,
  );
  if (built) for (const line of figuresOf(built, took)) console.log(line);
}

function showPaths({ built }: Found): void {
  const exploration = built?.exploration;
  if (!exploration) return;
  const endings = new Set(exploration.playsTo.keys());
  const print = (title: string, wanted: (id: string) => boolean) => {
    console.log(`\n${title}`);
    for (const id of exploration.witnesses.keys()) {
      if (wanted(id)) console.log(`  ${id.padEnd(10)}${wayTo(exploration, id)}`);
    }
  };
  print('Shortest way to each ending', (id) => endings.has(id));
  print('Shortest way to each scene', (id) => !endings.has(id));
}

function showMap({ built }: Found): void {
  if (!built?.scenario) return;
  const map = mapOf(built.scenario, zhConditionWords);
  for (const node of map.nodes) {
    console.log(
      `\n${node.id}  [${node.lane ?? node.kind}] ${node.title}${node.vote ? '  (vote)' : ''}  rank ${node.rank}`,
    );
    for (const edge of map.edges.filter(({ from }) => from === node.id)) {
      const gate = edge.gate === undefined ? '' : `  若 ${edge.gate}`;
      const effects = edge.effects.length === 0 ? '' : `  ${edge.effects.join('，')}`;
      console.log(`  ${edge.choice ?? '·'} → ${edge.to}  ${edge.rate ?? ''}${gate}${effects}`);
    }
  }
  for (const { gate, to } of map.interrupts) console.log(`\n! → ${to}  若 ${gate}`);
}

function showScript({ built }: Found): void {
  const scenario = built?.scenario;
  if (scenario) console.log(plainScript(scenario, scriptOf(scenario, zhConditionWords)));
}
