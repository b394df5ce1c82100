import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../tools/check-course.ts';
import type { ContentFiles } from '../../tools/content-files.ts';
import { describeProblem } from '../../tools/problem-text.ts';
import { exampleFiles, planted } from '../support/example-course';
import { withOverlay } from '../support/example-overlay';

const good = exampleFiles();
const ofExample = checkCourse(good).problems.map(describeProblem);
const usual = new Set(ofExample.map(withoutSpot));

/** What a checked course says beyond what is said of the example anyway. */
function said(files: ContentFiles): string {
  const lines = checkCourse(files).problems.map(describeProblem);
  return lines.filter((line) => !usual.has(withoutSpot(line))).join('\n');
}

function withoutSpot(line: string): string {
  return line.replace(/:\d+:\d+/, '');
}

const MODULE = 'modules/01-know';
const mistake = (file: string, text: string, wrong: string) =>
  said(planted(good, file, text, wrong));

it('starts from a course without errors', () => {
  expect(ofExample.filter((line) => line.includes(' error: '))).toEqual([]);
});

describe('a file that cannot be read says why', () => {
  it('when a field is misspelt', () => {
    expect(
      mistake(`${MODULE}/m1.quiz.yaml`, 'stem: 把付款链', 'stme: 把付款链'),
    ).toMatchInlineSnapshot(
      `"content/modules/01-know/m1.quiz.yaml:72:5 error: there is no field "stme" here. Did you mean "stem"?"`,
    );
  });

  it('when a field is missing', () => {
    expect(mistake('glossary.yaml', 'en: retention money', '')).toMatchInlineSnapshot(
      `"content/glossary.yaml:2:5 error: "en" is missing. Write a text here."`,
    );
  });

  it('when a word is not one of those allowed', () => {
    expect(
      mistake(`${MODULE}/m1.quiz.yaml`, 'type: ordering', 'type: order'),
    ).toMatchInlineSnapshot(
      `"content/modules/01-know/m1.quiz.yaml:71:11 error: "type" cannot be "order". Write one of: single-response, multiple-response, best-reply, true-false-reason, ordering, matching, sorting, missing-pieces, short-text, numeric, cluster."`,
    );
    expect(mistake('job-aids/ja-01.yaml', 'paper: a5', 'paper: A6')).toMatchInlineSnapshot(
      `"content/job-aids/ja-01.yaml:5:8 error: "paper" cannot be "A6". Did you mean "a4"? Write one of: a4, a5."`,
    );
  });

  it('when a number stands where a text belongs', () => {
    expect(mistake('glossary.yaml', 'term: 质保金', 'term: 2025')).toMatchInlineSnapshot(
      `"content/glossary.yaml:3:11 error: "term" should be a text, and 2025 is read as a number. Put it in quotes: "2025"."`,
    );
  });

  it('when a list is too short', () => {
    expect(mistake(`${MODULE}/l1-1.mdx`, '  - 三\n', '')).toMatchInlineSnapshot(
      `"content/modules/01-know/l1-1.mdx:15:3 error: this list should have at least 3 entries: a lesson ends with three takeaways."`,
    );
  });

  it('when a module that is no capstone has no lessons', () => {
    const file = `${MODULE}/module.yaml`;
    expect(mistake(file, 'lessons:\n  - l1-1\n', '')).toMatchInlineSnapshot(
      `"content/modules/01-know/module.yaml:1:1 error: "lessons" is missing: list the module's lessons; only one with "capstone: true" goes without."`,
    );
    const capstone = said(planted(good, file, 'lessons:\n  - l1-1\n', 'capstone: true\n'));
    expect(capstone).not.toContain('"lessons" is missing');
  });

  it('when one file is missing', () => {
    const files = new Map(good);
    files.delete('glossary.yaml');
    expect(said(files)).toMatchInlineSnapshot(
      `"content/glossary.yaml:1:1 error: this file is missing. Write it as docs/schemas/glossary.schema.json says."`,
    );
  });

  it('when a file has a name that nothing reads', () => {
    const files = new Map([...good, [`${MODULE}/modul.yaml`, 'id: m1']]);
    expect(said(files)).toMatchInlineSnapshot(
      `"content/modules/01-know/modul.yaml:1:1 error: nothing reads a file of this name. Did you mean "module.yaml"? Known: course.yaml, modules/*/module.yaml, modules/*/*.mdx, modules/*/*.interactions.yaml, modules/*/*.quiz.yaml, modules/*/*.scenario.yaml, modules/*/*.scenario.*.yaml, job-aids/*.yaml, glossary.yaml, laws.yaml, case/documents/*.yaml, modules/*/diagrams.yaml, case/companies.yaml, case/contracts.yaml, case/ledger.yaml, case/timeline.yaml, case/calendar.yaml, case/figures.yaml, style.yaml, class.yaml."`,
    );
  });

  it('when a module is not listed', () => {
    const files = new Map(
      [...good].map(([file, text]) => [file.replace('01-know', '02-five'), text]),
    );
    const module = files.get('modules/02-five/module.yaml') ?? '';
    files.set('modules/02-five/module.yaml', module.replace('id: m1', 'id: m2'));
    expect(said(files).split('\n')[0]).toMatchInlineSnapshot(
      `"content/course.yaml:7:5 error: module "m1" has no folder. Write content/modules/<name>/module.yaml with "id: m1", or move it to "upcoming"."`,
    );
  });
});

