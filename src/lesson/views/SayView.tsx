import { useId } from 'react';
import type { Kept } from '@/learning-record/learning-event';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { OwnWordsField } from '@/ui/OwnWordsField';
import { foundPoints, isRevealed, withPoints } from '../engine/say';
import { AgainButton } from './AgainButton';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

type SayProps = InteractionProps<'say'> & {
  /** The learner's own line, as it was kept. */
  readonly line: string;
  readonly onLine: (text: string) => Promise<Kept>;
};

/** Say it first, in writing or silently; then hold it against the points and a model line. */
export function SayView({
  interaction,
  answer,
  drafts,
  line,
  messages,
  onAnswer,
  onReset,
  onLine,
}: SayProps) {
  const name = useId();
  const draft = useDraft(answer, drafts);
  const [model, focusModel] = useFocusAfter<HTMLDivElement>();
  const revealed = isRevealed(draft.answer);
  const found = foundPoints(interaction, draft.answer);

  function tick(points: readonly string[]) {
    const next = withPoints(draft.answer, points);
    draft.check(next);
    onAnswer(next, null);
  }

  return (
    <>
      <p className={styles.situation}>
        <Emphasised text={interaction.situation} />
      </p>
      <OwnWordsField
        label={messages.say.yours}
        hint={messages.say.hint}
        text={line}
        rows={4}
        messages={messages.transfer}
        onSave={onLine}
      />
      {revealed && (
        <>
          <div className={styles.model} tabIndex={-1} ref={model}>
            <p className={styles.small}>{messages.say.model}</p>
            <p>
              <Emphasised text={interaction.model} />
            </p>
          </div>
          <fieldset>
            <legend className={styles.small}>{messages.say.points}</legend>
            <OptionList
              name={name}
              multiple
              options={interaction.points.map(({ id, text }) => ({
                id,
                text: <Emphasised text={text} />,
              }))}
              selected={found}
              onSelect={tick}
            />
          </fieldset>
        </>
      )}
      <div className={styles.actions}>
        {revealed ? (
          <>
            <p className={styles.small} role="status">
              {messages.say.found(found.length, interaction.points.length)}
            </p>
            <AgainButton
              label={messages.practice.again}
              onAgain={() => {
                draft.clear();
                onReset();
              }}
            />
          </>
        ) : (
          <Button
            wide
            onClick={() => {
              tick([]);
              focusModel();
            }}
          >
            {messages.say.reveal}
          </Button>
        )}
      </div>
    </>
  );
}
