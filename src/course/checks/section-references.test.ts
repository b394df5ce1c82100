import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { sectionReferences } from './section-references';

const from = (source: string) =>
  sectionReferences(buildSource({ banks: [buildBankSource([buildItem({ source })])] }));

it.each([
  { source: 'l1-1#five-boxes', severities: [], because: 'a section' },
  { source: 'l1-1#example', severities: [], because: 'a worked example' },
  { source: 'l1-1#five-boxs', severities: ['error'], because: 'a section that is not there' },
  { source: 'l2-1#any', severities: ['pending'], because: 'a module that is to come' },
])('answers $severities for $because', ({ source, severities }) => {
  expect(from(source).map(({ severity }) => severity)).toEqual(severities);
});

it('names the nearest section', () => {
  expect(from('l1-1#five-boxs')[0]?.message).toContain('Did you mean "l1-1#five-boxes"?');
});
