import { type ReactNode, useRef } from 'react';
import type { StageView } from '@/class-record/class-event';
import styles from './Stage.module.css';
import { useFit } from './use-fit';

type StageFrameProps = {
  readonly view: StageView;
  /** It fills the window; otherwise it is a picture in the console. */
  readonly whole: boolean;
  /** Names what is shown, so that it is measured anew when it changes. */
  readonly shown: string;
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
  /** Across the lower edge: the link to the console. */
  readonly notice?: ReactNode;
  /** What is shown stands in the middle, and not at the top. */
  readonly middle?: boolean;
  readonly label: string;
  readonly children: ReactNode;
};

/** The projected sheet: a line above, what it is about, a line below; or nothing at all. */
export function StageFrame(props: StageFrameProps) {
  const { view, whole, shown, head, foot, notice, middle = false, label } = props;
  const body = useRef<HTMLDivElement>(null);
  useFit(body, view.size, shown);
  const classes = [
    styles.stage,
    whole ? styles.whole : styles.inside,
    view.look === 'dark' ? styles.dark : '',
  ].join(' ');
  if (view.cover !== 'none') {
    return <section className={`${classes} ${styles[view.cover]}`} aria-label={label} />;
  }
  return (
    <section className={classes} aria-label={label}>
      <div className={styles.head}>{head}</div>
      <div ref={body} className={middle ? `${styles.body} ${styles.middle}` : styles.body}>
        {props.children}
      </div>
      <div className={styles.foot}>{foot}</div>
      {notice && <p className={styles.notice}>{notice}</p>}
    </section>
  );
}
