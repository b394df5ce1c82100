import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { Button, ButtonLink } from '@/ui/Button';
import styles from './Page.module.css';

type NotFoundProps = { readonly messages: Messages['problem'] };

/** A stale link, or a lesson that is gone: says so, and offers the way on. */
export function NotFound({ messages }: NotFoundProps) {
  return (
    <div className={styles.page}>
      <title>{messages.notFoundTitle}</title>
      <h1 tabIndex={-1}>{messages.notFoundTitle}</h1>
      <p>{messages.notFoundText}</p>
      <p className={styles.actions}>
        <ButtonLink look="primary" to={addresses.home}>
          {messages.goHome}
        </ButtonLink>
      </p>
    </div>
  );
}

type BrokenProps = NotFoundProps & { readonly error: unknown; readonly onRetry: () => void };

/** A page that could not be opened, most often for want of a network. */
export function Broken({ messages, error, onRetry }: BrokenProps) {
  return (
    <div className={styles.page}>
      <title>{messages.brokenTitle}</title>
      <h1 tabIndex={-1}>{messages.brokenTitle}</h1>
      <p>{messages.brokenText}</p>
      <p className={styles.actions}>
        <Button look="primary" onClick={onRetry}>
          {messages.retry}
        </Button>
        <ButtonLink to={addresses.home}>{messages.goHome}</ButtonLink>
      </p>
      <details className={styles.details}>
        <summary>{messages.details}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </div>
  );
}
