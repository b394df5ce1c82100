import { type ReactNode, use, useId } from 'react';
import { BoundaryMark } from './BoundaryMark';
import { HeadingLevelContext } from './InteractionFrame';
import { useLesson } from './lesson-context';
import { NoMarginContext } from './MarginNote';
import prose from './Prose.module.css';
import styles from './Tactic.module.css';

type Prose = { readonly children?: ReactNode };

/**
 * A contested tactic: what is useful in it, where the line runs, what to do instead. It always says
 * that it stands at a boundary, and whom to ask.
 */
export function Tactic({ title, children }: Prose & { readonly title: string }) {
  const { messages } = useLesson();
  const Heading = use(HeadingLevelContext) === 2 ? 'h2' : 'h3';
  const id = useId();
  return (
    <section className={styles.tactic} aria-labelledby={id}>
      <BoundaryMark label={messages.tactic.boundary} />
      <Heading className={styles.title} id={id}>
        {title}
      </Heading>
      <NoMarginContext value={true}>{children}</NoMarginContext>
      <p className={prose.small}>{messages.tactic.askLegal}</p>
    </section>
  );
}

export function Core({ children }: Prose) {
  return <Side side="core">{children}</Side>;
}

export function Line({ children }: Prose) {
  return <Side side="line">{children}</Side>;
}

export function Instead({ children }: Prose) {
  return <Side side="instead">{children}</Side>;
}

function Side({ side, children }: Prose & { readonly side: 'core' | 'line' | 'instead' }) {
  const { messages } = useLesson();
  return (
    <div className={`${styles.side} ${styles[side]}`}>
      <p className={styles.name}>{messages.tactic[side]}</p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
