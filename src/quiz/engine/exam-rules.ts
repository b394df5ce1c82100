import type { Bank, ExamOutline } from '@/course/outline';
import { drawExam } from './draw-exam';
import { clockOf } from './exam-clock';
import { passesExam } from './exam-result';
import { timeAt } from './exam-time';
import type { QuizRules } from './quiz-rules';

/** The exam: a paper over several banks, against the clock, with marks of its own. */
export const examRules: QuizRules = {
  choose: (bank, candidates) => drawExam(examOf(bank), candidates),
  timeOf: (bank, mode) => {
    const { minutes, pauses } = examOf(bank);
    return mode === 'exam' ? { limitMs: minutes * 60_000, pauses } : null;
  },
  takesAnswers: (attempt, now) => {
    const clock = clockOf(attempt);
    return !clock || timeAt(clock, now).phase === 'running';
  },
  passes: (bank, places) => passesExam(examOf(bank), places),
};

/** @throws {Error} for a bank that is no exam's, which is a mistake of ours */
function examOf({ id, exam }: Bank): ExamOutline {
  if (!exam) throw new Error(`"${id}" is not the bank of an exam`);
  return exam;
}
