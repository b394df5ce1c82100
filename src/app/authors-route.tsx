import { outline } from 'virtual:course/outline';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { useMessages } from '@/i18n/messages';
import { Authors } from './views/Authors';
import { NotFound } from './views/Problem';

const loadPreview = () => import('@/scenario/preview-route');
const loadScript = () => import('@/scenario/script-route');
const loadBank = () => import('@/quiz/bank-route');
const Bank = lazy(() => loadBank().then((m) => ({ default: m.BankRoute })));
const Preview = lazy(() => loadPreview().then((m) => ({ default: m.PreviewRoute })));
const Script = lazy(() => loadScript().then((m) => ({ default: m.ScriptRoute })));

/** Code of the pages below `/authors/<kind>/`. */
export async function prepareAuthors(kind: string): Promise<void> {
  if (kind === 'scenarios') await Promise.all([loadPreview(), loadScript()]);
  if (kind === 'banks') await loadBank();
}

/** `/authors/` and all below it: pages for those who write the course. */
export function AuthorsRoute() {
  const messages = useMessages();
  return (
    <>
      <meta name="robots" content="noindex" />
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <Routes>
          <Route index element={<AuthorsList />} />
          <Route path="scenarios/:id" element={<Preview />} />
          <Route path="scenarios/:id/script" element={<Script />} />
          <Route path="banks/:id" element={<Bank />} />
          <Route path="*" element={<NotFound messages={messages.problem} />} />
        </Routes>
      </Suspense>
    </>
  );
}

function AuthorsList() {
  const messages = useMessages('authors');
  return (
    <>
      <title>{messages.shell.pageTitle(messages.authors.title, outline.title)}</title>
      <Authors modules={outline.modules} messages={messages.authors} />
    </>
  );
}
