import type { Agenda } from '@/course/schema/agenda';
import { useFormats, useMessages } from '@/i18n/messages';
import { useClassSources } from './use-class-sources';
import { VotesPaper } from './views/VotesPaper';

type VoteSheetsProps = { readonly agenda: Agenda; readonly answers: boolean };

/** Every decision that the half day votes on, for a room without electricity. */
export function VoteSheets({ agenda, answers }: VoteSheetsProps) {
  const all = useMessages('classPaper', 'classroom', 'scenario');
  const formats = useFormats();
  const sources = useClassSources(agenda);
  return (
    <VotesPaper
      agenda={agenda}
      staged={sources.staged}
      answers={answers}
      letters={all.classroom.letters}
      messages={all.classPaper}
      scenarioMessages={all.scenario}
      formats={formats}
    />
  );
}
