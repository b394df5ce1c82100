import { createStore, type StoreApi } from 'zustand';
import type { ClassFact } from '@/class-record/class-event';
import type { ClassKept, ClassRecord } from '@/class-record/class-record';
import type { ClassState } from '@/class-record/class-state';
import { hear, protocolVersion, type StageMessage } from '@/class-record/stage-message';
import type { Clock } from '@/platform/clock';
import type { WindowChannel } from '@/platform/window-channel';
import type { WindowLock } from '@/platform/window-lock';
import { applyClassEvent, foldClass } from './engine/class-fold';
import type { PressedKey } from './engine/class-keys';

/** What the console knows of the window that is projected. */
export type StageLink = {
  /** Epoch milliseconds of its last sign; null when there was none yet. */
  readonly heardAt: number | null;
  /** The revision that it shows. */
  readonly rev: number;
  /** It is covered, minimised or in another tab. */
  readonly hidden: boolean;
  readonly otherVersion: boolean;
};

export type ConsoleState = {
  readonly class: ClassState | null;
  /** ours: this window writes. held: another console is open. lost: another one took over. */
  readonly lead: 'asking' | 'ours' | 'held' | 'lost';
  readonly kept: ClassKept;
  readonly stage: StageLink;
};

export type Console = {
  readonly store: StoreApi<ConsoleState>;
  /** Asks to lead the class; `steal` takes it from another console. */
  readonly lead: (how: 'ask' | 'steal') => Promise<void>;
  /** Records what happened and shows it. Does nothing while another console leads. */
  readonly record: (...facts: readonly ClassFact[]) => Promise<void>;
  readonly close: () => void;
};

type ConsolePorts = {
  readonly classId: string;
  /** This window. */
  readonly id: string;
  /** Id and version of the course: a stage with another one is told to reload. */
  readonly course: string;
  readonly log: ClassRecord;
  readonly channel: WindowChannel;
  readonly lock: (onLost: () => void) => WindowLock;
  readonly clock: Clock;
  /** Calls again and again; the period is in milliseconds. Gives a way to stop. */
  readonly every: (period: number, call: () => void) => () => void;
  /** A key that was pressed on the stage. */
  readonly onKey: (pressed: PressedKey) => void;
};

/** Milliseconds between two signs of life. */
const pingEvery = 1_000;

/** The one window that writes: it records, folds, and tells the stage the whole state. */
export function createConsole(ports: ConsolePorts): Console {
  const { classId, id, course, log, channel, clock } = ports;
  const store = createStore<ConsoleState>(() => ({
    class: foldClass(log.eventsOf(classId)),
    lead: 'asking',
    kept: 'stored',
    stage: { heardAt: null, rev: 0, hidden: false, otherVersion: false },
  }));
  const lock = ports.lock(() => store.setState({ lead: 'lost' }));
  const envelope = { protocol: protocolVersion, course, class: classId } as const;

  function send(message: StageMessage): void {
    channel.post(message);
  }

  function tell(): void {
    const { class: state, lead } = store.getState();
    if (state && lead === 'ours') send({ ...envelope, type: 'state', console: id, state });
  }

  function ping(): void {
    const { class: state, lead } = store.getState();
    if (state && lead === 'ours') {
      send({ ...envelope, type: 'ping', console: id, rev: state.rev });
    }
  }

  function listen(data: unknown): void {
    const heard = hear(data);
    const { stage } = store.getState();
    if (heard.kind === 'other-version') {
      store.setState({ stage: { ...stage, otherVersion: true } });
    }
    if (heard.kind !== 'message' || heard.message.class !== classId) return;
    const { message } = heard;
    if (message.course !== course) {
      store.setState({ stage: { ...stage, otherVersion: true } });
      return;
    }
    if (message.type === 'hello') tell();
    if (message.type === 'pong') {
      const { rev, hidden } = message;
      store.setState({ stage: { heardAt: clock(), rev, hidden, otherVersion: false } });
      // A message was lost, or the stage came back from sleep.
      if (rev < (store.getState().class?.rev ?? 0)) tell();
    }
    if (message.type === 'key') {
      const { key, code, shift } = message;
      ports.onKey({ key, code, shift, other: false });
    }
  }

  const stopListening = channel.listen(listen);
  const stopPinging = ports.every(pingEvery, ping);

  return {
    store,
    async lead(how) {
      const lead = await lock.take(how);
      if (lead === 'ours') await log.reread();
      store.setState({ lead, class: foldClass(log.eventsOf(classId)) });
      tell();
    },
    async record(...facts) {
      if (store.getState().lead !== 'ours' || facts.length === 0) return;
      const before = log.eventsOf(classId).length;
      const kept = log.append(classId, id, ...facts);
      const fresh = log.eventsOf(classId).slice(before);
      store.setState(({ class: state }) => ({ class: fresh.reduce(applyClassEvent, state) }));
      tell();
      store.setState({ kept: await kept });
    },
    close() {
      stopPinging();
      stopListening();
      lock.release();
      channel.close();
    },
  };
}
