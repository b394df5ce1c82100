import { outline } from 'virtual:course/outline';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { type Language, useMessages } from '@/i18n/messages';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import { Authors } from './views/Authors';
import { NotFound } from './views/Problem';

// Not React's lazy: code that was fetched before hydration has to be at hand in the first render.
const preview = lazyValue(() => import('@/scenario/preview-route'));
const script = lazyValue(() => import('@/scenario/script-route'));
const bank = lazyValue(() => import('@/quiz/bank-route'));

/** Code of the pages below `/authors/<kind>/`, and texts that only they say. */
export async function prepareAuthors(kind: string, { parts }: Language): Promise<void> {
  if (kind === 'scenarios') await Promise.all([preview.load(), script.load()]);
  if (kind === 'banks') await Promise.all([bank.load(), parts.bank.load()]);
}

function Preview() {
  const { PreviewRoute } = readLazyValue(preview);
  return <PreviewRoute />;
}

function Bank() {
  const { BankRoute } = readLazyValue(bank);
  return <BankRoute />;
}

function Script() {
  const { ScriptRoute } = readLazyValue(script);
  return <ScriptRoute />;
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
