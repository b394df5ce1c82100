import { useMessages } from '@/i18n/messages';
import { Notice } from '@/ui/Notice';

type AttemptNoticeProps = { readonly kind: 'abandoned' | 'unknown' };

/** Why the attempt that an address names is not shown, and what to do instead. */
export function AttemptNotice({ kind }: AttemptNoticeProps) {
  const { start } = useMessages('quiz').quiz;
  return kind === 'abandoned' ? (
    <Notice kind="watch" title={start.abandoned}>
      <p>{start.abandonedText}</p>
    </Notice>
  ) : (
    <Notice kind="watch" title={start.unknownAttempt}>
      <p>{start.unknownAttemptText}</p>
    </Notice>
  );
}