describe('what Chinese input methods leave behind is named', () => {
  it.each([
    {
      what: 'a full-width colon in a list',
      text: '- id: retention-money',
      wrong: '- id：retention-money',
    },
    { what: 'a full-width colon', text: 'term: 质保金', wrong: 'term：质保金' },
    { what: 'a colon without a space', text: 'term: 质保金', wrong: 'term:质保金' },
    { what: 'a full-width number sign', text: 'terms:', wrong: '＃ 术语\nterms:' },
    { what: 'a tab', text: '    term: 质保金', wrong: '\tterm: 质保金' },
    { what: 'a wide space', text: '    term: 质保金', wrong: '　　term: 质保金' },
    {
      what: 'a comment sign that cuts a text',
      text: 'term: 质保金',
      wrong: 'term: 3 号站 #17 的质保金',
    },
    { what: 'a colon that starts a field', text: 'term: 质保金', wrong: 'term: 说明: 质保金' },
    { what: 'a field twice', text: 'term: 质保金', wrong: 'term: 质保金\n    term: 保修金' },
    { what: 'a quote left open', text: 'term: 质保金', wrong: 'term: "质保金' },
    {
      what: 'an indentation that does not fit',
      text: '    term: 质保金',
      wrong: '   term: 质保金',
    },
  ])('$what', ({ text, wrong }) => {
    expect(mistake('glossary.yaml', text, wrong)).toMatchSnapshot();
  });
});

it('leaves full-width colons in texts alone', () => {
  expect(mistake(`${MODULE}/l1-1.mdx`, '  - 三\n', '  - C-02：没到日子\n')).toBe('');
});

describe('a broken lesson says what to write', () => {
  it.each([
    { what: 'a tag that is never closed', text: '</Section>', wrong: '' },
    { what: 'a tag closed by another', text: '</Section>', wrong: '</Secton>' },
    { what: 'a component that does not exist', text: '<Takeaways />', wrong: '<TakeAway />' },
    { what: 'HTML', text: '<Takeaways />', wrong: '<br />\n\n<Takeaways />' },
    { what: 'an attribute that is missing', text: ' title="五格账"', wrong: '' },
    { what: 'an attribute that does not exist', text: 'title="五格账"', wrong: 'titel="五格账"' },
    { what: 'full-width quotes', text: 'title="五格账"', wrong: 'title=“五格账”' },
    { what: 'a brace', text: '先分清哪笔该催。', wrong: '先分清 {哪笔 该催}。' },
    { what: 'a smaller-than sign', text: '先分清哪笔该催。', wrong: '逾期<5 天' },
    { what: 'an HTML comment', text: '先分清哪笔该催。', wrong: '<!-- 待补 -->' },
    { what: 'code', text: '先分清哪笔该催。', wrong: '{1 + 1}' },
    { what: 'a heading', text: '先分清哪笔该催。', wrong: '## 先分清' },
  ])('$what', ({ text, wrong }) => {
    expect(mistake(`${MODULE}/l1-1.mdx`, text, wrong)).toMatchSnapshot();
  });
});

