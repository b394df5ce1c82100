import type { Messages } from '@/i18n/messages';
import type { ShownLine } from '../engine/play';
import type { Scenario } from '../engine/scenario';

/** Something said in a scene, by the learner, a character or the narrator. */
export type Utterance = {
  readonly id: string;
  readonly by: 'me' | 'narrator' | 'character';
  /** Speaker id of the cast; empty for the learner. */
  readonly speaker: string;
  readonly name: string;
  readonly mood: string | undefined;
  readonly text: string;
  /** Number of the earlier step that this is a late consequence of. */
  readonly fromStep: number | undefined;
};

/** Speaker id under which authors write narration. */
export const NARRATOR = 'nar';

export function utterancesOf(
  { cast }: Scenario,
  lines: readonly ShownLine[],
): readonly Utterance[] {
  return lines.map(({ id, speaker, mood, text, fromStep }) => ({
    id,
    by: speaker === NARRATOR ? 'narrator' : 'character',
    speaker,
    name: cast[speaker]?.name ?? speaker,
    mood,
    text,
    fromStep,
  }));
}

export function myUtterance(text: string, messages: Messages['scenario']): Utterance {
  return {
    id: 'said',
    by: 'me',
    speaker: '',
    name: messages.learner,
    mood: undefined,
    text,
    fromStep: undefined,
  };
}

/** Characters in the order in which they speak, each as they were last heard. */
export function charactersIn(utterances: readonly Utterance[]): readonly Utterance[] {
  const last = new Map<string, Utterance>();
  for (const utterance of utterances) {
    if (utterance.by === 'character') last.set(utterance.speaker, utterance);
  }
  return [...last.values()];
}

/** Ids of utterances that go on in the voice and mood of the one before: no need to say who again. */
export function goingOn(utterances: readonly Utterance[]): ReadonlySet<string> {
  const same = utterances.filter((utterance, index) => {
    const before = utterances[index - 1];
    return before?.speaker === utterance.speaker && before.mood === utterance.mood;
  });
  return new Set(same.map(({ id }) => id));
}
