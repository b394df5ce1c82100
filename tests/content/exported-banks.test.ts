import { describe, expect, it } from 'vitest';
import type { Bank, HashedItem } from '@/course/outline';
import { checkCourse } from '../../tools/check-course.ts';
import { compileCourse } from '../../tools/compile-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';
import { exportQuestions } from '../../tools/export-questions.ts';
import type { ExportedQuestion } from '../../tools/exported-question.ts';
import { gift } from '../../tools/gift.ts';
import { moodleXml } from '../../tools/moodle-xml.ts';
import { buildItem } from '../support/build-course';
import { readGift } from '../support/read-gift';
import { readMoodleXml } from '../support/read-moodle-xml';
import { childrenOf, readXml, textOf, type XmlElement } from '../support/read-xml';

const { sound } = checkCourse(readContentFiles('content'));
const banks = sound ? compileCourse(sound.source, sound.scenarios).banks : [];
const read = (bank: Bank) =>
  readMoodleXml(moodleXml(bank.title, exportQuestions(bank).questions)).questions;

it('looks at all five banks', () => {
  expect(banks.map(({ id, items }) => [id, items.length >= 22])).toEqual(
    ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => [id, true]),
  );
});

type Rule = {
  readonly rule: string;
  /** Of the repository moodle/moodle. */
  readonly source: string;
  readonly holds: (question: XmlElement) => boolean;
};

const has = (question: XmlElement, ...names: readonly string[]) =>
  names.every((name) => childrenOf(question, name).length === 1);
const ofType =
  (type: string, holds: Rule['holds']): Rule['holds'] =>
  (question) =>
    question.attributes.type !== type || holds(question);
const fractions = (question: XmlElement) =>
  childrenOf(question, 'answer').map(({ attributes }) => Number(attributes.fraction));

/** The only grades that `question_bank::fraction_options_full` knows; others are refused on import. */
const GRADES = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
];

const xml = 'question/format/xml/format.php';
const ordering = 'question/type/ordering/questiontype.php';

