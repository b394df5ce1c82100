import type { Position, Step } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { PlannedPart } from './half-day';
import { handsIn, leadersOf, votingAdvice } from './votes';

type Stage = Position['stage'];

/** What a screen holds, as far as going on needs to know. */
export type ScreenContent =
  /** Shown at once: words, work, a break. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'slides'; readonly count: number }
  /** An item, or the parts of a cluster one after the other; `papers` screens of its document first. */
  | { readonly kind: 'item'; readonly asks: readonly Asked[]; readonly papers: number }
  | { readonly kind: 'scene'; readonly scene: SceneContent }
  /** Still being fetched, or no longer in the course. */
  | { readonly kind: 'missing' };

/** A question: the vote it is counted in, its choices in the order shown, and the right ones. */
export type Asked = {
  readonly vote: string;
  readonly choices: readonly string[];
  readonly right: ReadonlySet<string>;
};

export type SceneContent = Asked & {
  /** Lines that are said before the choices; at least 1. */
  readonly lines: number;
  /** Screens of the document that is on the table, before the choices. */
  readonly papers: number;
  /** The class votes here; elsewhere the instructor chooses, to come to the next vote. */
  readonly votes: boolean;
  readonly ended: boolean;
  readonly steps: readonly Step[];
  readonly node: string;
};

/** What the forward key, or a way around it, comes to. */
export type Turn =
  | { readonly kind: 'move'; readonly to: Position }
  /** The class's choice, and then the move to its consequences. */
  | { readonly kind: 'choose'; readonly choice: string; readonly to: Position }
  /** Hands are level or nobody voted: the instructor picks one. */
  | { readonly kind: 'pick' }
  /** The last step is undone, and the position is that before it. */
  | { readonly kind: 'undo'; readonly to: Position }
  | { readonly kind: 'stay' };

const stay: Turn = { kind: 'stay' };

/** One key forward: the next thing of the screen, or the next screen, or the next part. */
export function forward(
  state: Pick<ClassState, 'votes'>,
  position: Position,
  content: ScreenContent,
  parts: readonly PlannedPart[],
): Turn {
  switch (content.kind) {
    case 'slides':
      return position.index + 1 < content.count
        ? to({ ...position, index: position.index + 1 })
        : nextScreen(position, parts);
    case 'item':
      return forwardInItem(state, position, content, parts);
    case 'scene':
      return forwardInScene(state, position, content.scene, parts);
    case 'plain':
    case 'missing':
      return nextScreen(position, parts);
    default:
      return content satisfies never;
  }
}

/** One key back. What was counted stays counted. */
export function back(
  position: Position,
  content: ScreenContent,
  parts: readonly PlannedPart[],
): Turn {
  const { stage, index } = position;
  const papers = papersOf(content);
  if (stage === 'paper' && index > 0) return to({ ...position, index: index - 1 });
  if (stage === 'options' && papers > 0 && (content.kind === 'scene' || index === 0)) {
    return to({ ...position, stage: 'paper', index: papers - 1 });
  }
  if (content.kind === 'slides' && index > 0) return to({ ...position, index: index - 1 });
  if (content.kind === 'item' && (stage !== 'open' || index > 0)) {
    if (stage === 'open') return to({ ...position, index: index - 1, stage: 'reveal' });
    return to({ ...position, stage: stage === 'paper' ? 'open' : earlier(stage, 'open') });
  }
  if (content.kind === 'scene') {
    const { scene } = content;
    if (stage === 'lines' && index > 0) return to({ ...position, index: index - 1 });
    if (stage === 'options' || stage === 'paper') {
      return to({ ...position, stage: 'lines', index: scene.lines - 1 });
    }
    if (stage === 'lines' || stage === 'ending') {
      if (scene.steps.length > 0) return to({ ...position, stage: 'explain', index: 0 });
    } else if (stage === 'explain') {
      return to({ ...position, stage: 'reveal' });
    } else if (stage === 'reveal') {
      return { kind: 'undo', to: { ...position, stage: 'options', index: 0 } };
    } else return to({ ...position, stage: earlier(stage, 'options') });
  }
  return previousScreen(position, parts);
}

