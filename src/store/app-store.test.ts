import { describe, expect, it } from 'vitest';
import { localRecord } from '@/learning-record/local-record';
import { type LearningRecord, openRecord } from '@/learning-record/record';
import type { RecordStore, RowsWritten } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { settingOf } from '@/progress/settings-fold';
import { buildTabs, course, openTab } from '../../tests/support/build-record';
import { createApp } from './app-store';

const ports = { clock: () => 0, newId: () => 'id', newSeed: () => 1 };

/** An app whose record opens when the test says so. */
function appToOpen() {
  let resolve: (record: LearningRecord) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const open = new Promise<LearningRecord>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { app: createApp({ ...ports, open }), opening: { resolve, reject } };
}

describe('the store of the app', () => {
  it('shows the empty fold until the record is open, and then what the record holds', async () => {
    const record = await openTab();
    await record.append({ type: 'lesson-opened', lesson: 'l1-1' });
    const { app, opening } = appToOpen();
    expect(app.store.getState()).toMatchObject({ health: null, unopened: false });
    expect(app.store.getState().learner.lessons.lessons.size).toBe(0);

    opening.resolve(record);
    await app.opened;

    expect(app.store.getState().health).toEqual({ kept: 'stored', setAside: 0 });
    expect(app.store.getState().learner.lessons.lessons.get('l1-1')?.opened).toBe(true);
  });

  it('keeps facts that were reported before the record was open, in their order', async () => {
    const { app, opening } = appToOpen();
    const kept = [
      app.ports.record({ type: 'setting-changed', setting: 'theme', value: 'dark' }),
      app.ports.record({ type: 'setting-changed', setting: 'theme', value: 'light' }),
      app.ports.record({ type: 'seal-pressed', module: 'm0' }),
    ];

    const record = await openTab();
    opening.resolve(record);

    expect(await Promise.all(kept)).toEqual(['stored', 'stored', 'stored']);
    expect(record.events().map((event) => ('value' in event ? event.value : event.type))).toEqual([
      'dark',
      'light',
      'seal-pressed',
    ]);
    expect(settingOf(app.store.getState().learner.settings, 'theme')).toBe('light');
  });

  it('shows what another tab did', async () => {
    const [storage, tabs] = [memoryRecordStore(), buildTabs()];
    const here = createApp({ ...ports, open: openTab(storage, tabs.open()) });
    const there = await openTab(storage, tabs.open());
    await here.opened;

    await there.append({ type: 'seal-pressed', module: 'm0' });
    await Promise.resolve();

    expect(here.store.getState().learner.seals.has('m0')).toBe(true);
  });

  it('says so when the device stops keeping the record, and when it keeps it again', async () => {
    let outcome: RowsWritten = 'full';
    const working = memoryRecordStore();
    const storage: RecordStore = {
      ...working,
      write: async (change) => (outcome === 'stored' ? working.write(change) : outcome),
    };
    const app = createApp({ ...ports, open: openTab(storage) });

    expect(await app.ports.record({ type: 'seal-pressed', module: 'm0' })).toBe('memory-only');
    expect(app.store.getState().health).toMatchObject({ kept: 'memory-only', why: 'full' });
    expect(app.store.getState().learner.seals.has('m0')).toBe(true);

    outcome = 'stored';
    await app.ports.record({ type: 'seal-pressed', module: 'm1' });
    expect(app.store.getState().health).toEqual({ kept: 'stored', setAside: 0 });
  });

  it('says so when the record cannot be opened, and keeps nothing then', async () => {
    const { app, opening } = appToOpen();
    const kept = app.ports.record({ type: 'seal-pressed', module: 'm0' });
    opening.reject(new TypeError('Failed to fetch'));

    await expect(kept).rejects.toThrow('Failed to fetch');
    expect(app.store.getState()).toMatchObject({ health: null, unopened: true });
  });

  it('shows nothing of the record once everything was deleted', async () => {
    const record = await openRecord({
      port: localRecord(memoryRecordStore(), buildTabs().open()),
      now: () => 0,
      newId: () => crypto.randomUUID(),
      course,
    });
    const app = createApp({ ...ports, open: Promise.resolve(record) });
    await app.ports.record({ type: 'seal-pressed', module: 'm0' });
    expect(app.store.getState().learner.seals.size).toBe(1);

    await record.deleteEverything();

    expect(app.store.getState().learner.seals.size).toBe(0);
  });
});
