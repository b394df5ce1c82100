import type { AskedItem, ItemOf } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { type Paper, type PaperWords, StoryPaper } from '@/ui/StoryPaper';
import styles from './Item.module.css';

type QuestionProps = {
  readonly item: AskedItem;
  /** The case that stands before the question. */
  readonly situation: string;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
};

/**
 * What stands above the question: the case and its document. A document on which pieces are marked
 * is part of the answer instead; one that may lack something is not described, which would tell.
 */
export function Question({ item, situation, paper, paperWords }: QuestionProps) {
  const searched = item.type === 'missing-pieces';
  const marked = searched && item.pieces.some((piece) => 'at' in piece);
  return (
    <>
      {situation && (
        <p className={styles.situation}>
          <Emphasised text={situation} />
        </p>
      )}
      {paper && !marked && <StoryPaper paper={paper} words={paperWords} described={!searched} />}
    </>
  );
}

type SaidInChatProps = {
  readonly said: ItemOf<'best-reply'>['said'];
  readonly messages: Messages['quiz'];
};

/** The counterpart's line, as the last message of a chat; the learner's own follows it. */
export function SaidInChat({ said, messages }: SaidInChatProps) {
  return (
    <figure className={styles.said}>
      <figcaption>
        <span aria-hidden="true">{said.by}</span>
        <span className="visually-hidden">{messages.said(said.by)}</span>
      </figcaption>
      <blockquote>
        <Emphasised text={said.text} />
      </blockquote>
    </figure>
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
