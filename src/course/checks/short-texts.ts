import { rightWording } from '@/quiz/engine/right-wording';
import { folded } from '@/quiz/engine/short-text';
import type { ItemOf } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, type Path, warning } from './finding';

/**
 * The wordings of a short answer can be told apart once width, script, spaces and marks are gone,
 * and the question does not hold the answer.
 */
export function shortTexts(source: CourseSource): readonly Finding[] {
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index) => {
      if (item.type !== 'short-text') return [];
      const at = (...path: (string | number)[]) => ({ file, path: ['items', index, ...path] });
      const seen = new Map<string, string>();
      return [
        ...(folded(item.stem).includes(folded(item.answer))
          ? [warning(at('stem'), `the question says "${item.answer}" itself. Ask without it.`)]
          : []),
        ...item.errors.flatMap(({ id }, position) =>
          id === rightWording
            ? [
                error(
                  at('errors', position, 'id'),
                  `"${rightWording}" names the right answer. Name this one after what it is.`,
                ),
              ]
            : [],
        ),
        ...wordingsOf(item).flatMap(([path, wording]) => {
          const read = folded(wording);
          const earlier = seen.get(read);
          seen.set(read, earlier ?? wording);
          if (read === '') {
            return [error(at(...path), `of "${wording}" nothing is left to compare. Write words.`)];
          }
          return earlier === undefined
            ? []
            : [error(at(...path), `"${wording}" is read as "${earlier}" above. Keep one.`)];
        }),
      ];
    }),
  );
}

function wordingsOf(item: ItemOf<'short-text'>): readonly (readonly [Path, string])[] {
  return [
    [['answer'], item.answer],
    ...item.accepted.map((wording, index) => [['accepted', index], wording] as const),
    ...item.errors.flatMap(({ wordings }, index) =>
      wordings.map(
        (wording, position) => [['errors', index, 'wordings', position], wording] as const,
      ),
    ),
  ];
}
