import type { Bank, ExamOutline } from '@/course/outline';
import { uniteBanks } from './unite-banks';

/** The banks that an exam draws from, as the one bank of a quiz with the exam's id. Null without a bank. */
export function examBank(exam: ExamOutline, banks: readonly Bank[]): Bank | null {
  const bank = uniteBanks(exam.id, exam.title, banks);
  return bank && { ...bank, draw: { ...bank.draw, count: exam.drawCount }, exam };
}
