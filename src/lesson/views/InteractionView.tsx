import { Suspense } from 'react';
import type { Interaction } from '@/course/schema/interaction';
import { readLazyValue } from '@/ui/lazy-value';
import type { Answer } from '../engine/answer';
import { GuessView } from './GuessView';
import { InteractionFrame } from './InteractionFrame';
import { interactionChunks } from './interaction-chunks';
import type { LessonPieces } from './lesson-context';
import { OrderView } from './OrderView';
import { SayView } from './SayView';
import { SortView } from './SortView';
import { TransferView } from './TransferView';

type InteractionViewProps = {
  readonly interaction: Interaction;
  readonly lesson: LessonPieces;
};

/** One of the lesson's interactions, in its frame. */
export function InteractionView({ interaction, lesson }: InteractionViewProps) {
  return (
    <InteractionFrame
      interaction={interaction}
      disabled={!lesson.opened}
      messages={lesson.messages.practice}
    >
      <Suspense>
        <Body interaction={interaction} lesson={lesson} />
      </Suspense>
    </InteractionFrame>
  );
}

function Body({ interaction, lesson }: InteractionViewProps) {
  const { id } = interaction;
  const common = {
    answer: lesson.answerOf(id),
    drafts: {
      kept: lesson.draftOf(id),
      keep: (answer: Answer) => lesson.onDraft(id, answer),
    },
    messages: lesson.messages,
    formats: lesson.formats,
    onAnswer: (answer: Answer, score: number | null) => lesson.onAnswer(id, answer, score),
    onReset: () => lesson.onReset(id),
  };
  const { data } = lesson;

  switch (interaction.type) {
    case 'guess':
      return <GuessView interaction={interaction} {...common} />;
    case 'flip-cards': {
      const FlipCardsView = readLazyValue(interactionChunks['flip-cards']);
      return <FlipCardsView interaction={interaction} {...common} />;
    }
    case 'fact-card': {
      const FactCardView = readLazyValue(interactionChunks['fact-card']);
      return (
        <FactCardView
          interaction={interaction}
          documents={data.documents.filter((one) => interaction.documents.includes(one.id))}
          paper={lesson.paper}
          {...common}
        />
      );
    }
    case 'sort':
      return <SortView interaction={interaction} {...common} />;
    case 'order':
      return <OrderView interaction={interaction} {...common} />;
    case 'payer-map': {
      const PayerMapView = readLazyValue(interactionChunks['payer-map']);
      return (
        <PayerMapView interaction={interaction} companies={data.companies ?? {}} {...common} />
      );
    }
    case 'calculator': {
      const CalculatorView = readLazyValue(interactionChunks.calculator);
      return (
        <CalculatorView
          interaction={interaction}
          daysOff={data.calendar ?? { holidays: [], workdays: [] }}
          {...common}
        />
      );
    }
    case 'spot': {
      const SpotView = readLazyValue(interactionChunks.spot);
      return (
        <SpotView
          interaction={interaction}
          documents={data.documents}
          paper={lesson.paper}
          {...common}
        />
      );
    }
    case 'rewrite': {
      const RewriteView = readLazyValue(interactionChunks.rewrite);
      return <RewriteView interaction={interaction} {...common} />;
    }
    case 'self-check': {
      const SelfCheckView = readLazyValue(interactionChunks['self-check']);
      return (
        <SelfCheckView
          interaction={interaction}
          documents={data.documents.filter((one) => interaction.documents.includes(one.id))}
          paper={lesson.paper}
          {...common}
        />
      );
    }
    case 'say':
      return (
        <SayView
          interaction={interaction}
          line={lesson.wordsIn(id, 'line')}
          onLine={(text) => lesson.onWords(id, 'line', text)}
          {...common}
        />
      );
    case 'transfer':
      return (
        <TransferView
          interaction={interaction}
          wordsIn={(field) => lesson.wordsIn(id, field)}
          onWords={(field, text) => lesson.onWords(id, field, text)}
          {...common}
        />
      );
    default:
      return interaction satisfies never;
  }
}
