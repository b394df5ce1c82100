import type { AddedScreen, ClassFact, Position, StageView } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { Scenario } from '@/scenario/engine/scenario';
import type { ClassAction } from './class-keys';
import { enterScreen, type StagedScenario } from './enter-screen';
import { firstAdded, mostAdded, type PlannedPart } from './half-day';
import { playOfRun, runId, stepsOf } from './run';
import {
  askedAt,
  back,
  forward,
  roundAt,
  type ScreenContent,
  screenAt,
  type Turn,
  toPaper,
  toReveal,
  toVote,
} from './stations';
import { mostHands } from './votes';

/** What deciding needs to know beside the class itself. */
export type ClassScene = {
  readonly parts: readonly PlannedPart[];
  /** What the screen at the class's position holds. */
  readonly content: ScreenContent;
  /** Role-plays that have been fetched. */
  readonly staged: (scenario: string) => StagedScenario | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** What comes of an action: facts for the record, or something that the console has to do or to ask. */
export type ClassTurn =
  | { readonly kind: 'facts'; readonly facts: readonly ClassFact[] }
  /** The instructor has to pick a choice: hands are level, or nobody voted. */
  | { readonly kind: 'pick' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'help' }
  | { readonly kind: 'nothing' };

const nothing: ClassTurn = { kind: 'nothing' };

/** Seconds to think alone (blueprint §5.2), and to talk in pairs. */
export const thinkSeconds = 45;
export const talkSeconds = 90;

export function actOn(state: ClassState, action: ClassAction, scene: ClassScene): ClassTurn {
  if (typeof action === 'object') {
    if ('hands' in action) return countHand(state, action.hands, action.by, scene);
    return 'choose' in action
      ? pickChoice(state, action.choose, scene)
      : seen({ explained: action.explain });
  }
  const { position, view } = state;
  switch (action) {
    case 'forward':
      if (view.cover !== 'none') return seen({ cover: 'none' });
      if (view.over !== 'nothing') return seen({ over: 'nothing' });
      return position
        ? turn(state, position, forward(state, position, scene.content, scene.parts), scene)
        : openPart(state, scene.parts[0], scene);
    case 'back':
      return position
        ? turn(state, position, back(position, scene.content, scene.parts), scene)
        : nothing;
    case 'vote':
      return position ? turn(state, position, toVote(position, scene.content), scene) : nothing;
    case 'reveal':
      return position
        ? turn(state, position, toReveal(state, position, scene.content), scene)
        : nothing;
    case 'paper':
      return position ? turn(state, position, toPaper(position, scene.content), scene) : nothing;
    case 'black':
    case 'white':
      return seen({ cover: view.cover === action ? 'none' : action });
    case 'spotlight':
      return seen({ spotlight: !view.spotlight });
    case 'larger':
    case 'smaller':
      return seen({ size: Math.min(3, Math.max(1, view.size + (action === 'larger' ? 1 : -1))) });
    case 'map':
    case 'compare':
    case 'rules':
      return seen({ over: view.over === action ? 'nothing' : action });
    case 'freeze':
      return did({ type: 'stage-frozen', frozen: state.frozen === null });
    case 'timer':
      return toggleTimer(state, scene.now);
    case 'pin':
      return pin(state, scene);
    case 'next-part':
      return openPart(state, partAfter(state, scene.parts), scene);
    case 'full-screen':
    case 'help':
      return { kind: action };
    default:
      return action satisfies never;
  }
}

/** To the first screen of a part. */
export function openPart(
  state: ClassState,
  planned: PlannedPart | undefined,
  scene: ClassScene,
): ClassTurn {
  const [first] = planned?.screens ?? [];
  if (!planned || !first) return nothing;
  return openScreen(state, { part: planned.part.id, screen: first.index }, scene);
}

/** To a screen of the agenda. A role-play that is not there yet leaves the class where it is. */
export function openScreen(
  state: ClassState,
  at: Pick<Position, 'part' | 'screen'>,
  scene: ClassScene,
): ClassTurn {
  const screen = screenAt({ ...at, stage: 'open', index: 0 }, scene.parts);
  if (!screen) return nothing;
  const staged = screen.show === 'scene' ? scene.staged(screen.scenario) : undefined;
  if (screen.show === 'scene' && !staged) return nothing;
  const clock: readonly ClassFact[] =
    screen.show === 'work' || screen.show === 'break'
      ? [{ type: 'timer-set', seconds: screen.minutes * 60, startedAt: scene.now }]
      : state.timer
        ? [{ type: 'timer-cleared' }]
        : [];
  return did(...enterScreen(state, at, screen, staged), ...clock);
}

/** Adds a screen behind the one that is shown, and goes there. */
export function addScreen(state: ClassState, screen: AddedScreen, scene: ClassScene): ClassTurn {
  const { position } = state;
  const planned = scene.parts.find(({ part }) => part.id === position?.part);
  if (!position || !planned) return nothing;
  const nth = state.added[position.part]?.length ?? 0;
  if (nth >= mostAdded) return nothing;
  const added = { screen, index: firstAdded + nth };
  const parts = scene.parts.map((each) =>
    each === planned ? { ...each, screens: [...each.screens, added] } : each,
  );
  const turn = openScreen(state, { part: position.part, screen: added.index }, { ...scene, parts });
  if (turn.kind !== 'facts') return turn;
  const { part, screen: after } = position;
  return did({ type: 'screen-added', part, after, screen }, ...turn.facts);
}

/** Takes the class's way back to before a step (from 1), or to another choice of it. */
export function rewindTo(
  state: ClassState,
  scenario: Scenario,
  step: number,
  otherwise?: string,
): ClassTurn {
  const { position } = state;
  if (!position) return nothing;
  const run = runId(position.part, scenario.id);
  const { play } = playOfRun(scenario, state.paths[run]);
  const taken = play.steps[step - 1];
  if (!taken) return nothing;
  const before = stepsOf(play).slice(0, step - 1);
  const steps =
    otherwise === undefined ? before : [...before, { node: taken.node, choice: otherwise }];
  const why = otherwise === undefined ? 'rewound' : 'what-if';
  return did(
    { type: 'path-set', run, scenario: scenario.id, hash: scenario.hash, steps: [...steps], why },
    {
      type: 'moved',
      to: { ...position, stage: otherwise === undefined ? 'options' : 'reveal', index: 0 },
    },
  );
}

function turn(state: ClassState, from: Position, next: Turn, scene: ClassScene): ClassTurn {
  switch (next.kind) {
    case 'stay':
      return nothing;
    case 'pick':
      return { kind: 'pick' };
    case 'move':
      return from.part === next.to.part && from.screen === next.to.screen
        ? did({ type: 'moved', to: next.to }, ...clockFor(next.to, state, scene.now))
        : openScreen(state, next.to, scene);
    case 'choose':
      return choose(state, next.choice, next.to, scene);
    case 'undo':
      return undo(state, next.to, scene);
    default:
      return next satisfies never;
  }
}

/** Thinking and talking have a clock of their own; it goes with what it was for. */
function clockFor(to: Position, state: ClassState, now: number): readonly ClassFact[] {
  if (to.stage === 'think') return [{ type: 'timer-set', seconds: thinkSeconds, startedAt: now }];
  if (to.stage === 'talk') return [{ type: 'timer-set', seconds: talkSeconds, startedAt: now }];
  return state.timer ? [{ type: 'timer-cleared' }] : [];
}

function choose(state: ClassState, choice: string, to: Position, scene: ClassScene): ClassTurn {
  const standing = standingScene(state, scene);
  if (!standing) return nothing;
  const { run, scenario, steps, node } = standing;
  return did(
    {
      type: 'path-set',
      run,
      scenario: scenario.id,
      hash: scenario.hash,
      steps: [...steps, { node, choice }],
      why: 'chose',
    },
    { type: 'moved', to },
    ...(state.timer ? [{ type: 'timer-cleared' } as const] : []),
  );
}

function undo(state: ClassState, to: Position, scene: ClassScene): ClassTurn {
  const standing = standingScene(state, scene);
  if (!standing || standing.steps.length === 0) return did({ type: 'moved', to });
  const { run, scenario, steps } = standing;
  return did(
    {
      type: 'path-set',
      run,
      scenario: scenario.id,
      hash: scenario.hash,
      steps: steps.slice(0, -1),
      why: 'rewound',
    },
    { type: 'moved', to },
  );
}

/** Where the class stands in the role-play of its screen. */
function standingScene({ position, paths }: ClassState, scene: ClassScene) {
  const screen = position && screenAt(position, scene.parts);
  const staged = screen?.show === 'scene' ? scene.staged(screen.scenario) : undefined;
  if (!position || !staged) return null;
  const run = runId(position.part, staged.scenario.id);
  const { play } = playOfRun(staged.scenario, paths[run]);
  return { run, scenario: staged.scenario, steps: stepsOf(play), node: play.node.id };
}

function countHand(
  state: ClassState,
  number: number,
  by: 1 | -1,
  { content, now }: ClassScene,
): ClassTurn {
  const { position } = state;
  const asked = position && askedAt(position, content);
  const choice = asked?.choices[number - 1];
  if (!position || !asked || choice === undefined) return nothing;
  const round = roundAt(position) ?? 'first';
  const hands = (state.votes[asked.vote]?.[round][choice] ?? 0) + by;
  if (hands < 0 || hands > mostHands) return nothing;
  const counted: ClassFact = { type: 'hands-counted', vote: asked.vote, round, choice, hands };
  // The first hand ends the thinking.
  if (position.stage !== 'think') return did(counted);
  const to: Position = { ...position, stage: 'count' };
  return did({ type: 'moved', to }, ...clockFor(to, state, now), counted);
}

function pickChoice(state: ClassState, number: number, scene: ClassScene): ClassTurn {
  const { position } = state;
  const asked = position && askedAt(position, scene.content);
  const choice = asked?.choices[number - 1];
  if (!position || choice === undefined || scene.content.kind !== 'scene') return nothing;
  // Where the class votes, its hands come before the instructor's.
  if (position.stage === 'options' && scene.content.scene.votes) return nothing;
  return choose(state, choice, { ...position, stage: 'reveal', index: 0 }, scene);
}

function toggleTimer({ timer }: ClassState, now: number): ClassTurn {
  if (!timer) return did({ type: 'timer-set', seconds: 120, startedAt: now });
  const left =
    timer.startedAt === null
      ? timer.seconds
      : Math.max(0, timer.seconds - Math.floor((now - timer.startedAt) / 1_000));
  if (left === 0) return did({ type: 'timer-cleared' });
  return did({
    type: 'timer-set',
    seconds: left,
    startedAt: timer.startedAt === null ? now : null,
  });
}

function pin(state: ClassState, scene: ClassScene): ClassTurn {
  const standing = standingScene(state, scene);
  if (!standing || standing.steps.length === 0) return nothing;
  const { run, scenario, steps } = standing;
  return did({ type: 'path-pinned', run, scenario: scenario.id, steps: [...steps] });
}

function partAfter(
  { position }: ClassState,
  parts: readonly PlannedPart[],
): PlannedPart | undefined {
  return parts[parts.findIndex(({ part }) => part.id === position?.part) + 1];
}

function seen(view: Partial<StageView>): ClassTurn {
  return did({ type: 'view-changed', view });
}

function did(...facts: readonly ClassFact[]): ClassTurn {
  return { kind: 'facts', facts };
}
