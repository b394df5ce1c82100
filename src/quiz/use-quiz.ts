import { useEffect, useMemo, useRef } from 'react';
import type { Bank } from '@/course/outline';
import { useApp, useLearner } from '@/store/app-store';
import type { Attempts } from './engine/attempts-fold';
import type { QuizRules } from './engine/quiz-rules';
import { type QuizCommands, quizCommands } from './slice';

/** The attempts of the record, and the commands of one quiz. */
export function useQuiz(
  bank: Bank,
  rules?: QuizRules,
): {
  readonly attempts: Attempts;
  readonly commands: QuizCommands;
} {
  const ports = useApp();
  const attempts = useLearner((learner) => learner.attempts);
  const latest = useRef(attempts);
  useEffect(() => {
    latest.current = attempts;
  }, [attempts]);
  const commands = useMemo(
    () => quizCommands(ports, bank, () => latest.current, rules),
    [ports, bank, rules],
  );
  return { attempts, commands };
}
