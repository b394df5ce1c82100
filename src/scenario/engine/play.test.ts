import { describe, expect, it } from 'vitest';
import { plainFormats, plant, sampleScenario } from '../../../tests/support/build-scenario';
import {
  hasEnded,
  offeredChoices,
  type Play,
  shownLines,
  shownReaction,
  startPlay,
  stepNumber,
  takeChoice,
} from './play';
import type { Remembered } from './state';

const scenario = sampleScenario();

function played(choices: string, from: Remembered = {}, of = scenario): Play {
  return [...choices].reduce(
    (play, choice) => takeChoice(of, play, choice),
    startPlay(of, { from }),
  );
}

const texts = (play: Play) => shownLines(scenario, play, plainFormats).map(({ text }) => text);

describe('a play', () => {
  it('opens at the first scene with every meter at its start', () => {
    const play = startPlay(scenario);
    expect(play.node.id).toBe('d1');
    expect(play.state.values).toMatchObject({ trust: 45, doc: false, written: 'none' });
    expect(play.clock).toBe('2025-11-17T09:10');
  });

  it('changes meters, facts and scores with a choice', () => {
    const { state } = played('b');
    expect(state.values).toMatchObject({ trust: 50, doc: true });
    expect(state.scores).toEqual({ prep: 3, nego: 0 });
    expect(state.process).toBe(3);
  });

  it('clamps meters to their range', () => {
    const steep = sampleScenario(plant('do: {trust: +5}\n', 'do: {trust: +80}\n'));
    expect(played('b', {}, steep).state.values.trust).toBe(100);
  });

  it('applies enter rules before the lines and says whose consequence they are', () => {
    const play = played('a');
    expect(play.state.values.trust).toBe(40);
    expect(play.arrived.values.trust).toBe(45);
    expect(shownLines(scenario, play, plainFormats)[0]).toMatchObject({
      text: '今天的钱刚走完。',
      speaker: 'huang',
      mood: '不满',
      fromStep: 1,
    });
  });

  it('says conditional lines only when they hold', () => {
    expect(texts(played('b'))).toContain('账你倒是带来了。');
    expect(texts(played('c'))).not.toContain('账你倒是带来了。');
  });

  it('prints dates and days that depend on what happened', () => {
    expect(texts(played('b'))).toContain('到今天逾期 125 天。');
    expect(texts(played('a'))).toContain('到今天逾期 133 天。');
    expect(played('a').clock).toBe('2025-11-28T09:00');
    expect(played('bb').clock).toBe('2025-11-20T15:22');
  });

  it('shows a locked choice with its reason and does not let it be taken', () => {
    const play = played('c');
    const [a] = offeredChoices(scenario, play, plainFormats);
    expect(a).toMatchObject({ lockedReason: '带了单据 且 信任 ≥ 45' });
    expect(takeChoice(scenario, play, 'a')).toBe(play);
  });

  it('opens the choice when its condition holds, and traces it to the step that did it', () => {
    const [a] = offeredChoices(scenario, played('b'), plainFormats);
    expect(a).toMatchObject({ lockedReason: undefined, fromStep: 1 });
  });

  it('hides a closed choice that is not meant to be seen', () => {
    const hiding = sampleScenario(plant('        locked: show\n', ''));
    const ids = offeredChoices(hiding, played('c', {}, hiding), plainFormats).map(
      ({ choice }) => choice.id,
    );
    expect(ids).toEqual(['b', 'c', 'd']);
  });

  it('varies what the learner says with what happened', () => {
    const sayOfB = (play: Play) => offeredChoices(scenario, play, plainFormats)[1]?.say;
    expect(sayOfB(played('a'))).toBe('那您看下个月能不能先走一些？');
    expect(sayOfB(played('b'))).toBe('那您看这个月能不能先走一些？');
  });

  it('varies what is said to the learner, and fills it in', () => {
    expect(texts(played('ba'))).toContain('他记下了 120,000 元。');
    expect(texts(played('bd'))).toContain('一个数也没有。');
  });

  it('tests also rules before the choice and applies them after it', () => {
    const early = plant(
      'also:\n          - {when: promise >= 120000',
      'also:\n          - {when: written == signed, do: {risk: +1}}\n          - {when: promise >= 120000',
    );
    expect(() => sampleScenario(early)).toThrow('holds in no play');
    expect(played('bab').state.values.cash).toBe(120_000);
  });

  it('breaks off when an interrupt comes true, also for a scene on the way', () => {
    const play = played('ac');
    expect(play.state.values.trust).toBe(15);
    expect(play.node.id).toBe('e4');
    expect(play.state.visited.has('d3')).toBe(false);
  });

  it('breaks off when an enter rule makes the interrupt true, after its line', () => {
    const harsh = sampleScenario(
      plant('since: d1, do: {trust: -5}', 'since: d1, do: {trust: -30}').replace(
        'when: late, text',
        'when: doc, text',
      ),
    );
    const play = played('a', {}, harsh);
    expect(play.node.id).toBe('e4');
    expect(play.lines.map(({ text }) => text)).toEqual(['今天的钱刚走完。']);
    expect(play.state.visited.has('d2')).toBe(true);
  });

  it.each([
    ['bdb', 'e4', 'a line was crossed'],
    ['bab', 'e1', 'signed, and the process is good'],
    ['bbb', 'e2', 'signed, and the process falls short'],
    ['bac', 'e2', 'confirmed only'],
    ['baa', 'e3', 'nothing in writing'],
  ])('comes by %s to %s: %s', (choices, ending) => {
    const play = played(choices);
    expect(play.node.id).toBe(ending);
    expect(hasEnded(play)).toBe(true);
  });

  it('stays as it was after the end, and after a choice that the scene does not have', () => {
    const ended = played('bab');
    expect(takeChoice(scenario, ended, 'a')).toBe(ended);
    const open = played('b');
    expect(takeChoice(scenario, open, 'z')).toBe(open);
  });

  it('offers nothing once it has ended', () => {
    expect(offeredChoices(scenario, played('bab'), plainFormats)).toEqual([]);
    expect(hasEnded(played('bab'))).toBe(true);
    expect(hasEnded(played('ba'))).toBe(false);
  });

  it('keeps the last clock where a scene or an ending shows none', () => {
    expect(played('bab').clock).toBe('2025-11-20T15:22');
  });

  it('traces each choice and each line to the step that it comes of', () => {
    const [, second, third] = played('bab').steps;
    // The choice itself came of the first step; what it set off later, of the second.
    expect(second?.late).toEqual(['d1']);
    expect(third?.late).toEqual(['d2']);
    const steps = [
      { node: 'd1', choice: 'b' },
      { node: 'd2', choice: 'a' },
      { node: 'd1', choice: 'c' },
      { node: 'd3', choice: 'a' },
    ];
    expect(stepNumber(steps, 'd1')).toBe(3);
    expect(stepNumber(steps, 'd2')).toBe(2);
    expect(stepNumber(steps, 'd9')).toBeUndefined();
    expect(stepNumber(steps, undefined)).toBeUndefined();
  });

  it('remembers another role-play only in facts that ask for it', () => {
    const from = { bank: true, doc: true };
    const play = startPlay(scenario, { from });
    expect(play.state.values).toMatchObject({ bank: true, doc: false });
    const answered = played('ba', from);
    const [, step] = answered.steps;
    expect(
      step && shownReaction(scenario, answered, step, plainFormats).map(({ text }) => text),
    ).toEqual(['行，先这么排。', '还是老户头？']);
  });
});
