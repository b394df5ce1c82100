import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type SelfCheck = InteractionOf<'self-check'>;
type Entry = SelfCheck['entries'][number];
type Proof = SelfCheck['proofs'][number];

export type Lamp = Entry['lamp'];

/** In the order in which they hang. */
export const lamps = ['green', 'amber', 'red'] as const satisfies readonly Lamp[];

/** The lamp that the learner lit for an entry; undefined while none is. */
export function lampOf(answer: Answer, entry: Entry): Lamp | undefined {
  const lit = textOf(answer, entry.id);
  return lamps.find((lamp) => lamp === lit);
}

/** What is green needs no proof, and only entries that have one ask for it. */
export function asksForProof(answer: Answer, entry: Entry): boolean {
  const lamp = lampOf(answer, entry);
  return entry.proof !== undefined && lamp !== undefined && lamp !== 'green';
}

/** The proof chosen for an entry; undefined while none is asked for, chosen or there any more. */
export function proofOf({ proofs }: SelfCheck, answer: Answer, entry: Entry): Proof | undefined {
  if (!asksForProof(answer, entry)) return undefined;
  const chosen = textOf(answer, proofKey(entry));
  return proofs.find(({ id }) => id === chosen);
}

export function withLamp(answer: Answer, entry: Entry, lamp: Lamp): Answer {
  return { ...answer, [entry.id]: lamp };
}

export function withProof(answer: Answer, entry: Entry, proof: string): Answer {
  return { ...answer, [proofKey(entry)]: proof };
}

/** The lamp is lit, and the proof chosen where one is asked for. */
export function isSettled(check: SelfCheck, answer: Answer, entry: Entry): boolean {
  if (lampOf(answer, entry) === undefined) return false;
  return !asksForProof(answer, entry) || proofOf(check, answer, entry) !== undefined;
}

export function allSettled(check: SelfCheck, answer: Answer): boolean {
  return check.entries.every((entry) => isSettled(check, answer, entry));
}

export type LampResult = {
  readonly lamp: 'right' | 'wrong';
  /** Null where no proof was asked for. */
  readonly proof: 'right' | 'wrong' | null;
};

export function judgeEntry(check: SelfCheck, answer: Answer, entry: Entry): LampResult {
  const proof = asksForProof(answer, entry) ? proofOf(check, answer, entry)?.id : null;
  return {
    lamp: lampOf(answer, entry) === entry.lamp ? 'right' : 'wrong',
    proof: proof === null ? null : proof === entry.proof ? 'right' : 'wrong',
  };
}

/** Share of lamps put right; a right lamp with a wrong proof counts half. */
export function scoreSelfCheck(check: SelfCheck, answer: Answer): number {
  const points = check.entries.map((entry): number => {
    const { lamp, proof } = judgeEntry(check, answer, entry);
    if (lamp === 'wrong') return 0;
    return proof === 'wrong' ? 0.5 : 1;
  });
  return shareOf(
    points.reduce((sum, point) => sum + point, 0),
    points.length,
  );
}

export type EntryGroup = { readonly title: string | null; readonly entries: readonly Entry[] };

/** Entries under their headings, headings in the order in which they first come. */
export function groupedEntries({ entries }: SelfCheck): readonly EntryGroup[] {
  const groups = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const title = entry.group ?? null;
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups].map(([title, members]) => ({ title, entries: members }));
}

function proofKey({ id }: Entry): string {
  return `${id}.proof`;
}
