import { frame } from 'virtual:course';
import { Suspense, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useBanks } from '@/app/course-chunks';
import { useScenarios } from '@/app/scenario-chunks';
import { useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import { useHydrated } from '@/ui/use-hydrated';
import { textsOfItems, textsOfScenes } from './engine/learner-texts';
import { findTexts, indexKeeper } from './engine/search-index';
import { snippet } from './engine/snippet';
import { addressOf } from './search-address';
import { SearchPage, SearchResults } from './views/SearchPage';

const courseTexts = lazyValue(() =>
  import('virtual:course/search').then(({ searchTexts }) => searchTexts),
);

const indexOf = indexKeeper();

/** `/search/?q=终验`: the query is in the address, so that a search can be shared and come back to. */
export function SearchRoute() {
  const messages = useMessages('search');
  const [parameters, setParameters] = useSearchParams();
  // The prerendered page knows of no query.
  const hydrated = useHydrated();
  const query = hydrated ? (parameters.get('q') ?? '') : '';
  const settled = useDeferredValue(query);

  return (
    <>
      <title>{messages.shell.pageTitle(messages.search.title, frame.title)}</title>
      <SearchPage
        query={query}
        messages={messages.search}
        onQuery={(next) => setParameters(next === '' ? {} : { q: next }, { replace: true })}
      >
        {settled.trim() !== '' && (
          <Suspense fallback={<p role="status">{messages.search.loading}</p>}>
            <Found query={settled} />
          </Suspense>
        )}
      </SearchPage>
    </>
  );
}

function Found({ query }: { readonly query: string }) {
  const messages = useMessages('search');
  const index = useIndex();
  const { texts, whole } = useMemo(() => findTexts(index, query), [index, query]);
  return (
    <SearchResults
      results={texts.map((text) => ({
        key: `${text.kind} ${text.id}`,
        kind: text.kind,
        to: addressOf(text),
        title: snippet(text.title, query, whole),
        context: text.context,
        text: snippet(text.text, query, whole),
      }))}
      messages={messages.search}
    />
  );
}

/** The course's texts, and of items and role-plays those that the learner has met. */
function useIndex() {
  const attempts = useLearner((learner) => learner.attempts);
  const plays = useLearner((learner) => learner.plays);
  const texts = readLazyValue(courseTexts);
  const banks = useBanks([...attempts.ofQuiz.keys()]);
  const scenarios = useScenarios([...plays.ofScenario.keys()]);
  return useMemo(
    () =>
      indexOf([
        ...texts,
        ...banks.flatMap((bank) => textsOfItems(bank, attempts)),
        ...scenarios.flatMap((scenario) => textsOfScenes(scenario, plays)),
      ]),
    [texts, banks, scenarios, attempts, plays],
  );
}
