import { addTo } from '@/course/growing-lists';
import { bankOfItem } from '@/course/item-bank';
import type { ExamOutline } from '@/course/outline';
import type { Item } from '@/course/schema/item';

type Asked = Pick<Item, 'id' | 'type' | 'objectives'>;

/** What a paper is made up by; an outline of the exam says all of it. */
export type PaperPlan = {
  readonly parts: readonly Pick<ExamOutline['parts'][number], 'quiz' | 'count'>[];
  readonly atLeast: ExamOutline['atLeast'];
};

/**
 * A paper that is made up as planned: so many items of each bank, at least so many of a type,
 * within a bank no objective twice. Items come in the order of preference, and each is taken that
 * leaves a way to complete the paper. Null when no such paper was found.
 */
export function choosePaper<Member extends Asked>(
  plan: PaperPlan,
  preferred: readonly Member[],
): readonly Member[] | null {
  const entries = preferred.map((item) => entryOf(item));
  const stock = stockOf(entries);
  let paper = emptyPaper<Member>(plan);
  let rest = completion(paper, stock);
  for (const entry of entries) {
    if (!rest) break;
    const next = withEntry(paper, entry);
    const nextRest = next && completion(next, stock);
    if (!next || !nextRest) continue;
    paper = next;
    rest = nextRest;
  }
  return rest && [...paper.entries, ...rest].map(({ item }) => item);
}

type Entry<Member> = {
  readonly item: Member;
  readonly bank: string;
  readonly type: string;
  /** Objectives that it asks for, `m3 m3-7a`: those of one bank are apart from those of another. */
  readonly asks: readonly string[];
};

function entryOf<Member extends Asked>(item: Member): Entry<Member> {
  const bank = bankOfItem(item.id);
  return { item, bank, type: item.type, asks: item.objectives.map((id) => `${bank} ${id}`) };
}

/** What there is to complete a paper with: those that ask for the fewest objectives first. */
type Stock<Member> = {
  readonly ofType: ReadonlyMap<string, readonly Entry<Member>[]>;
  readonly ofBank: ReadonlyMap<string, readonly Entry<Member>[]>;
};

function stockOf<Member>(entries: readonly Entry<Member>[]): Stock<Member> {
  const simplestFirst = entries.toSorted((one, other) => one.asks.length - other.asks.length);
  const ofType = new Map<string, Entry<Member>[]>();
  const ofBank = new Map<string, Entry<Member>[]>();
  for (const entry of simplestFirst) {
    addTo(ofType, entry.type, entry);
    addTo(ofBank, entry.bank, entry);
  }
  return { ofType, ofBank };
}

type Paper<Member> = {
  readonly entries: readonly Entry<Member>[];
  /** Places left, by bank; banks without any are not in it. */
  readonly left: ReadonlyMap<string, number>;
  /** How many items of a type are still wanted; types that are not, are not in it. */
  readonly lacking: ReadonlyMap<string, number>;
  readonly used: ReadonlySet<string>;
};

function emptyPaper<Member>({ parts, atLeast }: PaperPlan): Paper<Member> {
  return {
    entries: [],
    left: new Map(parts.map(({ quiz, count }) => [quiz, count])),
    lacking: new Map(Object.entries(atLeast)),
    used: new Set(),
  };
}

/** The paper with one more item; null when it has no place for it, or needs the place for a wanted type. */
function withEntry<Member>(
  { entries, left, lacking, used }: Paper<Member>,
  entry: Entry<Member>,
): Paper<Member> | null {
  if (!left.has(entry.bank) || entry.asks.some((objective) => used.has(objective))) return null;
  const stillLeft = less(left, entry.bank);
  const stillLacking = less(lacking, entry.type);
  if (sum(stillLacking) > sum(stillLeft)) return null;
  return {
    entries: [...entries, entry],
    left: stillLeft,
    lacking: stillLacking,
    used: new Set([...used, ...entry.asks]),
  };
}

/**
 * What would complete the paper: wanted types first, the rarest of them before others, then the
 * places left in each bank. Null when that leads nowhere.
 */
function completion<Member>(
  paper: Paper<Member>,
  stock: Stock<Member>,
): readonly Entry<Member>[] | null {
  let filled = paper;
  for (const type of rarestFirst(paper, stock)) {
    while (filled.lacking.has(type)) {
      const next = withWanted(filled, type, stock);
      if (!next) return null;
      filled = next;
    }
  }
  const places = [...filled.left].map(([bank, count]) => packing(filled.used, bank, count, stock));
  const short = places.some(({ length }, at) => length < ([...filled.left.values()][at] ?? 0));
  return short ? null : [...filled.entries.slice(paper.entries.length), ...places.flat()];
}

function rarestFirst<Member>(
  { lacking }: Paper<Member>,
  { ofType }: Stock<Member>,
): readonly string[] {
  const spare = (type: string) => (ofType.get(type)?.length ?? 0) - (lacking.get(type) ?? 0);
  return [...lacking.keys()].toSorted((one, other) => spare(one) - spare(other));
}

/** The paper with an item of a type that leaves its bank enough to fill its other places with. */
function withWanted<Member>(
  paper: Paper<Member>,
  type: string,
  stock: Stock<Member>,
): Paper<Member> | null {
  for (const entry of stock.ofType.get(type) ?? []) {
    const next = withEntry(paper, entry);
    const places = next?.left.get(entry.bank) ?? 0;
    if (next && packing(next.used, entry.bank, places, stock).length === places) return next;
  }
  return null;
}

/** Items of a bank that ask for nothing twice, at most so many. */
function packing<Member>(
  used: ReadonlySet<string>,
  bank: string,
  count: number,
  { ofBank }: Stock<Member>,
): readonly Entry<Member>[] {
  const asked = new Set<string>();
  const packed: Entry<Member>[] = [];
  for (const entry of ofBank.get(bank) ?? []) {
    if (packed.length === count) break;
    if (entry.asks.some((objective) => used.has(objective) || asked.has(objective))) continue;
    for (const objective of entry.asks) asked.add(objective);
    packed.push(entry);
  }
  return packed;
}

function less(counts: ReadonlyMap<string, number>, name: string): ReadonlyMap<string, number> {
  const count = counts.get(name) ?? 0;
  const rest = new Map(counts);
  if (count > 1) rest.set(name, count - 1);
  else rest.delete(name);
  return rest;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
