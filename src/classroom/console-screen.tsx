import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { newId } from '@/app/open-class-record';
import type { ClassFact } from '@/class-record/class-event';
import type { ClassRecord } from '@/class-record/class-record';
import { classAddresses } from '@/course/class-addresses';
import type { Agenda } from '@/course/schema/agenda';
import { useMessages } from '@/i18n/messages';
import { every } from '@/platform/every';
import { windowChannel } from '@/platform/window-channel';
import { windowLock } from '@/platform/window-lock';
import { useApp } from '@/store/app-store';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { classChannel, courseVersion } from './class-names';
import { type Console, createConsole } from './console-slice';
import type { KeyPress } from './use-class-keys';

/** Code of its own: the record opens and the lead is asked for while it is fetched. */
const ClassDesk = lazy(() => import('./class-desk').then((desk) => ({ default: desk.ClassDesk })));

type ConsoleScreenProps = {
  readonly classId: string;
  readonly log: ClassRecord;
  readonly agenda: Agenda;
};

/** The console of a class: asks to lead it, and shows the desk once there is a class. */
export function ConsoleScreen({ classId, log, agenda }: ConsoleScreenProps) {
  const [console, setConsole] = useState<Console | null>(null);
  const stageKey = useRef<(press: KeyPress) => void>(() => {});
  const { clock } = useApp();

  useEffect(() => {
    const opened = createConsole({
      classId,
      id: newId(),
      course: courseVersion(outline),
      log,
      channel: windowChannel(classChannel(classId)),
      lock: (onLost) => windowLock(classChannel(classId), onLost),
      clock,
      every,
      onKey: ({ key, code = '', shift }) => stageKey.current({ key, code, shift }),
    });
    setConsole(opened);
    opened.lead('ask');
    return () => opened.close();
  }, [classId, log, clock]);

  return console && <Led console={console} agenda={agenda} stageKey={stageKey} />;
}

type LedProps = {
  readonly console: Console;
  readonly agenda: Agenda;
  readonly stageKey: { current: (press: KeyPress) => void };
};

function Led({ console, agenda, stageKey }: LedProps) {
  const messages = useMessages('classroom').classroom.console;
  const { class: state, lead, kept, stage } = useStore(console.store);
  if (!state) {
    return (
      <>
        <h1 tabIndex={-1}>{messages.missing}</h1>
        <p>{messages.missingText}</p>
        <p>
          <AppLink to={classAddresses.list}>{agenda.title}</AppLink>
        </p>
      </>
    );
  }
  const steal = (
    <Button look="primary" onClick={() => console.lead('steal')}>
      {messages.lead.steal}
    </Button>
  );
  const notices = [
    ...(lead === 'held'
      ? [
          <Notice key="held" kind="watch" title={messages.lead.heldTitle} live>
            <p>{messages.lead.held}</p>
            {steal}
          </Notice>,
        ]
      : []),
    ...(lead === 'lost'
      ? [
          <Notice key="lost" kind="watch" title={messages.lead.lostTitle} live>
            <p>{messages.lead.lost}</p>
            {steal}
          </Notice>,
        ]
      : []),
    ...(kept === 'stored'
      ? []
      : [<Notice key="kept" kind="bad" title={messages.kept[kept.memoryOnly]} live />]),
  ];
  return (
    <Suspense fallback={null}>
      <ClassDesk
        agenda={agenda}
        state={state}
        leads={lead === 'ours'}
        stage={stage}
        notices={notices}
        stageKey={stageKey}
        read={() => console.store.getState().class}
        onFacts={(...facts: readonly ClassFact[]) => console.record(...facts)}
      />
    </Suspense>
  );
}
