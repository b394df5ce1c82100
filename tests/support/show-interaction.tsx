import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Interaction } from '@/course/schema/interaction';
import type { Answer } from '@/lesson/engine/answer';
import { InteractionView } from '@/lesson/views/InteractionView';
import { interactionChunks } from '@/lesson/views/interaction-chunks';
import type { LessonPieces } from '@/lesson/views/lesson-context';
import { buildLessonPieces } from './build-lesson-pieces';

// At hand, as they are once a lesson's page has been fetched: nothing suspends in a test.
await Promise.all(Object.values(interactionChunks).map((chunk) => chunk.load()));

/** An interaction as a lesson shows it, with what it reports. */
export function showInteraction(interaction: Interaction, pieces: Partial<LessonPieces> = {}) {
  const onAnswer = vi.fn<LessonPieces['onAnswer']>();
  const onDraft = vi.fn<LessonPieces['onDraft']>();
  const onReset = vi.fn<LessonPieces['onReset']>();
  const onWords = vi.fn<LessonPieces['onWords']>(async () => 'stored');
  const lesson = buildLessonPieces({ onAnswer, onDraft, onReset, onWords, ...pieces });
  const view = render(<InteractionView interaction={interaction} lesson={lesson} />);
  return { ...view, onAnswer, onDraft, onReset, onWords, user: userEvent.setup() };
}

/** As if this answer had been recorded before. */
export const recorded = (answer: Answer): Partial<LessonPieces> => ({ answerOf: () => answer });

/** As if this had been put in before and not been handed in. */
export const drafted = (answer: Answer): Partial<LessonPieces> => ({ draftOf: () => answer });
