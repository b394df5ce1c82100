import { describe, expect, it } from 'vitest';
import { plainFormats, sampleScenario } from '../../../tests/support/build-scenario';
import { keySteps } from './key-steps';
import { startPlay, takeChoice } from './play';
import { transcriptOf } from './result';

const scenario = sampleScenario();

function keysOf(choices: string) {
  const play = [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario),
  );
  return keySteps(scenario, play, transcriptOf(scenario, play, plainFormats));
}

const told = (choices: string) =>
  keysOf(choices).map(
    ({ step, points, lost, reached }) =>
      `${step.number} +${points} −${lost}${reached.length > 0 ? ` → ${reached}` : ''}`,
  );

describe('the steps that decided most', () => {
  it('say what they cost against the best that could be said then, and where it came back', () => {
    // d2.a, the best, is locked after d1.a: only what was open counts.
    expect(told('aba')).toEqual(['1 +0 −3 → 2', '2 +1 −0', '3 +0 −3']);
    expect(told('bba')).toEqual(['1 +3 −0 → 2', '2 +1 −2', '3 +0 −3']);
  });

  it('are those that brought most where nothing was lost', () => {
    expect(told('bab')).toEqual(['1 +3 −0 → 2', '2 +3 −0 → 3', '3 +3 −0']);
  });

  it('have a crossed line among them whatever it lost', () => {
    expect(keysOf('bdb').map(({ step }) => step.rate)).toContain('over');
    expect(keysOf('bdb')[1]).toMatchObject({ points: -1, lost: 4, reached: [3] });
  });

  it('are none before a step was taken', () => {
    expect(told('')).toEqual([]);
  });
});
