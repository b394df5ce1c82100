import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../tools/content-files.ts';
import { plantedIn, problemsOf, type Replacement, realText } from '../support/real-scenario';

/** A mistake in a real role-play: what is replaced, by what (`‸` marks where), and what is said. */
type Mistake = [
  what: string,
  from: RegExp | string,
  to: Replacement,
  says: string,
  severity?: 'warning',
];

/** The part of the file that one node takes. */
const node = (id: string, rest: string) => new RegExp(`(?<=\\n {2}${id}:\\n)${rest}`);

const LEFT_BY_INPUT_METHODS: readonly Mistake[] = [
  ['a full-width colon after a field', /^ {8}why: /m, '        why‸：', 'a full-width "："'],
  ['a full-width colon in a map', 'do: {trust: -3,', 'do: {‸trust：-3,', 'a half-width colon'],
  ['a full-width colon after a mood', '- chen.平静: ', '- chen.平静‸：', 'a full-width "："'],
  ['a full-width colon after a speaker', '- nar: ', '- nar‸：', 'a full-width "："'],
  ['a full-width plus', 'risk: +4', 'risk: ‸＋4', 'write +4 in half-width'],
  ['a full-width minus', 'trust: -3', 'trust: ‸－3', 'write -3 in half-width'],
  ['full-width digits', 'trust: -3', 'trust: ‸-３', 'write -3 in half-width'],
  ['a full-width number sign', 'ref: l1-1#', 'ref: ‸l1-1＃', 'in half-width characters'],
  ['a full-width comment', /^questions:/m, '‸＃ 复盘\nquestions:', 'a half-width "#"'],
  ['a comment in a choice', /^( {8}say: .{6})/m, '$1 ‸#', 'everything after " #"'],
  ['a comment in a line', /^( {6}- chen\.平静: .{6})/m, '$1 ‸#', 'everything after " #"'],
  ['a full-width comma in a list', 'objectives: [m1-1-1f, m', 'objectives: [‸m1-1-1f，m', '", "'],
  ['a stop between entries', 'objectives: [m1-1-1f, m', 'objectives: [‸m1-1-1f、m', '", "'],
  [
    'a full-width comma in a map',
    'do: {trust: -3, risk',
    'do: {trust: -3‸，risk',
    'half-width comma',
  ],
  ['full-width brackets', /^bands: \[(.*)\]$/m, 'bands: ‸［$1］', 'Write the half-width one'],
  [
    'full-width braces',
    /do: \{(trust: -3, risk: \+4)\}/,
    'do: ‸｛$1｝',
    'Write the half-width one',
  ],
  ['full-width parentheses', 'when: took(d3.b)', 'when: ‸took（d3.b）', 'write ( instead of "（"'],
  ['a full-width comparison', 'when: evidence >= 5', 'when: ‸evidence ＞＝ 5', 'write >= instead'],
  [
    'a sign of mathematics',
    'when: evidence >= 5',
    'when: ‸evidence ≥ 5',
    'write >= instead of "≥"',
  ],
  ['full-width equals', 'when: pressed == none', 'when: ‸pressed ＝＝ none', 'write == instead'],
  [
    'a full-width exclamation',
    'when: pressed != none',
    'when: ‸pressed ！= none',
    'write != instead',
  ],
  [
    'a Chinese "and"',
    'when: not promise',
    'when: ‸not promise 且 card',
    'write and instead of "且"',
  ],
  ['Chinese quotes around a title', /^title: (.*)$/m, 'title: ‸“$1”', 'in Chinese quotes'],
  ['Chinese quotes around a choice', /^ {8}say: (.*)$/m, '        say: ‸“$1”', 'in Chinese quotes'],
  ['Chinese quotes around an id', 'to: d2', 'to: ‸“d2”', 'without quotes'],
  [
    'Chinese quotes around a condition',
    'when: not promise',
    'when: ‸“not promise”',
    'without quotes',
  ],
  ['Chinese quotes that hold a colon', /^goal: .*$/m, 'goal: ‸“周五: 交出四家”', 'in quotes'],
  ['no space after a colon', /^goal: /m, 'goal:‸', 'a space is missing after the colon'],
  [
    'no space after a short field',
    'rate: poor',
    'rate:‸poor',
    'a space is missing after the colon',
  ],
  ['no space in a map', 'do: {trust: -3', 'do: {‸trust:-3', 'a half-width colon and a space'],
  ['a tab', /^ {8}rate: /m, '‸\trate: ', 'indented with a tab'],
  ['a wide space that indents', /^ {8}rate: /m, '‸　　　　rate: ', 'indented with a wide space'],
  [
    'a hard space that indents',
    /^ {8}rate: /m,
    '‸\u00a0       rate: ',
    'indented with a wide space',
  ],
  [
    'a hard space after a colon',
    'rate: poor',
    'rate:‸\u00a0poor',
    'a wide space follows the colon',
  ],
  ['a wide space after a colon', 'rate: poor', 'rate:‸　poor', 'a wide space follows the colon'],
  ['a wide space after an id', 'to: d2\n', 'to: ‸d2　\n', 'a wide space stands in it'],
  ['a hard space after a word', 'rate: poor', 'rate: ‸poor\u00a0', 'a wide space stands in it'],
  ['an invisible character in an id', 'to: d2\n', 'to: d‸\u200b2\n', 'nobody sees (U+200B)'],
  ['one in a text', /^( {8}say: .{6})/m, '$1‸\u200b', 'nobody sees (U+200B)'],
  ['one in a condition', 'when: not promise', 'when: not pro‸\u2060mise', 'nobody sees (U+2060)'],
  ['a wide dash before a line', /^ {6}- (chen\.平静: )/m, '      ‸－ $1', 'a half-width "- "'],
  ['a long dash before an entry', /^ {2}- (你是林一舟)/m, '  ‸— $1', '"- "'],
  [
    'a Chinese full stop before a mood',
    '- chen.平静: ',
    '- ‸chen。平静: ',
    'write a half-width "."',
  ],
  ['a middle dot before a mood', '- chen.平静: ', '- ‸chen·平静: ', 'write a half-width "."'],
  ['full-width letters', 'to: d2\n', 'to: ‸ｄ2\n', 'write d2 in half-width'],
  [
    'full-width braces in a text',
    /^( {4}text: ).*\{trust\}.*$/m,
    '$1‸只剩 ｛trust｝。',
    'half-width { and }',
  ],
  ['a Chinese no', /(card: \{.*start: )false/, '$1‸否', 'write true, false or a number'],
  ['a no of old YAML', /(card: \{.*start: )false/, '$1‸no', 'write true, false or a number'],
];

const NAMED_BY_THE_FORMAT: readonly Mistake[] = [
  // What YAML or the schema refuses.
  ['a quote left open', /^ {8}say: /m, '        say: ‸"', 'this quote is never closed'],
  ['a brace left open', /^( {2}card: )(\{.*)\}$/m, '$1‸$2', 'this bracket is never closed'],
  ['a field twice', /^( {4})ask: (.*)$/m, '$1ask: $2\n$1‸ask: $2', 'written twice'],
  ['an unknown field', /^ {4}ask: /m, '    ‸aks: ', 'Did you mean "ask"?'],
  ['a missing field', node('d1', ' {4}stage: .*\\n {4}'), '    ‸', '"stage" is missing'],
  ['a later format', 'format: 1', 'format: ‸2', 'Write one of: 1'],
  ['an unknown staging', 'staging: call', 'staging: ‸phone', 'Write one of: chat, call, meeting'],
  ['an unknown rate', 'rate: poor', 'rate: ‸bad', 'Write one of: good, fair, poor, over'],
  [
    'a fifth choice',
    node('d1', '([\\s\\S]*?\\n {6})d:'),
    (all) => all.replace(/d:$/, '‸e:'),
    'Did you mean "d"?',
  ],
  ['half a point', 'score: {facts: 3}', 'score: {facts: ‸2.5}', 'number'],
  // Names.
  ['an unknown node', 'to: d2\n', 'to: ‸d22\n', 'Did you mean "d2"?'],
  ['an unknown start', 'start: d1', 'start: ‸d0', 'Did you mean "d1"?'],
  ['an unknown meter', 'do: {trust: -3', 'do: {‸trsut: -3', 'Did you mean "trust"?'],
  ['an unknown fact', 'set: {card: true}', 'set: {‸crad: true}', 'Did you mean "card"?'],
  ['a fact in do', 'do: {trust: -3', 'do: {‸card: -3', 'assign it with "set"'],
  ['a meter in set', 'set: {card: true}', 'set: {‸trust: 60, card: true}', 'add to it with "do"'],
  [
    'an unknown name in a condition',
    'when: not promise',
    'when: ‸not promiss',
    'Did you mean "promise"?',
  ],
  ['an unknown value', 'set: {pressed: slip}', 'set: {pressed: ‸slipp}', 'Did you mean "slip"?'],
  [
    'an unknown value in a condition',
    'when: due == full',
    'when: ‸due == ful',
    'Did you mean "full"?',
  ],
  ['an unknown speaker', '- chen.平静: ', '- ‸chne.平静: ', 'Did you mean "chen"?'],
  ['an unknown mood', '- chen.平静: ', '- ‸chen.平净: ', 'has no mood "平净"'],
  [
    'an unknown skill in a score',
    'score: {facts: 3}',
    'score: {‸fact: 3}',
    'Did you mean "facts"?',
  ],
  ['an unknown skill in the debrief', 'skill: judge', 'skill: ‸judeg', 'Did you mean "judge"?'],
  ['an unknown objective', '[m1-1-1f, ', '[‸m1-1-1x, ', 'there is no objective "m1-1-1x"'],
  [
    'an unknown section',
    'ref: l1-1#five-boxes',
    'ref: ‸l1-1#five-boxs',
    'Did you mean "l1-1#five-boxes"?',
  ],
  ['an unknown document', /document: .*/, 'document: ‸doc-nothing', 'no document "doc-nothing"'],
  [
    'an unknown choice in a condition',
    'when: took(d3.b)',
    'when: ‸took(d3.e)',
    '"d3" has no choice "e"',
  ],
  ['an unknown date', 'at: tuesday', 'at: ‸tuseday', 'Did you mean "tuesday"?'],
  [
    'an unknown placeholder',
    /^( {4}text: )(.*)\{trust\}/m,
    '$1‸$2{trsut}',
    'Did you mean "trust"?',
  ],
  [
    'a role-play that is not there',
    'keptFor: [sx]',
    'keptFor: [‸s1b]',
    'there is no role-play "s1b"',
  ],
  [
    'a fact that is remembered of itself',
    /(plan: \{.*start: false)/,
    '$1, from: ‸s1.card',
    'not remember itself',
  ],
  [
    'another role-play in a condition',
    'when: not promise',
    'when: ‸s2.signed',
    'only a fact\'s "from"',
  ],
  // Values.
  ['a start out of range', 'start: 50, min: 0', 'start: ‸500, min: 0', 'out of the range 0 to 100'],
  [
    'a constant out of range',
    'when: evidence >= 5',
    'when: ‸evidence >= 50',
    'out of the range of "evidence"',
  ],
  [
    'a change out of range',
    'do: {evidence: +2',
    'do: {evidence: ‸+20',
    'more than "evidence" can move',
  ],
  ['a number for yes or no', 'set: {card: true}', 'set: {card: ‸1}', 'write true or false'],
  [
    'a day that is not there',
    'at: 2025-11-25',
    'at: ‸2025-11-31',
    'the calendar has no 2025-11-31',
  ],
  ['an offset in words', 'at: tuesday + 80m', 'at: ‸tuesday + 80min', 'm, h or d'],
  ['bands that rise', 'bands: [85, 70, 50]', 'bands: ‸[50, 70, 85]', 'three falling per cents'],
  ['arithmetic', 'when: evidence >= 5', 'when: ‸evidence + 1 >= 5', 'no arithmetic'],
  [
    'process outside of the end',
    'when: not promise',
    'when: ‸process >= 50',
    'leads to endings alone',
  ],
  ['a placeholder where nothing is played', /^goal: (.*)$/m, 'goal: ‸$1{trust}', 'without braces'],
  [
    'a brace that stands alone',
    /^( {4}text: )(.*)\{trust\}/m,
    '$1‸$2{trust',
    'a brace stands alone',
  ],
  ['a yes or no that is printed', /^( {4}text: )(.*)\{trust\}/m, '$1‸$2{card}', 'is yes or no'],
  // Lists, letters, places.
  [
    'a route without an end',
    '- {to: e5}',
    '- {when: ‸card, to: e5}',
    'the last route has no "when"',
  ],
  [
    'a variant without an end',
    /^ {8}say: (.*)$/m,
    '        say: [{when: card, text: 甲}, {when: ‸not card, text: 乙}]',
    'the last variant has no "when"',
  ],
  [
    'a date without an end',
    '- {at: 2025-11-25}',
    '- {when: ‸card, at: 2025-11-25}',
    'the last date has no "when"',
  ],
  [
    'a scene with one choice',
    node('x3', '[\\s\\S]*?\\n {6}a:\\n[\\s\\S]*?(?=\\n {2}d10:)'),
    (all) => all.replace('    choices:', '    ‸choices:').replace(/\n {6}b:[\s\S]*/, '\n'),
    '2 to 4 choices',
  ],
  ['a letter twice', 'ending: B', 'ending: ‸A', 'is ending A already'],
  ['no ending A', /^nodes:([\s\S]*?)ending: A/m, '‸nodes:$1ending: E', 'there is no ending A'],
  [
    'locked without a condition',
    node('d1', '([\\s\\S]*?rate: poor\\n)'),
    (all) => `${all}        locked: ‸show\n`,
    'never locked',
  ],
  [
    'a flag that is never read',
    /^facts:[\s\S]*/m,
    (rest) =>
      rest
        .replace('facts:', 'facts:\n  ‸idle: {label: 闲, start: false}')
        .replace('{card: true}', '{card: true, idle: true}'),
    'is set and never read',
  ],
  [
    'a flag that nothing sets',
    /^facts:/m,
    'facts:\n  ‸idle: {label: 闲, start: false}',
    'nothing sets "idle"',
  ],
  ['two debrief rules of one id', '{id: card-missing,', '{id: ‸card-done,', 'two debrief rules'],
];

/** What only shows when all states are walked. */
const FOUND_BY_THE_EXPLORER: readonly Mistake[] = [
  [
    'a scene that nothing leads to',
    /^ {2}x4:/m,
    '  ‸x5:\n    stage: 汇报\n    lines: [{nar: 停。}]\n    choices:\n      a: {say: 好。, why: 好。, rate: fair, to: settle}\n      b: {say: 行。, why: 行。, rate: poor, to: settle}\n  x4:',
    'no play comes to this scene',
  ],
  [
    'an ending that nothing leads to',
    /- \{to: e5\}([\s\S]*\n {2})e5:/,
    '- {to: e2}$1‸e5:',
    'no play comes to this ending',
  ],
  [
    'a router that nothing leads to',
    /^ {2}e4:/m,
    '  ‸r9: {route: [{when: crossed, to: e4}, {to: e2}]}\n  e4:',
    'no play comes to this router',
  ],
  [
    'a choice that is never open',
    'when: evidence >= 5',
    'when: ‸evidence >= 5 and crossed and not took(d9.c)',
    'holds in no play',
  ],
  [
    'a variant that never fits',
    /^ {8}say: (.*)$/m,
    '        say: [{when: ‸promise, text: 甲}, {text: $1}]',
    'holds in no play',
  ],
  [
    'a variant that is always passed by',
    /^( {2}d10:[\s\S]*?) {8}say: (.*)$/m,
    '$1        say: [{when: promise, text: $2}, {when: not promise, text: $2}, ‸{text: $2}]',
    'no play comes down to this',
  ],
  [
    'an enter rule that never applies',
    'when: not billing\n',
    'when: ‸not billing and billing\n',
    'holds in no play',
  ],
  [
    'an also rule that never applies',
    /^( {10}- when: )(pressed != none)$/m,
    '$1‸crossed and $2',
    'holds in no play',
  ],
  [
    'a line that is never said',
    'when: took(d3.b)',
    'when: ‸took(d3.b) and took(d3.a)',
    'holds in no play',
  ],
  [
    'an interrupt that never comes',
    /^start: d1$/m,
    'interrupts: [{when: ‸trust >= 100, to: e3}]\nstart: d1',
    'holds in no play',
  ],
  [
    'a route that is never taken',
    '{when: crossed, to: e4}',
    '{when: ‸crossed and not took(d9.c), to: e4}',
    'holds in no play',
  ],
  [
    'a date that never comes',
    /when: due == full or \(due == half and plan\)/,
    'when: ‸due == full and due == half',
    'holds in no play',
  ],
  [
    'a stand-still',
    node('x3', '[\\s\\S]*?(?=\\n {2}d10:)'),
    (all) =>
      all
        .replaceAll(/^( {8}rate: )/gm, '        when: evidence >= 10\n$1')
        .replace('    choices:', '    ‸choices:'),
    'no choice can be taken here',
  ],
  [
    'an endless play',
    /\n {2}x4:([\s\S]*?to: )settle/,
    '\n  ‸x4:$1x4',
    'can come back to "x4" for ever',
  ],
  [
    'a "since" that is not always before',
    /^( {8}since: )d9$/m,
    '$1‸x1',
    'without a choice in "x1"',
  ],
  ['a "since" that is no scene', /^( {8}since: )d9$/m, '$1‸e1', 'names the scene it began in'],
  ['a clock that goes back', 'at: tuesday + 80m', 'at: ‸monday + 80m', 'the clock goes back'],
  [
    'a crossed line without a consequence',
    /^nodes:[\s\S]*/m,
    (rest) => rest.replaceAll('crossed', 'card').replace('rate: over', 'rate: ‸over'),
    'nothing follows',
  ],
  [
    'a skill that nobody can earn',
    /^skills: \{/m,
    'skills: {‸law: 守法, ',
    'no play earns points for "law"',
  ],
  [
    'only poor choices',
    /\n {2}d10:([\s\S]*?) {4}choices:([\s\S]*?\n {6}d:\n)/,
    '\n  d10:$1    ‸choices:$2        when: evidence >= 5\n',
    'only poor choices are open',
    'warning',
  ],
  [
    'good choices that stand first',
    /^nodes:[\s\S]*/m,
    (rest) => `‸${rest.replaceAll(/(\n {6}a:\n(?: {8}.*\n)*? {8}rate: )\w+/g, '$1good')}`,
    'is listed first',
    'warning',
  ],
  [
    'good choices that are longest',
    /^nodes:[\s\S]*/m,
    (rest) =>
      `‸${rest.replaceAll(/( {8}say: .*)(\n(?: {8}.*\n)*? {8}rate: good)/g, '$1好不好？$2')}`,
    'is the longest',
    'warning',
  ],
  [
    'options of different length',
    /\n {4}choices:\n {6}a:\n {8}say: .*/,
    '\n    ‸choices:\n      a:\n        say: 不。',
    'differ by more than 20 %',
    'warning',
  ],
  [
    'a choice that is too long',
    /^ {8}say: (.*)$/m,
    `        say: ‸$1${'长'.repeat(50)}`,
    'more than one breath',
    'warning',
  ],
  [
    'a line that is too long',
    /^( {6})- nar: (.*)$/m,
    `$1- ‸nar: $2${'长'.repeat(60)}`,
    'more than one breath',
    'warning',
  ],
  [
    'a vote without a good choice',
    /(vote: )(true[\s\S]*?rate: )good/,
    '$1‸$2fair',
    'no choice is good',
    'warning',
  ],
  [
    'an ending that one slip takes away',
    /process >= 85([\s\S]*?\n {2})e1:/,
    'process >= 100$1‸e1:',
    'out of reach',
    'warning',
  ],
];

describe('a mistake in a real role-play', () => {
  it('is none as long as nothing is planted', () => {
    expect(problemsOf(realText)).toEqual([]);
  });

  it.each([...LEFT_BY_INPUT_METHODS, ...NAMED_BY_THE_FORMAT, ...FOUND_BY_THE_EXPLORER])(
    'is found where it stands: %s',
    (_what, from, to, says, severity: string = 'error') => {
      const { text, line, column } = plantedIn(realText, from, to);
      const problems = problemsOf(text);
      expect(problems).toContainEqual({
        severity,
        file: expect.stringMatching(/s1\.scenario\.yaml$/),
        line,
        column,
        message: expect.stringContaining(says),
      });
      // One mistake is one complaint; a second may be what the first brings about.
      expect(problems.length).toBeLessThanOrEqual(severity === 'warning' ? 4 : 2);
    },
    60_000,
  );

  it('is none when Windows wrote the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      const file = join(folder, 's1.scenario.yaml');
      writeFileSync(file, `\ufeff${realText.replaceAll('\n', '\r\n')}`);
      expect(readContentFiles(folder).get('s1.scenario.yaml')).toBe(realText);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is not covered up by a full-width colon in prose', () => {
    const { text, line, column } = plantedIn(
      realText.replace(/^ {2}- (你是林一舟)/m, '  - C-02：没到日子，$1'),
      /^ {4}ask: /m,
      '    ‸aks: ',
    );
    expect(problemsOf(text)).toMatchObject([
      { line, column, message: expect.stringContaining('Did you mean "ask"?') },
    ]);
  });
});
