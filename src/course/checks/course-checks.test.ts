import { describe, expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { COURSE_CHECKS } from './course-checks';
import type { Finding } from './finding';

/** Rules about whole banks, which the example course with its one short item is too small for. */
const NOT_FOR_ONE_ITEM = ['bankStructure', 'feedbackLength', 'objectiveItems'];

describe('the checklist', () => {
  it('finds nothing in a course that fits together', () => {
    const findings = COURSE_CHECKS.filter(
      ({ find }) => !NOT_FOR_ONE_ITEM.includes(find.name),
    ).flatMap(({ find }): readonly Finding[] => find(buildSource()));
    expect(findings).toEqual([]);
  });

  it('holds every rule once', () => {
    const names = COURSE_CHECKS.map(({ find }) => find.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
