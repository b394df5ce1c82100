import type { WorkCalendar } from './schema/case';
import type { Objective } from './schema/course';
import type { Diagram } from './schema/diagram';
import type { StoryDocument } from './schema/document';
import type { Interaction } from './schema/interaction';
import type { AskedItem, BankFile, Item } from './schema/item';
import type { LawNote, Term } from './schema/reference';

/**
 * What every page needs of the course: its name, its modules, and of what they consist. Part of the
 * first load, so it grows by a few ids with a module and not by its texts.
 */
export type CourseFrame = {
  readonly id: string;
  readonly title: string;
  readonly motto: string;
  readonly version: string;
  readonly notice: string;
  readonly modules: readonly ModuleFrame[];
  readonly exam?: { readonly id: string };
  readonly upcoming: readonly {
    readonly id: string;
    readonly numeral: string;
    readonly title: string;
  }[];
};

export type ModuleFrame = {
  readonly id: string;
  readonly numeral: string;
  readonly title: string;
  readonly seal?: string;
  readonly lessons: readonly { readonly id: string }[];
  readonly quiz?: { readonly id: string };
  readonly scenarios: readonly { readonly id: string }[];
};

/**
 * The course as the browser gets it: plain data, checked when the app was built. The outline is a
 * chunk that pages with titles and summaries share; lessons, banks, scenarios and job aids are
 * chunks of their own.
 */
export type CourseOutline = {
  readonly id: string;
  readonly title: string;
  readonly motto: string;
  readonly version: string;
  readonly notice: string;
  /** Share of the points, 0 to 1, from which a module's quiz is passed. */
  readonly passMark: number;
  readonly modules: readonly ModuleOutline[];
  readonly exam?: ExamOutline;
  readonly upcoming: readonly {
    readonly id: string;
    readonly numeral: string;
    readonly title: string;
    readonly summary: string;
  }[];
};

export type ModuleOutline = {
  readonly id: string;
  readonly numeral: string;
  readonly title: string;
  readonly summary: string;
  readonly seal?: string;
  readonly lessons: readonly LessonOutline[];
  readonly quiz?: QuizOutline;
  readonly scenarios: readonly ScenarioOutline[];
  readonly jobAids: readonly JobAidOutline[];
  /** The manager's page at the end of its last lesson, `l1-4#manager-page`. */
  readonly managerPage?: { readonly id: string; readonly title: string };
};

export type LessonOutline = {
  readonly id: string;
  /** The module that the lesson belongs to. */
  readonly module: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly jobAid: string;
  /** Anchors in reading order, `three-lights`; each is recorded as read on its own. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

export type QuizOutline = {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly drawCount: number;
  readonly itemCount: number;
};

/** The final exam: a quiz drawn from several banks, against the clock. */
export type ExamOutline = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** How often the clock may be stopped. */
  readonly pauses: number;
  /** Share of the points, 0 to 1. */
  readonly passMark: number;
  /** Items of one paper. */
  readonly drawCount: number;
  /** Items of all its banks. */
  readonly itemCount: number;
  /** What it draws from, in the order of teaching. */
  readonly parts: readonly ExamPart[];
  /** How many items of a type a paper has at least. */
  readonly atLeast: Readonly<Partial<Record<Item['type'], number>>>;
};

export type ExamPart = {
  readonly module: string;
  /** Id of the module's bank. */
  readonly quiz: string;
  readonly title: string;
  readonly count: number;
  /** What its own share of the points has to reach, 0 to 1; null where it has no mark. */
  readonly mark: number | null;
};

export type ScenarioOutline = {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Ending letters, best first, with their titles. */
  readonly endings: readonly {
    readonly id: string;
    readonly letter: string;
    readonly title: string;
  }[];
};

export type JobAidOutline = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lesson: string;
  readonly module: string;
  /** What the learner resolved at the end of role-plays can be taken over into it. */
  readonly takesCommitments?: true;
};

/** What a lesson's page needs beside its MDX. */
export type LessonData = {
  readonly id: string;
  readonly takeaways: readonly string[];
  /** Titles of what is projected in class, in order. */
  readonly slides: readonly string[];
  readonly interactions: readonly Interaction[];
  readonly documents: readonly StoryDocument[];
  readonly diagrams: readonly Diagram[];
  readonly terms: readonly Term[];
  readonly laws: readonly LawNote[];
  /** Days off of the story's time; there when an interaction reckons with days. */
  readonly calendar?: WorkCalendar;
  /** Short names of the case's companies by id; there when an interaction names companies. */
  readonly companies?: Readonly<Record<string, string>>;
};

/** What a module's own page shows beside the outline. */
export type ModuleData = { readonly id: string; readonly objectives: readonly Objective[] };

/** An item with the hash of its content, by which a changed item is told from the one answered. */
export type HashedItem<Given extends Item | AskedItem = Item> = Given & { readonly hash: string };

export type Bank = Omit<BankFile, 'items'> & {
  readonly items: readonly HashedItem[];
  /** Titles of the objectives that the items name, by id. */
  readonly objectiveTitles: Readonly<Record<string, string>>;
  readonly documents: readonly StoryDocument[];
  /** There when these are the banks of the exam, united: how its papers are made up. */
  readonly exam?: ExamOutline;
};
