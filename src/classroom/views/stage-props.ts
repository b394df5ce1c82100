import type { ReactNode } from 'react';
import type { ClassState, Shown } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';

/** What every screen of the stage is given. `shown` is what the stage shows, frozen or not. */
export type StageScreenProps<Show extends AgendaScreen['show'] = AgendaScreen['show']> = {
  readonly screen: Extract<AgendaScreen, { show: Show }>;
  readonly class: Pick<ClassState, 'id' | 'size' | 'teams' | 'timer'>;
  readonly shown: Shown & { readonly position: NonNullable<Shown['position']> };
  /** Epoch milliseconds. */
  readonly now: number;
  readonly messages: Messages['classroom'];
  readonly scenarioMessages: Messages['scenario'];
  readonly formats: Formats;
};

/** What lies over the screen is given. */
export type OverProps = Pick<
  StageScreenProps,
  'shown' | 'messages' | 'formats' | 'scenarioMessages'
> & {
  readonly whole: boolean;
  readonly notice?: ReactNode;
};
