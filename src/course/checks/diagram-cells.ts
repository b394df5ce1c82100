import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

const ENDS = ['low', 'high'] as const;

/** A grid has each of its four cells once. */
export function diagramCells(source: CourseSource): readonly Finding[] {
  return source.diagrams.flatMap(({ file, data }) =>
    data.diagrams.flatMap((diagram, index) => {
      if (diagram.kind !== 'grid') return [];
      const places = diagram.cells.map(({ across, up }) => placeName(across, up));
      const missing = ENDS.flatMap((across) => ENDS.map((up) => placeName(across, up))).filter(
        (place) => !places.includes(place),
      );
      return places.flatMap((place, cell) =>
        places.indexOf(place) === cell
          ? []
          : [
              error(
                { file, path: ['diagrams', index, 'cells', cell] },
                `the cell ${place} stands here twice. There is none for ${missing.join(', nor for ')}.`,
              ),
            ],
      );
    }),
  );
}

function placeName(across: string, up: string): string {
  return `"across: ${across}, up: ${up}"`;
}
