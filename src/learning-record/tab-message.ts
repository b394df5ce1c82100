import * as z from 'zod/mini';
import type { AnyEvent } from './order';
import { believed, parseRows } from './parse';

/** What tabs tell each other. */
export type TabMessage =
  /** Events that this tab wrote, or, where `stored` is false, holds in memory. */
  | { readonly type: 'events'; readonly stored: boolean; readonly events: readonly AnyEvent[] }
  /** More was written than is sent: read storage again. */
  | { readonly type: 'much' }
  | { readonly type: 'emptied' };

/** From this number of events on, storage is read again instead of sending them. */
const much = 500;

const MessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('events'), stored: z.boolean(), events: z.array(z.unknown()) }),
  z.object({ type: z.literal('much') }),
  z.object({ type: z.literal('emptied') }),
]);

export function messageOf(events: readonly AnyEvent[], stored: boolean): TabMessage {
  return stored && events.length >= much ? { type: 'much' } : { type: 'events', stored, events };
}

/** Reads what another tab sent, perhaps one with another version of the app; null when it is none of ours. */
export function parseMessage(message: unknown): TabMessage | null {
  const parsed = MessageSchema.safeParse(message);
  if (!parsed.success) return null;
  return parsed.data.type === 'events'
    ? { ...parsed.data, events: believed(parseRows(parsed.data.events)) }
    : parsed.data;
}
