import { agenda } from 'virtual:course/agenda';
import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { newId, openLocalClasses } from '@/app/open-class-record';
import { NotFound } from '@/app/views/Problem';
import { classFileLimit, readClassFile } from '@/class-record/class-file';
import type { ClassRecord } from '@/class-record/class-record';
import { classAddresses } from '@/course/class-addresses';
import type { Agenda } from '@/course/schema/agenda';
import { type Language, useFormats, useMessages } from '@/i18n/messages';
import { readPickedFile } from '@/platform/file';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import { useHydrated } from '@/ui/use-hydrated';
import { foldClass } from './engine/class-fold';
import { ClassList, type NewClass } from './views/ClassList';

const ConsoleScreen = lazy(() =>
  import('./console-screen').then((screen) => ({ default: screen.ConsoleScreen })),
);

const ProjectedScreen = lazy(() =>
  import('./projected-screen').then((screen) => ({ default: screen.ProjectedScreen })),
);

const ReportScreen = lazy(() =>
  import('./report-screen').then((screen) => ({ default: screen.ReportScreen })),
);

const PreWorkScreen = lazy(() =>
  import('./pre-work-screen').then((screen) => ({ default: screen.PreWorkScreen })),
);

// Not React's lazy: what is prerendered has to be at hand in the first render.
const paper = lazyValue(() => import('./paper-screen'));

/** Code and texts of the pages below `/class/`. */
export async function prepareClass(kind: string, language: Language): Promise<void> {
  if (kind === 'paper') await Promise.all([paper.load(), language.parts.classPaper.load()]);
}

function PaperScreen() {
  const screen = readLazyValue(paper);
  return <screen.PaperScreen />;
}

/** `/class/`: the classes of this device; with `?class=<id>` a console; `/class/stage/` what is projected. */
export function ClassRoute() {
  const messages = useMessages('classroom');
  const hydrated = useHydrated();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  // The prerendered page knows no query.
  const classId = hydrated ? query.get('class') : null;
  if (!agenda) return <NotFound messages={messages.problem} />;

  const { title: name, stage } = messages.classroom;
  const projected = /\/stage\/?$/.test(pathname);
  const title = (
    <title>{messages.shell.pageTitle(projected ? stage.title : name, outline.title)}</title>
  );
  if (/\/paper\/?$/.test(pathname)) return <PaperPage />;
  if (projected) {
    return (
      <>
        {title}
        {classId === null ? (
          <>
            <h1 tabIndex={-1}>{stage.title}</h1>
            <p>{stage.noClass}</p>
          </>
        ) : (
          <Suspense fallback={<h1 tabIndex={-1}>{stage.title}</h1>}>
            <ProjectedScreen key={classId} classId={classId} agenda={agenda} />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <>
      {title}
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        {hydrated && query.has('pre-work') ? (
          <PreWorkScreen />
        ) : (
          <Classes classId={classId} report={hydrated && query.has('report')} agenda={agenda} />
        )}
      </Suspense>
    </>
  );
}

/** `/class/paper/`: code of its own, for it is printed before the class. */
function PaperPage() {
  const messages = useMessages('classPaper');
  return (
    <>
      <title>{messages.shell.pageTitle(messages.classPaper.title, outline.title)}</title>
      <PaperScreen />
    </>
  );
}

type ClassesProps = {
  readonly classId: string | null;
  readonly report: boolean;
  readonly agenda: Agenda;
};

function Classes({ classId, report, agenda: half }: ClassesProps) {
  const all = useMessages('classroom', 'classAfter');
  const messages = all.classroom;
  const [imported, setImported] = useState<string | null>(null);
  const formats = useFormats();
  const navigate = useNavigate();
  const log = useClassRecord();

  async function open({ name, size, plan }: NewClass) {
    if (!log) return;
    const id = newId();
    await log.append(id, id, { type: 'class-opened', name, size, plan });
    navigate(classAddresses.console(id));
  }

  async function importClass(file: File) {
    const words = all.classAfter.list;
    const read = await readPickedFile(file, classFileLimit);
    const events = read.outcome === 'read' ? readClassFile(read.text) : null;
    if (!log || !events) return setImported(words.notAClass);
    const { added } = await log.merge(events);
    setImported(words.imported(added));
  }

  if (classId !== null && report) {
    return log && <ReportScreen classId={classId} log={log} agenda={half} />;
  }
  if (classId !== null) {
    return log && <ConsoleScreen key={classId} classId={classId} log={log} agenda={half} />;
  }
  const classes = log?.classes().flatMap((id) => foldClass(log.eventsOf(id)) ?? []) ?? [];
  return (
    <ClassList
      classes={classes}
      opened={log !== null}
      setAside={log?.setAside ?? 0}
      usualSize={half.size.greatest}
      imported={imported}
      messages={messages}
      after={all.classAfter.list}
      formats={formats}
      onOpen={open}
      onImport={importClass}
    />
  );
}

let opening: Promise<ClassRecord> | null = null;

/** The record of the classes, opened once; null until it is. */
function useClassRecord(): ClassRecord | null {
  const [log, setLog] = useState<ClassRecord | null>(null);
  useEffect(() => {
    let gone = false;
    opening ??= openLocalClasses(outline.id);
    opening.then((opened) => {
      if (!gone) setLog(opened);
    });
    return () => {
      gone = true;
    };
  }, []);
  return log;
}
