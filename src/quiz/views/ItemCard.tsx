import { type ReactNode, useId, useRef, useState } from 'react';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import type { ItemResponse } from '@/learning-record/learning-event';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { Segments } from '@/ui/Segments';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import { type Draft, type Missing, readDraft } from '../engine/draft';
import type { KeptDraft } from '../engine/kept-draft';
import { isSameResponse, secondDraft } from '../engine/second-try';
import { stemOf } from '../engine/stem';
import { AnswerForm } from './AnswerForm';
import styles from './Item.module.css';
import { Question } from './Question';

type Certainty = 'sure' | 'unsure';
type Problem = Missing | { readonly what: 'certainty' | 'same' };

type ItemCardProps = {
  readonly item: HashedItem<AskedItem>;
  /** Seed of the attempt, for the order of options. */
  readonly seed: number;
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  /** While the answer is being recorded. */
  readonly disabled?: boolean;
  /** The first try, where this is the second: how sure was said then. */
  readonly first?: { readonly response: ItemResponse; readonly certainty: Certainty } | null;
  /** What stood here before the page was loaded anew. */
  readonly kept?: KeptDraft | null;
  /** What is said of the first try. */
  readonly children?: ReactNode;
  readonly messages: Messages['quiz'];
  /** Called with what stands here, each time it changes. */
  readonly onDraft?: (draft: KeptDraft) => void;
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
  first = null,
  kept = null,
  children,
  messages,
  onDraft,
  onAnswer,
}: ItemCardProps) {
  const id = useId();
  const answer = useRef<HTMLFieldSetElement>(null);
  const certaintyBox = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>(
    () => kept?.draft ?? (first ? secondDraft(item, first.response) : {}),
  );
  const [certainty, setCertainty] = useState<Certainty | undefined>(
    first?.certainty ?? kept?.certainty,
  );
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
    if (first && isSameResponse(first.response, read.response)) {
      setProblem({ what: 'same' });
      focusFirst(answer.current);
      return;
    }
    setProblem(null);
    if (read.words === undefined) onAnswer(read.response, certainty);
    else onAnswer(read.response, certainty, read.words);
  }

  return (
    <div className={styles.card}>
      <Question item={item} situation={situation} paper={paper} paperWords={paperWords} />
      {children}
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
            onDraft?.({ draft: next, certainty });
          }}
        />
      </fieldset>
      <div className={styles.bar}>
        <p className={styles.problem} role="alert">
          {problem && problemText(problem, messages)}
        </p>
        <fieldset className={styles.acts} disabled={disabled}>
          <legend className="visually-hidden">{messages.submit}</legend>
          {!first && (
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
                  onDraft?.({ draft, certainty: picked });
                }}
              />
            </div>
          )}
          <Button look="primary" onClick={submit}>
            {first ? messages.again.submit : messages.submit}
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
