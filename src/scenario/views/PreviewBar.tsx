import { authorAddresses } from '@/course/author-addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './PreviewPlay.module.css';

type PreviewBarProps = {
  readonly id: string;
  /** Node that the play stands at. */
  readonly at: string;
  /** Steps of the address no longer fit. */
  readonly cut: boolean;
  readonly canGoBack: boolean;
  readonly messages: Messages['authors'];
  readonly onBack: () => void;
};

/** Says above an author's play that it is none of a learner's, and leads back. */
export function PreviewBar({ id, at, cut, canGoBack, messages, onBack }: PreviewBarProps) {
  const { play } = messages;
  return (
    <div className={styles.bar}>
      <Notice kind="watch" title={play.notice}>
        <p>{play.text}</p>
        {cut && <p role="status">{play.cut}</p>}
        <p className={styles.links}>
          <Button look="plain" disabled={!canGoBack} onClick={onBack}>
            {play.back}
          </Button>
          <AppLink to={`${authorAddresses.scenario(id)}?at=${at}`} ahead={false}>
            {play.stop}
          </AppLink>
        </p>
      </Notice>
    </div>
  );
}
