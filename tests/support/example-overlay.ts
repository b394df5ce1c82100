import { stringify } from 'yaml';
import { textsOf } from '@/course/checks/scenario-text-keys';
import { checkCourse } from '../../tools/check-course.ts';
import type { ContentFiles } from '../../tools/content-files.ts';
import { shortHash } from '../../tools/short-hash.ts';

/** The files with an overlay of the example's role-play in which every text says its key. */
export function withOverlay(files: ContentFiles, file: string): ContentFiles {
  const [scenario] = checkCourse(files).sound?.scenarios ?? [];
  if (!scenario) throw new Error('the example course has a role-play');
  const texts = [...textsOf(scenario, shortHash)].map(([key, source]) => [
    key,
    { t: `Text of ${key.replaceAll(/\P{ASCII}/gu, '')}`, of: shortHash(source).slice(0, 8) },
  ]);
  return new Map([...files, [file, stringify({ complete: true, ...Object.fromEntries(texts) })]]);
}
