import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './FactCard.module.css';
import { PaperDialog } from './PaperDialog';

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
        <PaperDialog
          key={document.id}
          document={document}
          paper={paper}
          close={messages.close}
          opener={(open) => <Button onClick={open}>{document.title}</Button>}
        />
      ))}
    </div>
  );
}
