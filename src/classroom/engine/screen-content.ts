import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { StoryDocument } from '@/course/schema/document';
import type { AskedItem, ItemPart } from '@/course/schema/item';
import { shownOrder } from '@/quiz/engine/presentation';
import { inShownOrder } from '@/scenario/engine/order';
import type { Scenario, Scene } from '@/scenario/engine/scenario';
import { isOpen } from '@/scenario/engine/transition';
import type { StagedScenario } from './enter-screen';
import { paperPages } from './paper-pages';
import { itemVote, playOfRun, runId, sceneVote, stepsOf } from './run';
import type { Asked, SceneContent, ScreenContent } from './stations';

/** What a class can be shown beside its agenda, in the order of the course. */
export type Offered = {
  readonly banks: readonly { readonly title: string; readonly items: readonly AskedItem[] }[];
  readonly scenarios: readonly Scenario[];
};

/** What of the course a screen shows; missing while it is fetched, or when it is no longer there. */
export type ScreenSources = {
  readonly slides: (lesson: string) => readonly string[] | undefined;
  readonly item: (item: string) => AskedItem | undefined;
  /** A document that an item is about. */
  readonly paper: (document: string) => StoryDocument | undefined;
  readonly staged: (scenario: string) => StagedScenario | undefined;
};

/** The seed by which all of a class see choices in the same order, and another class in another. */
export function seedOf({ id }: Pick<ClassState, 'id'>): number {
  let seed = 0;
  for (const character of id) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** What a screen holds with the class as it stands. */
export function contentOf(
  state: ClassState,
  part: string,
  screen: AgendaScreen,
  sources: ScreenSources,
): ScreenContent {
  switch (screen.show) {
    case 'words':
    case 'work':
    case 'break':
      return { kind: 'plain' };
    case 'slides': {
      const titles = sources.slides(screen.lesson);
      if (!titles) return { kind: 'missing' };
      const wanted = screen.slides?.filter((title) => titles.includes(title)) ?? titles;
      return { kind: 'slides', count: wanted.length };
    }
    case 'item': {
      const item = sources.item(screen.item);
      if (!item) return { kind: 'missing' };
      const paper = item.document === undefined ? undefined : sources.paper(item.document);
      return {
        kind: 'item',
        asks: asksOf(state, part, item),
        papers: paper ? paperPages(paper).length : 0,
      };
    }
    case 'scene': {
      const staged = sources.staged(screen.scenario);
      return staged
        ? { kind: 'scene', scene: sceneContent(state, part, staged) }
        : { kind: 'missing' };
    }
    default:
      return screen satisfies never;
  }
}

function sceneContent(state: ClassState, part: string, { scenario }: StagedScenario): SceneContent {
  const run = runId(part, scenario.id);
  const { play } = playOfRun(scenario, state.paths[run]);
  const vote = sceneVote(run, play);
  const common = {
    vote,
    lines: Math.max(1, play.lines.length),
    steps: stepsOf(play),
    node: play.node.id,
  };
  if (play.node.kind === 'ending') {
    return { ...common, choices: [], right: new Set(), papers: 0, votes: false, ended: true };
  }
  const open = play.node.choices.filter((choice) => isOpen(scenario, play.state, choice));
  return {
    ...common,
    choices: inClassOrder(state, play.node)
      .filter(({ id }) => open.some((choice) => choice.id === id))
      .map(({ id }) => id),
    right: new Set(open.filter(({ rate }) => rate === 'good').map(({ id }) => id)),
    papers: play.node.document ? paperPages(play.node.document).length : 0,
    votes: play.node.vote,
    ended: false,
  };
}

/** A scene's choices in the order in which this class sees them, locked ones among them. */
export function inClassOrder(
  state: Pick<ClassState, 'id'>,
  scene: Scene,
): readonly Scene['choices'][number][] {
  return inShownOrder(scene.choices, seedOf(state), scene.id);
}

function asksOf(state: ClassState, part: string, item: AskedItem): readonly Asked[] {
  const asked = item.type === 'cluster' ? item.parts : [item];
  return asked.map((each) => ({
    vote: itemVote(part, each.id),
    choices: countable(each) ? shownOrder(each, seedOf(state)) : [],
    right: rightOf(each),
  }));
}

/** Whether hands can answer it: one option, or one reason, is picked by each. */
function countable(item: AskedItem | ItemPart): boolean {
  return ['single-response', 'best-reply', 'true-false-reason', 'multiple-response'].includes(
    item.type,
  );
}

function rightOf(item: AskedItem | ItemPart): ReadonlySet<string> {
  if (!('key' in item)) return new Set();
  return new Set(typeof item.key === 'string' ? [item.key] : item.key);
}
