import { openCourse } from '../../tools/open-scenarios';

/** A backup of a learner who has mastered the course, as the record page exports it. */
export function masteredRecord(): Buffer {
  const { source } = openCourse().course;
  if (!source) throw new Error('the course has mistakes');
  const facts = [
    ...source.lessons.flatMap(({ data: { id: lesson } }) => [
      { type: 'lesson-opened', lesson },
      { type: 'lesson-completed', lesson },
    ]),
    ...[...source.banks.map(({ data }) => data.id), 'exam'].flatMap((quiz) => {
      const attempt = `attempt-${quiz}`;
      const mode = quiz === 'exam' ? 'exam' : 'learn';
      const items = [{ id: 'q1-01', hash: 'any' }];
      return [
        { type: 'attempt-started', attempt, quiz, mode, seed: 1, items, scope: 'all' },
        { type: 'attempt-finished', attempt, score: 0.92, passed: true },
      ];
    }),
    ...source.scenarios.flatMap(({ data: { id: scenario } }) => {
      const play = `play-${scenario}`;
      const step = { play, revision: 0, step: 0, choice: 'a' };
      const begun = { mode: 'guided', hash: 'any', seed: 1, from: {}, prefix: [] };
      const ended = { ending: 'e1', letter: 'A', fails: false, process: 1 };
      return [
        { type: 'play-started', play, scenario, ...begun },
        { type: 'choice-taken', ...step, node: 'd1' },
        { type: 'play-ended', ...step, ...ended },
      ];
    }),
  ];
  const at = '2026-11-20T20:00:00.000+08:00';
  const events = facts.map((fact, index) => ({
    id: `0199a5b2-0000-7000-8000-${String(index).padStart(12, '0')}`,
    seq: index + 1,
    at,
    course: '1.0.0',
    ...fact,
  }));
  const course = { id: 'getting-paid', version: '1.0.0' };
  const backup = { format: 'learning-record-backup', version: 1, kind: 'full', course };
  return Buffer.from(JSON.stringify({ ...backup, exportedAt: at, events }));
}
