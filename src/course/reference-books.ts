import type { LawNote, Term } from './schema/reference';

/** Where a lesson, or its job aid, says something. */
export type TaughtAt = {
  /** `l1-2#three-lights`, or `l1-2` for what stands before its first section or in a job aid. */
  readonly ref: string;
  /** The title of the section, of the lesson or of the job aid. */
  readonly title: string;
  /** The job aid, where it is the one that says it. */
  readonly jobAid?: string;
};

/** A legal statement with the places that rest on it, in the order of the course. */
export type LawEntry = LawNote & { readonly places: readonly TaughtAt[] };

/** A rule of the story's company, which is not law. Lines of its text are paragraphs, items or rows. */
export type CompanyRule = { readonly lines: readonly string[]; readonly place: TaughtAt };

/** Every legal statement that the course makes, and every rule of the story's company. */
export type LawBook = {
  readonly laws: readonly LawEntry[];
  readonly companyRules: readonly CompanyRule[];
};

/** A word of the trade, in the order of its pinyin. */
export type GlossaryEntry = Term & {
  /** The letter that its pinyin begins with, A to Z; `#` for a word that begins otherwise. */
  readonly initial: string;
  readonly places: readonly TaughtAt[];
};
