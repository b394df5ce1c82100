import { checkCourse } from './check-course.ts';
import { type CompiledCourse, compileCourse } from './compile-course.ts';
import { readContentFiles } from './content-files.ts';
import type { Problem } from './read-course.ts';

export type LoadedCourse = {
  readonly problems: readonly Problem[];
  /** Rules that could not be looked at yet; see `checkCourse`. */
  readonly waiting: number;
  /** Missing when there is an error among the problems. */
  readonly course: CompiledCourse | undefined;
};

/** Reads, checks and compiles the course in a folder. */
export function loadCourse(folder: string): LoadedCourse {
  const { problems, waiting, sound } = checkCourse(readContentFiles(folder));
  const course =
    sound && compileCourse(sound.source, sound.scenarios, sound.witnesses, sound.translations);
  return { problems, waiting, course };
}
