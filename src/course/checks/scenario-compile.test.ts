import { describe, expect, it } from 'vitest';
import {
  buildFromText,
  complaintsAbout,
  plant,
  SCENARIO_TEXT,
  testLookups,
} from '../../../tests/support/build-scenario';

/** Each plants one mistake: what is written, what stands there instead, what the author is told. */
const MISTAKES: readonly (readonly [string, string, string, string])[] = [
  // What an input method leaves behind.
  ['do: {trust: +5}\n', 'do: {trust：+5}\n', 'trust：+5', ''],
  ['do: {trust: +5}\n', 'do: {trust: ＋5}\n', '＋5', 'number'],
  ['why: 单据对应', 'why：单据对应', 'why：', '：'],
  ['huang: 账你倒', 'huang：账你倒', 'huang：', ''],
  ['ref: l1-1#boxes\n        to', 'ref: l1-1＃boxes\n        to', '＃', ''],
  ['say: 晚几天去，二十八号再说。', 'say: 晚几天去 # 二十八号再说。', '晚几天去', '#'],
  ['huang.不满: 今天', 'huang。不满: 今天', 'huang。不满', 'half-width "."'],
  ['when: doc and trust >= 45', 'when: doc and trust ≥ 45', 'trust ≥ 45', 'write >= instead'],
  ['when: doc and trust >= 45', 'when: doc 且 trust >= 45', 'doc 且', 'write and instead'],
  ['逾期 {overdue} 天', '逾期 ｛overdue｝ 天', '｛overdue｝', 'half-width { and }'],
  ['at: visit + 20m', 'at: visit ＋ 20m', 'visit ＋', 'half-width +'],
  ['at: 2025-11-17T09:10', 'at: ２０２５-11-17T09:10', '２０２５', '2025-11-17T09:10'],
  // Names.
  ['to: d2\n      b', 'to: d22\n      b', 'to: d22', 'Did you mean "d2"?'],
  ['start: d1', 'start: d0', 'start: d0', 'Did you mean "d1"?'],
  ['start: d1', 'start: settle', 'start: settle', 'starts at a scene'],
  ['to: e4}', 'to: e9}', 'to: e9', 'there is no node "e9"'],
  [
    '- {when: trust < 20, to: e4}',
    '- {when: trust < 20, to: d3}',
    'to: d3',
    'an interrupt ends the play',
  ],
  ['do: {trust: +5}\n', 'do: {trsut: +5}\n', 'trsut', 'Did you mean "trust"?'],
  ['set: {late: true}', 'set: {laet: true}', 'laet', 'Did you mean "late"?'],
  ['do: {trust: +5}\n', 'do: {doc: +5}\n', 'doc: +5', 'assign it with "set"'],
  ['set: {late: true}', 'set: {trust: 40}', 'trust: 40', 'add to it with "do"'],
  ['set: {written: wechat}', 'set: {written: wechta}', 'wechta', 'Did you mean "wechat"?'],
  ['when: written != none', 'when: written != nine', 'written != nine', 'Did you mean "none"?'],
  ['- nar: 明天', '- nra: 明天', 'nra', 'Did you mean "nar"?'],
  ['huang.不满: 你刚才', 'huang.不瞒: 你刚才', '不瞒', 'no mood "不瞒"'],
  ['score: {prep: 1}', 'score: {perp: 1}', 'perp', 'Did you mean "prep"?'],
  ['when: doc, skill: prep', 'when: doc, skill: perp', 'skill: perp', 'Did you mean "prep"?'],
  ['objectives: [m1-1a]', 'objectives: [m1-1c]', 'm1-1c', 'Did you mean "m1-1a"?'],
  [
    'ref: l1-1#boxes\n        to',
    'ref: l1-1#boxs\n        to',
    'boxs',
    'Did you mean "l1-1#boxes"?',
  ],
  ['took(d2.b)', 'took(d2.f)', 'took(d2.f)', 'no choice "f"'],
  ['    ask: 你怎么接？', '    aks: 你怎么接？', 'aks', 'ask'],
  ['        rate: over', '        rate: ovre', 'ovre', 'over'],
  ['since: d2, line', 'since: e2, line', 'since: e2', 'names the scene it began in'],
  // Values.
  ['start: 45, min', 'start: 145, min', 'start: 145', 'out of the range 0 to 100'],
  ['when: trust < 20', 'when: trust < 120', 'trust < 120', 'out of the range of "trust"'],
  ['set: {promise: 50000}', 'set: {promise: 500000}', '500000', 'from 0 to 348000'],
  ['do: {risk: +15}', 'do: {risk: +150}', '+150', 'more than "risk" can move'],
  ['set: {late: true}', 'set: {late: 1}', 'late: 1', 'yes or no'],
  ['start: none, values', 'start: nobe, values', 'nobe', 'Did you mean "none"?'],
  ['bands: [85, 70, 50]', 'bands: [50, 70, 85]', 'bands', 'falling'],
  ['at: 2025-11-28T09:00', 'at: 2025-11-31T09:00', '2025-11-31', 'the calendar has no'],
  ['at: visit + 20m', 'at: vist + 20m', 'vist', 'Did you mean "visit"?'],
  ['days: visit - 2025-07-18', 'days: visit', 'days: visit', 'two dates'],
  [
    'promise: {label: 书面承诺, unit: 元, start: 0, max: 348000}',
    'promise: {label: 书面承诺, unit: 元, start: 0}',
    'promise:',
    'add "max"',
  ],
  // Lists without an end, placeholders, letters.
  [
    '      - {to: e3}',
    '      - {when: late, to: e3}',
    'when: late, to: e3',
    'the last route has no "when"',
  ],
  ['- {when: crossed, to: e4}', '- {to: e4}', '- {to: e4}', 'needs a "when"'],
  [
    '- {text: 那您看这个月',
    '- {when: doc, text: 那您看这个月',
    'when: doc, text',
    'the last variant',
  ],
  [
    '- {at: 2025-11-20T15:02}',
    '- {when: doc, at: 2025-11-20T15:02}',
    'when: doc, at',
    'the last date',
  ],
  [
    '{text: 一个数也没有。}',
    '{when: not doc, text: 一个数也没有。}',
    'text: 一个数也没有。',
    'the last variant',
  ],
  [
    '{id: figure, when: promise > 0, text: 有数没章。}\n      - {',
    '{id: figure, when: promise > 0, text: 有数没章。}\n      - {id: figure, ',
    'id: figure, text',
    'two variants',
  ],
  [
    '- {id: sums, line',
    '- {id: sums, line: {nar: 嗯。}}\n      - {id: sums, line',
    'id: sums, line: {nar: [',
    'two lines of "d3"',
  ],
  ['nar: {name: 旁白}', 'nar: {name: 旁白}\n  line: {name: 某人}', 'line: {name', 'field of lines'],
  ['逾期 {overdue} 天', '逾期 {overdeu} 天', '{overdeu}', 'Did you mean "overdue"?'],
  ['逾期 {overdue} 天', '逾期 {doc} 天', '{doc}', 'yes or no'],
  ['逾期 {overdue} 天', '逾期 {overdue 天', '{overdue', 'brace stands alone'],
  ['goal: 带走一个日子', 'goal: 带走 {promise}', 'goal', 'without braces'],
  ['ending: B', 'ending: A', '    ending: A', 'letter of its own'],
  [
    '        rate: fair\n        score: {nego: 1}\n        set: {promise',
    '        rate: fair\n        locked: show\n        score: {nego: 1}\n        set: {promise',
    'locked: show',
    'never locked',
  ],
  ['when: doc and trust >= 45', 'when: process >= 45', 'process >= 45', 'endings alone'],
  // What is set and never matters, and what crosses a line for nothing.
  [', keptFor: [sx]', '', 'gates:', 'set and never read'],
  ['set: {doc: true, gates: true}', 'set: {doc: true}', 'gates:', 'nothing sets "gates"'],
  // What other role-plays have.
  ['from: s1.took(d8.a)', 'from: s1.took(d9.a)', 'd9', 'Did you mean "d8"?'],
  ['from: s1.took(d8.a)', 'from: s1.took(d8.c)', 'd8.c', 's1 has no choice "c" in "d8"'],
  ['from: s1.took(d8.a)', 'from: s1.visited(settle)', 'visited(settle)', 'no scene and no ending'],
  ['from: s1.took(d8.a)', 'from: not s1.askd', 's1.askd', 'Did you mean "asked"?'],
  ['from: s1.took(d8.a)', 'from: s1.due', 's1.due', 'not yes or no'],
  ['from: s1.took(d8.a)', 'from: s1.ending == E', 'ending == E', 's1 has no ending E'],
  ['from: s1.took(d8.a)', 'from: s1.asked or s9.doc', 's9.doc', 'does not remember itself'],
  ['from: s1.took(d8.a)', 'from: s1b.asked', 's1b', 'there is no role-play "s1b"'],
  ['from: s1.took(d8.a)', 'from: doc', 'from: doc', 'reads another role-play'],
  ['when: doc, skill: prep', 'when: s1.asked, skill: prep', 's1.asked', 'only a fact\'s "from"'],
  [
    'start: false, from: s1.took(d8.a)',
    'start: 0, max: 3, from: s1.took(d8.a)',
    'from: s1',
    '"from" gives yes or no',
  ],
  ['keptFor: [sx]', 'keptFor: [s1, sx]', 'keptFor', 's1 never reads s9.gates'],
  // What only shows when states are walked.
  [
    '  e1: {ending',
    '  e9: {ending: E, outcome: 0, title: 无, text: 无}\n  e1: {ending',
    'e9:',
    'no play comes to this ending',
  ],
  [
    'when: written == signed and process >= 85',
    'when: written == none and process >= 100',
    'process >= 100',
    'holds in no play',
  ],
  [
    '{when: doc, since: d1, line',
    '{when: doc and late, since: d1, line',
    'doc and late',
    'holds in no play',
  ],
  [
    '{when: took(d2.c), since: d2',
    '{when: took(d2.c) and took(d2.b), since: d2',
    'took(d2.c) and took(d2.b)',
    'holds in no play',
  ],
  [
    '- {when: late, at: 2025-11-28T09:00}',
    '- {when: late and doc, at: 2025-11-28T09:00}',
    'late and doc, at',
    'holds in no play',
  ],
  [
    '{when: promise > 0, text: "他',
    '{when: promise == 7, text: "他',
    'promise == 7',
    'holds in no play',
  ],
  [
    'when: promise > 0, text: 有数没章。}\n      - {text: 有话没数。}',
    'when: not late, text: 有数没章。}\n      - {when: late, text: 晚了。}\n      - {text: 有话没数。}',
    '{text: 有话没数。}',
    'no play comes down to this',
  ],
  [
    '- {when: late, text: 那您看下个月',
    '- {when: not bank, text: 嗯。}\n          - {when: bank, text: 那您看下个月',
    '{text: 那您看这个月',
    'no play comes down to this',
  ],
  [
    '      - {when: written != none, to: e2}',
    '      - {when: written != none, to: e2}\n      - {when: written == none, to: e3}',
    '- {to: e3}',
    'no play comes down to this',
  ],
  ['when: trust < 20', 'when: trust < 5', 'trust < 5', 'holds in no play'],
  ['when: late, text: 那您', 'when: late and doc, text: 那您', 'late and doc', 'holds in no play'],
  [
    'since: d2, line: {huang.不满: 你刚才',
    'since: d3, line: {huang.不满: 你刚才',
    'since: d3',
    'without a choice in "d3"',
  ],
  ['        to: settle\n      c:', '        to: d2\n      c:', '  d3:', 'for ever'],
  ['at: 2025-11-17T09:10', 'at: 2025-11-24T09:10', 'at: visit', 'the clock goes back'],
  ['skills: {prep: 准备', 'skills: {law: 守法, prep: 准备', 'law', 'no play earns points'],
];

