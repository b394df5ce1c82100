import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import {
  allSettled,
  asksForProof,
  groupedEntries,
  judgeEntry,
  lampOf,
  proofOf,
  scoreSelfCheck,
  withLamp,
  withProof,
} from '../engine/self-check';
import { CheckedEntry } from './CheckedEntry';
import { EntryToCheck } from './EntryToCheck';
import { HandIn } from './HandIn';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { LampInRow } from './Lamp';
import { PapersAtHand } from './PapersAtHand';
import check from './SelfCheck.module.css';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

type SelfCheckProps = InteractionProps<'self-check'> & {
  readonly documents: readonly StoryDocument[];
  readonly paper: Messages['paper'];
};

/** Put a lamp to each point of a list, and a proof to what is not green; then see the whole row. */
export function SelfCheckView({
  interaction,
  documents,
  paper,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: SelfCheckProps) {
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const { entries, proofs } = interaction;
  const groups = groupedEntries(interaction);
  const lit = entries.filter((entry) => lampOf(draft.answer, entry)).length;
  const right = entries.filter(
    (entry) => judgeEntry(interaction, draft.answer, entry).lamp === 'right',
  ).length;
  const proofsMissing = entries.filter(
    (entry) => asksForProof(draft.answer, entry) && !proofOf(interaction, draft.answer, entry),
  ).length;

  function submit() {
    draft.check(draft.answer);
    onAnswer(draft.answer, scoreSelfCheck(interaction, draft.answer));
    focusResult();
  }

  return (
    <>
      {documents.length > 0 && (
        <PapersAtHand documents={documents} paper={paper} messages={messages.factCard} />
      )}
      {draft.checked && (
        <>
          <p className={styles.verdict} role="status" tabIndex={-1} ref={result}>
            {right === entries.length
              ? messages.practice.allRight(right, 'self-check')
              : messages.practice.score(right, entries.length, 'self-check')}
          </p>
          <div className={check.rows}>
            {groups.map(({ title, entries: members }) => (
              <div key={title}>
                {title && <p className={styles.small}>{title}</p>}
                <ol className={check.row} aria-label={title ?? messages.selfCheck.row}>
                  {members.map((entry) => (
                    <LampInRow
                      key={entry.id}
                      number={entries.indexOf(entry) + 1}
                      lamp={entry.lamp}
                      right={judgeEntry(interaction, draft.answer, entry).lamp === 'right'}
                      messages={messages.selfCheck}
                    />
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </>
      )}
      {groups.map(({ title, entries: members }) => (
        <section key={title} aria-label={title ?? undefined}>
          {title && <p className={styles.company}>{title}</p>}
          <ol className={styles.cards}>
            {members.map((entry) =>
              draft.checked ? (
                <CheckedEntry
                  key={entry.id}
                  number={entries.indexOf(entry) + 1}
                  entry={entry}
                  lit={lampOf(draft.answer, entry)}
                  proof={proofOf(interaction, draft.answer, entry)}
                  proofs={proofs}
                  result={judgeEntry(interaction, draft.answer, entry)}
                  messages={messages}
                />
              ) : (
                <EntryToCheck
                  key={entry.id}
                  number={entries.indexOf(entry) + 1}
                  entry={entry}
                  lit={lampOf(draft.answer, entry)}
                  proof={proofOf(interaction, draft.answer, entry)}
                  proofs={asksForProof(draft.answer, entry) ? proofs : []}
                  messages={messages.selfCheck}
                  onLamp={(lamp) => draft.edit(withLamp(draft.answer, entry, lamp))}
                  onProof={(proof) => draft.edit(withProof(draft.answer, entry, proof))}
                />
              ),
            )}
          </ol>
        </section>
      ))}
      {draft.checked && (
        <p className={styles.result}>
          <Emphasised text={interaction.summary} />
        </p>
      )}
      <HandIn
        checked={draft.checked}
        state={
          <>
            {messages.selfCheck.lit(lit, entries.length)}
            {proofsMissing > 0 && messages.selfCheck.proofsMissing(proofsMissing)}
          </>
        }
        label={messages.selfCheck.submit}
        ready={allSettled(interaction, draft.answer)}
        again={messages.practice.again}
        onHandIn={submit}
        onAgain={() => {
          draft.clear();
          onReset();
        }}
      />
    </>
  );
}
