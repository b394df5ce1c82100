import { addresses } from '@/course/addresses';
import { useFormats, useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import { attemptAddress } from './attempt-address';
import { quizStanding } from './engine/attempts-fold';
import { calibrationOf, historyOf, knownAnswers } from './engine/history';
import { QuizHistory } from './views/QuizHistory';
import type { QuizHome } from './views/quiz-home';

type HistoryScreenProps = {
  readonly quiz: string;
  readonly title: string;
  readonly passMark: number;
  readonly home: QuizHome;
};

/** All attempts at a quiz, read from the record. */
export function HistoryScreen({ quiz, title, passMark, home }: HistoryScreenProps) {
  const { quizHistory: messages } = useMessages('quizHistory');
  const formats = useFormats();
  const attempts = useLearner((learner) => learner.attempts);
  return (
    <QuizHistory
      title={title}
      home={home}
      quiz={addresses.quiz(quiz)}
      lines={historyOf(attempts, quiz)}
      standing={quizStanding(attempts, quiz)}
      passMark={passMark}
      calibration={calibrationOf(knownAnswers(attempts, quiz))}
      addressOf={(attempt) => attemptAddress(quiz, attempt)}
      messages={messages}
      formats={formats}
    />
  );
}
