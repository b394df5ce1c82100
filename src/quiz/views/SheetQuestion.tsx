import type { ReactNode } from 'react';
import type { AskedItem, AskedItemOf, ItemPart } from '@/course/schema/item';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import { placeOnPaper } from '../engine/paper-places';
import { printedOrder } from '../engine/sheet-key';
import styles from './Bank.module.css';

export type SheetProps<Asked extends AskedItem | ItemPart> = {
  readonly item: Asked;
  /** Of the order of options; null as they are written. */
  readonly seed: number | null;
  readonly answers: boolean;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  readonly messages: Messages['bank'];
  readonly formats: Formats;
};

type Line = {
  readonly id: string;
  readonly text: string;
  readonly mark: string;
  /** What is right of it, where answers are shown. */
  readonly right?: string | false | undefined;
  readonly feedback?: string | undefined;
};

/** What a question asks and offers, as it stands on paper, with or without what is right and why. */
export function SheetQuestion(props: SheetProps<AskedItem | ItemPart>) {
  const { item, seed, answers, paper, paperWords, messages, formats } = props;
  const words = messages.item;
  const letter = (index: number) => messages.letter(messages.letters[index] ?? '');
  const lines = (all: readonly Line[]) => <Lines lines={all} answers={answers} />;
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return lines(
        printedOrder(item, item.options, seed).map(({ id, text, feedback }, index) => ({
          id,
          text,
          mark: letter(index),
          right: item.key.includes(id) && words.right,
          feedback,
        })),
      );
    case 'true-false-reason':
      return (
        <>
          <p>“{item.statement}”</p>
          <p>
            {answers ? (
              <span className={styles.right}>✓ {item.verdict ? words.holds : words.holdsNot}</span>
            ) : (
              words.verdict
            )}
          </p>
          {lines(
            printedOrder(item, item.reasons, seed).map(({ id, text, feedback }, index) => ({
              id,
              text,
              mark: letter(index),
              right: id === item.key && words.right,
              feedback,
            })),
          )}
        </>
      );
    case 'missing-pieces':
      return lines(
        printedOrder(item, item.pieces, seed).map((piece, index) => ({
          id: piece.id,
          text: pieceText(piece, paper, paperWords, words),
          mark: letter(index),
          right: piece.flawed && words.right,
          feedback: piece.feedback,
        })),
      );
    case 'ordering':
      return <SheetOrder {...props} item={item} />;
    case 'matching':
    case 'sorting':
      return <SheetPairs {...props} item={item} />;
    case 'numeric':
    case 'short-text':
      return <SheetWritten item={item} answers={answers} words={words} formats={formats} />;
    case 'cluster':
      return item.parts.map((part, index) => (
        <section key={part.id}>
          <p className={styles.part}>
            {words.part(index + 1)} <Emphasised text={part.stem} />
          </p>
          <SheetQuestion {...props} item={part} />
        </section>
      ));
    default:
      return item satisfies never;
  }
}

type LinesProps = { readonly lines: readonly Line[]; readonly answers: boolean };

