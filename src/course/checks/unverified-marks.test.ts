import { expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { unverifiedMarks } from './unverified-marks';

it('refuses a text that still waits to be verified', () => {
  const place = { file: 'laws.yaml', path: ['laws', 0, 'statement'] };
  const texts = [
    { text: '划型以官方自测结果为准【核实】。', place },
    { text: '【司规】停供须审批。', place },
  ];
  expect(unverifiedMarks(buildSource({ texts })).map((finding) => finding.place)).toEqual([place]);
});