const RULES: readonly Rule[] = [
  {
    rule: 'the type is one that Moodle has',
    source: `${xml} readquestions`,
    holds: ({ attributes }) =>
      ['multichoice', 'match', 'ordering', 'numerical', 'shortanswer'].includes(
        attributes.type ?? '',
      ),
  },
  {
    rule: 'a question has name, text, general feedback, grade, penalty and id number',
    source: `${xml} writequestion`,
    holds: (question) =>
      has(
        question,
        'name',
        'questiontext',
        'generalfeedback',
        'defaultgrade',
        'penalty',
        'hidden',
        'idnumber',
      ) && childrenOf(question, 'questiontext')[0]?.attributes.format === 'html',
  },
  {
    rule: 'a fraction is one of the grades that Moodle lists',
    source: 'question/engine/bank.php fraction_options_full',
    holds: (question) =>
      question.attributes.type === 'ordering' ||
      fractions(question).every((fraction) => GRADES.includes(Math.abs(fraction))),
  },
  {
    rule: 'a choice says whether it is single, and has two answers at least',
    source: `${xml} import_multichoice`,
    holds: ofType(
      'multichoice',
      (question) =>
        has(question, 'single', 'shuffleanswers', 'answernumbering') &&
        ['true', 'false'].includes(textOf(question, 'single') ?? '') &&
        fractions(question).length >= 2,
    ),
  },
  {
    rule: 'a single choice has one answer of 100 and none below 0',
    source: 'question/type/multichoice/edit_multichoice_form.php validation',
    holds: ofType(
      'multichoice',
      (question) =>
        textOf(question, 'single') === 'false' ||
        (Math.max(...fractions(question)) === 100 && Math.min(...fractions(question)) >= 0),
    ),
  },
  {
    rule: 'matching has two prompts and three answers at least',
    source: 'question/type/match/edit_match_form.php validation',
    holds: ofType('match', (question) => {
      const pairs = childrenOf(question, 'subquestion');
      return (
        pairs.filter((pair) => textOf(pair, 'text') !== '').length >= 2 &&
        pairs.filter((pair) => (textOf(pair, 'answer') ?? '') !== '').length >= 3
      );
    }),
  },
  {
    rule: 'an order names layout, selection and grading in words, and numbers its steps',
    source: `${ordering} import_from_xml, set_options_for_import`,
    holds: ofType(
      'ordering',
      (question) =>
        textOf(question, 'layouttype') === 'VERTICAL' &&
        textOf(question, 'selecttype') === 'ALL' &&
        textOf(question, 'gradingtype') === 'RELATIVE_NEXT_EXCLUDE_LAST' &&
        fractions(question).every((fraction, index) => fraction === index + 1) &&
        Number(textOf(question, 'selectcount')) === fractions(question).length,
    ),
  },
  {
    rule: 'the name of an order has 42 bytes at most, or it is cut within a character',
    source: `${ordering} fix_questionname`,
    holds: ofType(
      'ordering',
      (question) => Buffer.byteLength(textOf(question, 'name') ?? '') <= 42,
    ),
  },
  {
    rule: 'a number has its tolerance and its unit, which may be left out',
    source: `${xml} import_numerical`,
    holds: ofType(
      'numerical',
      (question) =>
        childrenOf(question, 'answer').every(
          (answer) =>
            Number.isFinite(Number(textOf(answer, 'tolerance'))) &&
            /^(\*|-?\d+(\.\d+)?)$/.test(textOf(answer, 'text') ?? ''),
        ) &&
        has(question, 'units', 'unitgradingtype', 'showunits', 'unitsleft') &&
        textOf(question, 'unitgradingtype') === '0',
    ),
  },
  {
    rule: 'a short answer says whether case counts, and * catches all else',
    source: `${xml} import_shortanswer`,
    holds: ofType('shortanswer', (question) => {
      const texts = childrenOf(question, 'answer').map((answer) => textOf(answer, 'text'));
      return textOf(question, 'usecase') === '0' && texts.at(-1) === '*';
    }),
  },
];

describe.each(banks)('bank $id', (bank) => {
  const { questions, losses } = exportQuestions(bank);

  it('comes back from Moodle XML as it went', () => {
    const back = readMoodleXml(moodleXml(bank.title, questions));
    expect(back.category).toBe(`$course$/top/${bank.title}`);
    expect(back.questions).toEqual(questions);
  });

  it('comes back from GIFT as it went, but for what is listed', () => {
    const written = gift(bank.title, questions);
    expect(readGift(written.text).questions).toEqual(
      questions.map(({ grade: _grade, ...question }) => carriedByGift(question)),
    );
    const listed = (one: ExportedQuestion) => written.losses.some(({ item }) => item === one.name);
    expect(
      questions.filter(
        ({ asks: { type }, grade }) => grade !== 1 || type === 'ordering' || type === 'numerical',
      ),
    ).toSatisfy((lossy: readonly ExportedQuestion[]) => lossy.every(listed));
  });

  it('carries stem, answers, key and feedback of each item', () => {
    for (const item of bank.items) {
      const ours = questions.filter(({ name }) => name.split(' ')[0] === item.id);
      expect(ours.length, item.id).toBeGreaterThan(0);
      for (const text of textsOf(item)) expect(saidBy(ours), item.id).toContain(text);
      expect(rightTexts(ours), item.id).toEqual(expect.arrayContaining([...keysOf(item)]));
      expect(
        ours.reduce((sum, { grade }) => sum + grade, 0),
        item.id,
      ).toBeCloseTo(item.type === 'numeric' ? ours.length : 1, 5);
    }
  });

  it('gives a hundred per cent for all that is right, and never more', () => {
    for (const { name, asks } of questions) {
      if (asks.type === 'ordering' || asks.type === 'match') continue;
      const right = asks.answers.map(({ fraction }) => fraction).filter((fraction) => fraction > 0);
      const single = asks.type !== 'multichoice' || asks.single;
      const best = single ? Math.max(...right) : right.reduce((sum, one) => sum + one, 0);
      expect(best, name).toBeCloseTo(100, 3);
    }
  });

  it('lists what changes on the way', () => {
    const changed = bank.items.filter(
      ({ type, document }) => document !== undefined || LISTED.includes(type),
    );
    expect(changed.filter(({ id }) => losses.every(({ item }) => item !== id))).toEqual([]);
  });

  it.each(RULES)('keeps to Moodle: $rule ($source)', ({ holds }) => {
    const root = readXml(moodleXml(bank.title, questions));
    const broken = childrenOf(root, 'question')
      .slice(1)
      .filter((question) => !holds(question));
    expect(broken.map((question) => textOf(question, 'name'))).toEqual([]);
  });
});

