import type { ClassState } from '@/class-record/class-state';
import type { Agenda, AgendaPart, AgendaScreen } from '@/course/schema/agenda';
import { timeSpent } from './class-fold';

type Plan = ClassState['plan'];

/**
 * A part as a class of this plan has it. `screens` keep their index in the agenda; those that the class
 * added count from `firstAdded`.
 */
export type PlannedPart = {
  readonly part: AgendaPart;
  readonly minutes: number;
  /** Minutes from the beginning of the class at which it is planned to begin. */
  readonly startsAt: number;
  readonly screens: readonly { readonly screen: AgendaScreen; readonly index: number }[];
};

/** Index of the first screen that a class adds to a part: no agenda has as many. */
export const firstAdded = 100;
/** Screens that a class can add to a part: the record numbers screens up to 200. */
export const mostAdded = 100;

/** The parts of the whole or the short class, in their order, with what the class added. */
export function plannedParts(
  agenda: Agenda,
  plan: Plan,
  added: ClassState['added'] = {},
): readonly PlannedPart[] {
  let startsAt = 0;
  return agenda.parts.flatMap((part) => {
    const minutes = plan === 'whole' ? part.minutes : part.shortMinutes;
    if (minutes === undefined) return [];
    const wanted = plan === 'whole' ? undefined : part.shortScreens;
    const planned = {
      part,
      minutes,
      startsAt,
      screens: withAdded(
        part.screens
          .map((screen, index) => ({ screen, index }))
          .filter(({ index }) => wanted === undefined || wanted.includes(index + 1)),
        added[part.id] ?? [],
      ),
    };
    startsAt += minutes;
    return [planned];
  });
}

/** Each stands behind the screen that it was added after; behind all where that is gone. */
function withAdded(
  screens: PlannedPart['screens'],
  added: ClassState['added'][string],
): PlannedPart['screens'] {
  return added.reduce<PlannedPart['screens']>((all, { after, screen }, nth) => {
    const at = all.findIndex(({ index }) => index === after);
    return all.toSpliced(at < 0 ? all.length : at + 1, 0, { screen, index: firstAdded + nth });
  }, screens);
}

/** How the class stands against its plan. */
export type Lateness = {
  /** Minutes behind the plan; below 0 when ahead. */
  readonly minutes: number;
  /** What to leave out of the parts still to come, in that order, until the delay is made up. */
  readonly leaveOut: readonly {
    readonly part: string;
    readonly what: string;
    readonly saves: number;
  }[];
};

/** Minutes that a class may be behind before anything is left out. */
const patience = 3;

/**
 * Compares the time spent with the plan: a part that is over counts as it was, the present one as
 * the longer of its plan and its time.
 */
export function latenessOf(agenda: Agenda, state: ClassState, now: number): Lateness {
  const parts = plannedParts(agenda, state.plan);
  const here = parts.findIndex(({ part }) => part.id === state.position?.part);
  if (here < 0) return { minutes: 0, leaveOut: [] };
  const spent = parts.map(({ part }) => timeSpent(state, part.id, now) / 60_000);
  const before = parts
    .slice(0, here)
    .reduce((sum, { minutes }, index) => sum + (spent[index] ?? 0) - minutes, 0);
  const over = Math.max(0, (spent[here] ?? 0) - (parts[here]?.minutes ?? 0));
  const minutes = before + over;
  if (minutes < patience) return { minutes, leaveOut: [] };

  const candidates = parts
    .slice(here)
    .flatMap(({ part }) => (part.whenLate && !part.never ? [{ part, late: part.whenLate }] : []))
    .toSorted((one, other) => one.late.order - other.late.order);
  let missing = minutes;
  const leaveOut = candidates.flatMap(({ part, late }) => {
    if (missing < patience) return [];
    missing -= late.saves;
    return [{ part: part.id, what: late.leaveOut, saves: late.saves }];
  });
  return { minutes, leaveOut };
}