function Lines({ lines, answers }: LinesProps) {
  return (
    <ol className={styles.options}>
      {lines.map(({ id, text, mark, right, feedback }) => (
        <li key={id}>
          <b>{mark}</b>
          <div>
            <Emphasised text={text} />
            {answers && right && <span className={styles.right}> ✓ {right}</span>}
            {answers && feedback && (
              <p className={styles.why}>
                <Emphasised text={feedback} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type Words = Messages['bank']['item'];

function pieceText(
  piece: AskedItemOf<'missing-pieces'>['pieces'][number],
  paper: Paper | undefined,
  { unsigned }: PaperWords,
  words: Words,
): string {
  if ('text' in piece) return piece.text;
  const place = paper && placeOnPaper(paper, piece.at);
  if (!place) return Object.values(piece.at).join();
  const text = place.text || unsigned;
  return place.label === undefined ? text : words.labelled(place.label, text);
}

function SheetOrder({ item, seed, answers, messages }: SheetProps<AskedItemOf<'ordering'>>) {
  const words = messages.item;
  const textOf = (id: string) => item.steps.find((step) => step.id === id)?.text ?? id;
  const printed = printedOrder(item, item.steps, seed);
  return (
    <>
      <Lines
        answers={answers}
        lines={printed.map(({ id, text, on }, index) => ({
          id,
          text,
          mark: messages.letter(messages.letters[index] ?? ''),
          right: on,
        }))}
      />
      {!answers && <p>{words.order}</p>}
      {answers && (
        <>
          <p className={styles.right}>
            ✓{' '}
            {item.steps
              .map((step) => messages.letters[printed.findIndex(({ id }) => id === step.id)])
              .join(messages.draw.order)}
          </p>
          <Why>{item.feedback}</Why>
          {item.slips.map(({ step, before, feedback }) => (
            <Why key={`${step} ${before}`} lead={words.slip(textOf(step), textOf(before))}>
              {feedback}
            </Why>
          ))}
        </>
      )}
    </>
  );
}

function SheetPairs({
  item,
  seed,
  answers,
  messages,
}: SheetProps<AskedItemOf<'matching' | 'sorting'>>) {
  const sorts = item.type === 'sorting';
  const members = sorts ? printedOrder(item, item.cards, seed) : item.prompts;
  const targets = sorts
    ? item.groups.map(({ id, label, note }) => ({
        id,
        text: note === undefined ? label : messages.item.labelled(label, note),
      }))
    : printedOrder(item, item.targets, seed);
  const letterOf = (id: string) => messages.letters[targets.findIndex((one) => one.id === id)];
  return (
    <>
      <Lines
        answers={answers}
        lines={members.map(({ id, text, key, feedback }, index) => ({
          id,
          text: answers ? text : `${text}${messages.item.gap}`,
          mark: `${index + 1}.`,
          right: letterOf(key),
          feedback,
        }))}
      />
      <Lines
        answers={false}
        lines={targets.map(({ id, text }, index) => ({
          id,
          text,
          mark: messages.letter(messages.letters[index] ?? ''),
        }))}
      />
    </>
  );
}

type SheetWrittenProps = {
  readonly item: AskedItemOf<'numeric' | 'short-text'> | Extract<ItemPart, { type: 'numeric' }>;
  readonly answers: boolean;
  readonly words: Words;
  readonly formats: Formats;
};

/** A line to write a number or a few words on; what is right, near, and said of all else. */
function SheetWritten({ item, answers, words, formats }: SheetWrittenProps) {
  const unit = item.type === 'numeric' ? item.unit : '';
  if (!answers) return <p>{`${words.blank} ${unit}`}</p>;
  return (
    <>
      <p className={styles.right}>
        ✓ {item.type === 'numeric' ? `${formats.number(item.answer)} ${unit}` : item.answer}
      </p>
      {item.type === 'numeric' ? (
        <>
          <p>
            {words.sum} <Emphasised text={item.sum} />
          </p>
          {item.tolerance > 0 && <p>{words.tolerance(formats.number(item.tolerance), unit)}</p>}
        </>
      ) : (
        item.accepted.length > 0 && (
          <p className={styles.small}>{words.labelled(words.accepted, item.accepted.join('、'))}</p>
        )
      )}
      <Why>{item.feedback}</Why>
      {item.errors.map((error) => {
        const given =
          'wordings' in error ? error.wordings.join('、') : formats.number(error.answer);
        return (
          <Why key={given} lead={words.answered(given)}>
            {error.feedback}
          </Why>
        );
      })}
      <Why lead={words.otherwise}>{item.otherwise}</Why>
    </>
  );
}

type WhyProps = { readonly lead?: ReactNode; readonly children: string };

function Why({ lead, children }: WhyProps) {
  return (
    <p className={styles.why}>
      {lead && <b>{lead}　</b>}
      <Emphasised text={children} />
    </p>
  );
}
