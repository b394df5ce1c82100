import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

/** The ledger's payments belong to instalments, and the totals that the course quotes add up. */
export function ledgerTotals(source: CourseSource): readonly Finding[] {
  return [...payments(source), ...totals(source)];
}

function payments(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  const contracts = source.contracts.data.contracts;
  return data.payments.flatMap(({ contract: id, instalment: part }, index) => {
    const path = ['payments', index];
    const contract = contracts.find((one) => one.id === id);
    if (!contract) {
      const known = contracts.map((one) => one.id);
      return [
        error(
          { file, path: [...path, 'contract'] },
          `there is no contract "${id}". ${suggestion(id, known)}`,
        ),
      ];
    }
    const parts = contract.instalments.map((one) => one.id);
    return parts.includes(part)
      ? []
      : [
          error(
            { file, path: [...path, 'instalment'] },
            `contract "${id}" has no instalment "${part}". ${suggestion(part, parts)}`,
          ),
        ];
  });
}

function totals(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  const instalments = source.contracts.data.contracts.flatMap((contract) =>
    contract.instalments.map((instalment) => ({
      ...instalment,
      paid: paidOf(source, contract.id, instalment.id),
    })),
  );
  const overpaid = instalments
    .filter(({ amount, paid, state }) => paid > amount || (state === 'received' && paid !== amount))
    .map(({ id, amount, paid }) =>
      error(
        { file, path: ['payments'] },
        `instalment "${id}" is ${amount}, and ${paid} were paid by ${data.asOf}.`,
      ),
    );

  const open = (state: string) =>
    instalments
      .filter((instalment) => instalment.state === state)
      .reduce((sum, { amount, paid }) => sum + amount - paid, 0);
  const delivered = instalments
    .filter(({ state }) => state !== 'not-delivered')
    .reduce((sum, { amount }) => sum + amount, 0);
  const received = instalments.reduce((sum, { paid }) => sum + paid, 0);
  const signed = source.contracts.data.contracts.reduce((sum, { amount }) => sum + amount, 0);
  const counted: typeof data.totals = {
    delivered,
    received,
    open: delivered - received,
    overdue: open('overdue'),
    conditionUnmet: open('condition-unmet'),
    notDue: open('not-due'),
    unreconciled: open('unreconciled'),
    retention: open('retention'),
    signed,
  };
  const wrong = Object.entries(data.totals).flatMap(([name, written]) => {
    const sum = new Map(Object.entries(counted)).get(name);
    return sum === written
      ? []
      : [
          error(
            { file, path: ['totals', name] },
            `contracts and payments add up to ${sum}, and here stands ${written}.`,
          ),
        ];
  });
  return [...overpaid, ...wrong];
}

/** What was paid on an instalment up to the ledger's day, in 元. */
function paidOf(source: CourseSource, contract: string, instalment: string): number {
  const { asOf, payments: all } = source.ledger.data;
  return all
    .filter((one) => one.contract === contract && one.instalment === instalment && one.on <= asOf)
    .reduce((sum, { amount }) => sum + amount, 0);
}
