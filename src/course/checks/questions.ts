import type { Item, ItemPart } from '../schema/item';
import type { CourseSource } from './course-source';
import type { Path } from './finding';

/** An item, or a part of a cluster, and where it stands. */
export type Question = {
  readonly file: string;
  readonly path: Path;
  readonly item: Item | ItemPart;
};

/** Every question of the banks: items, and after a cluster its parts. */
export function questionsOf(source: CourseSource): readonly Question[] {
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index): readonly Question[] => {
      const path = ['items', index];
      const parts = item.type === 'cluster' ? item.parts : [];
      return [
        { file, path, item },
        ...parts.map((part, position) => ({
          file,
          path: [...path, 'parts', position],
          item: part,
        })),
      ];
    }),
  );
}
