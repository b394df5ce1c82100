import { classPapers } from 'virtual:course/class-papers';
import type { Handout } from '@/course/schema/agenda';
import { useMessages } from '@/i18n/messages';
import { DocumentsPaper } from './views/DocumentsPaper';

type DocumentSheetsProps = {
  readonly title: string;
  readonly of: Extract<Handout['of'], { from: 'documents' }>;
  readonly answers: boolean;
};

/** A pack of the story's papers. */
export function DocumentSheets({ title, of, answers }: DocumentSheetsProps) {
  const all = useMessages('classPaper', 'paper');
  return (
    <DocumentsPaper
      title={title}
      documents={of.documents.flatMap(
        (wanted) => classPapers.documents.find(({ id }) => id === wanted) ?? [],
      )}
      flaws={answers ? of.flaws : []}
      words={all.paper}
      messages={all.classPaper}
    />
  );
}