/** To the vote, from wherever the question stands. */
export function toVote(position: Position, content: ScreenContent): Turn {
  const asked = askedAt(position, content);
  if (!asked || asked.choices.length === 0 || isPast(position)) return stay;
  const stage = position.stage === 'talk' || position.stage === 'compare' ? 'recount' : 'count';
  return position.stage === stage ? stay : to({ ...position, stage, index: askedIndex(position) });
}

/** To the document, to look at it again before the answer; and from it to the choices. */
export function toPaper(position: Position, content: ScreenContent): Turn {
  if (papersOf(content) === 0 || isPast(position)) return stay;
  if (position.stage === 'paper') return to({ ...position, stage: 'options', index: 0 });
  // A document belongs to all parts of a cluster, but the place among them would be lost.
  if (content.kind === 'item' && position.index > 0) return stay;
  return to({ ...position, stage: 'paper', index: 0 });
}

function papersOf(content: ScreenContent): number {
  if (content.kind === 'item') return content.papers;
  return content.kind === 'scene' ? content.scene.papers : 0;
}

/** Which part of an item is asked: the index counts its document's screens while that is shown. */
export function askedIndex({ stage, index }: Position): number {
  return stage === 'paper' ? 0 : index;
}

/** To what comes of it, past all that is left of the vote. */
export function toReveal(
  state: Pick<ClassState, 'votes'>,
  position: Position,
  content: ScreenContent,
): Turn {
  if (isPast(position)) return stay;
  if (content.kind === 'item') {
    return to({ ...position, stage: 'reveal', index: askedIndex(position) });
  }
  if (content.kind !== 'scene' || content.scene.ended) return stay;
  return decide(state, position, content.scene);
}

/** The question is answered. */
function isPast({ stage }: Position): boolean {
  return stage === 'reveal' || stage === 'explain' || stage === 'ending';
}

/** The question that stands: an item's, the part's of a cluster, or the scene's. */
export function askedAt(position: Position, content: ScreenContent): Asked | undefined {
  if (content.kind === 'item') return content.asks[askedIndex(position)];
  return content.kind === 'scene' && !content.scene.ended ? content.scene : undefined;
}

/** Whether hands are counted now, and in which round. */
export function roundAt({ stage }: Position): 'first' | 'second' | null {
  return stage === 'count' ? 'first' : stage === 'recount' ? 'second' : null;
}

const votingStages: readonly Stage[] = [
  'options',
  'think',
  'count',
  'talk',
  'recount',
  'compare',
  'reveal',
];

function forwardInItem(
  state: Pick<ClassState, 'votes'>,
  position: Position,
  { asks, papers }: Extract<ScreenContent, { kind: 'item' }>,
  parts: readonly PlannedPart[],
): Turn {
  const asked = asks[askedIndex(position)];
  const { stage, index } = position;
  if (stage === 'open' && index === 0 && papers > 0) return to({ ...position, stage: 'paper' });
  if (stage === 'paper') {
    if (index + 1 < papers) return to({ ...position, index: index + 1 });
    return to({ ...position, stage: asked?.choices.length === 0 ? 'think' : 'options', index: 0 });
  }
  if (stage === 'reveal' || !asked) {
    return position.index + 1 < asks.length
      ? to({ ...position, index: position.index + 1, stage: 'open' })
      : nextScreen(position, parts);
  }
  // What cannot be counted by hands is thought over and shown.
  if (asked.choices.length === 0) {
    return to({ ...position, stage: stage === 'open' ? 'think' : 'reveal' });
  }
  return to({ ...position, stage: stage === 'open' ? 'options' : later(state, stage, asked) });
}

