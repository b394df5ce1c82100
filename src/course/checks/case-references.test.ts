import { expect, it } from 'vitest';
import { buildContract, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { caseReferences } from './case-references';

it('refuses a contract with a customer that is not in the case', () => {
  const [wrong] = caseReferences(
    buildSource({
      contracts: {
        file: 'case/contracts.yaml',
        data: { contracts: [buildContract({ customer: 'laneng' })] },
      },
    }),
  );
  expect(wrong?.message).toContain('Did you mean "lanneng"?');
});

it('refuses a lesson of a company that is not in the case, or with its days swapped', () => {
  const lesson = buildLessonSource();
  const story = { companies: ['hengce'], from: '2025-09-05', to: '2025-09-01' };
  const source = buildSource({ lessons: [{ ...lesson, data: { ...lesson.data, story } }] });
  expect(caseReferences(source).map(({ message }) => message)).toEqual([
    'there is no company "hengce". Known: lanneng.',
    expect.stringContaining('Swap "from" and "to"'),
  ]);
});
