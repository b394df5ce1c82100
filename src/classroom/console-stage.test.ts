import { describe, expect, it } from 'vitest';
import { type ClassRecord, openClassRecord } from '@/class-record/class-record';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { windowHub } from '../../tests/support/window-hub';
import { createConsole } from './console-slice';
import { createStage } from './stage-slice';

const course = 'getting-paid 1.0.0';

async function classOf(store = memoryRecordStore()) {
  let ids = 0;
  const log = await openClassRecord({
    store,
    now: () => 1_000,
    newId: () => {
      ids += 1;
      return `0199a5b2-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
  });
  await log.append('c1', 'one', { type: 'class-opened', name: '班', plan: 'whole', size: 30 });
  return log;
}

/** Two windows, whose clock and periods the test turns. */
function windows(log: ClassRecord) {
  const hub = windowHub();
  const calls: (() => void)[] = [];
  const time = { now: 10_000 };
  const every = (_period: number, call: () => void) => {
    calls.push(call);
    return () => void calls.splice(calls.indexOf(call), 1);
  };
  const clock = () => time.now;
  const keys: string[] = [];
  return {
    hub,
    time,
    keys,
    pass(milliseconds: number) {
      time.now += milliseconds;
      for (const call of [...calls]) call();
    },
    openConsole: (id = 'one', known = log) =>
      createConsole({
        classId: 'c1',
        id,
        course,
        log: known,
        channel: hub.open(),
        lock: () => ({ take: async () => 'ours', release: () => {} }),
        clock,
        every,
        onKey: ({ key }) => keys.push(key),
      }),
    openStage: (version = course, hidden = false) =>
      createStage({
        classId: 'c1',
        id: 'stage',
        course: version,
        channel: hub.open(),
        clock,
        every,
        isHidden: () => hidden,
      }),
  };
}

describe('console and stage', () => {
  it('a stage that is opened later shows what the console shows', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage();
    expect(stage.store.getState()).toMatchObject({ link: 'following', class: { name: '班' } });
  });

  it('each change reaches the stage at once', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage();
    await console.record({ type: 'class-changed', size: 24 });
    expect(stage.store.getState().class?.size).toBe(24);
    expect(console.store.getState().stage.rev).toBe(console.store.getState().class?.rev);
  });

  it('a stage says when the console is gone, keeps what it shows, and follows again', async () => {
    const log = await classOf();
    const room = windows(log);
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage();
    console.close();
    room.pass(3_001);
    expect(stage.store.getState()).toMatchObject({ link: 'lost', class: { name: '班' } });
    const reloaded = room.openConsole('two');
    await reloaded.lead('ask');
    expect(stage.store.getState().link).toBe('following');
  });

  it('the console knows whether a stage is there and whether it is covered', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    expect(console.store.getState().stage.heardAt).toBeNull();
    room.openStage(course, true);
    expect(console.store.getState().stage).toMatchObject({ heardAt: 10_000, hidden: true });
  });

  it('a stage that missed a message asks for it at the next sign of life', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage();
    const state = stage.store.getState().class;
    if (!state) throw new Error('the stage shows nothing');
    await console.record({ type: 'class-changed', size: 20 });
    stage.store.setState({ class: state });
    room.pass(1_000);
    expect(stage.store.getState().class?.size).toBe(20);
  });

  it('is not moved by what is forged, stale, of another class or of another version', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage();
    const state = stage.store.getState().class;
    if (!state) throw new Error('the stage shows nothing');
    const message = { protocol: 1, course, class: 'c1', type: 'state', console: 'one' };
    const shown = new Set<string | undefined>();
    stage.store.subscribe((now) => shown.add(now.class?.name));
    room.hub.say({ ...message, state: { ...state, name: '旧', rev: 0 } });
    room.hub.say({ ...message, console: 'another', state: { ...state, name: '旧', rev: 0 } });
    room.hub.say({ ...message, state: { ...state, rev: 99, votes: 'many' } });
    room.hub.say({ ...message, class: 'c2', state: { ...state, id: 'c2', rev: 99 } });
    room.hub.say('nonsense');
    // Not for a moment, either: the console would mend it at once.
    expect(shown.has('旧')).toBe(false);
    expect(stage.store.getState().class?.name).toBe('班');
    room.hub.say({ ...message, protocol: 2, state });
    expect(stage.store.getState().link).toBe('other-version');
  });

  it('tells a stage of other content apart', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    const stage = room.openStage('getting-paid 2.0.0');
    expect(stage.store.getState()).toMatchObject({ link: 'waiting', class: null });
    expect(console.store.getState().stage.otherVersion).toBe(true);
  });

  it('hands keys on', async () => {
    const room = windows(await classOf());
    const console = room.openConsole();
    await console.lead('ask');
    room.openStage().press({ key: 'PageDown', code: 'PageDown', shift: false });
    expect(room.keys).toEqual(['PageDown']);
  });

  it('a console that does not lead records nothing and tells nothing', async () => {
    const log = await classOf();
    const room = windows(log);
    const console = createConsole({
      classId: 'c1',
      id: 'two',
      course,
      log,
      channel: room.hub.open(),
      lock: () => ({ take: async () => 'held', release: () => {} }),
      clock: () => 0,
      every: () => () => {},
      onKey: () => {},
    });
    await console.lead('ask');
    await console.record({ type: 'class-ended' });
    expect(console.store.getState()).toMatchObject({ lead: 'held', class: { endedAt: null } });
    expect(log.eventsOf('c1')).toHaveLength(1);
  });

  it('goes on where it was after the browser was killed', async () => {
    const store = memoryRecordStore();
    const room = windows(await classOf(store));
    const console = room.openConsole();
    await console.lead('ask');
    const to = { part: 'two', screen: 1, stage: 'count', index: 0 } as const;
    await console.record({ type: 'moved', to });
    const again = windows(await openClassRecord({ store, now: () => 0, newId: () => 'x' }));
    const later = again.openConsole('two');
    await later.lead('ask');
    expect(later.store.getState().class?.position).toEqual(to);
  });

  it('goes on and says so where storage refuses', async () => {
    const log = await classOf({ ...memoryRecordStore(), write: async () => 'refused' });
    const room = windows(log);
    const console = room.openConsole();
    await console.lead('ask');
    await console.record({ type: 'class-changed', size: 12 });
    expect(console.store.getState()).toMatchObject({
      class: { size: 12 },
      kept: { memoryOnly: 'refused' },
    });
  });
});
