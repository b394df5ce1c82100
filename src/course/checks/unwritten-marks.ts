import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** 【待写：what belongs here】, as the skeletons of `npm run new` leave it. */
const UNWRITTEN = /【待写(?:[：:]([^】]*))?】?/g;

/** Nothing is published that a skeleton asks for and nobody has written. */
export function unwrittenMarks(source: CourseSource): readonly Finding[] {
  return source.texts.flatMap(({ text, place }) =>
    [...text.matchAll(UNWRITTEN)].map(([, wanted = '']) =>
      error(
        place,
        wanted === ''
          ? '"【待写】" is left here: write what belongs here, and delete the mark.'
          : `still to be written: ${wanted}. Put it in the place of "【待写：…】".`,
      ),
    ),
  );
}
