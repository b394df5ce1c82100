import { type ReactNode, useRef } from 'react';
import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { StoryPaper } from '@/ui/StoryPaper';
import styles from './FactCard.module.css';

type PaperDialogProps = {
  readonly document: StoryDocument;
  readonly paper: Messages['paper'];
  /** What laying it back is called. */
  readonly close: string;
  /** What picks it up. */
  readonly opener: (open: () => void) => ReactNode;
};

/** A paper that is picked up over the page and laid back. On paper it is printed where it lies. */
export function PaperDialog({ document, paper, close, opener }: PaperDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      {opener(() => dialog.current?.showModal())}
      <dialog className={styles.dialog} ref={dialog} aria-label={document.title}>
        <div className={styles.dialogBar}>
          <Button onClick={() => dialog.current?.close()}>{close}</Button>
        </div>
        <StoryPaper paper={document} words={paper} />
      </dialog>
    </>
  );
}
