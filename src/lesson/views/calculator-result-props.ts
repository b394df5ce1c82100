import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Calculation } from '../engine/calculation';

/** What every formula's result is drawn from. */
export type ResultProps<Result extends Calculation = Calculation> = {
  readonly result: Result;
  readonly messages: Messages['lesson']['calculator'];
  readonly formats: Formats;
};
