import { useRef } from 'react';
import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { StoryPaper } from '@/ui/StoryPaper';
import styles from './FactCard.module.css';

type PapersAtHandProps = {
  readonly documents: readonly StoryDocument[];
  readonly paper: Messages['paper'];
  readonly messages: Messages['lesson']['factCard'];
};

/** The papers on the table: each is picked up over the page and laid back. */
export function PapersAtHand({ documents, paper, messages }: PapersAtHandProps) {
  return (
    <div className={styles.papers}>
      <p className={styles.papersLabel}>{messages.papers}</p>
      {documents.map((document) => (
        <PaperAtHand key={document.id} document={document} paper={paper} messages={messages} />
      ))}
    </div>
  );
}

type PaperAtHandProps = Omit<PapersAtHandProps, 'documents'> & { readonly document: StoryDocument };

function PaperAtHand({ document, paper, messages }: PaperAtHandProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{document.title}</Button>
      <dialog className={styles.dialog} ref={dialog} aria-label={document.title}>
        <div className={styles.dialogBar}>
          <Button onClick={() => dialog.current?.close()}>{messages.close}</Button>
        </div>
        <StoryPaper paper={document} words={paper} />
      </dialog>
    </>
  );
}
