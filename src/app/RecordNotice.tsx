import { addresses } from '@/course/addresses';
import { useMessages } from '@/i18n/messages';
import { useRecordHealth, useRecordUnopened } from '@/store/app-store';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

/** Says so, plainly, where what the learner does is not kept. Silent while all is well. */
export function RecordNotice() {
  const health = useRecordHealth();
  const unopened = useRecordUnopened();
  const { shell, problem } = useMessages();
  if (unopened) {
    return (
      <Notice kind="watch" title={shell.recordUnopened} live>
        <p>{shell.recordUnopenedText}</p>
        <Button onClick={() => window.location.reload()}>{problem.retry}</Button>
      </Notice>
    );
  }
  if (!health || (health.kept !== 'memory-only' && health.setAside === 0)) return null;

  return (
    <div className="screen-only">
      {health.kept === 'memory-only' && (
        <Notice kind="watch" title={shell.memoryOnly} live>
          <p>
            {shell.memoryOnlyWhy[health.why]}{' '}
            <AppLink to={addresses.record}>{shell.exportNow}</AppLink>
          </p>
        </Notice>
      )}
      {health.setAside > 0 && <Notice kind="watch" title={shell.brokenRows(health.setAside)} />}
    </div>
  );
}
