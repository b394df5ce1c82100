import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '@/i18n/messages';
import { decisionIn } from '@/review/review-address';
import { ReviewRoute as ReviewPage } from '@/review/route';
import { useRecordOpened } from '@/store/app-store';

const ReviewSession = lazy(() =>
  import('./review-session').then((m) => ({ default: m.ReviewSession })),
);
const DecisionScreen = lazy(() =>
  import('@/review/decision-screen').then((m) => ({ default: m.DecisionScreen })),
);

/** `/review/`, a review under way (`?attempt=…&at=3`), or one decision (`?decision=decision/s1/d3`). */
export function ReviewRoute() {
  const messages = useMessages('review');
  const [search] = useSearchParams();
  const opened = useRecordOpened();
  const attempt = search.get('attempt');
  const decision = decisionIn(search);

  // Until the record is open, every address of the review shows what was prerendered: its page.
  const screen = !opened
    ? ({ name: 'page', view: <ReviewPage /> } as const)
    : attempt !== null
      ? ({ name: 'session', view: <ReviewSession attempt={attempt} /> } as const)
      : decision !== null
        ? ({
            name: 'decision',
            view: <DecisionScreen key={search.get('decision')} decision={decision} />,
          } as const)
        : ({ name: 'page', view: <ReviewPage /> } as const);

  return (
    <>
      <title>{messages.shell.pageTitle(messages.review.title, outline.title)}</title>
      <Suspense fallback={<p role="status">{messages.review.loading}</p>}>
        {screen.view}
        <Arrival screen={screen.name} opened={opened} />
      </Suspense>
    </>
  );
}

type ArrivalProps = { readonly screen: 'page' | 'session' | 'decision'; readonly opened: boolean };

/**
 * Stands behind the screen within its Suspense boundary. Coming to the page or to a decision from
 * another screen moves to its heading; a session does so itself, and the first screen is left to the app.
 */
function Arrival({ screen, opened }: ArrivalProps) {
  const shown = useRef<ArrivalProps['screen'] | null>(null);
  useEffect(() => {
    const before = shown.current;
    if (opened) shown.current = screen;
    if (before === null || before === screen || screen === 'session') return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen, opened]);
  return null;
}
