import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { Button } from '@/ui/Button';
import { OwnWordsField } from '@/ui/OwnWordsField';
import play from './PlayScreen.module.css';
import styles from './SayFirst.module.css';

type SayFirstProps = {
  readonly ask: string;
  /** What the learner has written so far. */
  readonly text: string;
  readonly messages: Messages['scenario'];
  /** Resolves when the line is kept. */
  readonly onSave: (text: string) => Promise<Kept>;
  readonly onReveal: () => void;
  /** The choices, now and from now on. */
  readonly onNever: () => void;
};

/** Before the choices: the learner's own line, said aloud or written, or neither. Nothing is judged. */
export function SayFirst({ ask, text, messages, onSave, onReveal, onNever }: SayFirstProps) {
  const { sayFirst } = messages;
  return (
    <section className={styles.sayFirst}>
      <h2 tabIndex={-1}>{ask}</h2>
      <OwnWordsField
        label={sayFirst.label}
        hint={sayFirst.hint}
        text={text}
        messages={messages.words}
        onSave={onSave}
        onGoOn={onReveal}
      />
      <div className={play.bar}>
        <Button look="primary" wide onClick={onReveal}>
          {sayFirst.reveal}
        </Button>
        <Button look="plain" onClick={onNever}>
          {sayFirst.never}
        </Button>
      </div>
      <p className={styles.keys}>{sayFirst.keys}</p>
    </section>
  );
}
