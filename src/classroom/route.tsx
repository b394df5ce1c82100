import { agenda } from 'virtual:course/agenda';
import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { newId, openLocalClasses } from '@/app/open-class-record';
import { NotFound } from '@/app/views/Problem';
import type { ClassRecord } from '@/class-record/class-record';
import { addresses } from '@/course/addresses';
import type { Agenda } from '@/course/schema/agenda';
import { useFormats, useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { ConsoleScreen } from './console-screen';
import { foldClass } from './engine/class-fold';
import { ProjectedScreen } from './projected-screen';
import { ClassList, type NewClass } from './views/ClassList';

const PaperScreen = lazy(() =>
  import('./paper-screen').then((screen) => ({ default: screen.PaperScreen })),
);

/** `/class/`: the classes of this device; with `?class=<id>` a console; `/class/stage/` what is projected. */
export function ClassRoute() {
  const messages = useMessages('classroom', 'scenario', 'lesson', 'paper');
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
          <ProjectedScreen key={classId} classId={classId} agenda={agenda} />
        )}
      </>
    );
  }
  return (
    <>
      {title}
      <Classes classId={classId} agenda={agenda} />
    </>
  );
}

/** `/class/paper/`: code of its own, for it is printed before the class. */
function PaperPage() {
  const messages = useMessages('classPaper');
  return (
    <>
      <title>{messages.shell.pageTitle(messages.classPaper.title, outline.title)}</title>
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <PaperScreen />
      </Suspense>
    </>
  );
}

type ClassesProps = { readonly classId: string | null; readonly agenda: Agenda };

function Classes({ classId, agenda: half }: ClassesProps) {
  const messages = useMessages('classroom').classroom;
  const formats = useFormats();
  const navigate = useNavigate();
  const log = useClassRecord();

  async function open({ name, size, plan }: NewClass) {
    if (!log) return;
    const id = newId();
    await log.append(id, id, { type: 'class-opened', name, size, plan });
    navigate(addresses.class(id));
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
      messages={messages}
      formats={formats}
      onOpen={open}
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
