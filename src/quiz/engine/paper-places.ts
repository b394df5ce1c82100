import type { PieceSpot } from '@/course/schema/item';

/** A place of a paper as it is drawn, counted from 0 within its part. */
export type PaperPlace = {
  readonly part: 'row' | 'line' | 'clause' | 'message' | 'signature';
  readonly at: number;
};

/** A place with what stands there. */
export type PlaceOnPaper = PaperPlace & {
  /** Of a row or a signature. */
  readonly label?: string;
  /** Empty where nobody has signed. */
  readonly text: string;
};

/** What of a document is drawn in places. */
export type Drawn = {
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly table?: { readonly rows: readonly (readonly string[])[] } | undefined;
  readonly clauses: readonly string[];
  readonly messages: readonly { readonly text: string }[];
  readonly signatures: readonly { readonly role: string; readonly name: string | null }[];
};

/** Where a piece of an item stands on its document; undefined when there is no such place. */
export function placeOnPaper(paper: Drawn, spot: PieceSpot): PlaceOnPaper | undefined {
  return placesOn(paper, spot).find(({ part, at, label }) =>
    part === 'row' || part === 'signature' ? label === nameOf(spot) : at === nameOf(spot),
  );
}

function placesOn(
  { rows, table, clauses, messages, signatures }: Drawn,
  spot: PieceSpot,
): readonly PlaceOnPaper[] {
  if ('row' in spot) {
    return rows.map(({ label, value }, at) => ({ part: 'row', at, label, text: value }));
  }
  if ('signature' in spot) {
    return signatures.map(({ role, name }, at) => ({
      part: 'signature',
      at,
      label: role,
      text: name ?? '',
    }));
  }
  if ('line' in spot) {
    return (table?.rows ?? []).map((cells, at) => ({
      part: 'line',
      at,
      text: cells.filter(Boolean).join(' · '),
    }));
  }
  return 'clause' in spot
    ? clauses.map((text, at) => ({ part: 'clause', at, text }))
    : messages.map(({ text }, at) => ({ part: 'message', at, text }));
}

/** The label of a row or signature; of all else its number, from 0. */
function nameOf(spot: PieceSpot): string | number {
  if ('row' in spot) return spot.row;
  if ('signature' in spot) return spot.signature;
  if ('line' in spot) return spot.line - 1;
  return ('clause' in spot ? spot.clause : spot.message) - 1;
}
