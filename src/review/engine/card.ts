import { addDays } from '@/course/day';
import type { ReviewIndex } from '@/course/review-index';
import type { CardRef } from './card-ref';
import { dueDay, memoryOf, retrievabilityOn } from './memory';
import { itemsInOpenExams } from './open-exams';
import { daysRight, isSteady, type Steadiness, steadinessOf } from './steadiness';
import { type History, histories, type ReviewRecord, type Trial } from './trials';

/** Right answers on so many different days take a card to the shelf. */
export const heldDays = 2;

/** Something that went wrong once, or right by luck, and what became of it since. */
export type Card = {
  readonly key: string;
  readonly ref: CardRef;
  readonly module: string;
  readonly objectives: readonly string[];
  /** How the latest answer went. */
  readonly standing: 'sure-wrong' | 'wrong' | 'half' | 'right';
  /** ISO 8601 with offset. */
  readonly lastAt: string;
  /** Days on which it was right since it came in or went wrong last; half ones count half. */
  readonly right: number;
  /** The course has changed it since it was answered. */
  readonly changed: boolean;
  readonly starred: boolean;
  /** held: on the shelf of what is mastered. removed: taken out by hand. */
  readonly state: 'learning' | 'held' | 'removed';
  /** The day from which it wants to be asked; only while it is learnt. */
  readonly due: string;
  /** How likely it is remembered today, 0 to 1. */
  readonly retrievability: number;
  /** It was asked today because it was due. */
  readonly servedToday: boolean;
};

/** What the review reads from the record on a day. */
export type ReviewState = {
  readonly cards: readonly Card[];
  readonly steadiness: Steadiness;
  /** Modules in which anything was asked. */
  readonly begun: ReadonlySet<string>;
  /** Items that nothing may ask or explain now. */
  readonly inExam: ReadonlySet<string>;
};

export function readReview(record: ReviewRecord, index: ReviewIndex, today: string): ReviewState {
  const all = histories(record, index);
  const steadiness = steadinessOf(all);
  const inExam = itemsInOpenExams(record.attempts, today);
  const cards = all.flatMap((history) => {
    const card = cardOf(history, { record, index, steadiness, inExam, today });
    return card ? [card] : [];
  });
  return { cards, steadiness, inExam, begun: new Set(all.map(({ module }) => module)) };
}

type Known = Pick<ReviewState, 'steadiness' | 'inExam'> & {
  readonly record: ReviewRecord;
  readonly index: ReviewIndex;
  readonly today: string;
};

function cardOf(
  history: History,
  { record, index, steadiness, inExam, today }: Known,
): Card | null {
  const { key, ref, module, objectives, trials } = history;
  const came = trials.find((trial) => bringsIn(trial, ref));
  const last = trials.at(-1);
  const memory = memoryOf(trials);
  if (!came || !last || !memory) return null;

  const since = trials.findLast(({ outcome }) => outcome === 'wrong') ?? came;
  const right = daysRight(
    trials.filter(({ seq }) => seq > since.seq),
    since.day,
  );
  const steady =
    objectives.length > 0 &&
    objectives.every((objective) => isSteady(steadiness, objective, since));
  const changed = ref.kind === 'item' && last.hash !== index.items[ref.item]?.hash;
  const removed = record.log.removed.get(key);
  const wentWrong = since.outcome === 'wrong' ? since.seq : 0;
  const held = (right >= heldDays || steady) && !changed;
  const due = changed ? today : dueDay(memory, today);

  return {
    key,
    ref,
    module,
    objectives,
    standing: last.outcome === 'wrong' && last.sure ? 'sure-wrong' : last.outcome,
    lastAt: last.at,
    right,
    changed,
    starred: record.log.starred.has(key),
    state: removed !== undefined && removed > wentWrong ? 'removed' : held ? 'held' : 'learning',
    due: ref.kind === 'item' && inExam.has(ref.item) ? addDays(today, 1) : due,
    retrievability: retrievabilityOn(memory, today),
    servedToday: trials.some(({ inReview, day }) => inReview && day === today),
  };
}

/** A guess brings in an item; a choice that will do is no mistake. */
function bringsIn({ outcome }: Trial, { kind }: CardRef): boolean {
  return outcome === 'wrong' || (outcome === 'half' && kind === 'item');
}
