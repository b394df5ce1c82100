import { type ReactNode, useRef, useState } from 'react';
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
  /** The page shows it already, small, and prints that: here it is drawn when it is picked up. */
  readonly shownSmall?: boolean;
  /** False where what is missing on the paper is what is asked. */
  readonly described?: boolean;
  /** What picks it up. */
  readonly opener: (open: () => void) => ReactNode;
};

/** A paper that is picked up over the page and laid back. On paper it is printed where it lies. */
export function PaperDialog({
  document,
  paper,
  close,
  shownSmall = false,
  described = true,
  opener,
}: PaperDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [drawn, setDrawn] = useState(!shownSmall);
  return (
    <>
      {opener(() => {
        setDrawn(true);
        dialog.current?.showModal();
      })}
      <dialog className={styles.dialog} ref={dialog} aria-label={document.title}>
        <div className={styles.dialogBar}>
          <Button onClick={() => dialog.current?.close()}>{close}</Button>
        </div>
        {drawn && <StoryPaper paper={document} words={paper} described={described} />}
      </dialog>
    </>
  );
}
