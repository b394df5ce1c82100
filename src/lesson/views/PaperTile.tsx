import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { StoryPaper } from '@/ui/StoryPaper';
import { useHydrated } from '@/ui/use-hydrated';
import { PaperDialog } from './PaperDialog';
import styles from './Spot.module.css';

type PaperTileProps = {
  readonly document: StoryDocument;
  readonly paper: Messages['paper'];
  readonly label: string;
  readonly close: string;
  /** False where what is missing on the paper is what is asked. */
  readonly described: boolean;
};

/**
 * A paper seen from afar: the paper itself, drawn small. A tap picks it up. A prerendered page has
 * only its title, since nothing can be picked up there and a pack of papers weighs more than the rest.
 */
export function PaperTile({ document, paper, label, close, described }: PaperTileProps) {
  const hydrated = useHydrated();
  return (
    <div>
      <PaperDialog
        document={document}
        paper={paper}
        close={close}
        shownSmall
        described={described}
        opener={(open) => (
          <button type="button" className={styles.tile} aria-label={label} onClick={open}>
            <span className={styles.miniature} aria-hidden="true" inert>
              {hydrated ? (
                <StoryPaper paper={document} words={paper} described={described} />
              ) : (
                document.title
              )}
            </span>
          </button>
        )}
      />
    </div>
  );
}
