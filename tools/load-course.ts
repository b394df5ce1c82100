import { checkCourse, type WalkedBefore } from './check-course.ts';
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

/** Reads, checks and compiles the course in a folder. `before` saves walks; see `checkCourse`. */
export function loadCourse(folder: string, before?: WalkedBefore): LoadedCourse {
  const { problems, waiting, sound } = checkCourse(readContentFiles(folder), before);
  const course =
    sound && compileCourse(sound.source, sound.scenarios, sound.witnesses, sound.translations);
  return { problems, waiting, course };
}
