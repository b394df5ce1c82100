import {
  type ComponentProps,
  createContext,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
} from 'react';
import { OwnWordsField } from '@/ui/OwnWordsField';
import styles from './Annotated.module.css';
import { useLesson } from './lesson-context';
import { useFocusAfter } from './use-focus-after';

/** The section that the learner's notes belong to; null outside of sections. */
const SectionContext = createContext<{ readonly id: string; readonly annotating: boolean } | null>(
  null,
);

type AnnotatedProps = {
  readonly section: string;
  readonly title: string;
  readonly children: ReactNode;
};

/**
 * A section whose paragraphs can be underlined and written at. One button opens it for that, so that
 * who only reads, or goes by keyboard, passes one control and not two a paragraph.
 */
export function Annotated({ section, title, children }: AnnotatedProps) {
  const { messages, opened } = useLesson();
  const [annotating, setAnnotating] = useState(false);
  const words = messages.annotate;
  return (
    <SectionContext value={{ id: section, annotating }}>
      {children}
      <OldNotes section={section} />
      <div className={styles.toggle}>
        <button
          type="button"
          disabled={!opened}
          aria-expanded={annotating}
          aria-label={annotating ? words.close(title) : words.open(title)}
          onClick={() => setAnnotating(!annotating)}
        >
          <Pen /> {annotating ? words.closeShort : words.openShort}
        </button>
      </div>
    </SectionContext>
  );
}

type BlockProps<Tag extends 'p' | 'li'> = ComponentProps<Tag> & {
  readonly 'data-paragraph'?: string;
};

/** A paragraph of the prose, with the learner's line under it and their note at it. */
export function Paragraph({ children, ...rest }: BlockProps<'p'>) {
  const annotation = useAnnotation(rest['data-paragraph'], children);
  return (
    <>
      <p {...rest}>{annotation.text}</p>
      {annotation.tools}
    </>
  );
}

/** A list item of the prose, likewise. */
export function ListItem({ children, ...rest }: BlockProps<'li'>) {
  const annotation = useAnnotation(rest['data-paragraph'], children);
  return (
    <li {...rest}>
      {annotation.text}
      {annotation.tools}
    </li>
  );
}

function useAnnotation(paragraph: string | undefined, children: ReactNode) {
  const section = use(SectionContext);
  const { isMarked, notesIn, messages } = useLesson();
  const [reading, setReading] = useState(false);
  if (!section || paragraph === undefined) return { text: children, tools: null };

  const marked = isMarked(paragraph);
  const note = notesIn(section.id).get(paragraph) ?? '';
  return {
    text: (
      <>
        {marked ? (
          <mark className={styles.marked}>
            {children}
            <span className="visually-hidden">{messages.annotate.marked}</span>
          </mark>
        ) : (
          children
        )}
        {note !== '' && !section.annotating && (
          <button
            type="button"
            className={styles.note}
            aria-expanded={reading}
            aria-label={messages.annotate.noteOf(note.slice(0, 12))}
            onClick={() => setReading(!reading)}
          >
            <Pen />
          </button>
        )}
      </>
    ),
    tools: section.annotating ? (
      <Tools section={section.id} paragraph={paragraph} marked={marked} note={note} />
    ) : (
      note !== '' && (
        <span className={reading ? styles.read : styles.printed}>
          <b>{messages.annotate.note}</b> {note}
        </span>
      )
    ),
  };
}

type ToolsProps = {
  readonly section: string;
  readonly paragraph: string;
  readonly marked: boolean;
  readonly note: string;
};

function Tools({ section, paragraph, marked, note }: ToolsProps) {
  const { messages, onMark, onNote } = useLesson();
  const [writing, setWriting] = useState(note !== '');
  const [field, focusField] = useFocusAfter<HTMLTextAreaElement>();
  const words = messages.annotate;
  return (
    <div className={styles.tools}>
      <button
        type="button"
        aria-pressed={marked}
        onClick={() => onMark(section, paragraph, !marked)}
      >
        {marked ? words.unmark : words.mark}
      </button>
      {!writing && (
        <button
          type="button"
          onClick={() => {
            setWriting(true);
            focusField();
          }}
        >
          {words.write}
        </button>
      )}
      {writing && (
        <OwnWordsField
          ref={field}
          label={words.note}
          hint={words.private}
          text={note}
          messages={messages.transfer}
          onSave={(text) => onNote(section, paragraph, text)}
        />
      )}
    </div>
  );
}

/** Notes at paragraphs that have changed since stand at the end of their section. */
function OldNotes({ section }: { readonly section: string }) {
  const { notesIn, messages } = useLesson();
  const place = useRef<HTMLDivElement>(null);
  const [there, setThere] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const around = place.current?.closest('[data-section]');
    const paragraphs = around?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [];
    setThere(new Set([...paragraphs].map(({ dataset }) => dataset.paragraph ?? '')));
  }, []);

  const old = there ? [...notesIn(section)].filter(([paragraph]) => !there.has(paragraph)) : [];
  return (
    <div ref={place} className={styles.old}>
      {old.map(([paragraph, text]) => (
        <p key={paragraph} className={styles.read}>
          <b>{messages.annotate.old}</b> {text}
        </p>
      ))}
    </div>
  );
}

function Pen() {
  return (
    <svg className={styles.pen} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM9.6 4l2.4 2.4" />
    </svg>
  );
}
