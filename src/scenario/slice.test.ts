import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../tests/support/build-play-scenario';
import { openPlays, playThrough } from '../../tests/support/record-plays';
import { takenUp } from './engine/taken-up';

const scenario = buildPlayScenario();

describe('the commands of a role-play', () => {
  it('begin a play with its scenario, content, seed and mode', async () => {
    const { facts } = await playThrough(scenario, []);

    expect(facts).toEqual([
      {
        type: 'play-started',
        play: 'p1',
        scenario: 's1',
        hash: 'aaaaaaaaaaaa',
        seed: 7,
        mode: 'guided',
        from: {},
        prefix: [],
      },
    ]);
  });

  it('record each choice with its place, and the end with the process score', async () => {
    const { facts } = await playThrough(scenario, ['a', 'a', 'a']);

    expect(facts.slice(1)).toEqual([
      { type: 'choice-taken', play: 'p1', revision: 0, step: 0, node: 'd1', choice: 'a' },
      { type: 'choice-taken', play: 'p1', revision: 0, step: 1, node: 'd2', choice: 'a' },
      { type: 'choice-taken', play: 'p1', revision: 0, step: 2, node: 'd3', choice: 'a' },
      {
        type: 'play-ended',
        play: 'p1',
        revision: 0,
        step: 2,
        choice: 'a',
        ending: 'e1',
        letter: 'A',
        fails: false,
        process: 1,
      },
    ]);
  });

  it('record nothing for a choice that is locked, unknown, or made after the end', async () => {
    const locked = await playThrough(scenario, ['b', 'b']);
    const before = locked.facts.length;
    locked.commands.choose(scenario, locked.play(locked.id), 'a');
    locked.commands.choose(scenario, locked.play(locked.id), 'z');
    expect(locked.facts).toHaveLength(before);

    const ended = await playThrough(scenario, ['a', 'a', 'a']);
    ended.commands.choose(scenario, ended.play(ended.id), 'a');
    expect(ended.facts).toHaveLength(5);
  });

  it('record nothing in a play whose steps no longer fit the content', async () => {
    const { commands, facts, play, id } = await playThrough(scenario, ['a', 'a']);
    const { d1, ...rest } = scenario.nodes;
    if (d1?.kind !== 'scene') throw new Error('The example begins with a scene');
    const choices = d1.choices.filter((choice) => choice.id !== 'a');
    const changed = { ...scenario, nodes: { ...rest, d1: { ...d1, choices } } };

    commands.choose(changed, play(id), 'b');

    expect(facts).toHaveLength(3);
  });

  it('take one step back in a play, and no second one', async () => {
    const { commands, facts, play, id } = await playThrough(scenario, ['b', 'b']);

    commands.takeBack(play(id));
    expect(play(id)).toMatchObject({ revision: 1, steps: [{ node: 'd1', choice: 'b' }] });

    commands.takeBack(play(id));
    expect(facts.filter(({ type }) => type === 'step-taken-back')).toHaveLength(1);
  });

  it('go on in the new revision after a step was taken back', async () => {
    const { commands, play, id } = await playThrough(scenario, ['b']);
    commands.takeBack(play(id));
    commands.choose(scenario, play(id), 'a');

    expect(play(id).steps).toEqual([{ node: 'd1', choice: 'a' }]);
  });

  it('begin a new play that stands before the step to be tried again', async () => {
    const { commands, play, id } = await playThrough(scenario, ['a', 'b', 'b']);

    const again = await commands.tryFrom(scenario, play(id), 2);

    expect(play(again)).toMatchObject({
      steps: [{ node: 'd1', choice: 'a' }],
      prefixLength: 1,
      mode: 'guided',
      ended: null,
    });
    expect(play(id).ended?.ending).toBe('e2');
  });

  it('keep the first self-rating', async () => {
    const { commands, play, id } = await playThrough(scenario, ['a', 'a', 'a']);
    commands.selfRate(play(id), 3);
    commands.selfRate(play(id), 4);

    expect(play(id).selfRating).toBe(3);
  });

  it('keep the commitment at a place of the play', async () => {
    const { commands, facts, play, id } = await playThrough(scenario, ['a', 'a', 'a']);

    await expect(commands.commit(play(id), 'act', '问差哪张单')).resolves.toBe('stored');

    expect(facts.at(-1)).toEqual({
      type: 'words-written',
      place: 'play/p1/commitment/act',
      text: '问差哪张单',
    });
  });

  it('keep the own line before a step at a place of the play and the step', async () => {
    const { commands, facts, play, id } = await playThrough(scenario, ['a']);

    await expect(commands.sayOwn(play(id), 1, '我问清批次。')).resolves.toBe('stored');

    expect(facts.at(-1)).toEqual({
      type: 'words-written',
      place: 'play/p1/line/1',
      text: '我问清批次。',
    });
  });

  it('record how far the learner has followed, and take a play up again there', async () => {
    const { commands, play, id } = await playThrough(scenario, []);
    expect(takenUp(play(id))).toEqual({ step: 0, lines: 1, choices: false });

    commands.follow(play(id), 2, true);
    expect(takenUp(play(id))).toEqual({ step: 0, lines: 2, choices: true });

    // Taken, and not gone on from: the outcome is what the learner looks at.
    commands.choose(scenario, play(id), 'a');
    expect(takenUp(play(id)).step).toBeLessThan(play(id).steps.length);

    commands.follow(play(id), 1, false);
    expect(takenUp(play(id))).toEqual({ step: 1, lines: 1, choices: false });
  });

  it('take over what the latest ended play of another scenario decided', async () => {
    const first = await playThrough(scenario, ['a', 'a', 'a']);
    const later = buildPlayScenario({
      id: 's2',
      facts: {
        bank: {
          label: '问清银行',
          start: false,
          from: {
            op: 'elsewhere',
            scenario: 's1',
            test: { op: 'took', node: 'd1', choice: 'a' },
          },
        },
      },
    });
    const second = openPlays({
      latestEnded: (id) => (id === 's1' ? first.play(first.id) : undefined),
      load: async () => scenario,
    });

    const id = await second.commands.start(later, { mode: 'plain' });

    expect(second.play(id).from).toEqual({ bank: true });
  });
});
