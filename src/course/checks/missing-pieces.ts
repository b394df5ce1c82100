import { placeOnPaper } from '@/quiz/engine/paper-places';
import type { StoryDocument } from '../schema/document';
import type { ItemOf, PieceSpot } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, type Place } from './finding';
import { suggestion } from './nearest';

type MissingPieces = ItemOf<'missing-pieces'>;

/**
 * Pieces to be marked stand where the document has something, one at a place, and some are flawed
 * and some sound: who marks everything or nothing has not looked.
 */
export function missingPieces(source: CourseSource): readonly Finding[] {
  const documents = source.documents.flatMap(({ data }) => data.documents);
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index) => {
      if (item.type !== 'missing-pieces') return [];
      const at = (...path: (string | number)[]): Place => ({
        file,
        path: ['items', index, ...path],
      });
      const document = documents.find(({ id }) => id === item.document);
      return [...kinds(item, at('pieces')), ...spots(item, document, at)];
    }),
  );
}

function kinds({ pieces }: MissingPieces, place: Place): readonly Finding[] {
  const flaws = pieces.filter(({ flawed }) => flawed).length;
  if (flaws === 0) return [error(place, 'nothing is flawed here. Add what is wrong or missing.')];
  return flaws < pieces.length
    ? []
    : [error(place, 'every piece is flawed. Add one that only looks it.')];
}

function spots(
  { pieces, document: id }: MissingPieces,
  document: StoryDocument | undefined,
  at: (...path: (string | number)[]) => Place,
): readonly Finding[] {
  const taken = new Set<string>();
  return pieces.flatMap((piece, index) => {
    if (!('at' in piece)) return [];
    const place = at('pieces', index, 'at');
    if (id === undefined) {
      return [error(place, 'this piece stands on a document. Name it: "document: doc-…".')];
    }
    // A document that is not there is reported where it is named.
    if (!document) return [];
    const found = placeOnPaper(document, piece.at);
    if (!found) return [error(place, nowhere(document, piece.at))];
    const key = `${found.part} ${found.at}`;
    if (taken.has(key)) return [error(place, 'another piece stands at this place. Keep one.')];
    taken.add(key);
    return [];
  });
}

function nowhere(document: StoryDocument, spot: PieceSpot): string {
  const { id, rows, table, clauses, messages, signatures } = document;
  if ('row' in spot) {
    const labels = rows.map(({ label }) => label);
    return `"${id}" has no row "${spot.row}". ${suggestion(spot.row, labels)}`;
  }
  if ('signature' in spot) {
    const roles = signatures.map(({ role }) => role);
    return `"${id}" has no signature "${spot.signature}". ${suggestion(spot.signature, roles)}`;
  }
  if ('line' in spot) return `the table of "${id}" has ${table?.rows.length ?? 0} lines.`;
  if ('clause' in spot) return `"${id}" has ${clauses.length} clauses.`;
  return `"${id}" has ${messages.length} messages.`;
}
