import type { PanelBox, Spot } from './map-panel';
import type { Stretch } from './map-squeeze';

/** A line as dagre lays it: from the middle of what it leaves, past others, to what it leads to. */
export type Line = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Spot[];
};

/** Most room between two lines at a box. */
const APART = 18;
/** Room that lines leave at the corners of a box. */
const CORNER = 12;

/**
 * Draws lines so that they run through nothing: upright past whatever stands in a row, and aslant
 * only between rows. At a box they begin and end beside each other, in the order in which they come.
 *
 * @param boxes - what lines begin and end at, by id
 * @param rows - the heights of the rows, from above
 */
export function straightened(
  lines: readonly Line[],
  boxes: ReadonlyMap<string, PanelBox>,
  rows: readonly Stretch[],
): ReadonlyMap<string, readonly Spot[]> {
  const ends = endsOf(lines, boxes);
  const rowOf = (y: number): Stretch =>
    rows.find(([top, bottom]) => y >= top && y <= bottom) ?? [y, y];
  return new Map(
    lines.map(({ id, points }) => {
      const start = ends.get(`start ${id}`) ?? points[0] ?? { x: 0, y: 0 };
      const end = ends.get(`end ${id}`) ?? points.at(-1) ?? start;
      const down = end.y >= start.y;
      const through = ({ x, y }: Spot): readonly Spot[] => {
        const [top, bottom] = rowOf(y);
        return [
          { x, y: down ? top : bottom },
          { x, y: down ? bottom : top },
        ];
      };
      const [, leave = start] = through(start);
      const [arrive = end] = through(end);
      return [id, [start, leave, ...points.slice(1, -1).flatMap(through), arrive, end]];
    }),
  );
}

type End = { readonly name: string; readonly next: Spot };

/** Where each line begins and ends: spread over the upper or the lower edge of its box. */
function endsOf(
  lines: readonly Line[],
  boxes: ReadonlyMap<string, PanelBox>,
): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  for (const [id, box] of boxes) {
    const ends = lines.flatMap(({ id: name, from, to, points }): readonly End[] => [
      ...(from === id ? [{ name: `start ${name}`, next: points[1] ?? box }] : []),
      ...(to === id ? [{ name: `end ${name}`, next: points.at(-2) ?? box }] : []),
    ]);
    for (const below of [true, false]) {
      const side = ends
        .filter(({ next }) => next.y > box.y === below)
        .toSorted((one, other) => one.next.x - other.next.x);
      const apart = Math.min(
        APART,
        Math.max(0, box.width - 2 * CORNER) / Math.max(1, side.length - 1),
      );
      for (const [index, { name }] of side.entries()) {
        const x = box.x + (index - (side.length - 1) / 2) * apart;
        found.set(name, { x, y: box.y + (below ? 1 : -1) * (box.height / 2) });
      }
    }
  }
  return found;
}
