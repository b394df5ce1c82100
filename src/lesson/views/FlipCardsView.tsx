import { useId } from 'react';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { Segments } from '@/ui/Segments';
import {
  type Judgement,
  judgementOf,
  pickOf,
  scoreFlipCards,
  withJudgement,
  withPick,
} from '../engine/flip-cards';
import { AgainButton } from './AgainButton';
import styles from './FlipCards.module.css';
import frame from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

/** Judge what is said on the front, then turn the card. Each turned card is kept at once. */
export function FlipCardsView({
  interaction,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: InteractionProps<'flip-cards'>) {
  const { cards } = interaction;
  const draft = useDraft(answer, drafts);
  const turned = cards.filter(({ id }) => judgementOf(draft.answer, id) !== undefined);
  const right = turned.filter(({ id, key }) => judgementOf(draft.answer, id) === key).length;

  function turn(card: string, judgement: Judgement) {
    const next = withJudgement(draft.answer, card, judgement);
    draft.check(next);
    onAnswer(next, scoreFlipCards(interaction, next));
  }

  return (
    <>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <FlipCard
            key={card.id}
            card={card}
            labels={{ agree: interaction.agree, disagree: interaction.disagree }}
            picked={pickOf(draft.answer, card.id)}
            judged={judgementOf(draft.answer, card.id)}
            messages={messages.flip}
            onPick={(pick) => draft.edit(withPick(draft.answer, card.id, pick))}
            onTurn={(judgement) => turn(card.id, judgement)}
          />
        ))}
      </ul>
      <div className={frame.actions}>
        <p className={frame.small} role="status">
          {turned.length === cards.length &&
            (right === cards.length
              ? messages.practice.allRight(right, 'flip-cards')
              : messages.practice.score(right, cards.length, 'flip-cards'))}
        </p>
        {turned.length > 0 && (
          <AgainButton
            label={messages.practice.again}
            onAgain={() => {
              draft.clear();
              onReset();
            }}
          />
        )}
      </div>
    </>
  );
}

type FlipCardProps = {
  readonly card: InteractionProps<'flip-cards'>['interaction']['cards'][number];
  readonly labels: Readonly<Record<Judgement, string>>;
  /** Chosen, and the card not turned yet. */
  readonly picked: Judgement | undefined;
  readonly judged: Judgement | undefined;
  readonly messages: InteractionProps<'flip-cards'>['messages']['flip'];
  readonly onPick: (pick: Judgement) => void;
  readonly onTurn: (judgement: Judgement) => void;
};

function FlipCard({ card, labels, picked, judged, messages, onPick, onTurn }: FlipCardProps) {
  const name = useId();
  const [back, focusBack] = useFocusAfter<HTMLDivElement>();

  return (
    <li className={judged ? `${styles.card} ${styles.turned}` : styles.card}>
      <div className={styles.front} inert={judged !== undefined}>
        <p className={styles.saying}>
          <Emphasised text={card.front} />
        </p>
        <div className={styles.judge}>
          <Segments
            look="apart"
            name={name}
            legend={messages.judge(card.front)}
            options={[
              { id: 'agree', label: labels.agree },
              { id: 'disagree', label: labels.disagree },
            ]}
            selected={picked}
            onSelect={(id) => onPick(id === 'agree' ? 'agree' : 'disagree')}
          />
          <Button
            disabled={!picked}
            onClick={() => {
              if (!picked) return;
              onTurn(picked);
              focusBack();
            }}
          >
            {messages.turn}
          </Button>
        </div>
      </div>
      <div className={styles.back} role="status" tabIndex={-1} ref={back}>
        {judged && (
          <>
            <p className={frame.small}>
              {card.front}
              {messages.yours(labels[judged])}
            </p>
            <p>
              {judged === card.key ? (
                <Mark state="right">{messages.same}</Mark>
              ) : (
                <Mark state="wrong">{messages.other}</Mark>
              )}
            </p>
            <p>
              <Emphasised text={card.back} />
            </p>
          </>
        )}
      </div>
    </li>
  );
}