describe('files that do not fit together say where', () => {
  it.each([
    {
      what: 'an unknown document',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'stem: 把付款链',
      wrong: 'document: doc-chain\n    stem: 把付款链',
    },
    {
      what: 'an unknown term',
      file: `${MODULE}/l1-1.mdx`,
      text: 'retention-money',
      wrong: 'retention-mony',
    },
    {
      what: 'an unknown section',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'l1-1#five-boxes',
      wrong: 'l1-1#six-boxes',
    },
    {
      what: 'a section of a module that is to come',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'l1-1#five-boxes',
      wrong: 'l2-1#evidence',
    },
    {
      what: 'a duplicate id',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'id: q1-10',
      wrong: 'id: q1-02',
    },
    {
      what: 'a lesson that is not there',
      file: `${MODULE}/module.yaml`,
      text: '- l1-1',
      wrong: '- l1-1\n  - l1-2',
    },
    {
      what: 'an objective that nothing covers',
      file: `${MODULE}/module.yaml`,
      text: 'objectives:',
      wrong: 'objectives:\n  - id: m1-1-1e\n    title: 四个日期\n    ability: 列出四个日期',
    },
    {
      what: 'a key that is no option',
      file: `${MODULE}/m1.quiz.yaml`,
      text: '- check-papers',
      wrong: '- check-paper',
    },
    {
      what: 'a slip that names no step',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'before: apply',
      wrong: 'before: aply',
    },
    { what: 'a wrong weekday', file: `${MODULE}/l1-1.mdx`, text: '（周一）', wrong: '（周二）' },
    {
      what: 'a sum of a contract that is wrong',
      file: 'case/contracts.yaml',
      text: 'amount: 40',
      wrong: 'amount: 41',
    },
    {
      what: 'a due date that is wrong',
      file: 'case/contracts.yaml',
      text: 'dueOn: 2025-07-18',
      wrong: 'dueOn: 2025-07-19',
    },
    {
      what: 'a total that is wrong',
      file: 'case/ledger.yaml',
      text: 'overdue: 40',
      wrong: 'overdue: 48',
    },
    {
      what: 'a payment that the timeline tells otherwise',
      file: 'case/timeline.yaml',
      text: 'payment: 60',
      wrong: 'payment: 66',
    },
    {
      what: 'an event on another weekday',
      file: 'case/timeline.yaml',
      text: 'weekday: 二',
      wrong: 'weekday: 三',
    },
    {
      what: 'a lesson that knows of the case and is not there',
      file: 'case/ledger.yaml',
      text: 'known: l1-1',
      wrong: 'known: l1-9',
    },
    {
      what: 'a statement left to be verified',
      file: 'glossary.yaml',
      text: '押着的钱。',
      wrong: '押着的钱【核实】。',
    },
    {
      what: 'a model that does not balance',
      file: 'job-aids/ja-01.yaml',
      text: 'account.open: 40',
      wrong: 'account.open: 30',
    },
    {
      what: 'a lesson out of order',
      file: `${MODULE}/l1-1.mdx`,
      text: '<Interaction id="guess-open" />',
      wrong: '',
    },
    {
      what: 'a scene that nothing leads to',
      file: `${MODULE}/s1.scenario.yaml`,
      text: '  e1:',
      wrong: '  e2:\n    ending: B\n    outcome: 50\n    title: 半清\n    text: 还差一半。\n  e1:',
    },
    {
      what: 'a node that is not there',
      file: `${MODULE}/s1.scenario.yaml`,
      text: 'to: e1',
      wrong: 'to: e11',
    },
    {
      what: 'feedback that is too short',
      file: `${MODULE}/m1.quiz.yaml`,
      text: 'feedback: 前一步不走完，后一步不接。',
      wrong: 'feedback: 对。',
    },
  ])('$what', ({ file, text, wrong }) => {
    expect(mistake(file, text, wrong)).toMatchSnapshot();
  });
});

describe('a role-play in another language says what it lacks', () => {
  const file = `${MODULE}/s1.scenario.en.yaml`;
  const translated = withOverlay(good, file);

  it('and nothing when it is whole', () => {
    expect(said(translated)).toBe('');
    expect(checkCourse(translated).sound?.translations).toMatchObject([
      { language: 'en', scenario: { id: 's1', title: 'Text of title' } },
    ]);
  });

  it.each([
    { what: 'a text that waits', text: 't: Text of title', wrong: 't: ""' },
    { what: 'a hash of another text', text: /of: "?([0-9a-f]{8})"?/, wrong: 'of: "00000000"' },
    { what: 'a hash without quotes', text: /of: "?([0-9a-f]{8})"?/, wrong: 'of: 12345678' },
    { what: 'a key that is not there', text: 'title:', wrong: 'titel:' },
    { what: 'Han characters', text: 't: Text of title', wrong: 't: Text of 标题' },
    { what: 'logic', text: 't: Text of title', wrong: 't: Text of title\n  when: crossed' },
    { what: 'no word on whether it is complete', text: 'complete: true\n', wrong: '' },
  ])('$what', ({ text, wrong }) => {
    const before = translated.get(file) ?? '';
    const after = before.replace(text, () => wrong);
    expect(after).not.toBe(before);
    const { problems, sound } = checkCourse(new Map([...translated, [file, after]]));
    const own = problems.filter((problem) => problem.file === file);
    expect(own.map(describeProblem).join('\n')).toMatchSnapshot();
    expect(sound).toBeUndefined();
  });

  it('when it is not complete, and is not shipped', () => {
    const part = (translated.get(file) ?? '')
      .replace('complete: true', 'complete: false')
      .replace('t: Text of title', 't: ""');
    const { problems, sound } = checkCourse(new Map([...translated, [file, part]]));
    const own = problems.filter((problem) => problem.file === file).map(describeProblem);
    expect(own.join('\n')).toMatchSnapshot();
    expect(sound?.translations).toEqual([]);
  });

  it.each([
    ['a role-play that is not there', `${MODULE}/s2.scenario.en.yaml`],
    ['a language without words', `${MODULE}/s1.scenario.fr.yaml`],
    ['a name that nothing reads', `${MODULE}/s1.en.yaml`],
  ])('for %s', (_, name) => {
    const text = translated.get(file) ?? '';
    expect(said(new Map([...good, [name, text]]))).toMatchSnapshot();
  });
});

it('reports a mistake once and no echoes of it', () => {
  const files = planted(good, 'glossary.yaml', 'term: 质保金', 'tern: 质保金');
  expect(said(files).split('\n')).toHaveLength(1);
  expect(checkCourse(files).waiting).toBeGreaterThan(0);
});
