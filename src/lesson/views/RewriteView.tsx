import { useId } from 'react';
import type { InteractionOf } from '@/course/schema/interaction';
import { Emphasised } from '@/ui/Emphasised';
import { allChosen, chosenVersion, isChosenWell, scoreRewrite } from '../engine/rewrite';
import { mixed } from '../engine/shuffle';
import { HandIn } from './HandIn';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { RemarkedVersion } from './RemarkedVersion';
import rewrite from './Rewrite.module.css';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

/** Choose the version that works; then see what each phrase of it does. */
export function RewriteView({
  interaction,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: InteractionProps<'rewrite'>) {
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const { parts } = interaction;
  const chosen = parts.filter((part) => chosenVersion(part, draft.answer)).length;
  const right = parts.filter((part) => isChosenWell(part, draft.answer)).length;

  function submit() {
    draft.check(draft.answer);
    onAnswer(draft.answer, scoreRewrite(interaction, draft.answer));
    focusResult();
  }

  return (
    <>
      <p className={styles.situation}>
        <Emphasised text={interaction.situation} />
      </p>
      {draft.checked && (
        <p className={styles.verdict} role="status" tabIndex={-1} ref={result}>
          {verdict(right, parts.length, messages)}
        </p>
      )}
      {parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          chosen={chosenVersion(part, draft.answer)?.id}
          checked={draft.checked}
          messages={messages}
          onChoose={(version) => draft.edit({ ...draft.answer, [part.id]: version })}
        />
      ))}
      <HandIn
        checked={draft.checked}
        state={parts.length > 1 && messages.rewrite.chosen(chosen, parts.length)}
        label={parts.length > 1 ? messages.rewrite.submitAll : messages.rewrite.submit}
        ready={allChosen(interaction, draft.answer)}
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

/** Of a single message it is said whether it was the one; of several sentences, how many were. */
function verdict(
  right: number,
  all: number,
  { practice, rewrite: words }: InteractionProps<'rewrite'>['messages'],
): string {
  if (all === 1) return right === 1 ? words.good : words.betterBelow;
  return right === all ? practice.allRight(all) : practice.score(right, all);
}

type PartProps = {
  readonly part: InteractionOf<'rewrite'>['parts'][number];
  readonly chosen: string | undefined;
  readonly checked: boolean;
  readonly messages: InteractionProps<'rewrite'>['messages'];
  readonly onChoose: (version: string) => void;
};

/** A message or a sentence of it: as it was, and the versions to choose from. */
function Part({ part, chosen, checked, messages, onChoose }: PartProps) {
  const name = useId();
  const versions = mixed(part.versions, part.id);

  return (
    <fieldset className={rewrite.part}>
      <legend className={styles.cardText}>{part.label ?? messages.rewrite.choose}</legend>
      {part.original && (
        <p className={styles.small}>
          {messages.rewrite.original}
          <Emphasised text={part.original} />
        </p>
      )}
      <div className={rewrite.versions}>
        {versions.map((version) => {
          const text = version.phrases.map((phrase) => phrase.text).join('');
          if (!checked) {
            return (
              <label key={version.id} className={rewrite.version}>
                <input
                  type="radio"
                  name={name}
                  value={version.id}
                  checked={version.id === chosen}
                  onChange={() => onChoose(version.id)}
                />
                <span className={rewrite.text}>{text}</span>
              </label>
            );
          }
          const yours = version.id === chosen;
          const right = version.id === part.key;
          return (
            <div key={version.id} className={rewrite.version}>
              {yours || right ? (
                <>
                  <p>
                    <Mark state={right ? 'right' : 'wrong'}>
                      {yours ? messages.rewrite.yours : messages.rewrite.better}
                    </Mark>
                  </p>
                  <RemarkedVersion version={version} messages={messages.rewrite} />
                  {yours && (
                    <p className={styles.why}>
                      <Emphasised text={version.verdict} />
                    </p>
                  )}
                </>
              ) : (
                <p className={styles.small}>{text}</p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
