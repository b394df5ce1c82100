import type { CaseFile } from '@/course/case-file';

/** A point of the course: the lessons up to and with one of them. */
export type Reached = {
  readonly lessons: ReadonlySet<string>;
  /** The lesson that it stands at. */
  readonly at: string;
};

type Contract = CaseFile['contracts'][number];

/** The case file as a learner knows it at a point of the course. */
export type KnownCase = Omit<CaseFile, 'contracts' | 'rolesKnown'> & {
  readonly at: string;
  /** Whether it has been told who decides, accepts and pays. */
  readonly rolesTold: boolean;
  /** `sorted`: whether it has been told which of the open money is due. */
  readonly contracts: readonly (Contract & { readonly sorted: boolean })[];
};

/**
 * The point of the course at a lesson; an unknown one, as from an old link, is the beginning.
 *
 * @param order - lessons in the order of the course, at least one
 */
export function reachedAt(order: readonly [string, ...string[]], lesson: string): Reached {
  const last = Math.max(order.indexOf(lesson), 0);
  return { lessons: new Set(order.slice(0, last + 1)), at: order[last] ?? order[0] };
}

/** The lesson furthest on in the course that is among the opened ones; the first when none is. */
export function furthest(
  order: readonly [string, ...string[]],
  opened: { readonly has: (lesson: string) => boolean },
): string {
  return order.findLast((lesson) => opened.has(lesson)) ?? order[0];
}

/** What is known of the case at a point of the course. Nothing that is told later is in it. */
export function caseUpTo(file: CaseFile, { lessons, at }: Reached): KnownCase {
  const told = ({ known }: { readonly known?: string | undefined }) =>
    known === undefined || lessons.has(known);
  const { payments, changes, arrangements, ...ledger } = file.ledger;
  return {
    at,
    rolesTold: lessons.has(file.rolesKnown),
    companies: file.companies
      .map((company) => ({
        ...company,
        later: company.later.filter(told),
        people: company.people
          .filter(told)
          .map((person) => ({ ...person, later: person.later.filter(told) })),
      }))
      // Somebody else's company is met with its people.
      .filter(({ side, people }) => side !== 'other' || people.length > 0),
    contracts: file.contracts.map((contract) => ({
      ...contract,
      sorted: lessons.has(contract.sortedFrom),
    })),
    ledger: {
      ...ledger,
      payments: payments.filter(told),
      changes: changes.filter(told),
      arrangements: arrangements.filter(told),
    },
    timeline: file.timeline.filter(told),
  };
}
