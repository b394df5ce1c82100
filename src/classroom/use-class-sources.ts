import { outline } from 'virtual:course/outline';
import { useEffect, useState } from 'react';
import { chunkLoaders, type LessonChunk } from '@/app/course-chunks';
import { loadMap } from '@/app/map-chunks';
import { loadScenario } from '@/app/scenario-chunks';
import type { Agenda } from '@/course/schema/agenda';
import type { StoryDocument } from '@/course/schema/document';
import type { AskedItem } from '@/course/schema/item';
import { askedItem } from '@/quiz/engine/variants';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import type { StagedScenario } from './engine/enter-screen';
import type { Offered, ScreenSources } from './engine/screen-content';
import { loadStages } from './stage-screens';

/** What the class projects, as far as it has been fetched. */
export type ClassSources = ScreenSources & {
  readonly lesson: (id: string) => LessonChunk | undefined;
  readonly map: (scenario: string) => DrawnMap | undefined;
  readonly offered: Offered;
  /** Everything is there: the network may go. */
  readonly complete: boolean;
  /** Something could not be fetched. */
  readonly failed: boolean;
};

type Fetched = {
  readonly lessons: ReadonlyMap<string, LessonChunk>;
  readonly banks: ReadonlyMap<string, Offered['banks'][number]>;
  readonly items: ReadonlyMap<string, AskedItem>;
  readonly papers: ReadonlyMap<string, StoryDocument>;
  readonly staged: ReadonlyMap<string, StagedScenario>;
  readonly maps: ReadonlyMap<string, DrawnMap>;
};

const banks = outline.modules.flatMap(({ quiz }) => quiz?.id ?? []);
const scenarios = outline.modules.flatMap((module) => module.scenarios.map(({ id }) => id));

const nothing: Fetched = {
  lessons: new Map(),
  banks: new Map(),
  items: new Map(),
  papers: new Map(),
  staged: new Map(),
  maps: new Map(),
};

/** Fetches at once all that the half day shows or can be shown beside it: in the room there may be no network. */
export function useClassSources(agenda: Agenda): ClassSources {
  const [fetched, setFetched] = useState<Fetched>(nothing);
  const [state, setState] = useState<'fetching' | 'complete' | 'failed'>('fetching');

  useEffect(() => {
    let gone = false;
    const add = (part: (known: Fetched) => Fetched) => {
      if (!gone) setFetched(part);
    };
    const screens = agenda.parts.flatMap((part) => part.screens);
    const lessons = new Set(
      screens.flatMap((screen) => (screen.show === 'slides' ? screen.lesson : [])),
    );
    const work = [
      loadStages(),
      ...[...lessons].map(async (id) => {
        const chunk = await chunkLoaders.lessons(id);
        if (chunk) add((known) => ({ ...known, lessons: new Map(known.lessons).set(id, chunk) }));
      }),
      ...scenarios.map(async (id) => {
        const [scenario, map] = await Promise.all([loadScenario(id), loadMap(id)]);
        if (!scenario) return;
        const ways = Object.fromEntries(
          Object.entries(map?.witnesses ?? {}).map(([node, { steps }]) => [node, steps]),
        );
        add((known) => ({
          ...known,
          staged: new Map(known.staged).set(id, { scenario, ways }),
          maps: map ? new Map(known.maps).set(id, map) : known.maps,
        }));
      }),
      ...banks.map(async (id) => {
        const bank = await chunkLoaders.quizzes(id);
        // In class the figures that vary are those of one seed, in every window and every class.
        if (!bank) return;
        const items = bank.items.map((item) => askedItem(item, 0));
        const papers = bank.documents.map((document) => [document.id, document] as const);
        add((known) => ({
          ...known,
          banks: new Map(known.banks).set(id, { title: bank.title, items }),
          items: new Map([...known.items, ...items.map((item) => [item.id, item] as const)]),
          papers: new Map([...known.papers, ...papers]),
        }));
      }),
    ];
    Promise.all(work).then(
      () => !gone && setState('complete'),
      () => !gone && setState('failed'),
    );
    return () => {
      gone = true;
    };
  }, [agenda]);

  return {
    slides: (id) => fetched.lessons.get(id)?.data.slides,
    item: (id) => fetched.items.get(id),
    paper: (id) => fetched.papers.get(id),
    staged: (id) => fetched.staged.get(id),
    lesson: (id) => fetched.lessons.get(id),
    map: (id) => fetched.maps.get(id),
    offered: {
      banks: banks.flatMap((id) => fetched.banks.get(id) ?? []),
      scenarios: scenarios.flatMap((id) => fetched.staged.get(id)?.scenario ?? []),
    },
    complete: state === 'complete',
    failed: state === 'failed',
  };
}
