import type { Messages } from '@/i18n/messages';
import styles from './Debrief.module.css';

type QuestionsPartProps = {
  readonly questions: readonly string[];
  readonly messages: Messages['scenario']['debrief'];
};

export function QuestionsPart({ questions, messages }: QuestionsPartProps) {
  return (
    <section className={styles.part}>
      <h2>{messages.questions}</h2>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
