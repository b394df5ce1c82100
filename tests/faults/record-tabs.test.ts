import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningRecord } from '@/learning-record/record';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { buildEvent, buildTabs, openTab } from '../support/build-record';

const opened = { type: 'lesson-opened', lesson: 'l1-1' } as const;
const completed = { type: 'lesson-completed', lesson: 'l1-1' } as const;
const note = { type: 'words-written', place: 'lesson/l1-1/note', text: '老王那笔款' } as const;
const atNote = { at: 'place', place: note.place } as const;

let store: RecordStore;
let tabs: ReturnType<typeof buildTabs>;
beforeEach(() => {
  store = memoryRecordStore();
  tabs = buildTabs();
});

const tab = (on: RecordStore = store) => openTab(on, tabs.open());

/** Resolves when all records hold the same `count` events. */
async function agree(count: number, ...records: readonly LearningRecord[]): Promise<void> {
  await vi.waitFor(() => {
    for (const record of records) {
      expect(record.events()).toHaveLength(count);
      expect(record.events()).toEqual(records[0]?.events());
    }
  });
}

describe('two tabs', () => {
  it('that write at the same moment use the same seq and come to the same order', async () => {
    const [one, other] = [await tab(), await tab()];
    await Promise.all([one.append(opened), other.append(completed)]);
    await agree(2, one, other);
    expect(one.events().map(({ seq }) => seq)).toEqual([1, 1]);
    expect((await tab()).events()).toEqual(one.events());
    await one.append(opened);
    expect(one.events().at(-1)?.seq).toBe(2);
  });

  it('tell their readers of what the other wrote', async () => {
    const [one, other] = [await tab(), await tab()];
    const heard = vi.fn();
    other.subscribe(heard);
    await one.append(opened);
    await agree(1, one, other);
    expect(heard).toHaveBeenCalledExactlyOnceWith(one.events(), {
      type: 'extended',
      added: one.events(),
    });
  });

  it('share more than is sent through storage', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.append(...Array.from({ length: 600 }, () => opened));
    await agree(600, one, other);
  });

  it('both forget what one deletes', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.append(opened);
    await agree(1, one, other);
    await other.deleteEverything();
    await agree(0, one, other);
    await one.append(completed);
    await agree(1, one, other);
    expect((await tab()).events()).toEqual(one.events());
  });

  it('save for each other what one of them cannot write', async () => {
    const full: RecordStore = { ...store, write: async () => 'full' };
    const [stuck, other] = [await tab(full), await tab()];
    expect(await stuck.append(opened)).toBe('memory-only');
    await agree(1, stuck, other);
    await vi.waitFor(async () => expect((await tab()).events()).toEqual(stuck.events()));
  });

  it('do not bring back words that one deleted while the other could not write', async () => {
    let isFull = true;
    const moody: RecordStore = {
      ...store,
      write: async (change) => (isFull ? 'full' : store.write(change)),
    };
    const [stuck, other] = [await tab(moody), await tab()];
    await stuck.append(note);
    await agree(1, stuck, other);
    await other.purge(atNote);
    await vi.waitFor(() => expect(stuck.events()).toMatchObject([{ type: 'purged' }]));

    isFull = false;
    await stuck.flush();
    expect((await tab()).events()).toMatchObject([{ type: 'purged' }]);
  });

  it('are not upset by what is no message of theirs', async () => {
    const stranger = tabs.open();
    const record = await tab();
    await record.append(opened);
    const nonsense = [
      null,
      'hello',
      { type: 'events', stored: true, events: 'many' },
      { type: 'events', stored: true, events: [{ type: 'lesson-opened' }, null] },
      { type: 'emptied?' },
    ];
    for (const message of nonsense) stranger.post(message);
    stranger.post({ type: 'events', stored: true, events: [buildEvent(9)] });
    await agree(2, record);
    expect(record.events().at(-1)).toEqual(buildEvent(9));
  });
});
