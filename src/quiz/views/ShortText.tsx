import { useId } from 'react';
import type { ItemOf } from '@/course/schema/item';
import { Emphasised } from '@/ui/Emphasised';
import { rightWording } from '../engine/right-wording';
import { readWords, wordsFeedback } from '../engine/short-text';
import type { AnswerFormProps } from './AnswerForm';
import feedback from './Feedback.module.css';
import styles from './Item.module.css';
import type { FeedbackProps } from './ItemFeedback';

type ShortText = ItemOf<'short-text'>;

/**
 * A few words. They are read when they change and judged when the button is pressed, so an input
 * method may compose, and its Enter pick a character, as long as it likes.
 */
export function ShortTextForm({ item, draft, messages, onDraft }: AnswerFormProps<ShortText>) {
  const id = useId();
  return (
    <div className={styles.numeric}>
      <label className="visually-hidden" htmlFor={id}>
        {messages.words}
      </label>
      <span className={styles.field}>
        <input
          id={id}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={40}
          aria-describedby={`${id}-hint`}
          value={draft.typed ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onDraft({ ...draft, typed: value, words: readWords(item, value) })
          }
        />
      </span>
      <p className={styles.hint} id={`${id}-hint`}>
        {messages.wordsHint}
      </p>
    </div>
  );
}

/** What was written, while it is kept, the answer, and what the wording comes to. */
export function ShortTextFeedback({ item, response, words, messages }: FeedbackProps<ShortText>) {
  const wording = response && 'wording' in response ? response.wording : undefined;
  const right = wording === rightWording;
  return (
    <>
      <p className={feedback.figures}>
        {words && wording !== undefined && (
          <span className={`${feedback.mark} ${right ? feedback.right : feedback.wrong}`}>
            {right ? '✓' : '✕'} {messages.marks.yourWords(words)}
          </span>
        )}
        {!(right && words) && <strong>{messages.marks.rightWords(item.answer)}</strong>}
      </p>
      {wording !== undefined && (
        <p className={feedback.lesson}>
          <Emphasised text={wordsFeedback(item, wording)} />
        </p>
      )}
      {!right && wording !== undefined && (
        <p className={feedback.lesson}>
          <Emphasised text={item.feedback} />
        </p>
      )}
    </>
  );
}
