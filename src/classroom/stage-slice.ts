import { createStore, type StoreApi } from 'zustand';
import type { ClassState } from '@/class-record/class-state';
import { hear, isNews, protocolVersion } from '@/class-record/stage-message';
import type { Clock } from '@/platform/clock';
import type { WindowChannel } from '@/platform/window-channel';

export type StageState = {
  readonly class: ClassState | null;
  /** waiting: no console was heard yet. lost: none for three seconds; what is shown stays. */
  readonly link: 'waiting' | 'following' | 'lost' | 'other-version';
};

export type Stage = {
  readonly store: StoreApi<StageState>;
  /** Hands a key on to the console. */
  readonly press: (pressed: {
    readonly key: string;
    readonly code: string;
    readonly shift: boolean;
  }) => void;
  readonly close: () => void;
};

type StagePorts = {
  readonly classId: string;
  readonly id: string;
  readonly course: string;
  readonly channel: WindowChannel;
  readonly clock: Clock;
  readonly every: (period: number, call: () => void) => () => void;
  readonly isHidden: () => boolean;
};

/** Milliseconds without a sign from the console until the stage says so. */
const patience = 3_000;
const lookEvery = 1_000;

/** The projected window: it shows what the console says, and decides nothing. */
export function createStage(ports: StagePorts): Stage {
  const { classId, id, course, channel, clock } = ports;
  const store = createStore<StageState>(() => ({ class: null, link: 'waiting' }));
  const envelope = { protocol: protocolVersion, course, class: classId } as const;
  let heardAt: number | null = null;
  /** The console that is believed: the one that last sent a state. */
  let leader: string | null = null;

  function hello(): void {
    channel.post({ ...envelope, type: 'hello', stage: id });
  }

  function pong(): void {
    const rev = store.getState().class?.rev ?? 0;
    channel.post({ ...envelope, type: 'pong', stage: id, rev, hidden: ports.isHidden() });
  }

  function listen(data: unknown): void {
    const heard = hear(data);
    if (heard.kind === 'other-version') store.setState({ link: 'other-version' });
    if (heard.kind !== 'message' || heard.message.class !== classId) return;
    const { message } = heard;
    if (message.type !== 'state' && message.type !== 'ping') return;
    if (message.course !== course) {
      store.setState({ link: 'other-version' });
      return;
    }
    heardAt = clock();
    if (message.type === 'state') {
      const known = store.getState().class;
      // A console that took over writes on from where the other was, and never from before.
      const tookOver = leader !== message.console && message.state.rev >= (known?.rev ?? 0);
      const news = isNews(known, message.state) || tookOver;
      leader = message.console;
      store.setState({ link: 'following', ...(news && { class: message.state }) });
      pong();
      return;
    }
    store.setState({ link: 'following' });
    if (message.rev > (store.getState().class?.rev ?? 0)) hello();
    else pong();
  }

  const stopListening = channel.listen(listen);
  const stopLooking = ports.every(lookEvery, () => {
    if (heardAt === null) hello();
    else if (clock() - heardAt > patience && store.getState().link === 'following') {
      store.setState({ link: 'lost' });
    }
  });
  hello();

  return {
    store,
    press(pressed) {
      channel.post({ ...envelope, type: 'key', stage: id, ...pressed });
    },
    close() {
      stopLooking();
      stopListening();
      channel.close();
    },
  };
}
