import type { RecordStore, RowChange, StorageTrouble } from '@/platform/record-store';
import type { WindowChannel } from '@/platform/window-channel';
import type { Kept } from './learning-event';
import { isTombstone, preferred } from './merge';
import type { AnyEvent } from './order';
import { believed, parseRows } from './parse';
import type { RecordHealth, RecordNews, RecordPort } from './record-port';
import { messageOf, parseMessage, type TabMessage } from './tab-message';

type Listeners = Parameters<RecordPort['subscribe']>[0];

/**
 * The record on this device, shared by its tabs. Where storage is refused, full or broken, events
 * are held in memory, `health` says so, and each later write or flush tries again.
 */
export function localRecord(store: RecordStore, channel: WindowChannel): RecordPort {
  const listeners = new Set<Listeners>();
  /** Events that are in memory alone. */
  const waiting = new Map<string, AnyEvent>();
  let trouble: StorageTrouble | null = null;
  let wasRead = false;
  let setAside: { readonly rows: readonly unknown[]; readonly unreadable: number } = {
    rows: [],
    unreadable: 0,
  };

  function health(): RecordHealth {
    const aside = setAside.rows.length + setAside.unreadable;
    return trouble === null
      ? { kept: 'stored', setAside: aside }
      : { kept: 'memory-only', why: trouble, waiting: waiting.size, setAside: aside };
  }

  let told = JSON.stringify(health());

  /** Does `work`, and tells of the health after it where that is news. */
  async function watched<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await work();
    const now = JSON.stringify(health());
    if (now !== told) {
      told = now;
      for (const { onHealth } of listeners) onHealth(health());
    }
    return result;
  }

  function tell(news: RecordNews): void {
    for (const { onNews } of listeners) onNews(news);
  }

  async function read(): Promise<readonly AnyEvent[]> {
    const found = await store.readAll();
    if (found.outcome !== 'read') {
      trouble = found.outcome;
      return [];
    }
    const parsed = parseRows(found.rows);
    setAside = { rows: parsed.broken, unreadable: found.unreadable };
    wasRead = true;
    if (waiting.size === 0) trouble = null;
    return believed(parsed);
  }

  /** Storage that could not be read at the start is read before anything is written to it. */
  async function isReady(): Promise<boolean> {
    if (wasRead) return true;
    const events = await read();
    if (events.length > 0) tell({ type: 'arrived', events });
    return wasRead;
  }

  async function write(events: readonly AnyEvent[]): Promise<Kept> {
    const outcome = (await isReady()) ? await store.write(changeOf(events)) : trouble;
    if (outcome !== 'stored') {
      trouble = outcome ?? 'broken';
      for (const event of events) hold(event);
      return 'memory-only';
    }
    for (const event of events) waiting.delete(event.id);
    await writeWaiting();
    return 'stored';
  }

  function hold(event: AnyEvent): void {
    const held = waiting.get(event.id);
    waiting.set(event.id, held ? preferred(held, event) : event);
  }

  async function writeWaiting(): Promise<Kept> {
    const events = [...waiting.values()];
    const outcome = events.length > 0 ? await store.write(changeOf(events)) : 'stored';
    if (outcome !== 'stored') {
      trouble = outcome;
      return 'memory-only';
    }
    // One that changed meanwhile still has to be written.
    for (const event of events) if (waiting.get(event.id) === event) waiting.delete(event.id);
    if (waiting.size === 0) trouble = null;
    return 'stored';
  }

  async function hear(message: TabMessage): Promise<void> {
    switch (message.type) {
      case 'events':
        tell({ type: 'arrived', events: message.events });
        // The other tab may be closed before it can write them.
        if (!message.stored) await write(message.events);
        return;
      case 'much':
        tell({ type: 'arrived', events: await read() });
        return;
      case 'emptied':
        forget();
        tell({ type: 'emptied' });
        tell({ type: 'arrived', events: await read() });
        return;
      default:
        return message satisfies never;
    }
  }

  function forget(): void {
    waiting.clear();
    setAside = { rows: [], unreadable: 0 };
  }

  const stopListening = channel.listen((data) => {
    const message = parseMessage(data);
    if (message) void watched(() => hear(message));
  });

  return {
    open: () => watched(read),
    append: (events) =>
      watched(async () => {
        const kept = await write(events);
        channel.post(messageOf(events, kept === 'stored'));
        return kept;
      }),
    empty: () =>
      watched(async () => {
        const outcome = await store.clear();
        if (outcome !== 'stored' && wasRead) return outcome;
        forget();
        if (outcome === 'stored') trouble = null;
        channel.post({ type: 'emptied' } satisfies TabMessage);
        return 'emptied';
      }),
    flush: () => watched(async () => ((await isReady()) ? writeWaiting() : 'memory-only')),
    health,
    setAside: () => setAside.rows,
    subscribe(added) {
      listeners.add(added);
      return () => void listeners.delete(added);
    },
    close() {
      stopListening();
      channel.close();
      store.close();
    },
  };
}

function changeOf(events: readonly AnyEvent[]): RowChange {
  return {
    add: events.filter((event) => !isTombstone(event)),
    replace: events.filter(isTombstone),
  };
}
