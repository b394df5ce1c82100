import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { StoryPaper } from '@/ui/StoryPaper';
import { PaperDialog } from './PaperDialog';
import styles from './Spot.module.css';

type PaperTileProps = {
  readonly document: StoryDocument;
  readonly paper: Messages['paper'];
  readonly label: string;
  readonly close: string;
};

/** A paper seen from afar: the paper itself, drawn small. A tap picks it up. */
export function PaperTile({ document, paper, label, close }: PaperTileProps) {
  return (
    <div>
      <PaperDialog
        document={document}
        paper={paper}
        close={close}
        opener={(open) => (
          <button type="button" className={styles.tile} aria-label={label} onClick={open}>
            <span className={styles.miniature} aria-hidden="true" inert>
              <StoryPaper paper={document} words={paper} />
            </span>
          </button>
        )}
      />
    </div>
  );
}
