import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import type { Placement } from '../engine/placement';
import styles from './Quiz.module.css';

type PlacementStartProps = {
  readonly module: { readonly id: string; readonly title: string };
  readonly standing: Placement;
  readonly disabled: boolean;
  readonly messages: Messages['quiz']['placement'];
  readonly onStart: () => void;
};

/** What a placement is and what it is not, and the way in. */
export function PlacementStart({
  module,
  standing,
  disabled,
  messages,
  onStart,
}: PlacementStartProps) {
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
        <Button look="primary" disabled={disabled} onClick={onStart}>
          {messages.start}
        </Button>
        <ButtonLink look="plain" to={addresses.module(module.id)}>
          {messages.toLessons}
        </ButtonLink>
      </div>
    </div>
  );
}
