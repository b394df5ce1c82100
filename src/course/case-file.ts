import type { Companies, Contracts, Ledger, Timeline } from './schema/case';

/**
 * The case file as the browser gets it: what the lessons of this course tell, and no later event.
 * Totals and the story's outcome are not shipped; what a page shows is added up from here.
 */
export type CaseFile = {
  /** The lesson that tells who decides, accepts and pays. */
  readonly rolesKnown: string;
  readonly companies: Companies;
  readonly contracts: Contracts;
  readonly ledger: Pick<Ledger, 'asOf' | 'goal' | 'payments' | 'changes' | 'arrangements'>;
  readonly timeline: Timeline;
};
