import { addresses } from '@/course/addresses';

/** Where the learner's map of a role-play is, with the road of one play, or of the latest, drawn out. */
export function mapAddress(scenario: string, play?: string): string {
  return `${addresses.scenario(scenario)}?map=1${play === undefined ? '' : `&play=${play}`}`;
}

/** Where a play, or its debrief once it has ended, is shown. */
export function playAddress(scenario: string, play: string): string {
  return `${addresses.scenario(scenario)}?play=${play}`;
}
