import { type InstalmentState, instalmentOn } from '@/case-file/engine/instalment';
import { addDays } from '../day';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

type Named = { readonly on: string; readonly contract: string; readonly instalment: string };

/**
 * Changes and arrangements name instalments that there are. A change moves no more than waits, to a
 * day that is counted right; the dates that a customer agreed to cover what was overdue that day.
 */
export function ledgerChanges(source: CourseSource): readonly Finding[] {
  const { file, data } = source.ledger;
  return [
    ...data.changes.flatMap((change, index) => {
      const at = (field: string) => ({ file, path: ['changes', index, field] });
      const before = stateBefore(source, change);
      if (!before) return [unknown(source, change, ['changes', index])];
      const waiting = before.open
        .filter(({ box }) => box !== 'overdue' && box !== 'not-due')
        .reduce((sum, { amount }) => sum + amount, 0);
      const { countedFrom, dueOn } = change;
      const counted = countedFrom && addDays(countedFrom.day, countedFrom.days);
      return [
        ...(change.amount > waiting
          ? [
              error(
                at('amount'),
                `only ${waiting} of "${change.instalment}" waits on ${change.on}.`,
              ),
            ]
          : []),
        ...(counted !== undefined && counted !== dueOn
          ? [
              error(
                at('dueOn'),
                `${countedFrom?.day} and ${countedFrom?.days} days is ${counted}, and "dueOn" says ${dueOn}.`,
              ),
            ]
          : []),
      ];
    }),
    ...data.arrangements.flatMap((arrangement, index) => {
      const state = stateBefore(source, arrangement);
      if (!state) return [unknown(source, arrangement, ['arrangements', index])];
      const open = state.open
        .filter(({ box }) => box === 'overdue')
        .reduce((sum, { amount }) => sum + amount, 0);
      const sum = arrangement.parts.reduce((total, { amount }) => total + amount, 0);
      return sum === open
        ? []
        : [
            error(
              { file, path: ['arrangements', index, 'parts'] },
              `the parts add up to ${sum}, and ${open} were overdue on ${arrangement.on}.`,
            ),
          ];
    }),
  ];
}

/** The instalment on that day, without the changes that come to it then or later. */
function stateBefore(
  source: CourseSource,
  { on, contract, instalment }: Named,
): InstalmentState | null {
  const found = source.contracts.data.contracts
    .find(({ id }) => id === contract)
    ?.instalments.find(({ id }) => id === instalment);
  if (!found) return null;
  const own = (one: Named) => one.contract === contract && one.instalment === instalment;
  const { payments, changes } = source.ledger.data;
  return instalmentOn(
    found,
    payments.filter(own),
    changes.filter((change) => own(change) && change.on < on),
    on,
  );
}

function unknown(
  source: CourseSource,
  { contract: id, instalment }: Named,
  path: readonly (string | number)[],
): Finding {
  const { file } = source.ledger;
  const contracts = source.contracts.data.contracts;
  const contract = contracts.find((one) => one.id === id);
  return contract
    ? error(
        { file, path: [...path, 'instalment'] },
        `contract "${id}" has no instalment "${instalment}". ${suggestion(
          instalment,
          contract.instalments.map((one) => one.id),
        )}`,
      )
    : error(
        { file, path: [...path, 'contract'] },
        `there is no contract "${id}". ${suggestion(
          id,
          contracts.map((one) => one.id),
        )}`,
      );
}
