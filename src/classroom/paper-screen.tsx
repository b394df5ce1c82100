import { agenda } from 'virtual:course/agenda';
import { outline } from 'virtual:course/outline';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { classAddresses } from '@/course/class-addresses';
import { useMessages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { useHydrated } from '@/ui/use-hydrated';
import { CardsPaper, VoteCards } from './views/CardsPaper';
import { GuidePaper } from './views/GuidePaper';
import styles from './views/Paper.module.css';
import { PaperList } from './views/PaperList';
import { AttendancePaper, RubricPaper } from './views/SheetPapers';

const CaseSheets = lazy(() =>
  import('./case-sheets').then((sheets) => ({ default: sheets.CaseSheets })),
);
const DocumentSheets = lazy(() =>
  import('./document-sheets').then((sheets) => ({ default: sheets.DocumentSheets })),
);
const JobAidSheets = lazy(() =>
  import('./job-aid-sheets').then((sheets) => ({ default: sheets.JobAidSheets })),
);
const ManagerSheets = lazy(() =>
  import('./manager-sheets').then((sheets) => ({ default: sheets.ManagerSheets })),
);
const VoteSheets = lazy(() =>
  import('./vote-sheets').then((sheets) => ({ default: sheets.VoteSheets })),
);

/** `/class/paper/`, with `?sheet=h2` one sheet, with `&answers=1` as the instructor has it. */
export function PaperScreen() {
  const { classPaper: messages, shell } = useMessages('classPaper');
  const hydrated = useHydrated();
  const [query] = useSearchParams();
  const sheet = hydrated ? query.get('sheet') : null;
  const answers = query.get('answers') === '1';
  if (!agenda) return null;
  if (sheet === null) return <PaperList handouts={agenda.handouts} messages={messages} />;
  return (
    <>
      <p className={`${styles.actions} screen-only`}>
        <Button look="primary" onClick={() => window.print()}>
          {messages.print}
        </Button>
        <AppLink to={classAddresses.paper()}>{messages.back}</AppLink>
      </p>
      <Suspense fallback={<p role="status">{shell.loading}</p>}>
        <Sheet sheet={sheet} answers={answers} />
      </Suspense>
    </>
  );
}

function Sheet({ sheet, answers }: { readonly sheet: string; readonly answers: boolean }) {
  const all = useMessages('classPaper', 'classroom');
  const messages = all.classPaper;
  const handout = agenda?.handouts.find(({ id }) => id === sheet);
  if (!agenda) return null;

  switch (handout?.of.from) {
    case 'case-file':
      return <CaseSheets title={handout.title} />;
    case 'job-aids':
      return <JobAidSheets ids={handout.of.jobAids} />;
    case 'documents':
      return <DocumentSheets title={handout.title} of={handout.of} answers={answers} />;
    case 'cards':
      return <CardsPaper title={handout.title} cards={handout.of.cards} messages={messages} />;
    case 'rubric':
      return <RubricPaper title={handout.title} rubric={agenda.rubric} messages={messages} />;
    case 'manager-pages':
      return <ManagerSheets title={handout.title} />;
    default:
      break;
  }
  switch (sheet) {
    case 'guide':
      return (
        <GuidePaper
          agenda={agenda}
          titleOf={(id) =>
            outline.modules.flatMap(({ scenarios }) => scenarios).find((one) => one.id === id)
              ?.title ?? id
          }
          advice={all.classroom.console.advice}
          messages={messages}
        />
      );
    case 'votes':
      return <VoteSheets agenda={agenda} answers={answers} />;
    case 'cards':
      return <VoteCards letters={all.classroom.letters} messages={messages} />;
    case 'attendance':
      return <AttendancePaper size={agenda.size.greatest} messages={messages} />;
    default:
      return (
        <>
          <h1 tabIndex={-1}>{messages.title}</h1>
          <p>{messages.missing}</p>
        </>
      );
  }
}
