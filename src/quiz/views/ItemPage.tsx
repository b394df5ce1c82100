import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { Notice } from '@/ui/Notice';
import { stemOf } from '../engine/stem';
import styles from './Quiz.module.css';

type ItemPageProps = {
  readonly quiz: string;
  readonly title: string;
  readonly item: HashedItem<AskedItem>;
  /** When it was last answered, as it is shown; null before. */
  readonly answeredOn: string | null;
  readonly times: number;
  /** It is asked in an exam that has not been handed in: nothing may give its key away. */
  readonly inExam: boolean;
  readonly messages: Messages['quiz'];
  /** The answered item with its explanation, when there is an answer. */
  readonly children: ReactNode;
};

/** One item from the learner's record. An item that was never answered keeps its key to itself. */
export function ItemPage({ quiz, item, messages, ...page }: ItemPageProps) {
  return (
    <div className={styles.page}>
      <p className={styles.over}>{page.title}</p>
      <h1 className={styles.itemTitle} tabIndex={-1}>
        {messages.item.title}
      </h1>
      {page.children ? (
        <>
          {page.answeredOn && (
            <p className={styles.small}>{messages.item.lastAnswer(page.answeredOn, page.times)}</p>
          )}
          {page.children}
        </>
      ) : (
        <>
          <p>
            <Emphasised text={stemOf(item).situation} />
          </p>
          <p className={styles.stem}>
            <Emphasised text={stemOf(item).ask} />
          </p>
          <Notice kind="watch" title={page.inExam ? messages.item.inExam : messages.item.notYet} />
        </>
      )}
      <div className={styles.actions}>
        <ButtonLink look={page.children ? 'quiet' : 'primary'} to={addresses.quiz(quiz)}>
          {messages.backToQuiz}
        </ButtonLink>
        <ButtonLink look="plain" to={addresses.review}>
          {messages.backToReview}
        </ButtonLink>
      </div>
    </div>
  );
}
