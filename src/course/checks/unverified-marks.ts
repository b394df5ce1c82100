import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** Nothing is published that a writer marked 【核实】, to be verified. */
export function unverifiedMarks(source: CourseSource): readonly Finding[] {
  return source.texts
    .filter(({ text }) => text.includes('【核实'))
    .map(({ place }) =>
      error(
        place,
        '"【核实】" is left here. Verify the statement, write what is sure, and delete the mark.',
      ),
    );
}
