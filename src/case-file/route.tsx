import { caseFile } from 'virtual:course/case-file';
import { outline } from 'virtual:course/outline';
import { useSearchParams } from 'react-router';
import { useFormats, useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import { useHydrated } from '@/ui/use-hydrated';
import { customerAccounts } from './engine/account';
import { caseUpTo, furthest, reachedAt } from './engine/known';
import { CasePage } from './views/CasePage';

const taught = outline.modules.filter((module) => module.lessons.length > 0);
const lessons = taught.flatMap((module) => module.lessons);
const [first, ...rest] = lessons.map(({ id }) => id);
const order: readonly [string, ...string[]] = [first ?? '', ...rest];
const customers = caseFile.companies.filter(({ side }) => side === 'customer');

/** `/case/`, `/case/?at=l2-1&customer=huilin`: the case as far as a lesson has told it. */
export function CaseRoute() {
  const messages = useMessages('caseFile');
  const formats = useFormats();
  const hydrated = useHydrated();
  const [search, setSearch] = useSearchParams();
  const opened = useLearner((learner) => learner.lessons.lessons);
  const hasOpened = (lesson: string) => opened.get(lesson)?.opened ?? false;

  // The address counts from the first change on: the prerendered page knows of no query.
  const wanted = hydrated ? search : new URLSearchParams();
  const reached = furthest(order, { has: hasOpened });
  const point = reachedAt(order, wanted.get('at') ?? reached);
  const known = caseUpTo(caseFile, point);
  const customer = customers.find(({ id }) => id === wanted.get('customer'))?.id ?? null;

  function change(name: string, value: string | null) {
    const changed = new URLSearchParams(search);
    if (value === null) changed.delete(name);
    else changed.set(name, value);
    setSearch(changed, { replace: true });
  }

  return (
    <>
      <title>{messages.shell.pageTitle(messages.caseFile.title, outline.title)}</title>
      <CasePage
        known={known}
        accounts={customerAccounts(known)}
        lessons={taught.map((module) => ({
          title: `${module.numeral} ${module.title}`,
          lessons: module.lessons.map(({ id, title }, index) => ({
            id,
            number: `${module.numeral} · ${index + 1}`,
            title,
            opened: hasOpened(id),
          })),
        }))}
        ahead={order.indexOf(point.at) > order.indexOf(reached)}
        customer={customer}
        rolesLesson={lessons.find(({ id }) => id === caseFile.rolesKnown)?.title ?? ''}
        disabled={!hydrated}
        messages={messages.caseFile}
        formats={formats}
        onPoint={(lesson) => change('at', lesson)}
        onCustomer={(picked) => change('customer', picked)}
      />
    </>
  );
}
