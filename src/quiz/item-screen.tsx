import { outline } from 'virtual:course/outline';
import type { Bank, HashedItem } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { useLearner } from '@/store/app-store';
import { wordsPlace } from './engine/answer-words';
import { type Attempts, isInOpenExam, latestAnswer } from './engine/attempts-fold';
import { askedItem } from './engine/variants';
import { ItemPage } from './views/ItemPage';
import { ItemReview } from './views/ItemReview';

type ItemScreenProps = {
  readonly bank: Bank;
  readonly item: HashedItem;
  readonly attempts: Attempts;
};

/** One item with the learner's latest answer to it, for the review and for links. */
export function ItemScreen({ bank, item: written, attempts }: ItemScreenProps) {
  const messages = useMessages('quiz', 'paper');
  const formats = useFormats();
  const inExam = isInOpenExam(attempts, written.id);
  const answer = inExam ? undefined : latestAnswer(attempts, written.id);
  const words = useLearner((learner) => answer && learner.words.get(wordsPlace(answer))?.text);
  const seed = (answer && attempts.byId.get(answer.attempt)?.seed) ?? 0;
  const item = askedItem(written, seed);

  return (
    <ItemPage
      quiz={bank.id}
      title={bank.title}
      item={item}
      answeredOn={answer ? formats.recorded(answer.at) : null}
      times={attempts.ofItem.get(item.id)?.length ?? 0}
      inExam={inExam}
      messages={messages.quiz}
    >
      {answer && (
        <ItemReview
          item={item}
          answer={answer}
          changed={answer.hash !== item.hash}
          seed={seed}
          paper={bank.documents.find(({ id }) => id === item.document)}
          paperWords={messages.paper}
          words={words}
          sourceTitle={placeTitle(outline, item.source)}
          messages={messages.quiz}
          formats={formats}
        />
      )}
    </ItemPage>
  );
}
