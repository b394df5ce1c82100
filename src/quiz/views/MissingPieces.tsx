import type { ReactNode } from 'react';
import type { ItemOf, Piece } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { type Paper, type PaperPlace, type PaperWords, StoryPaper } from '@/ui/StoryPaper';
import { type PlaceOnPaper, placeOnPaper } from '../engine/paper-places';
import { inOrder, shownOrder } from '../engine/presentation';
import type { AnswerFormProps } from './AnswerForm';
import type { FeedbackRow } from './FeedbackRows';
import { FeedbackRows } from './FeedbackRows';
import type { FeedbackProps } from './ItemFeedback';
import styles from './MissingPieces.module.css';

type MissingPieces = ItemOf<'missing-pieces'>;
type Placed = { readonly piece: Piece; readonly spot: PlaceOnPaper };

/** A box at each place of the paper, and below it what the paper may lack; or a list alone. */
export function MissingPiecesForm({
  item,
  seed,
  draft,
  paper,
  paperWords,
  messages,
  onDraft,
}: AnswerFormProps<MissingPieces>) {
  const marked = draft.marked ?? [];
  const onPaper = placedPieces(item, paper);
  const others = piecesBeside(item, seed);
  const mark = (ids: readonly string[]) => onDraft({ ...draft, marked: ids });
  const list = (
    <OptionList
      name={item.id}
      multiple
      options={others.map(({ id, text }) => ({ id, text: <Emphasised text={text} /> }))}
      selected={marked}
      onSelect={mark}
    />
  );

  if (!paper || onPaper.length === 0) return list;
  return (
    <>
      <div className={styles.paper}>
        <StoryPaper
          paper={paper}
          words={paperWords}
          described={false}
          around={(place, content) => {
            const here = pieceAt(onPaper, place);
            if (!here) return content;
            const { id } = here.piece;
            return (
              <label
                className={place.part === 'line' ? `${styles.spot} ${styles.line}` : styles.spot}
              >
                <input
                  type="checkbox"
                  aria-label={nameOf(here.spot, paperWords, messages)}
                  checked={marked.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    mark(checked ? [...marked, id] : marked.filter((other) => other !== id))
                  }
                />
                <span>{content}</span>
              </label>
            );
          }}
        />
      </div>
      {others.length > 0 && (
        <fieldset>
          <legend className={styles.absent}>{messages.absent}</legend>
          {list}
        </fieldset>
      )}
    </>
  );
}

/** The paper with a number and a sign at each place that could be marked, and why for every piece. */
export function MissingPiecesFeedback({
  item,
  response,
  seed,
  paper,
  paperWords,
  messages,
}: FeedbackProps<MissingPieces>) {
  const marked = response && 'marked' in response ? response.marked : [];
  const onPaper = placedPieces(item, paper);
  const rows: readonly FeedbackRow[] = [
    ...onPaper.map(({ piece, spot }, index) =>
      rowOf(piece, messages.marks.numbered(index + 1, nameOf(spot, paperWords, messages)), {
        marked,
        messages,
      }),
    ),
    ...piecesBeside(item, seed).map((piece) => rowOf(piece, piece.text, { marked, messages })),
  ];
  return (
    <>
      {paper && onPaper.length > 0 && (
        <StoryPaper
          paper={paper}
          words={paperWords}
          described={false}
          around={(place, content) => {
            const here = pieceAt(onPaper, place);
            if (!here) return content;
            return (
              <Judged
                number={onPaper.indexOf(here) + 1}
                flawed={here.piece.flawed}
                marked={marked.includes(here.piece.id)}
              >
                {content}
              </Judged>
            );
          }}
        />
      )}
      <FeedbackRows rows={rows} />
    </>
  );
}

type JudgedProps = {
  readonly number: number;
  readonly flawed: boolean;
  readonly marked: boolean;
  readonly children: ReactNode;
};

/** What the rows below say is only hinted at on the paper. */
function Judged({ number, flawed, marked, children }: JudgedProps) {
  const sign = flawed ? (marked ? '✓' : '△') : marked ? '✕' : '';
  return (
    <span className={flawed ? styles.flawed : undefined}>
      {children}
      <span className={styles.number} aria-hidden="true">
        {sign}
        {number}
      </span>
    </span>
  );
}

function rowOf(
  { id, flawed, feedback }: Piece,
  text: string,
  { marked, messages }: { readonly marked: readonly string[]; readonly messages: Messages['quiz'] },
): FeedbackRow {
  const chosen = marked.includes(id);
  const { found, missedPiece, accused, passed } = messages.marks;
  const row = { id, text, feedback, chosen };
  if (flawed) {
    return chosen
      ? { ...row, sign: 'right', label: found }
      : { ...row, sign: 'open', label: missedPiece };
  }
  return chosen ? { ...row, sign: 'wrong', label: accused } : { ...row, sign: null, label: passed };
}

/** The pieces that stand on the paper, in the order in which it is read. */
function placedPieces({ pieces }: MissingPieces, paper: Paper | undefined): readonly Placed[] {
  if (!paper) return [];
  return pieces
    .flatMap((piece) => {
      const spot = 'at' in piece ? placeOnPaper(paper, piece.at) : undefined;
      return spot ? [{ piece, spot }] : [];
    })
    .toSorted((one, other) => readingOrder(one.spot) - readingOrder(other.spot));
}

const PARTS: readonly PaperPlace['part'][] = ['row', 'line', 'clause', 'message', 'signature'];

function readingOrder({ part, at }: PaperPlace): number {
  return PARTS.indexOf(part) * 100 + at;
}

/** The pieces that have no place on the paper, in the order of the attempt. */
function piecesBeside(item: MissingPieces, seed: number) {
  const beside = item.pieces.flatMap((piece) => ('text' in piece ? [piece] : []));
  return inOrder(beside, shownOrder(item, seed));
}

function pieceAt(placed: readonly Placed[], { part, at }: PaperPlace): Placed | undefined {
  return placed.find(({ spot }) => spot.part === part && spot.at === at);
}

function nameOf(
  { label, text }: PlaceOnPaper,
  { unsigned }: PaperWords,
  { marks }: Messages['quiz'],
): string {
  const plain = (text || unsigned).replaceAll('**', '');
  return label === undefined ? plain : marks.labelled(label, plain);
}
