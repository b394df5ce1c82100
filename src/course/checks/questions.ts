import type { Item, ItemOption, ItemPart } from '../schema/item';
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

/** The answers that a question offers for choosing. */
export type Choices = {
  readonly list: 'options' | 'reasons' | 'pieces';
  readonly options: readonly ItemOption[];
  readonly key: readonly string[];
};

/** What there is to choose from; undefined for a question that is answered in another way. */
export function choicesOf(item: Item | ItemPart): Choices | undefined {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return { list: 'options', options: item.options, key: item.key };
    case 'true-false-reason':
      return { list: 'reasons', options: item.reasons, key: [item.key] };
    case 'missing-pieces': {
      const options = item.pieces.flatMap((piece) => ('text' in piece ? [piece] : []));
      const key = options.filter(({ flawed }) => flawed).map(({ id }) => id);
      return { list: 'pieces', options, key };
    }
    default:
      return undefined;
  }
}
