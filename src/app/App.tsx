import { frame } from 'virtual:course';
import { lazy, Suspense, useCallback } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { type Language, useLanguage, useMessages } from '@/i18n/messages';
import { useLearner, useRecordOpened } from '@/store/app-store';
import { PrefetchContext } from '@/ui/AppLink';
import { PageArrival } from './PageArrival';
import { PageBoundary } from './PageBoundary';
import { RecordNotice } from './RecordNotice';
import { lazyRoutes, loadPage } from './routes';
import { NotFound } from './views/Problem';
import { Shell } from './views/Shell';

/**
 * No seal is pressed before the record is open, so that the first page does not wait for it. Where it
 * cannot be fetched nothing is lost: the next visit presses what is due.
 */
const SealMoment = lazy(() =>
  import('./SealMoment').then(
    (moment) => ({ default: moment.SealMoment }),
    () => ({ default: () => null }),
  ),
);

const fetched = new Set<string>();

/** Fetching ahead is a courtesy: when it fails, the page says so once it is opened. */
function prefetch(address: string, language: Language): void {
  if (fetched.has(address)) return;
  fetched.add(address);
  loadPage(address, language).catch(() => fetched.delete(address));
}

type AppProps = {
  /** Called when the first page is there and reacts. */
  readonly onHydrated?: () => void;
};

/** The whole app below its router, store and messages. */
export function App({ onHydrated }: AppProps) {
  const { pathname } = useLocation();
  const messages = useMessages();
  const language = useLanguage();
  const fetchAhead = useCallback((address: string) => prefetch(address, language), [language]);
  const sealed = useLearner((learner) => learner.seals);
  const opened = useRecordOpened();

  return (
    <PrefetchContext value={fetchAhead}>
      <Shell
        course={frame}
        path={pathname}
        sealed={sealed}
        messages={messages.shell}
        notice={<RecordNotice />}
      >
        <PageBoundary path={pathname} messages={messages.problem}>
          <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
            <Routes>
              {lazyRoutes.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound messages={messages.problem} />} />
            </Routes>
            <PageArrival onFirst={onHydrated} />
          </Suspense>
        </PageBoundary>
        {opened && (
          <Suspense fallback={null}>
            <SealMoment />
          </Suspense>
        )}
      </Shell>
    </PrefetchContext>
  );
}
