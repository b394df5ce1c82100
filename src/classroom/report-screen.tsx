import { outline } from 'virtual:course/outline';
import { useState } from 'react';
import { writeClassFile } from '@/class-record/class-file';
import type { ClassRecord } from '@/class-record/class-record';
import type { Agenda } from '@/course/schema/agenda';
import { useFormats, useMessages } from '@/i18n/messages';
import { downloadFile } from '@/platform/file';
import { labelOf } from '@/quiz/engine/stem';
import { replay } from '@/scenario/engine/replay';
import { foldClass } from './engine/class-fold';
import { classReport, type VotedLine } from './engine/class-report';
import { plannedParts } from './engine/half-day';
import { screenAt } from './engine/stations';
import { useClassSources } from './use-class-sources';
import { ReportPage } from './views/ReportPage';

type ReportScreenProps = {
  readonly classId: string;
  readonly log: ClassRecord;
  readonly agenda: Agenda;
};

/** The report of a class, read from its record. */
export function ReportScreen({ classId, log, agenda }: ReportScreenProps) {
  const all = useMessages('classAfter', 'classroom', 'scenario');
  const messages = all.classAfter.report;
  const formats = useFormats();
  const sources = useClassSources(agenda);
  const [exported, setExported] = useState(false);
  const events = log.eventsOf(classId);
  const state = foldClass(events);
  if (!state) return <h1 tabIndex={-1}>{messages.missing}</h1>;

  const parts = plannedParts(agenda, state.plan, state.added);

  function titleOf({ part, screen }: VotedLine): string {
    const shown = screenAt({ part, screen, stage: 'open', index: 0 }, parts);
    if (shown?.show === 'item') {
      const item = sources.item(shown.item);
      return item ? labelOf(item).title : shown.item;
    }
    if (shown?.show !== 'scene') return part;
    const scenario = sources.staged(shown.scenario)?.scenario;
    const node = scenario?.nodes[shown.node];
    const asked = node?.kind === 'scene' ? (node.ask ?? node.stage) : shown.node;
    return `《${scenario?.title ?? shown.scenario}》${asked}`;
  }

  const paths = Object.entries(state.paths).flatMap(([id, { scenario, steps }]) => {
    const found = sources.staged(scenario)?.scenario;
    if (!found) return [];
    const { node } = replay(found, steps, {}).play;
    const ending = node.kind === 'ending' ? all.scenario.ending(node.letter, node.title) : null;
    return [{ id, title: found.title, steps: steps.length, ending }];
  });

  return (
    <ReportPage
      agenda={agenda}
      state={state}
      report={classReport(agenda, state, sources)}
      titleOf={titleOf}
      paths={paths}
      exported={exported}
      messages={messages}
      plans={all.classroom.console.plans}
      unnamed={all.classroom.list.unnamed}
      formats={formats}
      onExport={() => {
        downloadFile(
          `${outline.id}-class-${state.openedAt.slice(0, 10)}.json`,
          writeClassFile(events),
        );
        setExported(true);
      }}
    />
  );
}
