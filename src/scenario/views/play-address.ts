import { addresses } from '@/course/addresses';

/** Where the learner's map of a role-play is, with the road of one play, or of the latest, drawn out. */
export function mapAddress(scenario: string, play?: string): string {
  return `${addresses.scenario(scenario)}?map=1${play === undefined ? '' : `&play=${play}`}`;
}

/** Where a play, or its debrief once it has ended, is shown. */
export function playAddress(scenario: string, play: string): string {
  return `${addresses.scenario(scenario)}?play=${play}`;
}

/** Where two plays are held side by side, in this order. */
export function compareAddress(scenario: string, one: string, other: string): string {
  return `${addresses.scenario(scenario)}?compare=${one},${other}`;
}

/** The ids of the plays that such an address names; undefined when they are not two. */
export function readCompared(query: string): readonly [string, string] | undefined {
  const [one, other, ...more] = query.split(',').map((id) => id.trim());
  return one && other && one !== other && more.length === 0 ? [one, other] : undefined;
}
