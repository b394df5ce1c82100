import { addresses } from '@/course/addresses';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Emphasised } from '@/ui/Emphasised';
import { Notice } from '@/ui/Notice';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import type { Answer } from '../engine/attempts-fold';
import { standingOf } from '../engine/result';
import { stemOf } from '../engine/stem';
import styles from './Feedback.module.css';
import itemStyles from './Item.module.css';
import { ItemFeedback } from './ItemFeedback';
import { Question, SaidInChat, Statement } from './Question';

type ItemReviewProps = {
  readonly item: HashedItem<AskedItem>;
  readonly answer: Answer;
  /** The item's content is not the content that was answered. */
  readonly changed: boolean;
  /** Seed of the attempt, for the order of options. */
  readonly seed: number;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  /** What the learner wrote, while it is kept. */
  readonly words?: string | undefined;
  /** Title of the paragraph that teaches it. */
  readonly sourceTitle: string;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
};

/** An answered item: what was asked, how it went, and why. */
export function ItemReview({ item, answer, changed, ...rest }: ItemReviewProps) {
  const { seed, paper, paperWords, words, sourceTitle, messages, formats } = rest;
  const { situation, ask } = stemOf(item);
  return (
    <div className={itemStyles.card}>
      <Question item={item} situation={situation} paper={paper} paperWords={paperWords} />
      {ask && (
        <p className={itemStyles.ask}>
          <Emphasised text={ask} />
        </p>
      )}
      {item.type === 'best-reply' && <SaidInChat said={item.said} messages={messages} />}
      {item.type === 'true-false-reason' && <Statement text={item.statement} messages={messages} />}
      <Outcome answer={answer} messages={messages} formats={formats} />
      {changed && (
        <Notice kind="watch" title={messages.changed}>
          <p>{messages.changedText}</p>
        </Notice>
      )}
      <ItemFeedback
        item={item}
        response={answer.response}
        words={words}
        seed={seed}
        paper={paper}
        paperWords={paperWords}
        messages={messages}
        formats={formats}
      />
      <p className={styles.source}>
        <AppLink to={addresses.section(item.source)}>{messages.lookBack(sourceTitle)}</AppLink>
      </p>
    </div>
  );
}

type OutcomeProps = Pick<ItemReviewProps, 'answer' | 'messages' | 'formats'>;

/** Right, wrong or partly right, and what that means with the certainty that was said. */
function Outcome({ answer, messages: { result }, formats }: OutcomeProps) {
  const { correct, score, mended } = answer;
  const share = formats.percent(score);
  if (mended === true) {
    return <Told kind="open" title={`△ ${result.mended}`} remark={result.mendedText(share)} />;
  }
  if (mended === false) {
    return (
      <Told kind="wrong" title={`✕ ${result.notMended}`} remark={result.notMendedText(share)} />
    );
  }
  const remark = result[standingOf(answer)];
  if (correct) return <Told kind="right" title={`✓ ${result.right}`} remark={remark} />;
  return score > 0 ? (
    <Told kind="open" title={`△ ${result.partly(share)}`} remark={remark} />
  ) : (
    <Told kind="wrong" title={`✕ ${result.wrong}`} remark={remark} />
  );
}

type ToldProps = {
  readonly kind: 'right' | 'open' | 'wrong';
  readonly title: string;
  readonly remark: string;
};

function Told({ kind, title, remark }: ToldProps) {
  return (
    <div className={styles.outcome}>
      <h2 className={`${styles.result} ${styles[kind]}`} tabIndex={-1} data-arrival="result">
        {title}
      </h2>
      {remark && <p className={styles.remark}>{remark}</p>}
    </div>
  );
}
