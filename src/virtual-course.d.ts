/** Made by tools/vite-course.ts from `content/`. */
declare module 'virtual:course' {
  import type { MDXContent } from 'mdx/types';
  import type { Bank, CourseFrame, LessonData, ModuleData } from '@/course/outline';
  import type { JobAid } from '@/course/schema/job-aid';
  import type { Opening } from '@/scenario/engine/opening';

  export const frame: CourseFrame;

  /** Chunks by id. An id that is not a key does not exist (any more). */
  export const modules: Readonly<Record<string, () => Promise<{ readonly module: ModuleData }>>>;
  export const lessons: Readonly<
    Record<
      string,
      {
        /** The prose; the route hands in the components that it may name. */
        readonly content: () => Promise<{ readonly default: MDXContent }>;
        readonly data: () => Promise<{ readonly lesson: LessonData }>;
      }
    >
  >;
  export const banks: Readonly<Record<string, () => Promise<{ readonly bank: Bank }>>>;
  /** Pages of role-plays, without what happens in them. */
  export const openings: Readonly<Record<string, () => Promise<{ readonly opening: Opening }>>>;
  export const jobAids: Readonly<Record<string, () => Promise<{ readonly jobAid: JobAid }>>>;
}

declare module 'virtual:course/outline' {
  import type { CourseOutline } from '@/course/outline';

  export const outline: CourseOutline;
}

declare module 'virtual:course/scenarios' {
  import type { Commentary, Story } from '@/scenario/engine/commentary';

  /** Role-plays by id in two chunks each: what happens in it, and what is said about it. */
  export const stories: Readonly<Record<string, () => Promise<{ readonly story: Story }>>>;
  export const commentaries: Readonly<
    Record<string, () => Promise<{ readonly commentary: Commentary }>>
  >;
}

declare module 'virtual:course/maps' {
  import type { DrawnMap } from '@/scenario/engine/drawn-map';

  /** Maps of role-plays by id, each a chunk of its own. */
  export const maps: Readonly<Record<string, () => Promise<{ readonly map: DrawnMap }>>>;
}

declare module 'virtual:course/scripts' {
  import type { ScenarioScript } from '@/scenario/engine/script';

  /** Role-plays in words by id, each a chunk of its own. */
  export const scripts: Readonly<
    Record<string, () => Promise<{ readonly script: ScenarioScript }>>
  >;
}

declare module 'virtual:course/search' {
  import type { SearchText } from '@/search/engine/search-text';

  /** Lessons, terms and law notes. What would give an answer away is searched in the learner's own banks and role-plays. */
  export const searchTexts: readonly SearchText[];
}

declare module 'virtual:course/case-file' {
  import type { CaseFile } from '@/course/case-file';

  export const caseFile: CaseFile;
}

declare module 'virtual:course/law-book' {
  import type { LawBook } from '@/course/reference-books';

  export const lawBook: LawBook;
}

declare module 'virtual:course/glossary' {
  import type { GlossaryEntry } from '@/course/reference-books';

  export const glossary: readonly GlossaryEntry[];
}

declare module 'virtual:course/review-index' {
  import type { ReviewIndex } from '@/course/review-index';

  export const reviewIndex: ReviewIndex;
}

declare module 'virtual:course/agenda' {
  import type { Agenda } from '@/course/schema/agenda';

  /** The half day; null where the course has none. */
  export const agenda: Agenda | null;
}

declare module 'virtual:course/class-papers' {
  import type { ClassPapers } from '@/course/class-papers';

  export const classPapers: ClassPapers;
}
