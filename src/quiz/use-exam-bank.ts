import { useMemo } from 'react';
import { chunkLoaders, useBanks } from '@/app/course-chunks';
import type { Bank, ExamOutline } from '@/course/outline';
import { examBank } from './engine/exam-bank';

/** The banks of an exam as one. Suspends until they are there. */
export function useExamBank(exam: ExamOutline): Bank | null {
  const banks = useBanks(exam.parts.map(({ quiz }) => quiz));
  return useMemo(() => examBank(exam, banks), [exam, banks]);
}

/** Fetches the same. Rejects when the network fails. */
export async function fetchExamBank(exam: ExamOutline): Promise<Bank | null> {
  const banks = await Promise.all(exam.parts.map(({ quiz }) => chunkLoaders.quizzes(quiz)));
  return examBank(
    exam,
    banks.flatMap((bank) => bank ?? []),
  );
}
