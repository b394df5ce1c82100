import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { StoryPaper } from '@/ui/StoryPaper';
import styles from './Paper.module.css';

type DocumentsPaperProps = {
  readonly title: string;
  readonly documents: readonly StoryDocument[];
  /** What is wrong with which; empty in the pack for learners. */
  readonly flaws: readonly { readonly document: string; readonly flaw: string }[];
  readonly words: Messages['paper'];
  readonly messages: Messages['classPaper'];
};

/** A pack of the story's papers, a page each; for the instructor, where the flaws are. */
export function DocumentsPaper({ title, documents, flaws, words, messages }: DocumentsPaperProps) {
  const titleOf = (id: string) => documents.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      {flaws.length > 0 && (
        <section className={styles.sheet}>
          <h1>
            {title}：{messages.flaws}
          </h1>
          <ol>
            {flaws.map(({ document, flaw }) => (
              <li key={document}>
                <b>{titleOf(document)}</b>：{flaw}
              </li>
            ))}
          </ol>
        </section>
      )}
      {documents.map((document, index) => (
        <section key={document.id} className={styles.sheet}>
          {index === 0 && flaws.length === 0 && <h1>{title}</h1>}
          <StoryPaper paper={document} words={words} />
        </section>
      ))}
    </>
  );
}
