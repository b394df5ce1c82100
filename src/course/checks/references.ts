import type { CourseFile } from '../schema/course';
import { error, type Finding, type Place, pending } from './finding';
import { suggestion } from './nearest';

/**
 * Judges a name that one file uses and another defines. A name that belongs to a module which is
 * not listed yet waits for that module; any other unknown name is a mistake.
 *
 * @param noun - what is named, as an author would say it: `lesson section`
 */
export function reference(
  course: CourseFile,
  noun: string,
  id: string,
  known: ReadonlySet<string>,
  place: Place,
): readonly Finding[] {
  if (known.has(id)) return [];
  const module = moduleOf(id);
  if (module !== undefined && !course.modules.includes(module)) {
    return [pending(place, `${noun} "${id}" waits for module ${module}.`)];
  }
  return [error(place, `there is no ${noun} "${id}". ${suggestion(id, known)}`)];
}

/** The module that an id belongs to by its form: `l2-1#x`, `q2-04`, `s2`, `m2-1a` all to `m2`. */
function moduleOf(id: string): string | undefined {
  const digit = /^[lmqs](\d)/.exec(id)?.[1];
  return digit === undefined ? undefined : `m${digit}`;
}
