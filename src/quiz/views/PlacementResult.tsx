import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import type { ResultLine } from '../engine/result';
import styles from './Quiz.module.css';
import { ItemLine } from './ResultLists';

type PlacementResultProps = {
  readonly module: { readonly id: string; readonly title: string };
  readonly passed: boolean;
  readonly lines: readonly ResultLine[];
  readonly addressOf: (position: number) => string;
  readonly titleOf: (source: string) => string;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
};

/** Whether the lessons may be skipped, and what to read of them where not. No score: it is none. */
export function PlacementResult({
  module,
  passed,
  lines,
  messages,
  ...rest
}: PlacementResultProps) {
  const words = messages.placement;
  const right = lines.filter(({ answer }) => answer.correct).length;
  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={addresses.module(module.id)}>{module.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="end">
        {passed ? words.passed(right, lines.length) : words.failed(right, lines.length)}
      </h1>
      <p className={styles.intro}>{passed ? words.passedText : words.failedText}</p>
      <div className={styles.actions}>
        <ButtonLink look="primary" to={addresses.module(module.id)}>
          {passed ? words.goOn : words.goRead}
        </ButtonLink>
      </div>
      <section className={styles.part}>
        <h2>{messages.end.items}</h2>
        <ul className={styles.items}>
          {lines.map((line) => (
            <ItemLine
              key={line.place.position}
              line={line}
              to={rest.addressOf(line.place.position)}
              titleOf={rest.titleOf}
              messages={messages}
              formats={rest.formats}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
