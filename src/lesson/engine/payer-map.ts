import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, listOf, shareOf } from './answer';
import { mixed } from './shuffle';

type PayerMap = InteractionOf<'payer-map'>;
type Person = PayerMap['people'][number];

export type PersonState = 'untouched' | 'mistaken' | 'placed';

/** Roles that a person was taken for, in the order of trying; the last one counts. */
export function rolesTried(answer: Answer, person: Person): readonly string[] {
  return listOf(answer, person.id);
}

export function stateOf(answer: Answer, person: Person): PersonState {
  const last = rolesTried(answer, person).at(-1);
  if (last === undefined) return 'untouched';
  return last === person.role ? 'placed' : 'mistaken';
}

/** The answer after the learner took `person` for `role`. A placed person stays placed. */
export function withRole(answer: Answer, person: Person, role: string): Answer {
  if (stateOf(answer, person) === 'placed') return answer;
  return { ...answer, [person.id]: [...rolesTried(answer, person), role] };
}

/** Share of people placed at the first try; null until all are placed. */
export function scorePayerMap({ people }: PayerMap, answer: Answer): number | null {
  if (people.some((person) => stateOf(answer, person) !== 'placed')) return null;
  return shareOf(
    people.filter((person) => rolesTried(answer, person).length === 1).length,
    people.length,
  );
}

/** People by company. Within one they are mixed, since courses write them by role. */
export function byCompany({ people }: PayerMap): readonly (readonly [string, readonly Person[]])[] {
  const companies = new Map<string, Person[]>();
  for (const person of people) {
    companies.set(person.company, [...(companies.get(person.company) ?? []), person]);
  }
  return [...companies].map(([company, of]) => [company, mixed(of, company)] as const);
}
