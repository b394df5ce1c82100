import { expect, it } from 'vitest';
import { buildContract, buildSource } from '../../../tests/support/build-source';
import { contractSums } from './contract-sums';

const sumsOf = (contract: Parameters<typeof buildContract>[0]) =>
  contractSums(
    buildSource({
      contracts: { file: 'case/contracts.yaml', data: { contracts: [buildContract(contract)] } },
    }),
  ).map(({ message }) => message);

it.each([
  { contract: {}, says: [] },
  { contract: { unitPrice: 11 }, says: ['10 × 11 is 110, and the contract says 100.'] },
  {
    contract: { amount: 110, unitPrice: 11 },
    says: ['the instalments add up to 100, and the contract says 110.'],
  },
])('says $says of $contract', ({ contract, says }) => {
  expect(sumsOf(contract)).toEqual(says);
});
