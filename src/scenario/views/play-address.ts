import { addresses } from '@/course/addresses';

/** Where the learner's map of a role-play is. */
export function mapAddress(scenario: string): string {
  return `${addresses.scenario(scenario)}?map=1`;
}

/** Where a play, or its debrief once it has ended, is shown. */
export function playAddress(scenario: string, play: string): string {
  return `${addresses.scenario(scenario)}?play=${play}`;
}
