import type { ClassEvent, ClassFactOf, StageView } from '@/class-record/class-event';
import type { ClassState, Shown } from '@/class-record/class-state';

const plainView: StageView = {
  cover: 'none',
  spotlight: false,
  size: 2,
  look: 'light',
  explained: 0,
  over: 'nothing',
};

/**
 * A class as its events tell it, in the order of `seq`. Null before it was opened. What makes no
 * sense (an event before the opening, a second opening) changes nothing.
 */
export function foldClass(events: readonly ClassEvent[]): ClassState | null {
  return events.reduce<ClassState | null>(applyClassEvent, null);
}

export function applyClassEvent(state: ClassState | null, event: ClassEvent): ClassState | null {
  const { fact } = event;
  if (!state) return fact.type === 'class-opened' ? opened(event, fact) : null;
  return change(state, event);
}

function opened(event: ClassEvent, fact: ClassFactOf<'class-opened'>): ClassState {
  return {
    id: event.class,
    name: fact.name,
    plan: fact.plan,
    size: fact.size,
    openedAt: event.at,
    endedAt: null,
    position: null,
    view: plainView,
    paths: {},
    pins: {},
    votes: {},
    teamChoices: {},
    answers: {},
    rules: {},
    frozen: null,
    added: {},
    timer: null,
    teams: [],
    notes: {},
    spent: {},
    since: null,
    rev: event.seq,
  };
}

function change(state: ClassState, event: ClassEvent): ClassState {
  const { fact } = event;
  const now = Date.parse(event.at);
  const rev = event.seq;
  switch (fact.type) {
    case 'class-opened':
      return state;
    case 'class-changed':
      return { ...state, rev, name: fact.name ?? state.name, size: fact.size ?? state.size };
    case 'moved':
      return {
        ...timed(state, now),
        rev,
        endedAt: null,
        position: fact.to,
        view: { ...state.view, over: 'nothing', explained: 0 },
      };
    case 'screen-added': {
      const { part, after, screen } = fact;
      const screens = [...(state.added[part] ?? []), { after, screen }];
      return { ...state, rev, added: { ...state.added, [part]: screens } };
    }
    case 'hands-counted': {
      const vote = state.votes[fact.vote] ?? { first: {}, second: {} };
      const round = { ...vote[fact.round], [fact.choice]: fact.hands };
      return {
        ...state,
        rev,
        votes: { ...state.votes, [fact.vote]: { ...vote, [fact.round]: round } },
      };
    }
    case 'path-set': {
      const { run, scenario, hash, steps } = fact;
      return { ...state, rev, paths: { ...state.paths, [run]: { scenario, hash, steps } } };
    }
    case 'path-pinned': {
      const pins = [...(state.pins[fact.run] ?? []), fact.steps].slice(-2);
      return { ...state, rev, pins: { ...state.pins, [fact.run]: pins } };
    }
    case 'pins-cleared':
      return { ...state, rev, pins: { ...state.pins, [fact.run]: [] } };
    case 'view-changed':
      return { ...state, rev, view: { ...state.view, ...present(fact.view) } };
    case 'stage-frozen':
      return { ...state, rev, frozen: fact.frozen ? shownOf(state) : null };
    case 'timer-set':
      return { ...state, rev, timer: { seconds: fact.seconds, startedAt: fact.startedAt } };
    case 'timer-cleared':
      return { ...state, rev, timer: null };
    case 'teams-set':
      return { ...state, rev, teams: fact.teams };
    case 'team-chose': {
      const chosen = { ...state.teamChoices[fact.vote], [fact.team]: fact.choice };
      return { ...state, rev, teamChoices: { ...state.teamChoices, [fact.vote]: chosen } };
    }
    case 'team-answered': {
      const given = { ...state.answers[fact.screen], [fact.team]: fact.text };
      return { ...state, rev, answers: { ...state.answers, [fact.screen]: given } };
    }
    case 'rule-written':
      return { ...state, rev, rules: { ...state.rules, [fact.part]: fact.text } };
    case 'note-written':
      return { ...state, rev, notes: { ...state.notes, [fact.part]: fact.text } };
    case 'class-ended':
      return { ...timed(state, now), rev, since: null, endedAt: event.at };
    case 'class-resumed':
      return { ...state, rev, since: now, endedAt: null };
    default:
      return fact satisfies never;
  }
}

/** Longer without any event, the laptop slept or nobody was there: that was no time of the part. */
const longestStretchMs = 45 * 60_000;

/** Adds the time since the last move to the part that was open. A clock set back adds nothing. */
function timed(state: ClassState, now: number): ClassState {
  const { position, since, spent } = state;
  if (!position || since === null) return { ...state, since: now };
  const passed = now - since;
  const counted = passed > 0 && passed <= longestStretchMs ? passed : 0;
  return {
    ...state,
    since: now,
    spent: { ...spent, [position.part]: (spent[position.part] ?? 0) + counted },
  };
}

/** What a stage draws of a state: what it froze at, or what is so now. */
export function shownOf(state: ClassState): Shown {
  if (state.frozen) return state.frozen;
  const { position, view, paths, pins, votes, teamChoices, answers, rules } = state;
  return { position, view, paths, pins, votes, teamChoices, answers, rules };
}

/** Milliseconds of a part so far, at `now` (epoch milliseconds). */
export function timeSpent(state: ClassState, part: string, now: number): number {
  const before = state.spent[part] ?? 0;
  if (state.position?.part !== part || state.since === null) return before;
  return before + Math.max(0, now - state.since);
}

/** Seconds that are left on the timer at `now` (epoch milliseconds); below 0 once it is over. */
export function secondsLeft(timer: NonNullable<ClassState['timer']>, now: number): number {
  if (timer.startedAt === null) return timer.seconds;
  return timer.seconds - Math.max(0, Math.floor((now - timer.startedAt) / 1_000));
}

function present<Part extends object>(part: Part): { [Key in keyof Part]: NonNullable<Part[Key]> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]: NonNullable<Part[Key]>;
  };
}
