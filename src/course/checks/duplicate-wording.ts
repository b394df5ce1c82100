import { choicesOf } from '@/quiz/engine/choices';
import type { CourseSource } from './course-source';
import { type Finding, type Place, warning } from './finding';
import { type Question, questionsOf } from './questions';

/** Share of bigrams from which two texts are the same to a reader. */
const ALIKE = 0.65;
/** Shorter texts are names and figures, which may come again. */
const SHORTEST = 10;

/**
 * No two questions of the course are put in nearly the same words, and no two of them offer nearly
 * the same option: what was met once would be recognised instead of thought about.
 */
export function duplicateWording(source: CourseSource): readonly Finding[] {
  const questions = questionsOf(source);
  return [
    ...alike(questions.map(stemOf), 'this stem'),
    ...alike(questions.flatMap(optionsOf), 'this text'),
  ];
}

type Wording = {
  readonly item: string;
  readonly text: string;
  readonly place: Place;
  readonly bigrams: ReadonlySet<string>;
};

function stemOf({ file, path, item }: Question): Wording {
  return wording(item.id, item.stem, { file, path: [...path, 'stem'] });
}

function optionsOf({ file, path, item }: Question): readonly Wording[] {
  const choices = choicesOf(item);
  return [
    ...(choices?.options ?? []).map(({ text }, index) =>
      wording(item.id, text, { file, path: [...path, choices?.list ?? 'options', index, 'text'] }),
    ),
    ...(item.type === 'sorting'
      ? item.cards.map(({ text }, index) =>
          wording(item.id, text, { file, path: [...path, 'cards', index, 'text'] }),
        )
      : []),
  ];
}

function wording(item: string, text: string, place: Place): Wording {
  const read = text.replace(/[^\p{L}\p{N}]/gu, '');
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < read.length; at += 1) bigrams.add(read.slice(at, at + 2));
  return { item, text, place, bigrams };
}

function alike(wordings: readonly Wording[], what: string): readonly Finding[] {
  const long = wordings.filter(({ bigrams }) => bigrams.size >= SHORTEST - 1);
  return long.flatMap((one, index) =>
    long.slice(0, index).flatMap((earlier) => {
      if (earlier.item === one.item) return [];
      const share = overlap(earlier.bigrams, one.bigrams);
      return share < ALIKE
        ? []
        : [
            warning(
              one.place,
              `${what} is ${Math.round(share * 100)} % the same as one of ${earlier.item}: "${earlier.text.slice(0, 24)}…". Put it in other words, or ask for something else.`,
            ),
          ];
    }),
  );
}

/** Dice's coefficient: twice what they share ÷ what both have. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  // Texts of very different length cannot be alike.
  if ((2 * small.size) / (small.size + large.size) < ALIKE) return 0;
  let shared = 0;
  for (const bigram of small) if (large.has(bigram)) shared += 1;
  return (2 * shared) / (small.size + large.size);
}
