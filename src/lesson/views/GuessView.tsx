import { useId } from 'react';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { guessedOption } from '../engine/guess';
import { HandIn } from './HandIn';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

/** One tap before the lesson explains, and a second to stand by it. Never scored. */
export function GuessView({
  interaction,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: InteractionProps<'guess'>) {
  const name = useId();
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLDivElement>();
  const guessed = guessedOption(interaction, draft.answer);
  const right = interaction.options.find(({ id }) => id === interaction.key);
  const told = draft.checked && guessed !== undefined;

  function submit() {
    draft.check(draft.answer);
    onAnswer(draft.answer, null);
    focusResult();
  }

  return (
    <>
      <fieldset>
        <legend className={styles.question}>
          <Emphasised text={interaction.question} />
        </legend>
        <OptionList
          name={name}
          options={interaction.options.map(({ id, text }) => ({
            id,
            text: <Emphasised text={text} />,
          }))}
          selected={guessed ? [guessed.id] : []}
          disabled={told}
          onSelect={([choice]) => choice && draft.edit({ choice })}
        />
      </fieldset>
      {told ? (
        <div className={styles.result} role="status" tabIndex={-1} ref={result}>
          <p>
            {guessed.id === interaction.key ? (
              <Mark state="right">{messages.guess.hit}</Mark>
            ) : (
              <>
                <Mark state="open">{messages.guess.miss}</Mark>
                {right && <span className={styles.key}>{messages.guess.answer(right.text)}</span>}
              </>
            )}
          </p>
          <p>
            <Emphasised text={guessed.response} />
          </p>
        </div>
      ) : null}
      <HandIn
        checked={told}
        label={messages.guess.submit}
        ready={Boolean(guessed)}
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
