/** Where a panel stands: column from the left and row from the top, from 0. */
export type Cell = { readonly column: number; readonly row: number };

/**
 * Room between panels in which ways run: `gap` above a row of a column (or below its last),
 * `gutter` left of a column (or right of the last), and the `bus` above or below everything.
 */
export type Channel =
  | { readonly kind: 'gap'; readonly column: number; readonly row: number }
  | { readonly kind: 'gutter'; readonly column: number }
  | { readonly kind: 'bus'; readonly side: 'above' | 'below' };

/** The channels that a way takes, in turn, from below one panel to above another. */
export function routeBetween(
  from: Cell,
  to: Cell,
  busTo: 'above' | 'below',
): readonly [Channel, ...Channel[]] {
  const leaving: Channel = { kind: 'gap', column: from.column, row: from.row + 1 };
  const arriving: Channel = { kind: 'gap', column: to.column, row: to.row };
  if (from.column === to.column && from.row + 1 === to.row) return [leaving];

  // On the side of the other, so that nothing runs across a panel; left of their own column if both are in one.
  const out = to.column > from.column ? from.column + 1 : from.column;
  const into = to.column < from.column ? to.column + 1 : to.column;
  if (out === into) return [leaving, { kind: 'gutter', column: out }, arriving];
  return [
    leaving,
    { kind: 'gutter', column: out },
    { kind: 'bus', side: busTo },
    { kind: 'gutter', column: into },
    arriving,
  ];
}

/** A name for a channel, the same for the same one. */
export function channelName(channel: Channel): string {
  switch (channel.kind) {
    case 'gap':
      return `gap ${channel.column} ${channel.row}`;
    case 'gutter':
      return `gutter ${channel.column}`;
    case 'bus':
      return `bus ${channel.side}`;
    default:
      return channel satisfies never;
  }
}

/**
 * The tracks of every channel: ways to the same node share one, all others have their own, side by
 * side in the order in which they are asked for.
 */
export function tracksOf(
  ways: readonly { readonly to: string; readonly route: readonly Channel[] }[],
): ReadonlyMap<string, readonly string[]> {
  const tracks = new Map<string, string[]>();
  for (const { to, route } of ways) {
    for (const channel of route) {
      const name = channelName(channel);
      const taken = tracks.get(name) ?? [];
      if (!taken.includes(to)) tracks.set(name, [...taken, to]);
    }
  }
  return tracks;
}
