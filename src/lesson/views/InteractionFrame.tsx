import { createContext, type ReactNode, use, useId, useRef } from 'react';
import type { Interaction } from '@/course/schema/interaction';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Interaction.module.css';

/** 2 for an interaction on its own, 3 within a section that has a heading. */
export const HeadingLevelContext = createContext<2 | 3>(2);

/** What takes a while, and may be left for later. */
const LONG: ReadonlySet<Interaction['type']> = new Set([
  'fact-card',
  'sort',
  'order',
  'payer-map',
  'spot',
  'self-check',
]);

type InteractionFrameProps = {
  readonly interaction: Pick<Interaction, 'id' | 'type' | 'title' | 'instruction'>;
  /** The record is not open yet: nothing reacts. */
  readonly disabled: boolean;
  readonly messages: Messages['lesson']['practice'];
  readonly children: ReactNode;
};

/** Something to do: what it is, how it goes, and a way past it. */
export function InteractionFrame({
  interaction,
  disabled,
  messages,
  children,
}: InteractionFrameProps) {
  const Heading = use(HeadingLevelContext) === 2 ? 'h2' : 'h3';
  const titleId = useId();
  const end = useRef<HTMLSpanElement>(null);
  const kind = interaction.type === 'guess' ? null : messages.kinds[interaction.type];
  const long = LONG.has(interaction.type);

  return (
    <section
      className={styles.frame}
      id={`do-${interaction.id}`}
      aria-labelledby={titleId}
      data-interaction={interaction.id}
      tabIndex={-1}
      aria-busy={disabled}
    >
      <div className={styles.top}>
        {kind && <p className={styles.kind}>{kind}</p>}
        {long && (
          <span className="screen-only">
            <Button
              look="plain"
              onClick={() => {
                end.current?.focus();
                end.current?.scrollIntoView({ block: 'center' });
              }}
            >
              {messages.skip}
            </Button>
          </span>
        )}
      </div>
      <Heading className={styles.title} id={titleId} tabIndex={-1} data-interaction-title="">
        {interaction.title}
      </Heading>
      <p className={styles.instruction}>
        <Emphasised text={interaction.instruction} />
      </p>
      <fieldset disabled={disabled}>{children}</fieldset>
      <span ref={end} tabIndex={-1} />
    </section>
  );
}
