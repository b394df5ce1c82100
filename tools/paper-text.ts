import type { StoryDocument } from '../src/course/schema/document.ts';
import type { PieceSpot } from '../src/course/schema/item.ts';
import { exportedQuiz as words } from '../src/i18n/zh/exported-quiz.ts';
import { paper as paperWords } from '../src/i18n/zh/paper.ts';
import { placeOnPaper } from '../src/quiz/engine/paper-places.ts';

/** A paper of the story line by line, for systems that cannot draw it. */
export function paperText(paper: StoryDocument): string {
  const { title, subtitle, rows, table, clauses, messages, signatures, stamp, note } = paper;
  return [
    [words.paper(title), subtitle].filter(Boolean).join(' '),
    ...rows.map(({ label, value }) => words.field(label, value)),
    ...(table
      ? [table.head.join(' | '), ...table.rows.map((cells) => cells.map(orEmpty).join(' | '))]
      : []),
    ...clauses.map((clause, index) => words.clause(index + 1, clause)),
    ...messages.map(({ from, at, text }) =>
      words.message([from, at].filter(Boolean).join(' '), text),
    ),
    ...signatures.map(({ role, name, on }) =>
      words.field(role, [name ?? paperWords.unsigned, on].filter(Boolean).join(' ')),
    ),
    ...(stamp ? [paperWords.stamp(stamp)] : []),
    ...(note ? [note] : []),
  ].join('\n');
}

function orEmpty(cell: string): string {
  return cell === '' ? paperWords.emptyCell : cell;
}

/** A place of a paper in words, and what stands there. */
export function spotText(paper: StoryDocument | undefined, spot: PieceSpot): string {
  const place = paper && placeOnPaper(paper, spot);
  if (!place) return Object.values(spot).join();
  if (place.label !== undefined) {
    return words.field(place.label, place.text || paperWords.unsigned);
  }
  if (place.part === 'line') return words.line(place.at + 1, place.text);
  return place.part === 'clause' ? words.clause(place.at + 1, place.text) : place.text;
}
