import { createContext, type ReactNode, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Recorder } from '@/learning-record/learning-event';
import { refold } from '@/learning-record/log-change';
import type { LearningRecord } from '@/learning-record/record';
import type { RecordHealth } from '@/learning-record/record-port';
import type { Clock } from '@/platform/clock';
import { type LearnerState, learnerFold } from './learner-state';

export type AppState = {
  /** The fold of the record: empty until it has been opened, as in the prerendered pages. */
  readonly learner: LearnerState;
  /** Null until the record has been opened. */
  readonly health: RecordHealth | null;
  /** Opening failed: the code that opens the record could not be fetched. */
  readonly unopened: boolean;
};

/** What a feature's commands need of the world. */
export type AppPorts = {
  readonly record: Recorder;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export type App = {
  readonly store: StoreApi<AppState>;
  readonly ports: AppPorts;
  /** Resolves with the open record, for backup, deletion and the like. */
  readonly opened: Promise<LearningRecord>;
};

type AppOptions = Omit<AppPorts, 'record'> & {
  /** Opens the record. It is code of its own, which the first page does not wait for. */
  readonly open: Promise<LearningRecord>;
};

/**
 * Makes the one store of the app. Facts that are reported before the record is open are recorded
 * when it is, in their order; where it cannot be opened, reporting rejects.
 */
export function createApp({ open, ...ports }: AppOptions): App {
  const store = createStore<AppState>(() => ({
    learner: learnerFold.empty(),
    health: null,
    unopened: false,
  }));

  function show(record: LearningRecord): void {
    store.setState({
      learner: refold(learnerFold, learnerFold.empty(), record.events(), { type: 'rewritten' }),
      health: record.health(),
    });
    record.subscribe((events, change) => {
      store.setState(({ learner }) => ({ learner: refold(learnerFold, learner, events, change) }));
    });
    record.watchHealth((health) => store.setState({ health }));
  }
  open.then(show, () => store.setState({ unopened: true }));

  const record: Recorder = async (...facts) => (await open).append(...facts);
  return { store, ports: { ...ports, record }, opened: open };
}

const AppContext = createContext<App | null>(null);

export function AppProvider({
  app,
  children,
}: {
  readonly app: App;
  readonly children: ReactNode;
}) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** @throws {Error} outside of `AppProvider`, which is a mistake of ours. */
function useTheApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp is used outside of AppProvider');
  return app;
}

/** Ports for commands: recorder, clock, ids and seeds. */
export function useApp(): AppPorts {
  return useTheApp().ports;
}

/** The open record, for the page that exports, imports and deletes it. */
export function useOpenedRecord(): Promise<LearningRecord> {
  return useTheApp().opened;
}

/**
 * Selects from what is known of the learner. Select an entity or a container and derive from it in
 * the render: a selector that makes a new object each time would render for ever.
 */
export function useLearner<Selected>(select: (learner: LearnerState) => Selected): Selected {
  return useStore(useTheApp().store, ({ learner }) => select(learner));
}

export function useRecordHealth(): RecordHealth | null {
  return useStore(useTheApp().store, ({ health }) => health);
}

/** Whether opening failed, so that nothing can be kept until the page is loaded again. */
export function useRecordUnopened(): boolean {
  return useStore(useTheApp().store, ({ unopened }) => unopened);
}

/** False until the record has replaced the empty fold. Controls are disabled until then. */
export function useRecordOpened(): boolean {
  return useRecordHealth() !== null;
}