const LISTED: readonly HashedItem['type'][] = [
  'true-false-reason',
  'ordering',
  'matching',
  'sorting',
  'missing-pieces',
  'short-text',
  'cluster',
];

/** GIFT has no unit; an order has neither feedback nor emphasis. */
function carriedByGift(question: Omit<ExportedQuestion, 'grade'>): typeof question {
  const { asks } = question;
  if (asks.type === 'numerical') return { ...question, asks: { ...asks, unit: '' } };
  return asks.type === 'ordering' ? { ...question, generalFeedback: '' } : question;
}

/** Texts that a learner there must find. Figures that vary are looked at in their own test. */
function textsOf(item: HashedItem): readonly string[] {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return [item.stem, ...item.options.flatMap(({ text, feedback }) => [text, feedback])];
    case 'true-false-reason':
      return [
        item.stem,
        item.statement,
        ...item.reasons.flatMap(({ text, feedback }) => [text, feedback]),
      ];
    case 'ordering':
      return [
        item.stem,
        item.feedback,
        ...item.steps.map(({ text }) => text),
        ...item.slips.map(({ feedback }) => feedback),
      ];
    case 'matching':
      return [
        item.stem,
        ...item.targets.map(({ text }) => text),
        ...item.prompts.flatMap(({ text, feedback }) => [text, feedback]),
      ];
    case 'sorting':
      return [
        item.stem,
        ...item.groups.flatMap(({ label, note = '' }) => [label, note]),
        ...item.cards.flatMap(({ text, feedback }) => [text, feedback]),
      ];
    case 'missing-pieces':
      return [item.stem, ...item.pieces.map(({ feedback }) => feedback)];
    case 'short-text':
      return [
        item.stem,
        item.feedback,
        item.otherwise,
        ...item.accepted,
        ...item.errors.flatMap(({ wordings, feedback }) => [...wordings, feedback]),
      ];
    case 'numeric':
      return item.variants ? [] : [item.stem, item.sum, item.feedback, item.otherwise];
    case 'cluster':
      return [item.stem, ...item.parts.map(({ stem }) => stem)];
    default:
      return item satisfies never;
  }
}

/** What is right, in words. */
function keysOf(item: HashedItem): readonly string[] {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    case 'true-false-reason': {
      const reason = item.reasons.find(({ id }) => id === item.key)?.text;
      return [`${item.verdict ? '成立' : '不成立'}：${reason}`];
    }
    case 'ordering':
      return [item.steps.map(({ text }) => text).join('|')];
    case 'matching':
      return item.prompts.map(
        ({ text, key }) => `${text}|${item.targets.find(({ id }) => id === key)?.text}`,
      );
    case 'sorting':
      return item.cards.map(
        ({ text, key }) => `${text}|${item.groups.find(({ id }) => id === key)?.label}`,
      );
    case 'missing-pieces':
      return item.pieces.flatMap((piece) => (piece.flawed && 'text' in piece ? [piece.text] : []));
    case 'short-text':
      return [item.answer, ...item.accepted];
    case 'numeric':
      return typeof item.answer === 'number' ? [String(item.answer)] : [];
    case 'cluster':
      return item.parts.flatMap((part) =>
        part.type === 'numeric'
          ? [String(part.answer)]
          : part.options.filter(({ id }) => part.key.includes(id)).map(({ text }) => text),
      );
    default:
      return item satisfies never;
  }
}

