import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import type { Placement } from '../engine/placement';
import styles from './Quiz.module.css';
import type { OpenLine } from './QuizStart';

type PlacementStartProps = {
  readonly module: { readonly id: string; readonly title: string };
  readonly standing: Placement;
  /** An attempt that is not finished: a placement is gone on with, any other would be put away. */
  readonly open: OpenLine | null;
  readonly disabled: boolean;
  readonly messages: Messages['quiz'];
  readonly onStart: () => void;
  readonly onResume: () => void;
};

/** What a placement is and what it is not, and the way in. */
export function PlacementStart({
  module,
  standing,
  open,
  disabled,
  messages: { placement: messages, start },
  onStart,
  onResume,
}: PlacementStartProps) {
  const begun = open?.mode === 'placement' ? open : null;
  const before = { none: null, passed: messages.passedBefore, failed: messages.failedBefore };
  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={addresses.module(module.id)}>{module.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="start">
        {messages.title(module.title)}
      </h1>
      <p className={styles.intro}>{messages.intro}</p>
      <p className={styles.small}>{messages.private}</p>
      {before[standing] && <p className={styles.open}>{before[standing]}</p>}
      <div className={styles.actions}>
        {begun && (
          <Button look="primary" disabled={disabled} onClick={onResume}>
            {begun.number === null ? start.resumeEnd : start.resume(begun.number, begun.all)}
          </Button>
        )}
        <Button look={begun ? 'quiet' : 'primary'} disabled={disabled} onClick={onStart}>
          {begun ? messages.again : messages.start}
        </Button>
        <ButtonLink look="plain" to={addresses.module(module.id)}>
          {messages.toLessons}
        </ButtonLink>
      </div>
      {open && <p className={styles.small}>{begun ? messages.againWhy : messages.putsAway}</p>}
    </div>
  );
}
