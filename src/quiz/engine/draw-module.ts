import type { Bank } from '@/course/outline';
import { type Candidate, leastSeenFirst, mostUrgentFirst, returns } from './candidate';

type Difficulty = Candidate['item']['difficulty'];

/**
 * The items of a module's quiz. What comes first, where wishes clash: the structure (a best reply,
 * and a cluster or a number, where the bank has them; the bank's number of objectives), the daily
 * limit, missed items coming back, the difficulties that the bank aims for, items not seen or least
 * seen, weak objectives, objectives that are not asked for yet.
 *
 * @param mostReturning - how many missed items come back at most
 */
export function drawModule(
  bank: Bank,
  candidates: readonly Candidate[],
  mostReturning: number,
): readonly Candidate[] {
  const needs = needsOf(bank, candidates);
  // What the structure can only take from mistakes counts among those that return.
  const chosen = structure.flatMap((belongs) => {
    const there = candidates.filter(belongs);
    return there.every(({ missed }) => missed) ? there.toSorted(leastSeenFirst).slice(0, 1) : [];
  });
  const left = () => candidates.filter((candidate) => !chosen.includes(candidate));

  const places = Math.min(mostReturning, needs.count - structure.length);
  for (const missed of left().filter(returns).toSorted(mostUrgentFirst)) {
    if (chosen.length >= places) break;
    if (hasRoom(missed, statusOf(chosen), needs)) chosen.push(missed);
  }
  for (const belongs of structure) {
    if (chosen.some(belongs)) continue;
    const there = left().filter(belongs).toSorted(leastSeenFirst);
    const best = there.find((candidate) => hasRoom(candidate, statusOf(chosen), needs)) ?? there[0];
    if (best) chosen.push(best);
  }
  while (chosen.length < needs.count) {
    const next = nextToFill(left(), statusOf(chosen), needs);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

const structure: readonly ((candidate: Candidate) => boolean)[] = [
  ({ item }) => item.type === 'best-reply',
  ({ item }) => item.type === 'cluster' || item.type === 'numeric',
];

/** What a draw has to come to. */
type Needs = {
  readonly count: number;
  readonly objectives: number;
  /** How many items of a difficulty are aimed for. */
  readonly aims: Readonly<Record<Difficulty, number>>;
};

function needsOf({ draw }: Bank, candidates: readonly Candidate[]): Needs {
  const { easy, medium, hard } = draw.difficulty;
  return {
    count: Math.min(draw.count, candidates.length),
    objectives: draw.objectives,
    aims: { 1: easy, 2: medium, 3: hard },
  };
}

/** What has come together so far. */
type Status = {
  readonly size: number;
  readonly objectives: ReadonlySet<string>;
  readonly difficulties: Readonly<Record<Difficulty, number>>;
};

function statusOf(chosen: readonly Candidate[]): Status {
  const difficulties = { 1: 0, 2: 0, 3: 0 };
  for (const { item } of chosen) difficulties[item.difficulty] += 1;
  const objectives = new Set(chosen.flatMap(({ item }) => item.objectives));
  return { size: chosen.length, objectives, difficulties };
}

/** Whether the bank's number of objectives can still be reached once `candidate` is chosen. */
function hasRoom({ item }: Candidate, { size, objectives }: Status, needs: Needs): boolean {
  const added = item.objectives.filter((objective) => !objectives.has(objective)).length;
  return needs.objectives - objectives.size - added <= needs.count - size - 1;
}

function nextToFill(
  left: readonly Candidate[],
  status: Status,
  needs: Needs,
): Candidate | undefined {
  const rested = left.filter(({ tired }) => !tired);
  // Missed items that did not fit among those that return wait for the next attempt, if they can.
  const fresh = rested.filter(({ missed }) => !missed);
  const pools = [
    () => fresh.filter((candidate) => hasRoom(candidate, status, needs)),
    () => rested.filter((candidate) => hasRoom(candidate, status, needs)),
    () => left.filter((candidate) => hasRoom(candidate, status, needs)),
    () => left,
  ];
  for (const pool of pools) {
    const next = bestToFill(pool(), status, needs);
    if (next) return next;
  }
  return undefined;
}

function bestToFill(
  candidates: readonly Candidate[],
  { difficulties: have, objectives }: Status,
  { aims }: Needs,
): Candidate | undefined {
  const ranked = candidates.map((candidate) => {
    const { item, missed, tired, seen, weak, lastSeen } = candidate;
    const figures = [
      Number(missed),
      Number(tired),
      Number(have[item.difficulty] >= aims[item.difficulty]),
      seen,
      Number(!weak),
      Number(item.objectives.every((objective) => objectives.has(objective))),
      lastSeen,
    ];
    return { candidate, figures };
  });
  return ranked.toSorted((one, other) => {
    const at = one.figures.findIndex((figure, place) => figure !== other.figures[place]);
    return (one.figures[at] ?? 0) - (other.figures[at] ?? 0);
  })[0]?.candidate;
}
