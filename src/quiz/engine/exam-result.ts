import { bankOfItem } from '@/course/item-bank';
import type { ExamOutline, ExamPart } from '@/course/outline';
import { type Place, reaches, scoreOfPlaces } from './places';

/** How one module went in an exam. */
export type PartResult = {
  readonly part: ExamPart;
  /** Share of its points, 0 to 1. */
  readonly score: number;
  /** Items that were wholly right, and items that were asked. */
  readonly right: number;
  readonly asked: number;
  /** Null where the module has no mark of its own. */
  readonly reached: boolean | null;
};

/** Results by module, in the order of teaching. */
export function partResults(
  { parts }: Pick<ExamOutline, 'parts'>,
  places: readonly Place[],
): readonly PartResult[] {
  return parts.map((part) => {
    const own = places.filter(({ id }) => bankOfItem(id) === part.quiz);
    const score = scoreOfPlaces(own);
    return {
      part,
      score,
      right: own.filter(({ answer }) => answer?.correct).length,
      asked: own.filter(({ item, answer }) => item ?? answer).length,
      reached: part.mark === null ? null : reaches(score, part.mark),
    };
  });
}

/** Whether an exam is passed: the whole reaches its mark, and so does each module that has one. */
export function passesExam(exam: ExamOutline, places: readonly Place[]): boolean {
  return (
    reaches(scoreOfPlaces(places), exam.passMark) &&
    partResults(exam, places).every(({ reached }) => reached !== false)
  );
}
