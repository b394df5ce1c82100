import type { ReactNode } from 'react';
import type { StoryDocument } from '@/course/schema/document';
import type { AskedItem, ItemPart } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { inOrder, shownOrder } from '@/quiz/engine/presentation';
import { splitStem } from '@/quiz/engine/stem';
import { Emphasised } from '@/ui/Emphasised';
import { paperPages } from '../engine/paper-pages';
import { itemVote } from '../engine/run';
import { seedOf } from '../engine/screen-content';
import { askedIndex } from '../engine/stations';
import { handsIn, notVoted } from '../engine/votes';
import { ItemAnswer, ItemPieces } from './ItemPieces';
import { PaperSheet } from './PaperSheet';
import styles from './Stage.module.css';
import { StageClock } from './StageClock';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';
import { VoteBars } from './VoteBars';

type ItemStageProps = StageScreenProps<'item'> & {
  readonly item: AskedItem;
  /** The document that it is about. */
  readonly paper: StoryDocument | undefined;
  readonly words: Messages['paper'];
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
  const part = askedIndex(position);
  const asked = item.type === 'cluster' ? (item.parts[part] ?? item.parts[0]) : item;
  if (!asked) return null;
  const { situation, ask } = splitStem(asked.stem);
  const story = item.type === 'cluster' ? `${item.stem}\n${situation}` : situation;
  const vote = shown.votes[itemVote(position.part, asked.id)];
  const order = shownOrder(asked, seedOf(room));
  const choices = inOrder(choicesOf(asked), order);
  const key = keyOf(asked);
  const revealed = position.stage === 'reveal';
  const explained = choices[view.explained - 1] ?? choices.find(({ id }) => key.has(id));
  const counting = position.stage === 'count' || position.stage === 'recount';
  const round = (position.stage === 'count' ? vote?.first : vote?.second) ?? {};
  const decisive = handsIn(vote?.second ?? {}) > 0 ? vote?.second : vote?.first;
  const many = choices.length > 5;
  const { right: stands } = messages.stage;
  const frame = {
    view,
    whole: props.whole,
    notice: props.notice,
    label: messages.stage.title,
    shown: JSON.stringify([position, view, vote]),
    head: (
      <>
        <p>{item.type === 'cluster' && messages.stage.partOf(part + 1, item.parts.length)}</p>
        <p className={styles.status}>
          <span>
            {position.stage === 'reveal'
              ? `${messages.stage.answer}${many ? `　${stands.sign} ${stands.word}` : ''}`
              : position.stage !== 'options' && messages.stage.stages[position.stage]}
          </span>
          <StageClock timer={room.timer} now={props.now} messages={messages.stage} />
        </p>
      </>
    ),
  };
  if (position.stage === 'paper' && props.paper) {
    const pages = paperPages(props.paper);
    const page = pages[position.index] ?? pages[0];
    return (
      page && (
        <StageFrame
          {...frame}
          foot={pages.length > 1 && <p>{messages.stage.page(position.index + 1, pages.length)}</p>}
        >
          <PaperSheet paper={props.paper} page={page} words={props.words} />
        </StageFrame>
      )
    );
  }

  return (
    <StageFrame
      {...frame}
      middle={position.stage === 'open'}
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
      <p className={revealed ? styles.small : styles.ask}>
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
        <ol className={many ? `${styles.choices} ${styles.many}` : styles.choices}>
          {choices.map(({ id, text }, index) => {
            const right = key.has(id);
            const mark = messages.stage[right ? 'right' : 'wrong'];
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
                    {mark.sign} <span className={many ? 'visually-hidden' : ''}>{mark.word}</span>
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
      {choices.length === 0 &&
        position.stage !== 'open' &&
        (revealed ? (
          <ItemAnswer
            item={asked}
            paper={props.paper}
            read={view.explained}
            letters={messages.letters}
            messages={messages.stage}
          />
        ) : (
          <ItemPieces item={asked} order={order} />
        ))}
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
