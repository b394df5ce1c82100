import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { buildEvents } from '../../tests/support/build-attempt';
import { buildBank, buildItem } from '../../tests/support/build-course';
import { attemptsFold } from './engine/attempts-fold';
import { askedItem } from './engine/variants';
import { quizCommands } from './slice';

function openQuiz(bank = buildBank()) {
  const facts: Fact[] = [];
  let made = 0;
  const commands = quizCommands(
    {
      record: async (...reported) => {
        facts.push(...reported);
        return 'stored';
      },
      clock: () => Date.UTC(2026, 0, 6),
      newId: () => `a-${++made}`,
      newSeed: () => 7,
    },
    bank,
    () => foldAll(attemptsFold, buildEvents(...facts)),
  );
  return { facts, commands };
}

const given = {
  response: { selected: ['check-papers'] },
  certainty: 'sure' as const,
  latencyMs: 12.6,
};

describe('the commands of a quiz', () => {
  it('start an attempt with its seed and the hashes of its items', async () => {
    const { facts, commands } = openQuiz();
    expect(await commands.start('learn', 'all')).toBe('a-1');
    expect(facts).toMatchObject([
      { type: 'attempt-started', attempt: 'a-1', quiz: 'm1', seed: 7, scope: 'all', mode: 'learn' },
    ]);
    const [started] = facts;
    expect(started?.type === 'attempt-started' && started.items).toHaveLength(4);
  });

  it('give up the open attempt when another one starts', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('learn', 'all');
    await commands.start('exam', 'all');
    expect(facts.map(({ type }) => type)).toEqual([
      'attempt-started',
      'attempt-abandoned',
      'attempt-started',
    ]);
  });

  it('start nothing when no item is wrong', async () => {
    const { facts, commands } = openQuiz();
    expect(await commands.start('learn', 'missed')).toBeNull();
    expect(facts).toEqual([]);
  });

  it('judge and record an answer once, with the latency in whole milliseconds', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('learn', 'all');
    await commands.answer('a-1', { ...given, position: 0 });
    await commands.answer('a-1', { ...given, position: 0 });
    await commands.answer('a-9', { ...given, position: 1 });
    await commands.answer('a-1', { ...given, position: 99 });
    const answers = facts.filter(({ type }) => type === 'item-answered');
    expect(answers).toHaveLength(1);
    expect(answers).toMatchObject([{ position: 0, latencyMs: 13, certainty: 'sure' }]);
  });

  it('finish once, by the pass mark', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('learn', 'all');
    await commands.finish('a-1', 0);
    await commands.finish('a-1', 0);
    expect(facts.filter(({ type }) => type === 'attempt-finished')).toEqual([
      { type: 'attempt-finished', attempt: 'a-1', score: 0, passed: true },
    ]);
  });

  it('never count a retake of missed items as a pass', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('learn', 'all');
    await commands.answer('a-1', { ...given, response: { selected: [] }, position: 0 });
    await commands.start('learn', 'missed');
    await commands.finish('a-2', 0);
    expect(facts.at(-1)).toMatchObject({ type: 'attempt-finished', passed: false });
  });

  it('draw after an exam that was given up as if its answers were known', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('exam', 'all');
    await commands.answer('a-1', { ...given, response: { selected: [] }, position: 0 });
    expect(await commands.start('learn', 'missed')).toBe('a-2');
    const started = facts.at(-1);
    expect(started?.type === 'attempt-started' && started.items).toHaveLength(1);
  });

  it('judge an answer by the figures that the attempt asks', async () => {
    const item = {
      ...buildItem({ type: 'numeric', stem: '她要 {points} 个点，让出去多少元？' }),
      variants: [{ points: 8 }, { points: 5 }, { points: 3 }],
      answer: '115200 * points%',
    };
    const { facts, commands } = openQuiz(buildBank({ items: [item] }));
    const attempt = await commands.start('learn', 'all');
    const asked = askedItem(item, 7);
    const number = asked.type === 'numeric' ? asked.answer : 0;
    await commands.answer(attempt ?? '', { ...given, position: 0, response: { number } });
    expect(facts.at(-1)).toMatchObject({ type: 'item-answered', score: 1, correct: true });
  });

  it('keep the words of a short answer apart from it, where own words are kept', async () => {
    const { facts, commands } = openQuiz(buildBank({ items: [buildItem({ type: 'short-text' })] }));
    const attempt = await commands.start('learn', 'all');
    await commands.answer(attempt ?? '', {
      ...given,
      position: 0,
      response: { wording: 'store' },
      words: '何俊',
    });
    expect(facts.slice(1)).toMatchObject([
      { type: 'words-written', place: 'answer/a-1/0', text: '何俊' },
      { type: 'item-answered', response: { wording: 'store' }, score: 0 },
    ]);
    expect(JSON.stringify(facts.at(-1))).not.toContain('何俊');
  });
});
