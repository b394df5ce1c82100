import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { attemptStarted, buildEvents } from '../../tests/support/build-attempt';
import { reviewCommands } from './slice';

const items = [{ id: 'q1-01', hash: 'h' }];

/** The commands over a list of facts; attempts are read from it as they are recorded. */
function open(...before: readonly Fact[]) {
  const facts: Fact[] = [...before];
  const commands = reviewCommands(
    {
      record: async (...reported) => {
        facts.push(...reported);
        return 'stored';
      },
      newId: () => `a-${facts.length}`,
      newSeed: () => 7,
    },
    () => foldAll(attemptsFold, buildEvents(...facts)),
  );
  return { commands, facts };
}

describe('the commands of the review', () => {
  it('start an attempt that belongs to no bank', async () => {
    const { commands, facts } = open();
    expect(await commands.start(items)).toBe('a-0');
    expect(facts).toEqual([
      {
        type: 'attempt-started',
        attempt: 'a-0',
        quiz: 'review',
        mode: 'learn',
        seed: 7,
        items,
        scope: 'review',
      },
    ]);
  });

  it('name the check-in that a review is', async () => {
    const { commands, facts } = open();
    await commands.start(items, 30);
    expect(facts).toMatchObject([{ type: 'attempt-started', checkIn: 30 }]);
  });

  it('give up the review that lies open, and leave an open quiz alone', async () => {
    const { commands, facts } = open(
      attemptStarted({ attempt: 'quiz' }),
      attemptStarted({ attempt: 'old', quiz: 'review', scope: 'review' }),
    );
    await commands.start(items);
    expect(facts.slice(2)).toMatchObject([
      { type: 'attempt-abandoned', attempt: 'old' },
      { type: 'attempt-started', attempt: 'a-2' },
    ]);
  });

  it('record nothing when there is nothing to ask', async () => {
    const { commands, facts } = open();
    expect(await commands.start([])).toBeNull();
    expect(facts).toEqual([]);
  });

  it('record a decision with the time that it took, never less than none', async () => {
    const { commands, facts } = open();
    const given = { scenario: 's1', hash: 'h', node: 'd1', choice: 'a', rate: 'good' } as const;
    await commands.answerDecision({ ...given, latencyMs: 1200.4 });
    await commands.answerDecision({ ...given, latencyMs: -5 });
    expect(facts).toMatchObject([{ latencyMs: 1200 }, { latencyMs: 0 }]);
  });

  it('record stars, removals, notes and days', async () => {
    const { commands, facts } = open();
    await commands.star('item/q1-01', true);
    await commands.remove('item/q1-01', true);
    await commands.note('item/q1-01', ' 先看合同。 ');
    await commands.setDay('exam-day', '2026-01-20');
    expect(facts).toEqual([
      { type: 'card-starred', card: 'item/q1-01', starred: true },
      { type: 'card-removed', card: 'item/q1-01', removed: true },
      { type: 'words-written', place: 'card/item/q1-01', text: '先看合同。' },
      { type: 'setting-changed', setting: 'exam-day', value: '2026-01-20' },
    ]);
  });
});
