import { useId, useRef, useState } from 'react';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import type { ItemResponse } from '@/learning-record/learning-event';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { Segments } from '@/ui/Segments';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import { type Draft, type Missing, readDraft } from '../engine/draft';
import { stemOf } from '../engine/stem';
import { AnswerForm } from './AnswerForm';
import styles from './Item.module.css';
import { Question } from './Question';

type Certainty = 'sure' | 'unsure';
type Problem = Missing | { readonly what: 'certainty' };

type ItemCardProps = {
  readonly item: HashedItem<AskedItem>;
  /** Seed of the attempt, for the order of options. */
  readonly seed: number;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  /** While the answer is being recorded. */
  readonly disabled?: boolean;
  readonly messages: Messages['quiz'];
  /** `words` are the learner's own: a response does not hold them. */
  readonly onAnswer: (response: ItemResponse, certainty: Certainty, words?: string) => void;
};

/**
 * Asks one item. Picking selects, saying how sure is part of the answer, and a second act submits.
 * Render it with a key of its own for each position, which gives the next item a fresh card.
 */
export function ItemCard({
  item,
  seed,
  paper,
  paperWords,
  disabled = false,
  messages,
  onAnswer,
}: ItemCardProps) {
  const id = useId();
  const answer = useRef<HTMLFieldSetElement>(null);
  const certaintyBox = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>({});
  const [certainty, setCertainty] = useState<Certainty>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { situation, ask } = stemOf(item);
  const hint = item.type === 'numeric' || item.type === 'cluster' ? undefined : `${id}-hint`;

  function submit() {
    const read = readDraft(item, draft);
    if (!read.complete) {
      setProblem(read.missing);
      const { part } = read.missing;
      const within = part
        ? answer.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)
        : answer.current;
      focusFirst(within, read.missing);
      return;
    }
    if (!certainty) {
      setProblem({ what: 'certainty' });
      focusFirst(certaintyBox.current);
      return;
    }
    setProblem(null);
    if (read.words === undefined) onAnswer(read.response, certainty);
    else onAnswer(read.response, certainty, read.words);
  }

  return (
    <div className={styles.card}>
      <Question item={item} situation={situation} paper={paper} paperWords={paperWords} />
      <fieldset ref={answer} className={styles.answer} disabled={disabled} aria-describedby={hint}>
        <legend className={ask ? styles.ask : styles.hint}>
          {ask ? <Emphasised text={ask} /> : messages.hints.cluster}
        </legend>
        {hint && (
          <p className={styles.hint} id={hint}>
            {messages.hints[item.type]}
          </p>
        )}
        <AnswerForm
          item={item}
          seed={seed}
          draft={draft}
          paper={paper}
          paperWords={paperWords}
          messages={messages}
          onDraft={(next) => {
            setDraft(next);
            setProblem(null);
          }}
        />
      </fieldset>
      <div className={styles.bar}>
        <p className={styles.problem} role="alert">
          {problem && problemText(problem, messages)}
        </p>
        <fieldset className={styles.acts} disabled={disabled}>
          <legend className="visually-hidden">{messages.submit}</legend>
          <div ref={certaintyBox} className={styles.certainty}>
            <Segments
              look="joined"
              name={`${id}-certainty`}
              legend={messages.certainty}
              options={[
                { id: 'sure', label: messages.sure },
                { id: 'unsure', label: messages.unsure },
              ]}
              selected={certainty}
              invalid={problem?.what === 'certainty'}
              onSelect={(picked) => {
                setCertainty(picked);
                setProblem(null);
              }}
            />
          </div>
          <Button look="primary" onClick={submit}>
            {messages.submit}
          </Button>
        </fieldset>
      </div>
    </div>
  );
}

function problemText(problem: Problem, messages: Messages['quiz']): string {
  const text = messages.missing[problem.what];
  return 'part' in problem && problem.part ? messages.missingInPart(problem.part, text) : text;
}

/** The control that the learner has to go back to. */
function focusFirst(within: HTMLElement | null | undefined, missing?: Missing): void {
  const controls = [...(within?.querySelectorAll<HTMLElement>('input, select, button') ?? [])];
  const wanted = controls.find((control) => {
    if (missing?.what === 'pairs') return control instanceof HTMLSelectElement && !control.value;
    if (missing?.what === 'groups') return control.closest('[data-open]') !== null;
    if (missing?.what === 'reason') return control.closest('[data-reasons]') !== null;
    return true;
  });
  (wanted ?? controls[0])?.focus();
}
