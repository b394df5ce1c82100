import type { Item } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { type Paper, type PaperWords, StoryPaper } from '@/ui/StoryPaper';
import styles from './Item.module.css';

type QuestionProps = {
  readonly item: Item;
  /** The case that stands before the question. */
  readonly situation: string;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  readonly messages: Messages['quiz'];
};

/** What stands above the question: the case, its document, what the counterpart said. */
export function Question({ item, situation, paper, paperWords, messages }: QuestionProps) {
  return (
    <>
      {situation && (
        <p className={styles.situation}>
          <Emphasised text={situation} />
        </p>
      )}
      {paper && <StoryPaper paper={paper} words={paperWords} />}
      {item.type === 'best-reply' && (
        <figure className={styles.said}>
          <figcaption>
            <span aria-hidden="true">{item.said.by}</span>
            <span className="visually-hidden">{messages.said(item.said.by)}</span>
          </figcaption>
          <blockquote>
            <Emphasised text={item.said.text} />
          </blockquote>
        </figure>
      )}
    </>
  );
}

type StatementProps = { readonly text: string; readonly messages: Messages['quiz'] };

/** The statement that is to be judged. */
export function Statement({ text, messages }: StatementProps) {
  return (
    <blockquote className={styles.statement} aria-label={messages.statement}>
      <Emphasised text={text} />
    </blockquote>
  );
}
