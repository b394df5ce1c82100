import type { Bank, ExamOutline } from '@/course/outline';
import { drawExam } from './draw-exam';
import { clockOf } from './exam-clock';
import { passesExam } from './exam-result';
import { timeAt } from './exam-time';
import type { QuizRules } from './quiz-rules';

/** How many times the exam's minutes a learner may take: who reads by ear or types slowly takes more. */
export const timeFactors = [1, 1.5, 2] as const;
export type TimeFactor = (typeof timeFactors)[number];

export const minutesOf = ({ minutes }: Pick<ExamOutline, 'minutes'>, times: TimeFactor): number =>
  Math.ceil(minutes * times);

/** The exam: a paper over several banks, against the clock, with marks of its own. */
export const examRules: QuizRules = examRulesFor(1);

/** The exam for who takes so many times its minutes. */
export function examRulesFor(times: TimeFactor): QuizRules {
  return {
    choose: (bank, candidates) => drawExam(examOf(bank), candidates),
    timeOf: (bank, mode) => {
      const exam = examOf(bank);
      const { pauses } = exam;
      return mode === 'exam' ? { limitMs: minutesOf(exam, times) * 60_000, pauses } : null;
    },
    takesAnswers: (attempt, now) => {
      const clock = clockOf(attempt);
      return !clock || timeAt(clock, now).phase === 'running';
    },
    passes: (bank, places) => passesExam(examOf(bank), places),
  };
}

/** @throws {Error} for a bank that is no exam's, which is a mistake of ours */
function examOf({ id, exam }: Bank): ExamOutline {
  if (!exam) throw new Error(`"${id}" is not the bank of an exam`);
  return exam;
}
