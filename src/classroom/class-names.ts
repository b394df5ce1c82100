import type { CourseOutline } from '@/course/outline';

/** Name of the channel and of the lock that the windows of a class share. */
export function classChannel(classId: string): string {
  return `class-${classId}`;
}

/** Which content a window has: both must have the same. */
export function courseVersion({ id, version }: Pick<CourseOutline, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
