import { useState } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { OwnWordsField } from '@/ui/OwnWordsField';
import type { Commitment as Resolution } from '../engine/own-words';
import styles from './Debrief.module.css';

/** The learner's plan: where it is, and what became of putting the commitment into it. */
export type PlanState = {
  readonly title: string;
  readonly to: string;
  /** The row that the commitment stands in; null while it does not. */
  readonly row: number | null;
  readonly failed: 'full' | 'not-fetched' | null;
};

type CommitmentProps = {
  /** What the learner wrote before. */
  readonly commitment: Resolution;
  readonly plan: PlanState | null;
  readonly messages: Messages['scenario'];
  /** Resolves when a part is kept. */
  readonly onCommit: (part: 'when' | 'act', text: string) => Promise<Kept>;
  readonly onPlan: (commitment: Resolution) => void;
};

/** One resolution in the learner's own words, for a customer of theirs; it goes into their plan. */
export function Commitment({ commitment, plan, messages, ...does }: CommitmentProps) {
  const { debrief } = messages;
  /** Typed here: the record's own follows in a moment. */
  const [typed, setTyped] = useState<Partial<Resolution>>({});
  const now = { ...commitment, ...typed };
  const parts = [
    { part: 'when', label: debrief.commitWhen, example: debrief.commitWhenExample },
    { part: 'act', label: debrief.commitAct, example: debrief.commitActExample },
  ] as const;

  return (
    <section className={styles.part}>
      <h2>{debrief.commitment}</h2>
      <p className={styles.small}>{debrief.commitmentNote}</p>
      {parts.map(({ part, label, example }) => (
        <OwnWordsField
          key={part}
          label={label}
          placeholder={example}
          text={commitment[part]}
          messages={messages.words}
          onSave={(text) => {
            setTyped((before) => ({ ...before, [part]: text }));
            return does.onCommit(part, text);
          }}
        />
      ))}
      {plan && (
        <div className={`${styles.row} screen-only`}>
          {plan.row === null && (
            <Button disabled={now.act.trim() === ''} onClick={() => does.onPlan(now)}>
              {debrief.plan(plan.title)}
            </Button>
          )}
          <p role="status" className={styles.small}>
            {plan.row !== null && debrief.planned(plan.row)}
            {plan.row === null && plan.failed && debrief.planFailed[plan.failed]}
          </p>
          {(plan.row !== null || plan.failed) && (
            <AppLink to={plan.to}>{debrief.toPlan(plan.title)}</AppLink>
          )}
        </div>
      )}
    </section>
  );
}