function saidBy(questions: readonly ExportedQuestion[]): string {
  return questions
    .flatMap(({ text, generalFeedback, asks }) => [
      text,
      generalFeedback,
      ...(asks.type === 'match'
        ? asks.pairs.flatMap(({ prompt, answer }) => [prompt, answer])
        : asks.type === 'ordering'
          ? asks.steps
          : asks.answers.flatMap((one) => [one.text, one.feedback])),
    ])
    .join('\n');
}

function rightTexts(questions: readonly ExportedQuestion[]): readonly string[] {
  return questions.flatMap(({ asks }) => {
    if (asks.type === 'ordering') return [asks.steps.join('|')];
    if (asks.type === 'match') return asks.pairs.map(({ prompt, answer }) => `${prompt}|${answer}`);
    return asks.answers.filter(({ fraction }) => fraction > 0).map(({ text }) => text);
  });
}

describe('signs that mean something to a format', () => {
  const evil = 'a < b & c > "d" ]]> \\ = ~ # : { } \\n -> %50% **x**';
  const bank: Bank = {
    id: 'm1',
    title: '借/贷',
    draw: { count: 4, objectives: 1, difficulty: { easy: 1, medium: 2, hard: 1 } },
    objectiveTitles: {},
    documents: [],
    items: [
      buildItem({
        stem: evil,
        options: [
          { id: 'one', text: evil, feedback: evil },
          { id: 'two', text: `[x] ${evil}\n// no comment`, feedback: evil },
        ],
        key: ['one'],
      }),
      buildItem({ type: 'matching', stem: evil }),
      buildItem({
        type: 'short-text',
        accepted: ['a*b', evil.replace('->', '').replaceAll('*', '')],
      }),
    ],
  };
  const { questions } = exportQuestions(bank);

  it('come back from both', () => {
    expect(read(bank)).toEqual(questions);
    const back = readGift(gift(bank.title, questions).text);
    expect(back.questions).toEqual(questions.map(({ grade: _grade, ...question }) => question));
    expect(back.category).toBe('$course$/top/借//贷');
  });

  it.each<{ because: string; item: HashedItem }>([
    {
      because: 'an order with braces',
      item: buildItem({ type: 'ordering', stem: '排好 {这几步}。' }),
    },
    {
      because: 'an answer that looks like a pair',
      item: buildItem({ type: 'short-text', accepted: ['甲->乙'] }),
    },
  ])('leave out of GIFT what it would tear apart, and say so: $because', ({ item }) => {
    const torn = exportQuestions({ ...bank, items: [item] });
    const written = gift(bank.title, torn.questions);
    expect(readGift(written.text).questions).toEqual([]);
    expect(written.losses.map(({ message }) => message)).toEqual([
      expect.stringContaining('left out'),
    ]);
    expect(read({ ...bank, items: [item] })).toEqual(torn.questions);
  });
});

it('asks varying figures one by one', () => {
  const item: HashedItem = {
    ...buildItem({ type: 'numeric' }),
    stem: '她要 {points} 个点，让出去多少元？',
    variants: [{ points: 8 }, { points: 5 }],
    answer: '1000 * points%',
    errors: [{ answer: '2000 * points%', feedback: '多算了。' }],
  };
  const [bank] = banks;
  if (!bank) throw new Error('no bank');
  const { questions, losses } = exportQuestions({ ...bank, items: [item] });
  expect(
    questions.map(({ name, text, asks }) => [
      name,
      text,
      'answers' in asks && asks.answers.map((one) => one.text),
    ]),
  ).toEqual([
    ['q1-06 1/2', '她要 8 个点，让出去多少元？', ['80', '160', '*']],
    ['q1-06 2/2', '她要 5 个点，让出去多少元？', ['50', '100', '*']],
  ]);
  expect(losses.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('2 questions'),
  );
});
