import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type Rewrite = InteractionOf<'rewrite'>;
type Part = Rewrite['parts'][number];
type Version = Part['versions'][number];

/** The version chosen for a part; undefined before, or when the course no longer has it. */
export function chosenVersion(part: Part, answer: Answer): Version | undefined {
  const chosen = textOf(answer, part.id);
  return part.versions.find(({ id }) => id === chosen);
}

export function allChosen({ parts }: Rewrite, answer: Answer): boolean {
  return parts.every((part) => chosenVersion(part, answer) !== undefined);
}

export function isChosenWell(part: Part, answer: Answer): boolean {
  return chosenVersion(part, answer)?.id === part.key;
}

/** Share of parts chosen well. */
export function scoreRewrite({ parts }: Rewrite, answer: Answer): number {
  return shareOf(parts.filter((part) => isChosenWell(part, answer)).length, parts.length);
}

export type NumberedPhrase = Version['phrases'][number] & {
  /** Its note's number, from 1; null where the phrase does nothing that is remarked on. */
  readonly note: number | null;
};

/** A version's phrases with those numbered that have a remark, as they follow each other. */
export function numberedPhrases({ phrases }: Version): readonly NumberedPhrase[] {
  let note = 0;
  return phrases.map((phrase) => {
    if (!phrase.remark || !phrase.effect) return { ...phrase, note: null };
    note += 1;
    return { ...phrase, note };
  });
}
