import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** A contract's amount is quantity times price, and its instalments add up to it. */
export function contractSums(source: CourseSource): readonly Finding[] {
  const { file, data } = source.contracts;
  return data.contracts.flatMap((contract, index) => {
    const place = { file, path: ['contracts', index, 'amount'] };
    const { amount, quantity, unitPrice, instalments } = contract;
    const product =
      quantity !== undefined && unitPrice !== undefined ? quantity * unitPrice : amount;
    const sum = instalments.reduce((total, instalment) => total + instalment.amount, 0);
    return [
      ...(product === amount
        ? []
        : [
            error(
              place,
              `${quantity} × ${unitPrice} is ${product}, and the contract says ${amount}.`,
            ),
          ]),
      ...(sum === amount
        ? []
        : [error(place, `the instalments add up to ${sum}, and the contract says ${amount}.`)]),
    ];
  });
}
