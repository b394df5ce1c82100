import { outline } from 'virtual:course/outline';
import { useEffect, useMemo, useState } from 'react';
import type { Bank } from '@/course/outline';
import { useFormats, useMessages } from '@/i18n/messages';
import type { LearningEvent } from '@/learning-record/learning-event';
import { csvText } from '@/platform/csv-file';
import { downloadFile } from '@/platform/file';
import { useOpenedRecord } from '@/store/app-store';
import type { PickedRecords } from './bank-route';
import { itemStatistics } from './engine/item-statistics';
import { statisticsTable } from './statistics-table';
import { BankStatistics } from './views/BankStatistics';
import { RecordFiles } from './views/RecordFiles';

type StatisticsScreenProps = { readonly bank: Bank; readonly records: PickedRecords };

/** What records say of a bank's items: this device's, and those of files, which stay on the device. */
export function StatisticsScreen({ bank, records }: StatisticsScreenProps) {
  const messages = useMessages('bank').bank;
  const formats = useFormats();
  const mine = useOwnEvents();
  const { files, own, onFiles, onOwn } = records;
  const [reading, setReading] = useState(false);
  const statistics = useMemo(
    () =>
      itemStatistics(bank, [
        ...(own ? [mine] : []),
        ...files.flatMap(({ read }) => (read.outcome === 'read' ? [read.events] : [])),
      ]),
    [bank, own, mine, files],
  );

  async function pick(picked: readonly File[]) {
    if (picked.length === 0) return;
    setReading(true);
    const { readRecordFiles } = await import('@/app/read-records');
    const read = await readRecordFiles(picked, outline.id);
    onFiles((known) => [...known, ...read]);
    setReading(false);
  }

  return (
    <>
      <RecordFiles
        own={own}
        files={files.map(({ id, name, read }) => ({
          id,
          name,
          read:
            read.outcome === 'read'
              ? { events: read.events.length, broken: read.broken }
              : { why: read.outcome },
        }))}
        busy={reading}
        messages={messages.stats}
        onOwn={onOwn}
        onPick={pick}
        onRemove={(id) => onFiles((known) => known.filter((file) => file.id !== id))}
      />
      <BankStatistics
        bank={bank}
        statistics={statistics}
        messages={messages}
        formats={formats}
        onSave={() =>
          downloadFile(
            messages.stats.csvName(bank.title),
            csvText(statisticsTable(bank, statistics, messages)),
            'text/csv',
          )
        }
      />
    </>
  );
}

/** The record of this device; empty until it is open. */
function useOwnEvents(): readonly LearningEvent[] {
  const opened = useOpenedRecord();
  const [events, setEvents] = useState<readonly LearningEvent[]>([]);
  useEffect(() => {
    let left = false;
    Promise.all([opened, import('@/app/read-records')]).then(
      ([record, { ownEvents }]) => {
        if (!left) setEvents(ownEvents(record));
      },
      // Without it, the files can still be looked at.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [opened]);
  return events;
}
