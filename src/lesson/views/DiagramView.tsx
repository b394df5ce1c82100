import { useId } from 'react';
import type { Diagram } from '@/course/schema/diagram';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { BarsDrawing } from './BarsDrawing';
import { ChainDrawing } from './ChainDrawing';
import styles from './Diagram.module.css';
import { GridDrawing } from './GridDrawing';
import { LadderDrawing } from './LadderDrawing';

type DiagramViewProps = {
  readonly diagram: Diagram;
  readonly messages: Messages['lesson']['diagram'];
  readonly formats: Formats;
};

/** A drawing of a lesson, made of text that is laid out, so that it is read as well as seen. */
export function DiagramView({ diagram, messages, formats }: DiagramViewProps) {
  const id = useId();
  return (
    <figure className={styles.diagram} aria-labelledby={id}>
      <figcaption>
        <b className={styles.title} id={id}>
          {diagram.title}
        </b>
        <span className="visually-hidden">{diagram.description}</span>
      </figcaption>
      {drawing(diagram, messages, formats)}
    </figure>
  );
}

function drawing(
  diagram: Diagram,
  messages: DiagramViewProps['messages'],
  formats: DiagramViewProps['formats'],
) {
  switch (diagram.kind) {
    case 'grid':
      return <GridDrawing diagram={diagram} messages={messages} />;
    case 'chain':
      return <ChainDrawing diagram={diagram} />;
    case 'ladder':
      return <LadderDrawing diagram={diagram} messages={messages} />;
    case 'bars':
      return <BarsDrawing diagram={diagram} messages={messages} formats={formats} />;
    default:
      return diagram satisfies never;
  }
}
