import type { Interaction, InteractionOf } from '@/course/schema/interaction';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Answer } from '../engine/answer';
import type { Drafts } from './use-draft';

/** What every interaction's view is given. */
export type InteractionProps<Type extends Interaction['type']> = {
  readonly interaction: InteractionOf<Type>;
  /** The recorded answer; null before the first one and after a reset. */
  readonly answer: Answer | null;
  readonly drafts: Drafts;
  readonly messages: Messages['lesson'];
  readonly formats: Formats;
  /** `score` is 0 to 1, null where nothing is judged (yet). */
  readonly onAnswer: (answer: Answer, score: number | null) => void;
  readonly onReset: () => void;
};
