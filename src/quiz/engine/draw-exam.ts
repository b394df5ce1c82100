import type { ExamOutline } from '@/course/outline';
import { type Candidate, leastSeenFirst, mostUrgentFirst, returns } from './candidate';
import { choosePaper } from './exam-paper';

/**
 * The items of an exam. Its make-up goes before all wishes; then missed items come back, in a third
 * of the places at most, so that it stays an exam of the whole course; then what was not seen or
 * least seen.
 *
 * @throws {Error} when the banks cannot give a paper: the content checks refuse such a course
 */
export function drawExam(
  exam: ExamOutline,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const back = candidates
    .filter(returns)
    .toSorted(mostUrgentFirst)
    .slice(0, Math.floor(exam.drawCount / 3));
  const others = candidates
    .filter((candidate) => !back.includes(candidate))
    .toSorted(
      (one, other) => Number(one.missed) - Number(other.missed) || leastSeenFirst(one, other),
    );
  const byId = new Map(candidates.map((candidate) => [candidate.item.id, candidate]));
  const paper = choosePaper(
    exam,
    [...back, ...others].map(({ item }) => item),
  );
  if (!paper) throw new Error(`No paper of "${exam.id}" can be drawn from its banks`);
  return paper.flatMap(({ id }) => byId.get(id) ?? []);
}
