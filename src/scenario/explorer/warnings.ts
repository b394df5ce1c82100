import type { Path } from '@/course/checks/finding';
import type { ScenarioFinding } from '@/course/checks/scenario-context';
import type { Choice, Scene } from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';
import type { Exploration } from './explore';

const LONGEST_SAY = 50;
const LONGEST_LINE = 60;

/** What makes a role-play easy to guess, tiring to read or unfair. The shipped course has none. */
export function warningsFor(
  logic: ScenarioLogic,
  exploration: Exploration | undefined,
  places: ReadonlyMap<object, Path>,
  moduleObjectives: readonly string[],
): readonly ScenarioFinding[] {
  const scenes = Object.values(logic.nodes).filter((node) => node.kind === 'scene');
  return [
    ...(exploration ? statesToMend(logic, exploration) : []),
    ...guessable(scenes),
    ...scenes.flatMap(unevenOptions),
    ...longTexts(places),
    ...scenes.flatMap(({ id, vote, choices }) =>
      vote && !choices.some(({ rate }) => rate === 'good')
        ? {
            where: ['nodes', id, 'vote'],
            message:
              'a class votes here and no choice is good: add one, or take the vote elsewhere.',
          }
        : [],
    ),
    ...objectivesNotShown(scenes, moduleObjectives),
  ];
}

function statesToMend(
  logic: ScenarioLogic,
  { onlyPoor, openAfterPoor }: Exploration,
): readonly ScenarioFinding[] {
  const poor = [...onlyPoor].map((id) => ({
    where: ['nodes', id, 'choices'],
    atName: true,
    message:
      'in some plays only poor choices are open here: leave a fair or good one without "when".',
  }));
  const endings = Object.values(logic.nodes).filter((node) => node.kind === 'ending');
  const worst = endings
    .map(({ letter }) => letter)
    .sort()
    .at(-1);
  const lost = endings.flatMap(({ id, letter, fails }) =>
    openAfterPoor.get(id) === 0 && letter !== worst && !fails
      ? {
          where: ['nodes', id],
          atName: true,
          message:
            'after any one poor choice this ending is out of reach: let a learner recover, with a softer condition or a way to make up.',
        }
      : [],
  );
  return [...poor, ...lost];
}

/** A learner who takes the first or the longest option should not come out well. */
function guessable(scenes: readonly Scene[]): readonly ScenarioFinding[] {
  const judged = scenes.filter(({ choices }) => choices.some(({ rate }) => rate === 'good'));
  const first = judged.filter(({ choices }) => choices[0]?.rate === 'good');
  const longest = judged.filter(({ choices }) => {
    const longestOther = Math.max(
      0,
      ...choices.filter(({ rate }) => rate !== 'good').map(lengthOf),
    );
    return choices.some((choice) => choice.rate === 'good' && lengthOf(choice) > longestOther);
  });
  const tell = (
    found: readonly Scene[],
    most: number,
    where: string,
  ): readonly ScenarioFinding[] =>
    judged.length > 0 && found.length > judged.length * most
      ? [
          {
            where: ['nodes'],
            atName: true,
            message: `the good choice is ${where} in ${found.length} of ${judged.length} scenes (${found.map(({ id }) => id).join(', ')}): keep it to ${most * 100} %.`,
          },
        ]
      : [];
  return [...tell(first, 0.4, 'listed first'), ...tell(longest, 0.5, 'the longest')];
}

function unevenOptions({ id, choices }: Scene): readonly ScenarioFinding[] {
  const lengths = choices.map(lengthOf);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  if (longest - shortest <= longest * 0.2) return [];
  const each = choices.map((choice) => `${choice.id} ${lengthOf(choice)}`).join(', ');
  return [
    {
      where: ['nodes', id, 'choices'],
      atName: true,
      message: `the choices differ by more than 20 % in length (${each} characters): even them out.`,
    },
  ];
}

function longTexts(places: ReadonlyMap<object, Path>): readonly ScenarioFinding[] {
  return [...places].flatMap(([rule, where]) => {
    if (!('text' in rule) || typeof rule.text !== 'string') return [];
    const [most, what] = breathOf(where);
    const length = charactersIn(rule.text);
    if (length <= most) return [];
    return {
      where,
      message: `${what} of ${length} characters is more than one breath: keep it to ${most}, or split it.`,
    };
  });
}

/** How long a text may be that is spoken there. What is read at leisure has no limit. */
function breathOf(where: Path): readonly [most: number, what: string] {
  const [group, , ...inside] = where;
  if (group === 'nodes' && inside.includes('say')) return [LONGEST_SAY, 'a choice'];
  const spoken = ['lines', 'react', 'enter'].some((list) => inside.includes(list));
  return spoken ? [LONGEST_LINE, 'a line'] : [Infinity, 'a text'];
}

function objectivesNotShown(
  scenes: readonly Scene[],
  moduleObjectives: readonly string[],
): readonly ScenarioFinding[] {
  const shown = new Set(
    scenes.flatMap(({ choices }) => choices.flatMap(({ objectives }) => objectives)),
  );
  const missing = moduleObjectives.filter((id) => !shown.has(id));
  if (missing.length === 0) return [];
  return [
    {
      where: ['module'],
      message: `no choice shows ${missing.join(', ')}: name the objective in the "objectives" of a choice that does.`,
    },
  ];
}

/** The longest that a choice can be, in characters. */
function lengthOf({ say }: Choice): number {
  return Math.max(...say.map(({ text }) => charactersIn(text)));
}

function charactersIn(text: string): number {
  return [...text].length;
}
