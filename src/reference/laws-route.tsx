import { lawBook } from 'virtual:course/law-book';
import { outline } from 'virtual:course/outline';
import { useSearchParams } from 'react-router';
import { useFormats, useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { type Confidence, filterLaws, type LawFilter, lessonOf } from './engine/law-book';
import { placeLabels } from './place-labels';
import { LawsPage } from './views/LawsPage';

const labelOf = placeLabels(outline);
const moduleOf = new Map(
  outline.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson.id, id] as const)),
);
/** Modules that rest on some law: no other is worth choosing. */
const citing = new Set(
  lawBook.laws.flatMap(({ places }) => places.map(({ ref }) => moduleOf.get(lessonOf(ref)))),
);
const modules = outline.modules.filter(({ id }) => citing.has(id));
const known: readonly Confidence[] = ['settled', 'contested', 'local'];

/** `/laws/`, `/laws/?confidence=contested&module=m1`, `/laws/#civil-code-201` */
export function LawsRoute() {
  const messages = useMessages('laws');
  const formats = useFormats();
  const hydrated = useHydrated();
  const [search, setSearch] = useSearchParams();

  // The prerendered page knows of no query.
  const filter: LawFilter = {
    confidence: (hydrated && known.find((id) => id === search.get('confidence'))) || null,
    module: (hydrated && modules.find(({ id }) => id === search.get('module'))?.id) || null,
  };

  function change(changes: Partial<LawFilter>) {
    const wanted = Object.entries({ ...filter, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    setSearch(new URLSearchParams(wanted), { replace: true });
  }

  return (
    <>
      <title>{messages.shell.pageTitle(messages.laws.title, outline.title)}</title>
      <LawsPage
        laws={lawBook.laws}
        shown={filterLaws(lawBook.laws, filter, (lesson) => moduleOf.get(lesson))}
        companyRules={lawBook.companyRules}
        filter={filter}
        modules={modules.map(({ id, numeral }) => ({ id, label: messages.laws.ofModule(numeral) }))}
        labelOf={labelOf}
        disabled={!hydrated}
        messages={messages.laws}
        formats={formats}
        onFilter={change}
        onPrint={() => window.print()}
      />
    </>
  );
}
