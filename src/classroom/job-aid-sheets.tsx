import { useEffect, useState } from 'react';
import { chunkLoaders } from '@/app/course-chunks';
import type { JobAid } from '@/course/schema/job-aid';
import { useMessages } from '@/i18n/messages';
import { JobAidPaper } from './views/JobAidPaper';

/** Job aids to fill in by hand. */
export function JobAidSheets({ ids }: { readonly ids: readonly string[] }) {
  const messages = useMessages('classPaper').classPaper;
  const [aids, setAids] = useState<readonly JobAid[]>([]);
  useEffect(() => {
    let gone = false;
    Promise.all(ids.map((id) => chunkLoaders['job-aids'](id))).then(
      (found) => {
        if (!gone) setAids(found.flatMap((aid) => aid ?? []));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [ids]);
  return aids.map((aid) => <JobAidPaper key={aid.id} aid={aid} messages={messages} />);
}
