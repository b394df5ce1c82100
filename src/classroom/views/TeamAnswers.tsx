import type { ClassState } from '@/class-record/class-state';
import type { Messages } from '@/i18n/messages';
import styles from './Console.module.css';
import { WordsField } from './WordsField';

type TeamAnswersProps = {
  readonly teams: ClassState['teams'];
  readonly answers: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly messages: Messages['classroom']['console'];
  readonly onWrite: (team: string, text: string) => void;
};

/** What each team wrote, typed in by the instructor and projected. */
export function TeamAnswers({ teams, answers, disabled, messages, onWrite }: TeamAnswersProps) {
  return teams.map(({ id, name }) => (
    <WordsField
      key={id}
      className={styles.words}
      label={messages.teamAnswer(name)}
      text={answers[id] ?? ''}
      disabled={disabled}
      onWrite={(text) => onWrite(id, text)}
    />
  ));
}
