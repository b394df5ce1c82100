import { describe, expect, it } from 'vitest';
import { plant, sampleScenario, testLookups } from '../../../tests/support/build-scenario';
import { textsOf, withTexts } from './scenario-text-keys';

const { hash } = testLookups;
const sample = sampleScenario();
const keysOf = (text: string) => [...textsOf(sampleScenario(text), hash).keys()];

/** What only code reads: no text for a learner. */
const NO_TEXTS = [
  'id',
  'module',
  'hash',
  'staging',
  'kind',
  'op',
  'by',
  'name',
  'node',
  'choice',
  'scenario',
  'letter',
  'skill',
  'ref',
  'rate',
  'to',
  'start',
  'at',
  'from',
  'since',
  'speaker',
  'value',
  'written',
  'objectives',
  'lockedReason',
];

describe('the texts of a role-play', () => {
  it('are all that a learner or an instructor reads', () => {
    const marked = withTexts(sample, hash, (_key, text) => `«${text}»`);
    const unmarked = new Set<string>();
    JSON.stringify({ ...marked, bounds: undefined }, (key, value) => {
      const isText = typeof value === 'string' && /\p{Script=Han}/u.test(value);
      if (isText && !value.startsWith('«') && key !== 'lockedReason') unmarked.add(value);
      return value;
    });
    expect([...unmarked]).toEqual([]);
  });

  it('leave all that is logic alone', () => {
    const marked = withTexts(sample, hash, (_key, text) => `«${text}»`);
    const logicOf = (scenario: object) =>
      JSON.stringify(scenario, (key, value) =>
        typeof value === 'string' && !NO_TEXTS.includes(key) ? '' : value,
      ).replaceAll(/[«»]/g, '');
    const bare = logicOf(sample);
    expect(logicOf(marked)).toBe(bare);
    expect(bare).toContain('"op":"compare"');
  });

  it('have keys that say where they stand', () => {
    expect(keysOf(plant('', ''))).toEqual(
      expect.arrayContaining([
        'title',
        'cast.huang.role',
        'moods.不满',
        'meters.cash.unit',
        'facts.written.values.signed',
        'skills.prep.label',
        'd2.ask',
        'd2.a.say',
        'd2.c.better',
        'd3.line.sums',
        'e2.text.figure',
        'e2.text',
        'debrief.soft.say',
      ]),
    );
  });

  it('keep their keys when lines, choices and variants change places', () => {
    const line = '      - nar: 到今天逾期 {overdue} 天。\n';
    const moved = plant(line, '').replace(
      '      - huang.平静: 年后',
      `${line}      - huang.平静: 年后`,
    );
    expect(new Set(keysOf(moved))).toEqual(new Set(keysOf(plant('', ''))));
  });

  it('keep the key of a line with an id when its words change', () => {
    const before = textsOf(sample, hash);
    const after = textsOf(sampleScenario(plant('一个数也没有。', '一个数都没有。')), hash);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('d3.line.sums')).toBe('一个数都没有。');
  });

  it('keep the key of a variant with its condition', () => {
    const before = keysOf(plant('', '')).filter((key) => key.startsWith('d2.b.say'));
    expect(before).toEqual([expect.stringMatching(/^d2\.b\.say\.[0-9a-f]{6}$/), 'd2.b.say']);
    const words = plant('下个月能不能先走', '下个月可不可以先走');
    expect(keysOf(words).filter((key) => key.startsWith('d2.b.say'))).toEqual(before);
    const when = plant('{when: late, text: 那您', '{when: not doc, text: 那您');
    expect(keysOf(when).filter((key) => key.startsWith('d2.b.say'))).not.toEqual(before);
  });

  it('have no index in their keys', () => {
    expect(keysOf(plant('', '')).filter((key) => /\.\d{1,2}(\.|$)/.test(key))).toEqual([]);
  });

  it('are refused when two of them have one key', () => {
    const [one] = sample.brief;
    const clash = { ...sample, brief: [`${one}`, `${one}！`] };
    expect(() => textsOf(clash, () => 'same')).toThrow('have the key "brief.same"');
  });
});
