import type { ReactNode } from 'react';
import type { AskedItem, ItemPart } from '@/course/schema/item';
import { inOrder, shownOrder } from '@/quiz/engine/presentation';
import { splitStem } from '@/quiz/engine/stem';
import { Emphasised } from '@/ui/Emphasised';
import { itemVote } from '../engine/run';
import { seedOf } from '../engine/screen-content';
import { handsIn, notVoted } from '../engine/votes';
import styles from './Stage.module.css';
import { StageClock } from './StageClock';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';
import { VoteBars } from './VoteBars';

type ItemStageProps = StageScreenProps<'item'> & {
  readonly item: AskedItem;
  readonly whole: boolean;
  readonly notice?: ReactNode;
};

/** An item: its story, its choices, the hands, and each choice's explanation when it is asked for. */
export function ItemStage({
  item,
  class: room,
  shown,
  messages,
  formats,
  ...props
}: ItemStageProps) {
  const { position, view } = shown;
  const asked = item.type === 'cluster' ? (item.parts[position.index] ?? item.parts[0]) : item;
  if (!asked) return null;
  const { situation, ask } = splitStem(asked.stem);
  const story = item.type === 'cluster' ? `${item.stem}\n${situation}` : situation;
  const vote = shown.votes[itemVote(position.part, asked.id)];
  const choices = inOrder(choicesOf(asked), shownOrder(asked, seedOf(room)));
  const key = keyOf(asked);
  const revealed = position.stage === 'reveal';
  const explained = choices[view.explained - 1] ?? choices.find(({ id }) => key.has(id));
  const counting = position.stage === 'count' || position.stage === 'recount';
  const round = (position.stage === 'count' ? vote?.first : vote?.second) ?? {};
  const decisive = handsIn(vote?.second ?? {}) > 0 ? vote?.second : vote?.first;
  return (
    <StageFrame
      view={view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([position, view, vote])}
      middle={position.stage === 'open'}
      head={
        <>
          <p>
            {item.type === 'cluster' &&
              messages.stage.partOf(position.index + 1, item.parts.length)}
          </p>
          <p>
            {position.stage !== 'options' &&
              (position.stage === 'reveal'
                ? messages.stage.answer
                : messages.stage.stages[position.stage])}
            　
            <StageClock timer={room.timer} now={props.now} messages={messages.stage} />
          </p>
        </>
      }
      foot={
        counting ? (
          <p className={styles.figure}>{messages.stage.raised(handsIn(round), room.size)}</p>
        ) : position.stage === 'compare' ? (
          <p>{messages.stage.notVoted(notVoted(decisive ?? {}, room.size))}</p>
        ) : null
      }
    >
      {position.stage === 'open' && story.trim() !== '' && (
        <p className={styles.story}>
          <Emphasised text={story} />
        </p>
      )}
      <p className={styles.ask}>
        {'said' in asked && position.stage !== 'open' ? (
          `${asked.said.by}：“${asked.said.text}”`
        ) : (
          <Emphasised text={ask} />
        )}
        {'statement' in asked && (
          <>
            <br />
            {asked.statement}
          </>
        )}
      </p>
      {position.stage !== 'open' && choices.length > 0 && (
        <ol className={choices.length > 5 ? `${styles.choices} ${styles.many}` : styles.choices}>
          {choices.map(({ id, text }, index) => {
            const right = key.has(id);
            const away = revealed && view.spotlight && id !== explained?.id;
            return (
              <li
                key={id}
                className={[
                  styles.choice,
                  revealed && right ? styles.chosen : '',
                  away ? styles.away : '',
                ].join(' ')}
              >
                <b>{messages.letters[index]}</b>
                <span>
                  <Emphasised text={text} />
                </span>
                {revealed && (
                  <span className={`${styles.mark} ${right ? styles.good : styles.bad}`}>
                    {right ? messages.stage.right : messages.stage.wrong}
                  </span>
                )}
                {position.stage === 'compare' && (
                  <VoteBars
                    choice={id}
                    first={vote?.first ?? {}}
                    second={vote?.second ?? {}}
                    messages={messages.stage}
                    formats={formats}
                  />
                )}
              </li>
            );
          })}
        </ol>
      )}
      {revealed && explained && (
        <p className={styles.why}>
          <Emphasised text={explained.feedback} />
        </p>
      )}
      {revealed && choices.length === 0 && <Answer item={asked} messages={messages.stage} />}
    </StageFrame>
  );
}

function choicesOf(
  item: AskedItem | ItemPart,
): readonly { readonly id: string; readonly text: string; readonly feedback: string }[] {
  if ('options' in item) return item.options;
  return 'reasons' in item ? item.reasons : [];
}

function keyOf(item: AskedItem | ItemPart): ReadonlySet<string> {
  if (!('key' in item)) return new Set();
  return new Set(typeof item.key === 'string' ? [item.key] : item.key);
}

type AnswerProps = {
  readonly item: AskedItem | ItemPart;
  readonly messages: StageScreenProps['messages']['stage'];
};

/** The answer to what hands cannot give: an order, pairs, a sum. */
function Answer({ item, messages }: AnswerProps) {
  if (item.type === 'ordering') {
    return (
      <ol className={styles.answers} aria-label={messages.answer}>
        {item.steps.map(({ id, text, on }, index) => (
          <li key={id}>
            {index + 1}. {text}
            {on !== undefined && `　${on}`}
          </li>
        ))}
      </ol>
    );
  }
  if (item.type === 'matching') {
    return (
      <ul className={styles.answers} aria-label={messages.answer}>
        {item.prompts.map(({ id, text, key }) => (
          <li key={id}>
            {text} → {item.targets.find((target) => target.id === key)?.text}
          </li>
        ))}
      </ul>
    );
  }
  if (item.type === 'sorting') {
    return (
      <ul className={styles.answers} aria-label={messages.answer}>
        {item.cards.map(({ id, text, key }) => (
          <li key={id}>
            {text} → {item.groups.find((group) => group.id === key)?.label}
          </li>
        ))}
      </ul>
    );
  }
  if (item.type === 'missing-pieces') {
    return (
      <ul className={styles.answers} aria-label={messages.answer}>
        {item.pieces
          .filter(({ flawed }) => flawed)
          .map((piece) => (
            <li key={piece.id}>
              {'text' in piece && `${piece.text}　`}
              <Emphasised text={piece.feedback} />
            </li>
          ))}
      </ul>
    );
  }
  if (item.type === 'short-text') {
    return (
      <p className={styles.why}>
        <b>{item.answer}</b>
        <br />
        <Emphasised text={item.feedback} />
      </p>
    );
  }
  if (item.type === 'numeric') {
    return (
      <p className={styles.why}>
        {item.sum}
        <br />
        <Emphasised text={item.feedback} />
      </p>
    );
  }
  return null;
}
