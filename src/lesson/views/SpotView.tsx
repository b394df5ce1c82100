import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { StoryPaper } from '@/ui/StoryPaper';
import {
  isMarked,
  markedEntries,
  mendOf,
  type Outcome,
  outcomeOf,
  scoreSpot,
  withMark,
  withMend,
} from '../engine/spot';
import { HandIn } from './HandIn';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { MendQuestion } from './MendQuestion';
import { PaperTile } from './PaperTile';
import spot from './Spot.module.css';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

type SpotProps = InteractionProps<'spot'> & {
  /** All papers of the lesson. */
  readonly documents: readonly StoryDocument[];
  readonly paper: Messages['paper'];
};

const signs = { found: 'right', missed: 'open', accused: 'wrong', passed: 'right' } as const;

/** Look through the papers and point at what is wrong; then say how each flaw is mended. */
export function SpotView({
  interaction,
  documents,
  paper,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: SpotProps) {
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const { entries, mark } = interaction;
  const documentOf = (id: string | undefined) => documents.find((one) => one.id === id);
  const above = documentOf(interaction.document);
  const pointed = markedEntries(interaction, draft.answer).length;
  const count = (outcome: Outcome) =>
    entries.filter((entry) => outcomeOf(entry, draft.answer) === outcome).length;

  function keep(next: typeof draft.answer) {
    draft.check(next);
    onAnswer(next, scoreSpot(interaction, next));
  }

  return (
    <>
      {above && <StoryPaper paper={above} words={paper} described={draft.checked} />}
      {draft.checked && (
        <p className={styles.verdict} role="status" tabIndex={-1} ref={result}>
          {messages.spot.result(count('found'), count('found') + count('missed'), count('accused'))}
        </p>
      )}
      <ol className={draft.checked ? `${spot.entries} ${spot.judged}` : spot.entries}>
        {entries.map((entry) => {
          const document = documentOf(entry.document);
          const outcome = outcomeOf(entry, draft.answer);
          return (
            <li key={entry.id} className={spot.entry}>
              {document && (
                <PaperTile
                  document={document}
                  paper={paper}
                  label={messages.spot.open(entry.title)}
                  close={messages.factCard.close}
                  described={draft.checked}
                />
              )}
              <div className={spot.about}>
                <div>
                  <p className={styles.cardText}>
                    <Emphasised text={entry.title} />
                  </p>
                  {entry.detail && (
                    <p className={styles.small}>
                      <Emphasised text={entry.detail} />
                    </p>
                  )}
                </div>
                {draft.checked ? (
                  <p className={styles.why}>
                    <Mark state={signs[outcome]}>{messages.spot.outcomes[outcome]}</Mark>{' '}
                    <Emphasised text={entry.feedback} />
                  </p>
                ) : (
                  <label className={spot.point}>
                    <input
                      type="checkbox"
                      checked={isMarked(draft.answer, entry)}
                      onChange={({ currentTarget: { checked } }) =>
                        draft.edit(withMark(draft.answer, entry, checked))
                      }
                    />
                    <span>
                      <span className="visually-hidden">{entry.title} </span>
                      {mark}
                    </span>
                  </label>
                )}
              </div>
              {draft.checked && entry.flawed && entry.mend && (
                <MendQuestion
                  mend={entry.mend}
                  chosen={mendOf(entry, draft.answer)}
                  messages={messages}
                  onChoose={(option) => keep(withMend(draft.answer, entry, option))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <HandIn
        checked={draft.checked}
        state={messages.spot.pointed(pointed)}
        label={messages.spot.submit}
        ready={pointed > 0}
        again={messages.practice.again}
        onHandIn={() => {
          keep(draft.answer);
          focusResult();
        }}
        onAgain={() => {
          draft.clear();
          onReset();
        }}
      />
    </>
  );
}
