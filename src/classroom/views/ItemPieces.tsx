import type { AskedItem, ItemPart } from '@/course/schema/item';
import type { Drawn } from '@/quiz/engine/paper-places';
import { inOrder } from '@/quiz/engine/presentation';
import { Emphasised } from '@/ui/Emphasised';
import { flawedPieces } from '../engine/flawed-pieces';
import styles from './Stage.module.css';
import type { StageScreenProps } from './stage-props';

type ItemPiecesProps = {
  readonly item: AskedItem | ItemPart;
  /** Ids in the order in which this class sees them. */
  readonly order: readonly string[];
};

/** What has to be put in order, paired, sorted or looked through, while the class thinks. */
export function ItemPieces({ item, order }: ItemPiecesProps) {
  const pieces = inOrder(piecesOf(item), order);
  const groups =
    item.type === 'sorting'
      ? item.groups.map(({ label }) => label)
      : item.type === 'matching'
        ? item.prompts.map(({ text }) => text)
        : [];
  return (
    <>
      {groups.length > 0 && <p className={styles.small}>{groups.join('　／　')}</p>}
      <ul className={styles.answers}>
        {pieces.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function piecesOf(
  item: AskedItem | ItemPart,
): readonly { readonly id: string; readonly text: string }[] {
  switch (item.type) {
    case 'ordering':
      return item.steps;
    case 'matching':
      return item.targets;
    case 'sorting':
      return item.cards;
    case 'missing-pieces':
      return item.pieces.flatMap((piece) => ('text' in piece ? [piece] : []));
    default:
      return [];
  }
}

type AnswerProps = {
  readonly item: AskedItem | ItemPart;
  readonly paper: Drawn | undefined;
  /** Of the pieces of a document, from 1, the one whose explanation is read; 0 for none. */
  readonly read: number;
  readonly letters: StageScreenProps['messages']['letters'];
  readonly messages: StageScreenProps['messages']['stage'];
};

/** The answer to what hands cannot give: an order, pairs, a sum. */
export function ItemAnswer({ item, paper, read, letters, messages }: AnswerProps) {
  if (item.type === 'ordering') {
    return (
      <ol className={styles.answers} aria-label={messages.answer}>
        {item.steps.map(({ id, text, on }, index) => (
          <li key={id}>
            {index + 1}. {text}
            {on !== undefined && `　${on}`}
          </li>
        ))}
      </ol>
    );
  }
  if (item.type === 'matching') {
    return (
      <ul className={styles.answers} aria-label={messages.answer}>
        {item.prompts.map(({ id, text, key }) => (
          <li key={id}>
            {text} → {item.targets.find((target) => target.id === key)?.text}
          </li>
        ))}
      </ul>
    );
  }
  if (item.type === 'sorting') {
    return (
      <ul className={styles.answers} aria-label={messages.answer}>
        {item.cards.map(({ id, text, key }) => (
          <li key={id}>
            {text} → {item.groups.find((group) => group.id === key)?.label}
          </li>
        ))}
      </ul>
    );
  }
  if (item.type === 'missing-pieces') {
    const flawed = flawedPieces(item, paper);
    const explained = flawed[read - 1];
    return (
      <>
        <ol className={styles.answers} aria-label={messages.answer}>
          {flawed.map(({ id, text }, index) => (
            <li key={id} className={explained && explained.id !== id ? styles.away : undefined}>
              <b>{letters[index]}</b> {text}
            </li>
          ))}
        </ol>
        {explained && (
          <p className={styles.why}>
            <Emphasised text={explained.feedback} />
          </p>
        )}
      </>
    );
  }
  if (item.type === 'short-text') {
    return (
      <p className={styles.why}>
        <b>{item.answer}</b>
        <br />
        <Emphasised text={item.feedback} />
      </p>
    );
  }
  if (item.type === 'numeric') {
    return (
      <p className={styles.why}>
        {item.sum}
        <br />
        <Emphasised text={item.feedback} />
      </p>
    );
  }
  return null;
}
