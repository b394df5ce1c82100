import type { Agenda } from '../schema/agenda';
import type { CompaniesFile, Contracts, Ledger, Timeline, WorkCalendar } from '../schema/case';
import type { CourseFile, ModuleFile } from '../schema/course';
import type { Diagram } from '../schema/diagram';
import type { StoryDocument } from '../schema/document';
import type { Figures } from '../schema/figures';
import type { Interaction } from '../schema/interaction';
import type { BankFile } from '../schema/item';
import type { JobAid } from '../schema/job-aid';
import type { LessonFrontmatter } from '../schema/lesson';
import type { LawNote, Term } from '../schema/reference';
import type { ScenarioFile } from '../schema/scenario';
import type { Style } from '../schema/style';
import type { Place } from './finding';
import type { OverlaySource } from './scenario-overlay';

/** What a file held, and which file that was, from `content/` on. */
export type Sourced<Data> = { readonly file: string; readonly data: Data };

/** One component in a lesson, e.g. `<Section id="three-lights" title="…">`. */
export type LessonElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the components around it, outermost first. */
  readonly within: readonly string[];
  readonly line: number;
  readonly column: number;
  /** Characters that a reader reads inside it, without instructor's notes. */
  readonly characters: number;
  /** The longest stretch of plain paragraphs inside it, with nothing to do or look at between. */
  readonly longestStretch: number;
  /** What stands inside it, a line for each paragraph, item and row. */
  readonly lines: readonly string[];
};

/** What a section of a lesson says, without instructor's notes; without a section, the rest of the lesson. */
export type Passage = {
  readonly section: string | undefined;
  readonly text: string;
  /** The same without what a law note stands at, and so explains. */
  readonly withoutLaw: string;
};

export type LessonSource = Sourced<LessonFrontmatter> & {
  /** In the order of the file; an element comes before what it contains. */
  readonly elements: readonly LessonElement[];
  /** Characters that a learner reads in the prose, without notes and manager's page. */
  readonly characters: number;
  readonly passages: readonly Passage[];
};

/** A piece of text and where it stands. */
export type PlacedText = { readonly text: string; readonly place: Place };

/**
 * All content of the listed modules, as written. The reader has checked each file's own shape;
 * the checks beside this file look at what only shows when files are held together.
 */
export type CourseSource = {
  readonly course: Sourced<CourseFile>;
  readonly modules: readonly (Sourced<ModuleFile> & { readonly folder: string })[];
  readonly lessons: readonly LessonSource[];
  /** By the lesson that they stand beside. */
  readonly interactions: readonly (Sourced<{ readonly interactions: readonly Interaction[] }> & {
    readonly lesson: string;
  })[];
  readonly banks: readonly Sourced<BankFile>[];
  readonly scenarios: readonly Sourced<ScenarioFile>[];
  /** Texts of role-plays in other languages. */
  readonly overlays: readonly OverlaySource[];
  readonly jobAids: readonly Sourced<JobAid>[];
  readonly glossary: Sourced<{ readonly terms: readonly Term[] }>;
  readonly laws: Sourced<{ readonly laws: readonly LawNote[] }>;
  readonly documents: readonly Sourced<{ readonly documents: readonly StoryDocument[] }>[];
  readonly diagrams: readonly Sourced<{ readonly diagrams: readonly Diagram[] }>[];
  readonly companies: Sourced<CompaniesFile>;
  readonly contracts: Sourced<{ readonly contracts: Contracts }>;
  readonly ledger: Sourced<Ledger>;
  readonly timeline: Sourced<{ readonly events: Timeline }>;
  readonly calendar: Sourced<WorkCalendar>;
  readonly figures: Sourced<Figures>;
  readonly style: Sourced<Style>;
  /** Where the course is held as a class. */
  readonly agenda?: Sourced<Agenda>;
  readonly texts: readonly PlacedText[];
};

/** The kinds of content file; each has a schema of the same name in `docs/schemas`. */
export type FileKind =
  | 'course'
  | 'module'
  | 'lesson'
  | 'interactions'
  | 'bank'
  | 'scenario'
  | 'scenario-overlay'
  | 'job-aid'
  | 'glossary'
  | 'laws'
  | 'documents'
  | 'diagrams'
  | 'companies'
  | 'contracts'
  | 'ledger'
  | 'timeline'
  | 'calendar'
  | 'figures'
  | 'style'
  | 'class';
