/** Sizes of panels, in CSS pixels. */
export type PanelSize = { readonly width: number; readonly height: number };

/** Width over height of what can be printed on A4 laid across; near that of screens, too. */
const SHAPE = 277 / 172;

/**
 * Puts panels, in their order, below each other into columns, so that the whole is as large as it
 * can be on a sheet laid across.
 *
 * @param between - about the room between columns and between panels, in CSS pixels
 * @returns indices of the panels, column by column
 */
export function columnsOf(
  panels: readonly PanelSize[],
  between: PanelSize,
): readonly (readonly number[])[] {
  let best: readonly (readonly number[])[] = [];
  let least = Infinity;
  // Every way to break the row: a bit says whether a column begins with the panel after it.
  for (let breaks = 0; breaks < 2 ** Math.max(0, panels.length - 1); breaks += 1) {
    const columns: number[][] = [[]];
    for (const index of panels.keys()) {
      if (index > 0 && breaks & (1 << (index - 1))) columns.push([]);
      columns.at(-1)?.push(index);
    }
    const size = neededFor(columns, panels, between);
    if (size >= least) continue;
    least = size;
    best = columns;
  }
  return best;
}

/** The height of the smallest sheet of that shape which holds the columns. */
function neededFor(
  columns: readonly (readonly number[])[],
  panels: readonly PanelSize[],
  between: PanelSize,
): number {
  const widths = columns.map((column) => Math.max(...column.map((at) => panels[at]?.width ?? 0)));
  const heights = columns.map((column) =>
    column.reduce((sum, at) => sum + (panels[at]?.height ?? 0) + between.height, 0),
  );
  const width = widths.reduce((sum, each) => sum + each + between.width, between.width);
  return Math.max(width / SHAPE, ...heights);
}
