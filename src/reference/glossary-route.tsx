import { glossary } from 'virtual:course/glossary';
import { outline } from 'virtual:course/outline';
import { useSearchParams } from 'react-router';
import { useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { findTerms } from './engine/glossary';
import { placeLabels } from './place-labels';
import { GlossaryPage } from './views/GlossaryPage';

const labelOf = placeLabels(outline);

/** `/glossary/`, `/glossary/?q=retention`, `/glossary/#retention-money` */
export function GlossaryRoute() {
  const messages = useMessages('glossary');
  const hydrated = useHydrated();
  const [search, setSearch] = useSearchParams();
  const query = (hydrated && search.get('q')) || '';

  return (
    <>
      <title>{messages.shell.pageTitle(messages.glossary.title, outline.title)}</title>
      <GlossaryPage
        count={glossary.length}
        shown={findTerms(glossary, query)}
        query={query}
        labelOf={labelOf}
        disabled={!hydrated}
        messages={messages.glossary}
        onFind={(wanted) => setSearch(wanted ? { q: wanted } : {}, { replace: true })}
      />
    </>
  );
}
