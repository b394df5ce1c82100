import type { Points } from '../engine/drawn-map';

type Spot = readonly [x: number, y: number];

const RADIUS = 7;
const ARROW = 5;

/** The path of a line through points, its corners rounded, as SVG writes it. */
export function roundedPath(points: Points): string {
  const spots = spotsOf(points);
  return spots
    .map((spot, index) => {
      const before = spots[index - 1];
      const after = spots[index + 1];
      if (!before) return `M${written(spot)}`;
      if (!after) return `L${written(spot)}`;
      return `L${written(towards(spot, before))}Q${written(spot)} ${written(towards(spot, after))}`;
    })
    .join('');
}

/** The head of an arrow at the end of a line. */
export function arrowHead(points: Points): string {
  const [before, end] = spotsOf(points).slice(-2);
  if (!before || !end) return '';
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): Spot => [
    end[0] - ARROW * Math.cos(angle + turn),
    end[1] - ARROW * Math.sin(angle + turn),
  ];
  return `M${written(wing(0.6))}L${written(end)}L${written(wing(-0.6))}`;
}

function spotsOf(points: Points): readonly Spot[] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, index) => [
    points[index * 2] ?? 0,
    points[index * 2 + 1] ?? 0,
  ]);
}

/** A little way off a corner towards its neighbour, never beyond the middle. */
function towards(corner: Spot, neighbour: Spot): Spot {
  const length = Math.hypot(neighbour[0] - corner[0], neighbour[1] - corner[1]);
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return [
    corner[0] + (neighbour[0] - corner[0]) * share,
    corner[1] + (neighbour[1] - corner[1]) * share,
  ];
}

function written([x, y]: Spot): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
