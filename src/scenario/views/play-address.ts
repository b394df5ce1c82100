import { addresses } from '@/course/addresses';

/** Where a play, or its debrief once it has ended, is shown. */
export function playAddress(scenario: string, play: string): string {
  return `${addresses.scenario(scenario)}?play=${play}`;
}
