import type { ReactNode } from 'react';
import type { AgendaPart } from '@/course/schema/agenda';
import type { Messages } from '@/i18n/messages';
import styles from './Console.module.css';

type PartPanelProps = {
  readonly part: AgendaPart;
  readonly lineQuestions: readonly string[];
  /** `teach` and `discuss` of the scene that stands. */
  readonly scene: {
    readonly teach?: string | undefined;
    readonly discuss: readonly string[];
  } | null;
  /** What the lesson's notes say, where slides are shown. */
  readonly notes: ReactNode;
  readonly messages: Messages['classroom']['console'];
};

/** The flow card of the present part: what to ask, what to expect, what to do when stuck. */
export function PartPanel({ part, lineQuestions, scene, notes, messages }: PartPanelProps) {
  return (
    <section className={styles.part} aria-label={part.title}>
      <h2>{part.title}</h2>
      {scene?.teach !== undefined && <Listed title={messages.teach} lines={[scene.teach]} />}
      {scene && <Listed title={messages.discuss} lines={scene.discuss} />}
      <Listed title={messages.questions} lines={part.questions} />
      <Listed title={messages.expect} lines={part.expect} />
      <Listed title={messages.stuck} lines={part.stuck} />
      {part.steps.length > 0 && (
        <details>
          <summary>{messages.stepsOfPart}</summary>
          <ol>
            {part.steps.map(({ from, to, does }) => (
              <li key={from}>
                {messages.stepOfPart(from, to)}　{does}
              </li>
            ))}
          </ol>
        </details>
      )}
      {notes && (
        <details>
          <summary>{messages.notes}</summary>
          {notes}
        </details>
      )}
      <details>
        <summary>{messages.lineQuestions}</summary>
        <ol>
          {lineQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
