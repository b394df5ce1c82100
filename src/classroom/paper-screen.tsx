import { agenda } from 'virtual:course/agenda';
import { caseFile } from 'virtual:course/case-file';
import { classPapers } from 'virtual:course/class-papers';
import { outline } from 'virtual:course/outline';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { chunkLoaders } from '@/app/course-chunks';
import { customerAccounts } from '@/case-file/engine/account';
import { caseUpTo, reachedAt } from '@/case-file/engine/known';
import { addresses } from '@/course/addresses';
import type { JobAid } from '@/course/schema/job-aid';
import { useFormats, useMessages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { useHydrated } from '@/ui/use-hydrated';
import { useClassSources } from './use-class-sources';
import { CardsPaper, VoteCards } from './views/CardsPaper';
import { CasePaper } from './views/CasePaper';
import { DocumentsPaper } from './views/DocumentsPaper';
import { GuidePaper } from './views/GuidePaper';
import { JobAidPaper } from './views/JobAidPaper';
import { ManagerPapers } from './views/ManagerPapers';
import styles from './views/Paper.module.css';
import { PaperList } from './views/PaperList';
import { AttendancePaper, RubricPaper } from './views/SheetPapers';
import { VotesPaper } from './views/VotesPaper';

const [first, ...rest] = outline.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
const order: readonly [string, ...string[]] = [first ?? '', ...rest];

/** `/class/paper/`, with `?sheet=h2` one sheet, with `&answers=1` as the instructor has it. */
export function PaperScreen() {
  const messages = useMessages('classPaper').classPaper;
  const hydrated = useHydrated();
  const [query] = useSearchParams();
  const sheet = hydrated ? query.get('sheet') : null;
  const answers = query.get('answers') === '1';
  if (!agenda) return null;
  if (sheet === null) {
    return <PaperList handouts={agenda.handouts} messages={messages} />;
  }
  return (
    <>
      <p className={`${styles.actions} screen-only`}>
        <Button look="primary" onClick={() => window.print()}>
          {messages.print}
        </Button>
        <AppLink to={addresses.classPaper()}>{messages.back}</AppLink>
      </p>
      <Sheet sheet={sheet} answers={answers} />
    </>
  );
}

function Sheet({ sheet, answers }: { readonly sheet: string; readonly answers: boolean }) {
  const all = useMessages('classPaper', 'classroom', 'scenario', 'paper', 'caseFile');
  const messages = all.classPaper;
  const formats = useFormats();
  const half = agenda;
  const handout = half?.handouts.find(({ id }) => id === sheet);
  if (!half) return null;

  switch (handout?.of.from) {
    case 'case-file': {
      const known = caseUpTo(caseFile, reachedAt(order, 'l1-1'));
      return (
        <CasePaper
          title={handout.title}
          accounts={customerAccounts(known)}
          papers={classPapers}
          from={known.ledger.asOf}
          messages={messages}
          formats={formats}
        />
      );
    }
    case 'job-aids':
      return <JobAidSheets ids={handout.of.jobAids} />;
    case 'documents':
      return (
        <DocumentsPaper
          title={handout.title}
          documents={classPapers.documents.filter(({ id }) =>
            handout.of.from === 'documents' ? handout.of.documents.includes(id) : false,
          )}
          flaws={answers ? handout.of.flaws : []}
          words={all.paper}
          messages={messages}
        />
      );
    case 'cards':
      return <CardsPaper title={handout.title} cards={handout.of.cards} messages={messages} />;
    case 'rubric':
      return <RubricPaper title={handout.title} rubric={half.rubric} messages={messages} />;
    case 'manager-pages':
      return <ManagerSheets title={handout.title} />;
    default:
      break;
  }
  switch (sheet) {
    case 'guide':
      return (
        <GuidePaper
          agenda={half}
          titleOf={(id) =>
            outline.modules.flatMap(({ scenarios }) => scenarios).find((one) => one.id === id)
              ?.title ?? id
          }
          advice={all.classroom.console.advice}
          messages={messages}
        />
      );
    case 'votes':
      return <VoteSheets answers={answers} />;
    case 'cards':
      return <VoteCards letters={all.classroom.letters} messages={messages} />;
    case 'attendance':
      return <AttendancePaper size={half.size.greatest} messages={messages} />;
    default:
      return <p>{messages.missing}</p>;
  }
}

function JobAidSheets({ ids }: { readonly ids: readonly string[] }) {
  const messages = useMessages('classPaper').classPaper;
  const [aids, setAids] = useState<readonly JobAid[]>([]);
  useEffect(() => {
    let gone = false;
    Promise.all(ids.map((id) => chunkLoaders['job-aids'](id))).then(
      (found) => {
        if (!gone) setAids(found.flatMap((aid) => aid ?? []));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [ids]);
  return aids.map((aid) => <JobAidPaper key={aid.id} aid={aid} messages={messages} />);
}

function VoteSheets({ answers }: { readonly answers: boolean }) {
  const all = useMessages('classPaper', 'classroom', 'scenario');
  const formats = useFormats();
  return agenda ? <Votes half={agenda} /> : null;

  function Votes({ half }: { readonly half: NonNullable<typeof agenda> }) {
    const sources = useClassSources(half);
    return (
      <VotesPaper
        agenda={half}
        staged={sources.staged}
        answers={answers}
        letters={all.classroom.letters}
        messages={all.classPaper}
        scenarioMessages={all.scenario}
        formats={formats}
      />
    );
  }
}

function ManagerSheets({ title }: { readonly title: string }) {
  const [pages, setPages] = useState<readonly NonNullable<Awaited<ReturnType<typeof load>>>[]>([]);
  useEffect(() => {
    let gone = false;
    Promise.all(outline.modules.map(({ managerPage }) => load(managerPage?.id))).then(
      (found) => {
        if (!gone) setPages(found.flatMap((page) => page ?? []));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return <ManagerPapers title={title} pages={pages} />;
}

async function load(page: string | undefined) {
  const [lesson] = (page ?? '').split('#');
  const chunk = lesson ? await chunkLoaders.lessons(lesson) : null;
  return chunk && { id: lesson ?? '', ...chunk };
}
