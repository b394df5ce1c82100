import type { Interaction } from '@/course/schema/interaction';
import { CalculatorView } from './CalculatorView';
import { FactCardView } from './FactCardView';
import { FlipCardsView } from './FlipCardsView';
import { GuessView } from './GuessView';
import { InteractionFrame } from './InteractionFrame';
import type { LessonPieces } from './lesson-context';
import { OrderView } from './OrderView';
import { PayerMapView } from './PayerMapView';
import { RewriteView } from './RewriteView';
import { SayView } from './SayView';
import { SelfCheckView } from './SelfCheckView';
import { SortView } from './SortView';
import { SpotView } from './SpotView';
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
      {body(interaction, lesson)}
    </InteractionFrame>
  );
}

function body(interaction: Interaction, lesson: LessonPieces) {
  const { id } = interaction;
  const common = {
    answer: lesson.answerOf(id),
    messages: lesson.messages,
    formats: lesson.formats,
    onAnswer: (answer: Parameters<LessonPieces['onAnswer']>[1], score: number | null) =>
      lesson.onAnswer(id, answer, score),
    onReset: () => lesson.onReset(id),
  };
  const { data } = lesson;

  switch (interaction.type) {
    case 'guess':
      return <GuessView interaction={interaction} {...common} />;
    case 'flip-cards':
      return <FlipCardsView interaction={interaction} {...common} />;
    case 'fact-card':
      return (
        <FactCardView
          interaction={interaction}
          documents={data.documents.filter((one) => interaction.documents.includes(one.id))}
          paper={lesson.paper}
          {...common}
        />
      );
    case 'sort':
      return <SortView interaction={interaction} {...common} />;
    case 'order':
      return <OrderView interaction={interaction} {...common} />;
    case 'payer-map':
      return (
        <PayerMapView interaction={interaction} companies={data.companies ?? {}} {...common} />
      );
    case 'calculator':
      return (
        <CalculatorView
          interaction={interaction}
          daysOff={data.calendar ?? { holidays: [], workdays: [] }}
          {...common}
        />
      );
    case 'spot':
      return (
        <SpotView
          interaction={interaction}
          documents={data.documents}
          paper={lesson.paper}
          {...common}
        />
      );
    case 'rewrite':
      return <RewriteView interaction={interaction} {...common} />;
    case 'self-check':
      return (
        <SelfCheckView
          interaction={interaction}
          documents={data.documents.filter((one) => interaction.documents.includes(one.id))}
          paper={lesson.paper}
          {...common}
        />
      );
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
