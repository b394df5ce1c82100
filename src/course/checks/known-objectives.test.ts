import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { knownObjectives } from './known-objectives';

const asking = (...objectives: string[]) =>
  knownObjectives(buildSource({ banks: [buildBankSource([buildItem({ objectives })])] }));

it('refuses an objective that no module has', () => {
  expect(asking('m1-1-1x').map(({ severity, message }) => [severity, message])).toEqual([
    ['error', 'there is no objective "m1-1-1x". Did you mean "m1-1-1d"?'],
  ]);
});

it('lets an objective of a module that is to come wait', () => {
  expect(asking('m3-1a').map(({ severity }) => severity)).toEqual(['pending']);
});

it('says where the name is written', () => {
  expect(asking('m1-1-1d', 'bg-9')[0]?.place).toEqual({
    file: 'modules/01-know/m1.quiz.yaml',
    path: ['items', 0, 'objectives', 1],
  });
});
