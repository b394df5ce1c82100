import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { isoStamp } from '@/platform/clock';
import { buildEvents } from '../../tests/support/build-attempt';
import { buildBank, buildExamOutline, buildItem } from '../../tests/support/build-course';
import { attemptsFold, quizStanding } from './engine/attempts-fold';
import { awayMs } from './engine/exam-clock';
import { examRules } from './engine/exam-rules';
import { askedItem } from './engine/variants';
import { examCommands } from './exam-slice';
import { quizCommands } from './slice';

/** Commands on a record in memory. Time stands still but for `wait`. */
function openQuiz(bank = buildBank(), newSeed = () => 7) {
  const facts: (Fact & { readonly at: string })[] = [];
  let now = Date.UTC(2026, 0, 6);
  let made = 0;
  const ports = {
    record: async (...reported: readonly Fact[]) => {
      facts.push(...reported.map((fact) => ({ ...fact, at: isoStamp(now, 480) })));
      return 'stored' as const;
    },
    clock: () => now,
    newId: () => `a-${++made}`,
    newSeed,
  };
  const read = () => foldAll(attemptsFold, buildEvents(...facts));
  return {
    facts,
    read,
    commands: quizCommands(ports, bank, read, bank.exam && examRules),
    time: examCommands(ports, read),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const examBank = (exam = buildExamOutline()) =>
  buildBank({
    id: 'exam',
    exam,
    items: ['q1-01', 'q1-02', 'q1-03'].map((id, index) =>
      buildItem({ id, objectives: [`m1-1-${index}`] }),
    ),
  });
const minute = 60_000;

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
    expect(facts.filter(({ type }) => type === 'attempt-finished')).toMatchObject([
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

describe('practice', () => {
  const right = { ...given, position: 0 };
  const wrong = { ...right, response: { selected: ['wait'] } };
  const one = buildBank({ items: [buildItem()] });

  it('records a first miss, and the second try with the score of the first', async () => {
    const { facts, commands } = openQuiz(one);
    await commands.start('practise', 'all');
    await commands.answer('a-1', { ...wrong, certainty: 'sure' });
    await commands.answer('a-1', { ...right, certainty: 'unsure' });
    await commands.answer('a-1', right);
    expect(facts.slice(1)).toMatchObject([
      { type: 'item-missed', response: { selected: ['wait'] }, score: 0, certainty: 'sure' },
      {
        type: 'item-answered',
        response: { selected: ['check-papers'] },
        score: 0,
        correct: false,
        certainty: 'sure',
        mended: true,
      },
    ]);
  });

  it('keeps the words of each try', async () => {
    const { facts, commands } = openQuiz(buildBank({ items: [buildItem({ type: 'short-text' })] }));
    await commands.start('practise', 'all');
    const words = (text: string, wording: string | null) =>
      commands.answer('a-1', { ...given, position: 0, response: { wording }, words: text });
    await words('许曼', null);
    await words('梁洁', 'answer');
    expect(facts.slice(1)).toMatchObject([
      { type: 'words-written', place: 'answer/a-1/0', text: '许曼' },
      { type: 'item-missed', response: { wording: null } },
      { type: 'words-written', place: 'answer/a-1/0', text: '梁洁' },
      { type: 'item-answered', response: { wording: 'answer' }, mended: true },
    ]);
  });

  it('asks no second time when the first try is right', async () => {
    const { facts, commands } = openQuiz(one);
    await commands.start('practise', 'all');
    await commands.answer('a-1', right);
    expect(facts.at(-1)).toMatchObject({ type: 'item-answered', correct: true, score: 1 });
    expect(facts.at(-1)).not.toHaveProperty('mended');
  });

  it('says of a second miss that it was not mended either', async () => {
    const { facts, commands } = openQuiz(one);
    await commands.start('practise', 'all');
    await commands.answer('a-1', wrong);
    await commands.answer('a-1', { ...wrong, response: { selected: ['call-boss'] } });
    expect(facts.at(-1)).toMatchObject({ type: 'item-answered', mended: false, correct: false });
  });
});

describe('an attempt at one objective', () => {
  it('names it in the record, and is never a pass', async () => {
    const { facts, commands } = openQuiz();
    await commands.start('learn', 'objective', 'm1-1-1d');
    await commands.finish('a-1', 0);
    expect(facts).toMatchObject([
      { type: 'attempt-started', scope: 'objective', objective: 'm1-1-1d' },
      { type: 'attempt-finished', passed: false },
    ]);
    expect(await commands.start('learn', 'objective', 'm9-9')).toBeNull();
  });
});

describe('an exam', () => {
  it('starts with the time and the pauses of that day', async () => {
    const { facts, commands } = openQuiz(examBank());
    await commands.start('exam', 'all');
    expect(facts).toMatchObject([{ quiz: 'exam', limitMs: 20 * minute, pauses: 1 }]);
  });

  it('has no clock when only what was wrong is asked again', async () => {
    const { facts, commands } = openQuiz(examBank());
    await commands.start('exam', 'all');
    await commands.answer('a-1', { ...given, response: { selected: ['wait'] }, position: 0 });
    await commands.start('learn', 'missed');
    expect(facts.at(-1)).not.toHaveProperty('limitMs');
  });

  it('takes no answer in a pause, and none when time is up', async () => {
    const { read, commands, time, wait } = openQuiz(examBank());
    const answers = () => read().byId.get('a-1')?.answers.size;
    await commands.start('exam', 'all');
    await time.pause('a-1');
    await commands.answer('a-1', { ...given, position: 0 });
    expect(answers()).toBe(0);
    wait(60 * minute);
    await time.resume('a-1');
    await commands.answer('a-1', { ...given, position: 0 });
    expect(answers()).toBe(1);
    wait(20 * minute);
    await commands.answer('a-1', { ...given, position: 1 });
    expect(answers()).toBe(1);
  });

  it('hands in what is there when time is up, the rest being wrong', async () => {
    const { facts, commands } = openQuiz(examBank());
    await commands.start('exam', 'all');
    await commands.answer('a-1', { ...given, position: 0 });
    await commands.finish('a-1', 0);
    expect(facts.at(-1)).toMatchObject({ type: 'attempt-finished', score: 0.5, passed: false });
  });

  it('is passed by its own marks', async () => {
    const { facts, commands } = openQuiz(examBank(buildExamOutline({ passMark: 0.5, parts: [] })));
    await commands.start('exam', 'missed');
    expect(facts).toEqual([]);
    const whole = openQuiz(examBank(buildExamOutline({ passMark: 0.5 })));
    await whole.commands.start('exam', 'all');
    await whole.commands.answer('a-1', { ...given, position: 0 });
    await whole.commands.finish('a-1', 1);
    // Half of the whole reaches its mark, and is less than the module's own.
    expect(whole.facts.at(-1)).toMatchObject({ score: 0.5, passed: false });
  });

  it('records no moment that makes no sense', async () => {
    const { facts, commands, time, wait } = openQuiz(examBank());
    await commands.start('exam', 'all');
    await time.resume('a-1');
    await time.pause('a-9');
    expect(facts).toHaveLength(1);
    wait(awayMs + 1);
    await time.see('a-1');
    await time.pause('a-1');
    expect(facts).toHaveLength(1);
    await time.resume('a-1');
    await time.pause('a-1');
    expect(facts.map(({ type }) => type)).toEqual(['attempt-started', 'exam-resumed']);
    wait(minute);
    await time.see('a-1');
    expect(facts.at(-1)).toMatchObject({ type: 'exam-seen' });
  });
});

describe('whatever the learner does', () => {
  const position = fc.nat({ max: 3 });
  const attempt = fc.integer({ min: 1, max: 6 }).map((number) => `a-${number}`);
  const option = fc.constantFrom('check-papers', 'wait', 'call-boss');
  const act = fc.oneof(
    fc.record({
      do: fc.constant('start' as const),
      mode: fc.constantFrom('learn' as const, 'practise' as const, 'exam' as const),
      scope: fc.constantFrom(
        'all' as const,
        'missed' as const,
        'objective' as const,
        'placement' as const,
      ),
    }),
    fc.record({ do: fc.constant('answer' as const), attempt, position, option }),
    fc.record({ do: fc.constantFrom('finish' as const, 'abandon' as const), attempt }),
    fc.record({
      do: fc.constantFrom('see' as const, 'pause' as const, 'resume' as const),
      attempt,
    }),
    fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -30, max: 300 }) }),
  );

  it('no score is over 100 %, no pass is lost, and no item comes or is answered twice in an attempt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(buildBank(), examBank()),
        fc.array(act, { maxLength: 60, size: 'max' }),
        async (bank, acts) => {
          let seed = 0;
          const { facts, read, commands, time, wait } = openQuiz(bank, () => ++seed);
          let passed = false;
          for (const one of acts) {
            if (one.do === 'start') await commands.start(one.mode, one.scope, 'm1-1-1d');
            if (one.do === 'answer') {
              const response = { selected: [one.option] };
              await commands.answer(one.attempt, { ...given, response, position: one.position });
            }
            if (one.do === 'finish') await commands.finish(one.attempt, 0.5);
            if (one.do === 'abandon') await commands.abandon(one.attempt);
            if (one.do === 'see') await time.see(one.attempt);
            if (one.do === 'pause') await time.pause(one.attempt);
            if (one.do === 'resume') await time.resume(one.attempt);
            if (one.do === 'wait') wait(one.minutes * minute);

            const standing = quizStanding(read(), bank.id);
            if (passed) expect(standing?.passed).toBe(true);
            passed = standing?.passed ?? false;
            expect(standing?.best.score ?? 0).toBeLessThanOrEqual(1);
            expect(standing?.best.score ?? 0).toBeGreaterThanOrEqual(standing?.last.score ?? 0);
          }
          const answered = facts.flatMap((fact) =>
            fact.type === 'item-answered' ? [`${fact.attempt} ${fact.position}`] : [],
          );
          expect(new Set(answered).size).toBe(answered.length);
          for (const fact of facts) {
            if (fact.type === 'attempt-started') {
              expect(new Set(fact.items.map(({ id }) => id)).size).toBe(fact.items.length);
            }
            if ('score' in fact && fact.score !== null) {
              expect(fact.score).toBeGreaterThanOrEqual(0);
              expect(fact.score).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