function forwardInScene(
  state: Pick<ClassState, 'votes'>,
  position: Position,
  scene: SceneContent,
  parts: readonly PlannedPart[],
): Turn {
  const { stage, index } = position;
  switch (stage) {
    case 'open':
    case 'lines':
      if (index + 1 < scene.lines) return to({ ...position, stage: 'lines', index: index + 1 });
      if (scene.ended) return to({ ...position, stage: 'ending', index: 0 });
      return to({ ...position, stage: scene.papers > 0 ? 'paper' : 'options', index: 0 });
    case 'paper':
      return index + 1 < scene.papers
        ? to({ ...position, index: index + 1 })
        : to({ ...position, stage: 'options', index: 0 });
    case 'ending':
      return nextScreen(position, parts);
    case 'reveal':
      return to({ ...position, stage: 'explain' });
    case 'explain':
      return isDone(position, scene, parts)
        ? nextScreen(position, parts)
        : to({ ...position, stage: 'lines', index: 0 });
    case 'options':
      return scene.votes ? to({ ...position, stage: 'think' }) : { kind: 'pick' };
    case 'compare':
      return decide(state, position, scene);
    case 'think':
    case 'count':
    case 'talk':
    case 'recount':
      return to({ ...position, stage: later(state, stage, scene) });
    default:
      return stage satisfies never;
  }
}

/** After a first count that is clear, or empty, nobody is asked to talk. */
function later(state: Pick<ClassState, 'votes'>, stage: Stage, asked: Asked): Stage {
  if (stage === 'count') {
    const first = state.votes[asked.vote]?.first ?? {};
    const advice = votingAdvice(first, asked.right);
    if (advice === 'agreed' || advice === 'none') return 'compare';
  }
  return votingStages[votingStages.indexOf(stage) + 1] ?? 'reveal';
}

function earlier(stage: Stage, first: Stage): Stage {
  const at = votingStages.indexOf(stage);
  return at <= 0 ? first : (votingStages[at - 1] ?? first);
}

function decide(state: Pick<ClassState, 'votes'>, position: Position, scene: SceneContent): Turn {
  const vote = state.votes[scene.vote];
  const counted = vote && (handsIn(vote.second) > 0 ? vote.second : vote.first);
  const [choice, ...level] = counted ? leadersOf(counted) : [];
  if (choice === undefined || level.length > 0) return { kind: 'pick' };
  return { kind: 'choose', choice, to: { ...position, stage: 'reveal', index: 0 } };
}

/**
 * After the consequences of its own decision a screen is done, unless it goes on to the ending. Who
 * went on by hand goes on.
 */
function isDone(position: Position, scene: SceneContent, parts: readonly PlannedPart[]): boolean {
  const screen = screenAt(position, parts);
  if (screen?.show !== 'scene' || screen.toEnd || scene.ended) return false;
  return scene.steps.at(-1)?.node === screen.node;
}

/** The agenda's screen at a position; undefined when the agenda no longer has it. */
export function screenAt(
  { part, screen }: Position,
  parts: readonly PlannedPart[],
): AgendaScreen | undefined {
  return parts
    .find((planned) => planned.part.id === part)
    ?.screens.find(({ index }) => index === screen)?.screen;
}

function nextScreen({ part, screen }: Position, parts: readonly PlannedPart[]): Turn {
  const flat = flatten(parts);
  const at = flat.findIndex((each) => each.part === part && each.screen === screen);
  const next = flat[at + 1];
  return next ? to({ ...next, stage: 'open', index: 0 }) : stay;
}

function previousScreen({ part, screen }: Position, parts: readonly PlannedPart[]): Turn {
  const flat = flatten(parts);
  const at = flat.findIndex((each) => each.part === part && each.screen === screen);
  const previous = at > 0 ? flat[at - 1] : undefined;
  return previous ? to({ ...previous, stage: 'open', index: 0 }) : stay;
}

/** Every screen of the class, in order. */
function flatten(
  parts: readonly PlannedPart[],
): readonly { readonly part: string; readonly screen: number }[] {
  return parts.flatMap(({ part, screens }) =>
    screens.map(({ index }) => ({ part: part.id, screen: index })),
  );
}

function to(position: Position): Turn {
  return { kind: 'move', to: position };
}
