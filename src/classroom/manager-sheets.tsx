import { outline } from 'virtual:course/outline';
import { useEffect, useState } from 'react';
import { chunkLoaders } from '@/app/course-chunks';
import { ManagerPapers } from './views/ManagerPapers';

/** The managers' pages of all modules. */
export function ManagerSheets({ title }: { readonly title: string }) {
  const [pages, setPages] = useState<readonly NonNullable<Awaited<ReturnType<typeof load>>>[]>([]);
  useEffect(() => {
    let gone = false;
    Promise.all(outline.modules.map(({ managerPage }) => load(managerPage?.id))).then(
      (found) => {
        if (!gone) setPages(found.flatMap((page) => page ?? []));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return <ManagerPapers title={title} pages={pages} />;
}

async function load(page: string | undefined) {
  const [lesson] = (page ?? '').split('#');
  const chunk = lesson ? await chunkLoaders.lessons(lesson) : null;
  return chunk && { id: lesson ?? '', ...chunk };
}
