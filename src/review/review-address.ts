import { addresses } from '@/course/addresses';
import { type CardRef, cardKey } from './engine/card-ref';

type Decision = Extract<CardRef, { kind: 'decision' }>;

/** Where a decision of a role-play is taken once more, on its own. */
export function decisionAddress(decision: Decision): string {
  return `${addresses.review}?decision=${encodeURIComponent(cardKey(decision))}`;
}

/** The decision that an address names; null when it names none. */
export function decisionIn(search: URLSearchParams): Decision | null {
  const [kind, scenario, node, ...rest] = (search.get('decision') ?? '').split('/');
  if (kind !== 'decision' || !scenario || !node || rest.length > 0) return null;
  return { kind, scenario, node };
}
