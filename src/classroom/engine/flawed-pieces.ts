import type { AskedItem } from '@/course/schema/item';
import { type Drawn, placeOnPaper } from '@/quiz/engine/paper-places';

export type FlawedPiece = { readonly id: string; readonly text: string; readonly feedback: string };

/** What was to be found on a document, each by its words or by the name of its place there. */
export function flawedPieces(
  { pieces }: Extract<AskedItem, { type: 'missing-pieces' }>,
  paper: Drawn | undefined,
): readonly FlawedPiece[] {
  return pieces.flatMap((piece) => {
    if (!piece.flawed) return [];
    const { id, feedback } = piece;
    if ('text' in piece) return [{ id, text: piece.text, feedback }];
    const place = paper && placeOnPaper(paper, piece.at);
    const text = place?.label ?? place?.text ?? Object.values(piece.at).join(' ');
    return [{ id, text, feedback }];
  });
}
