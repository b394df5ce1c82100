import type { Bank } from '@/course/outline';

/**
 * Several banks as one, for what asks across modules (the exam, a review): items in the order of
 * the banks, and the papers and objective titles that any of them names. A document that two banks
 * share is there once.
 */
export function uniteBanks(id: string, title: string, banks: readonly Bank[]): Bank | null {
  const [first] = banks;
  if (!first) return null;
  const documents = new Map(
    banks.flatMap((bank) => bank.documents.map((document) => [document.id, document] as const)),
  );
  return {
    ...first,
    id,
    title,
    items: banks.flatMap(({ items }) => items),
    objectiveTitles: Object.assign({}, ...banks.map(({ objectiveTitles }) => objectiveTitles)),
    documents: [...documents.values()],
  };
}
