import fc from 'fast-check';
import type { Fact, LearningEvent } from '@/learning-record/learning-event';
import { localRecord } from '@/learning-record/local-record';
import type { AnyEvent } from '@/learning-record/order';
import { type LearningRecord, openRecord } from '@/learning-record/record';
import { newId } from '@/platform/ids';
import type { RecordStore } from '@/platform/record-store';
import { memoryRecordStore } from '@/platform/record-store-memory';
import type { WindowChannel } from '@/platform/window-channel';

export const course = { id: 'effective-collection', version: '0.1.0' };

/** A UUIDv7 that ends in `number`, so that a test can say which id sorts first. */
export function idNumber(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** An event with a plain envelope: id and seq are `number` unless the test says otherwise. */
export function buildEvent(
  number: number,
  fact: Fact = { type: 'lesson-opened', lesson: 'l1-1' },
  envelope: Partial<{ id: string; seq: number; at: string }> = {},
): LearningEvent {
  const at = '2025-11-20T15:02:00.000+08:00';
  return { id: idNumber(number), seq: number, at, course: course.version, ...envelope, ...fact };
}

/** An event of a type that only a newer version knows. */
export function buildForeignEvent(number: number): AnyEvent & { readonly shape: unknown } {
  const { id, seq, at } = buildEvent(number);
  return { id, seq, at, course: '9.0.0', type: 'dance-danced', shape: { steps: [1, 2, 3] } };
}

/** Facts about few lessons, places and attempts, so that they meet each other. */
export const anyFact: fc.Arbitrary<Fact> = (() => {
  const lesson = fc.constantFrom('l1-1', 'l1-2');
  const section = fc.constantFrom('case', 'idea', 'practice');
  const interaction = fc.constantFrom('sort', 'match');
  const attempt = fc.constantFrom('a1', 'a2');
  const play = fc.constantFrom('p1', 'p2');
  const answer = fc.dictionary(fc.constantFrom('x', 'y'), fc.boolean());
  return fc.oneof(
    fc.record({ type: fc.constant('lesson-opened' as const), lesson }),
    fc.record({ type: fc.constant('section-read' as const), lesson, section }),
    fc.record({ type: fc.constant('lesson-completed' as const), lesson }),
    fc.record({
      type: fc.constant('interaction-answered' as const),
      lesson,
      interaction,
      answer: answer.map((parts) => ({ ...parts })),
      score: fc.constantFrom(0, 0.5, 1, null),
    }),
    fc.record({
      type: fc.constant('interaction-drafted' as const),
      lesson,
      interaction,
      answer: answer.map((parts) => ({ ...parts })),
    }),
    fc.record({ type: fc.constant('interaction-reset' as const), lesson, interaction }),
    fc.record({
      type: fc.constant('attempt-started' as const),
      attempt,
      quiz: fc.constantFrom('m1', 'm2'),
      mode: fc.constant('exam' as const),
      seed: fc.nat(),
      items: fc.constant<{ id: string; hash: string }[]>([]),
      scope: fc.constant('all' as const),
    }),
    fc.record({
      type: fc.constant('attempt-finished' as const),
      attempt,
      score: fc.constant(1),
      passed: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('play-self-rated' as const),
      play,
      rating: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      type: fc.constant('decision-answered' as const),
      scenario: fc.constant('s1'),
      hash: fc.constant('h1'),
      node: fc.constantFrom('d1', 'd2'),
      choice: fc.constantFrom('a', 'b'),
      rate: fc.constantFrom('good' as const, 'poor' as const),
      latencyMs: fc.nat(),
    }),
    fc.record({
      type: fc.constant('card-starred' as const),
      card: fc.constantFrom('item/q1-01', 'decision/s1/d1'),
      starred: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('card-removed' as const),
      card: fc.constantFrom('item/q1-01', 'decision/s1/d1'),
      removed: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('words-written' as const),
      place: fc.constantFrom('lesson/l1-1/note', 'play/p1/commitment'),
      text: fc.string({ maxLength: 8 }),
    }),
    fc.record({ type: fc.constant('seal-pressed' as const), module: fc.constantFrom('m0', 'm1') }),
    fc.record({
      type: fc.constant('setting-changed' as const),
      setting: fc.constantFrom('theme', 'guided', 'exam-day'),
      value: fc.oneof(fc.constantFrom('dark', 'light'), fc.boolean()),
    }),
  );
})();

/**
 * Everything that devices of one learner have ever written: an id names one event, several events
 * may share a seq, and some were deleted later (`purged` holds the tombstones).
 */
export const anyHistory = fc
  .array(
    fc.record({ fact: anyFact, seq: fc.integer({ min: 1, max: 12 }), deleted: fc.boolean() }),
    { maxLength: 24 },
  )
  .map((entries) =>
    entries.map(({ fact, seq, deleted }, index) => {
      const event = buildEvent(index + 1, fact, { seq });
      return deleted && fact.type === 'words-written' ? [event, purgedOf(event)] : [event];
    }),
  )
  .map((versions) => versions.flat());

export function purgedOf({ id, seq, at, course: version, type }: LearningEvent): LearningEvent {
  return { id, seq, at, course: version, type: 'purged', was: type };
}

/** Parts of one history as three devices may hold them, each in an order of its own. */
export const anyDevices = anyHistory.chain((history) =>
  fc.tuple(
    fc.shuffledSubarray(history),
    fc.shuffledSubarray(history),
    fc.shuffledSubarray(history),
  ),
);

/** The tabs of one browser: what one posts, all others hear, copied and a moment later. */
export function buildTabs(): { readonly open: () => WindowChannel } {
  const tabs = new Map<WindowChannel, Set<(message: unknown) => void>>();
  return {
    open() {
      const listeners = new Set<(message: unknown) => void>();
      const tab: WindowChannel = {
        post(message) {
          const text = structuredClone(message);
          for (const [other, heard] of tabs) {
            if (other === tab) continue;
            queueMicrotask(() => {
              for (const listener of heard) listener(text);
            });
          }
        },
        listen(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
        close: () => void tabs.delete(tab),
      };
      tabs.set(tab, listeners);
      return tab;
    },
  };
}

/** Opens the record of a tab. Time stands at 20 November 2025, 15:02 in Beijing, unless it is told. */
export function openTab(
  store: RecordStore = memoryRecordStore(),
  channel: WindowChannel = buildTabs().open(),
  now: () => number = () => Date.UTC(2025, 10, 20, 7, 2),
): Promise<LearningRecord> {
  return openRecord({
    port: localRecord(store, channel),
    now,
    newId,
    course,
  });
}