describe('the check of a scenario', () => {
  it('finds nothing wrong with the sample', () => {
    expect(complaintsAbout(SCENARIO_TEXT)).toEqual([]);
  });

  it.each(MISTAKES)('refuses %s written as %s', (from, to, line, message) => {
    const complaints = complaintsAbout(plant(from, to));
    expect(complaints).toContainEqual({
      line: expect.stringContaining(line),
      message: expect.stringContaining(message),
    });
  });

  it('refuses a crossed line without a consequence', () => {
    const text = plant('      - {when: crossed, to: e4}\n', '').replace(
      / {6}- \{when: crossed, since: d2.*\n/,
      '      - {when: bank, do: {trust: +1}}\n',
    );
    expect(complaintsAbout(text)).toMatchObject([
      { line: '        rate: over', message: expect.stringContaining('nothing follows') },
    ]);
  });

  it('refuses a scene in which nothing can be taken', () => {
    const text = SCENARIO_TEXT.replace(
      /(at: visit \+ 20m[\s\S]*?)to: settle\n([\s\S]*?)to: settle\n([\s\S]*?)to: settle/,
      '$1when: doc\n        to: settle\n$2when: doc\n        to: settle\n$3when: doc\n        to: settle',
    );
    expect(complaintsAbout(text)).toMatchObject([
      { message: expect.stringContaining('no choice can be taken here') },
    ]);
  });

  it('waits for lessons of modules that are not there yet', () => {
    const { findings, pending } = buildFromText(
      plant('ref: l1-1#boxes\n        to', 'ref: l3-1#ask\n        to'),
    );
    expect(findings).toEqual([]);
    expect(pending).toMatchObject([
      { where: ['nodes', 'd1', 'choices', 'b', 'ref'], message: expect.stringContaining('m3') },
    ]);
  });

  it('waits for role-plays of modules that are not there yet', () => {
    const { findings, pending } = buildFromText(
      plant('from: s1.took(d8.a)', 'from: s3b.took(d8.a)').replace('[sx]', '[s5]'),
    );
    expect(findings).toEqual([]);
    expect(pending.map(({ where }) => where)).toEqual([
      ['facts', 'bank', 'from'],
      ['facts', 'gates', 'keptFor', 0],
    ]);
  });

  it('gives lines ids that outlive a change of their order', () => {
    const before = buildFromText().scenario?.nodes.d2;
    const line = '      - nar: 到今天逾期 {overdue} 天。\n';
    const moved = SCENARIO_TEXT.replace(line, '').replace(
      '      - huang.平静: 年后',
      `${line}      - huang.平静: 年后`,
    );
    const after = buildFromText(moved).scenario?.nodes.d2;
    if (before?.kind !== 'scene' || after?.kind !== 'scene') throw new Error('d2 is a scene');
    expect(after.lines[0]).toEqual(before.lines[2]);
    expect(new Set(after.lines.map(({ id }) => id))).toEqual(
      new Set(before.lines.map(({ id }) => id)),
    );
  });

  it('hashes what is written, so that a changed word is told from the old one', () => {
    const changed = buildFromText(plant('空着手', '空着两手')).scenario;
    expect(changed?.hash).not.toBe(buildFromText().scenario?.hash);
    expect(changed?.hash).toHaveLength(testLookups.hash('').length);
  });
});
