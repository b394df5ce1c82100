import { describe, expect, it } from 'vitest';
import { checkCourse, type WalkedBefore } from '../../tools/check-course.ts';
import { exampleFiles, planted } from '../support/example-course';

const SCENARIO = 'modules/01-know/s1.scenario.yaml';
const files = exampleFiles();

/** The walk that the map holds for the one role-play of the example. */
const held = (walked: WalkedBefore) => [...walked.values()][0];

describe('role-plays that were walked before', () => {
  it('are not walked again when something else changed', () => {
    const walked: WalkedBefore = new Map();
    checkCourse(files, walked);
    const first = held(walked);
    checkCourse(planted(files, 'glossary.yaml', '押着的钱。', '还押着的钱。'), walked);
    expect(held(walked)).toBe(first);
  });

  it.each([
    { what: 'the role-play itself', file: SCENARIO, text: 'title: ', wrong: 'title: 新' },
    {
      what: 'a section that it may name',
      file: 'modules/01-know/l1-1.mdx',
      text: 'id="five-boxes"',
      wrong: 'id="six-boxes"',
    },
  ])(
    'are walked again when $what changed, and only the last walk is kept',
    ({ file, text, wrong }) => {
      const walked: WalkedBefore = new Map();
      checkCourse(files, walked);
      const first = held(walked);
      checkCourse(planted(files, file, text, wrong), walked);
      expect(held(walked)).not.toBe(first);
      expect(walked.size).toBe(1);
    },
  );

  it('are reported as they were', () => {
    const broken = planted(files, SCENARIO, 'to: e1', 'to: e11');
    const walked: WalkedBefore = new Map();
    const once = checkCourse(broken, walked).problems;
    expect(checkCourse(broken, walked).problems).toEqual(once);
    expect(once.some(({ message }) => message.includes('e11'))).toBe(true);
  });
});
