import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';

/** How the story ends, in the figures that the course quotes, adds up from contracts and payments. */
export function ledgerOutcome(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  const { asOf, goal, outcome } = data;
  const instalments = source.contracts.data.contracts.flatMap((contract) =>
    contract.instalments.map((instalment) => ({ ...instalment, contract: contract.id })),
  );
  const since = (by: string) =>
    data.payments
      .filter(({ on }) => on > asOf && on <= by)
      .reduce((sum, { amount }) => sum + amount, 0);

  const delivered = instalments
    .filter(({ state }) => state !== 'retention' && state !== 'not-delivered')
    .reduce((sum, { amount }) => sum + amount, 0);
  const receivedBefore = data.payments
    .filter(({ on }) => on <= asOf)
    .reduce((sum, { amount }) => sum + amount, 0);
  const fallenDue = data.changes
    .filter(({ on, contract, instalment }) =>
      instalments.some(
        (one) =>
          one.contract === contract &&
          one.id === instalment &&
          one.state === 'not-delivered' &&
          on <= goal.by,
      ),
    )
    .reduce((sum, { amount }) => sum + amount, 0);
  const collectable = delivered - receivedBefore + fallenDue;

  const figure = (path: Path, counted: number, written: number) =>
    counted === written
      ? []
      : [
          error(
            { file, path: ['outcome', ...path] },
            `contracts, payments and changes add up to ${counted}, and here stands ${written}.`,
          ),
        ];
  return [
    ...figure(['collectable'], collectable, outcome.collectable),
    ...outcome.received.flatMap(({ by, amount }, index) =>
      figure(['received', index, 'amount'], since(by), amount),
    ),
    ...figure(['left'], collectable - since(goal.by), outcome.left),
  ];
}
