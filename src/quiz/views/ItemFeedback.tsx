import type { AskedItem, ItemOf, ItemOption, ItemPart } from '@/course/schema/item';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { ItemResponse } from '@/learning-record/learning-event';
import { Emphasised } from '@/ui/Emphasised';
import { readLazyValue } from '@/ui/lazy-value';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import { inOrder, shownOrder } from '../engine/presentation';
import { firstSlip, judge } from '../engine/scoring';
import styles from './Feedback.module.css';
import { type FeedbackRow, FeedbackRows } from './FeedbackRows';
import { itemChunks } from './item-chunks';
import { NumericFeedback } from './NumericFeedback';
import { PairRows } from './PairRows';

export type FeedbackProps<Asked extends AskedItem | ItemPart> = {
  readonly item: Asked;
  readonly response: ItemResponse | undefined;
  /** What the learner wrote, while it is kept. */
  readonly words?: string | undefined;
  readonly seed: number;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
};

/**
 * Why each thing is right or wrong. A response of another shape, as after an item has become one
 * of another type, is shown as no answer.
 */
export function ItemFeedback({ item, ...rest }: FeedbackProps<AskedItem | ItemPart>) {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return <ChoiceFeedback item={item} {...rest} />;
    case 'true-false-reason':
      return <TrueFalseFeedback item={item} {...rest} />;
    case 'ordering':
      return <OrderingFeedback item={item} {...rest} />;
    case 'matching':
      return <MatchingFeedback item={item} {...rest} />;
    case 'sorting':
      return <SortingFeedback item={item} {...rest} />;
    case 'missing-pieces': {
      const { MissingPiecesFeedback } = readLazyValue(itemChunks[item.type]);
      return <MissingPiecesFeedback item={item} {...rest} />;
    }
    case 'short-text': {
      const { ShortTextFeedback } = readLazyValue(itemChunks[item.type]);
      return <ShortTextFeedback item={item} {...rest} />;
    }
    case 'numeric':
      return <NumericFeedback item={item} {...rest} />;
    case 'cluster':
      return <ClusterFeedback item={item} {...rest} />;
    default:
      return item satisfies never;
  }
}

type OfType<Type extends (AskedItem | ItemPart)['type']> = Extract<
  AskedItem | ItemPart,
  { type: Type }
>;

function ChoiceFeedback({
  item,
  response,
  seed,
  messages,
}: FeedbackProps<OfType<'single-response' | 'multiple-response' | 'best-reply'>>) {
  const selected = response && 'selected' in response ? response.selected : [];
  const rows = inOrder(item.options, shownOrder(item, seed)).map((option) =>
    choiceRow(option, item.key, selected, messages, item.type === 'multiple-response'),
  );
  return <FeedbackRows rows={rows} />;
}

function choiceRow(
  { id, text, feedback }: ItemOption,
  key: readonly string[],
  selected: readonly string[],
  { marks }: Messages['quiz'],
  multiple: boolean,
): FeedbackRow {
  const right = key.includes(id);
  const row = { id, text, feedback, chosen: selected.includes(id) };
  if (row.chosen) {
    return right
      ? { ...row, sign: 'right', label: marks.chosenRight }
      : { ...row, sign: 'wrong', label: marks.chosenWrong };
  }
  if (right && multiple) return { ...row, sign: 'open', label: marks.missed };
  if (right) return { ...row, sign: 'right', label: marks.key };
  return { ...row, sign: null, label: multiple ? marks.left : null };
}

function TrueFalseFeedback({
  item,
  response,
  seed,
  messages,
}: FeedbackProps<ItemOf<'true-false-reason'>>) {
  const given = response && 'verdict' in response ? response : undefined;
  const word = (verdict: boolean) => (verdict ? messages.holds : messages.holdsNot);
  const right = given?.verdict === item.verdict;
  return (
    <>
      {given && (
        <p className={`${styles.mark} ${right ? styles.right : styles.wrong}`}>
          {right
            ? `✓ ${messages.marks.verdictRight(word(given.verdict))}`
            : `✕ ${messages.marks.verdictWrong(word(given.verdict), word(item.verdict))}`}
        </p>
      )}
      <FeedbackRows
        rows={inOrder(item.reasons, shownOrder(item, seed)).map((reason) =>
          choiceRow(reason, [item.key], given ? [given.reason] : [], messages, false),
        )}
      />
    </>
  );
}

function OrderingFeedback({ item, response, messages }: FeedbackProps<ItemOf<'ordering'>>) {
  const order = response && 'order' in response ? response.order : [];
  const right = order.length > 0 && judge(item, { order }).correct;
  const slip = right ? null : firstSlip(item, order);
  return (
    <>
      {slip && (
        <p className={styles.lesson}>
          <Emphasised text={slip.feedback} />
        </p>
      )}
      <p className={styles.caption}>{messages.marks.rightOrder}</p>
      <ol className={styles.steps}>
        {item.steps.map((step, place) => {
          const given = order.indexOf(step.id);
          const before = item.steps[place - 1]?.id;
          const follows = place === 0 ? given === 0 : order[given - 1] === before;
          return (
            <li key={step.id}>
              <span className={styles.place}>{place + 1}</span>
              <span>
                <Emphasised text={step.text} />
                {step.on && <span className={styles.on}>{step.on}</span>}
              </span>
              {given >= 0 && (
                <span className={`${styles.mark} ${follows ? styles.right : styles.wrong}`}>
                  {follows
                    ? `✓ ${messages.marks.inPlace}`
                    : `✕ ${messages.marks.outOfPlace(given + 1)}`}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.lesson}>
        <Emphasised text={item.feedback} />
      </p>
    </>
  );
}

function MatchingFeedback({ item, response, messages }: FeedbackProps<ItemOf<'matching'>>) {
  return (
    <PairRows
      members={item.prompts}
      given={response && 'pairs' in response ? response.pairs : {}}
      targets={item.targets}
      right={messages.marks.pairRight}
      wrong={messages.marks.pairWrong}
      messages={messages.marks}
    />
  );
}

function SortingFeedback({ item, response, seed, messages }: FeedbackProps<ItemOf<'sorting'>>) {
  return (
    <PairRows
      members={inOrder(item.cards, shownOrder(item, seed))}
      given={response && 'groups' in response ? response.groups : {}}
      targets={item.groups.map(({ id, label }) => ({ id, text: label }))}
      right={messages.marks.placedRight}
      wrong={messages.marks.placedWrong}
      messages={messages.marks}
    />
  );
}

function ClusterFeedback({ item, response, ...rest }: FeedbackProps<ItemOf<'cluster'>>) {
  const given = response && 'parts' in response ? response.parts : {};
  return item.parts.map((part, index) => (
    <section key={part.id} className={styles.part}>
      <h3 className={styles.partAsk}>
        <span className={styles.partNumber}>{rest.messages.part(index + 1)}</span>{' '}
        <Emphasised text={part.stem} />
      </h3>
      <ItemFeedback
        item={part}
        response={Object.hasOwn(given, part.id) ? given[part.id] : undefined}
        {...rest}
      />
    </section>
  ));
}
