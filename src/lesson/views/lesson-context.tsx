import { createContext, use } from 'react';
import type { LessonData } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import type { Answer } from '../engine/answer';

/** What the pieces of a lesson's prose need, wherever they stand in it. */
export type LessonPieces = {
  readonly data: LessonData;
  readonly jobAid: { readonly id: string; readonly title: string; readonly summary: string } | null;
  /** False until the learning record is open: what reacts is disabled. */
  readonly opened: boolean;
  readonly messages: Messages['lesson'];
  readonly paper: Messages['paper'];
  readonly formats: Formats;
  readonly answerOf: (interaction: string) => Answer | null;
  /** What an interaction holds that has not been handed in since its answer. */
  readonly draftOf: (interaction: string) => Answer | null;
  /** The learner's own words in a field of an interaction; empty when there are none. */
  readonly wordsIn: (interaction: string, field: string) => string;
  readonly onAnswer: (interaction: string, answer: Answer, score: number | null) => void;
  readonly onDraft: (interaction: string, answer: Answer) => void;
  readonly onReset: (interaction: string) => void;
  /** The paragraphs that the learner underlined. */
  readonly isMarked: (paragraph: string) => boolean;
  /** Notes of a section by paragraph, also of paragraphs that have changed since. */
  readonly notesIn: (section: string) => ReadonlyMap<string, string>;
  readonly onMark: (section: string, paragraph: string, marked: boolean) => void;
  readonly onNote: (section: string, paragraph: string, text: string) => Promise<Kept>;
  readonly onWords: (interaction: string, field: string, text: string) => Promise<Kept>;
};

export const LessonContext = createContext<LessonPieces | null>(null);

/** @throws {Error} outside of a lesson, which is a mistake of ours. */
export function useLesson(): LessonPieces {
  const lesson = use(LessonContext);
  if (!lesson) throw new Error('A piece of a lesson is drawn outside of a lesson');
  return lesson;
}
