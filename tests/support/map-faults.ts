import type { Box, DrawnEdge, DrawnMap, DrawnNode, Points } from '@/scenario/engine/drawn-map';

type Spot = { readonly x: number; readonly y: number };
type Stretch = readonly [Spot, Spot];

const CHIP = { width: 38, height: 24 };

/** What a reader of a map would stumble over, in sentences; empty when it can be read. */
export function mapFaults(map: DrawnMap): readonly string[] {
  const chips = map.edges.map(({ id, chip: [x, y] }) => ({
    id,
    x: x - CHIP.width / 2,
    y: y - CHIP.height / 2,
    ...CHIP,
  }));
  const standing: readonly (Box & { readonly id: string })[] = [...map.nodes, ...chips];
  return [
    ...pairs(standing).flatMap(([one, other]) =>
      overlap(one, other) ? [`${one.id} and ${other.id} lie on each other`] : [],
    ),
    ...pairs(map.lanes).flatMap(([one, other]) =>
      overlap(one, other) ? [`the lanes ${one.title} and ${other.title} lie on each other`] : [],
    ),
    ...[...map.lanes, ...standing].flatMap((box) =>
      inside(box, { x: 0, y: 0, width: map.width, height: map.height })
        ? []
        : [`${JSON.stringify(box)} is beyond the drawing`],
    ),
    ...map.nodes.flatMap((node) => {
      const lane = map.lanes[node.lane];
      return lane && inside(node, lane) ? [] : [`${node.id} is not in its lane`];
    }),
    ...map.edges.flatMap((edge) => edgeFaults(map, edge)),
    ...sharedStretches(map),
  ];
}

function edgeFaults(map: DrawnMap, edge: DrawnEdge): readonly string[] {
  const from = map.nodes.find(({ id }) => id === edge.from);
  const to = map.nodes.find(({ id }) => id === edge.to);
  if (!from || !to) return [`${edge.id} leads from or to nothing`];
  const own = spots(edge.points);
  const trunk = edge.trunk === undefined ? [] : spots(map.trunks[edge.trunk] ?? []);
  const [start] = own;
  const end = trunk.at(-1) ?? own.at(-1);
  const [handover] = trunk;
  const last = own.at(-1);
  const chip = { x: edge.chip[0], y: edge.chip[1] };
  const stretches = [...stretchesOf(own), ...stretchesOf(trunk)];
  return [
    ...(start && onEdge(start, from) ? [] : [`${edge.id} does not begin at ${from.id}`]),
    ...(end && onEdge(end, to) ? [] : [`${edge.id} does not end at ${to.id}`]),
    ...(handover && last && (handover.x !== last.x || handover.y !== last.y)
      ? [`${edge.id} does not reach its trunk`]
      : []),
    ...(stretchesOf(own).some((stretch) => distance(stretch, chip) <= 2)
      ? []
      : [`the letter of ${edge.id} is not on its line`]),
    ...map.nodes.flatMap((node) =>
      node !== from && node !== to && stretches.some((stretch) => crosses(stretch, node))
        ? [`${edge.id} runs through ${node.id}`]
        : [],
    ),
  ];
}

/** Ways to different nodes that run on top of each other: nobody could tell them apart. */
function sharedStretches({ trunks }: DrawnMap): readonly string[] {
  const named = Object.entries(trunks).map(([name, points]) => ({
    name,
    to: name.split(' ')[1],
    stretches: stretchesOf(spots(points)),
  }));
  return pairs(named).flatMap(([one, other]) =>
    one.to !== other.to && one.stretches.some((a) => other.stretches.some((b) => onEachOther(a, b)))
      ? [`the ways ${one.name} and ${other.name} run on each other`]
      : [],
  );
}

function onEachOther([a, b]: Stretch, [c, d]: Stretch): boolean {
  const along = (one: 'x' | 'y', across: 'x' | 'y') =>
    a[across] === b[across] &&
    c[across] === d[across] &&
    a[across] === c[across] &&
    Math.min(Math.max(a[one], b[one]), Math.max(c[one], d[one])) -
      Math.max(Math.min(a[one], b[one]), Math.min(c[one], d[one])) >
      1;
  return along('x', 'y') || along('y', 'x');
}

function spots(points: Points): readonly Spot[] {
  return Array.from({ length: points.length / 2 }, (_, index) => ({
    x: points[index * 2] ?? Number.NaN,
    y: points[index * 2 + 1] ?? Number.NaN,
  }));
}

function stretchesOf(line: readonly Spot[]): readonly Stretch[] {
  return line.slice(1).flatMap((spot, index) => {
    const before = line[index];
    return before ? [[before, spot] as const] : [];
  });
}

/** On the outline of a box, give or take the rounding to whole pixels. */
function onEdge({ x, y }: Spot, box: DrawnNode): boolean {
  const near = (value: number, edge: number) => Math.abs(value - edge) <= 2;
  const within =
    x >= box.x - 2 && x <= box.x + box.width + 2 && y >= box.y - 2 && y <= box.y + box.height + 2;
  const side =
    near(x, box.x) || near(x, box.x + box.width) || near(y, box.y) || near(y, box.y + box.height);
  return within && side;
}

function distance([from, to]: Stretch, { x, y }: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1, dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

function inside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether a stretch passes through the inside of a box, looked at pixel by pixel. */
function crosses([from, to]: Stretch, box: Box): boolean {
  const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return (
      x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1
    );
  });
}

function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).map((other) => [one, other] as const),
  );
}
