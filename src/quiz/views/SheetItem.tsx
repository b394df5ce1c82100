import type { ReactNode } from 'react';
import type { AskedItem } from '@/course/schema/item';
import { Emphasised } from '@/ui/Emphasised';
import { StoryPaper } from '@/ui/StoryPaper';
import styles from './Bank.module.css';
import { type SheetProps, SheetQuestion } from './SheetQuestion';

type SheetItemProps = SheetProps<AskedItem> & {
  readonly heading: ReactNode;
  /** Below the heading, for authors. */
  readonly facts?: ReactNode;
};

/** An item on paper: its case, its document, what is asked. */
export function SheetItem({ heading, facts, ...props }: SheetItemProps) {
  const { item, paper, paperWords, messages } = props;
  return (
    <section id={item.id} className={styles.item}>
      <h3>{heading}</h3>
      {facts}
      <p className={styles.stem}>
        <Emphasised text={item.stem} />
      </p>
      {paper && (
        <div className={styles.paper}>
          <StoryPaper paper={paper} words={paperWords} described={item.type !== 'missing-pieces'} />
        </div>
      )}
      {'said' in item && (
        <p>
          {messages.item.said(item.said.by)}“{item.said.text}”
        </p>
      )}
      <SheetQuestion {...props} />
    </section>
  );
}
