import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../tools/check-course.ts';
import { compileCourse } from '../../tools/compile-course.ts';
import { canonicalJson, shortHash } from '../../tools/short-hash.ts';
import { virtualModules } from '../../tools/virtual-course.ts';
import { buildItem } from '../support/build-course';
import { buildDiagram } from '../support/build-diagram';
import { buildInteraction } from '../support/build-interaction';
import {
  buildBankSource,
  buildElement,
  buildInteractions,
  buildLessonSource,
  buildSource,
} from '../support/build-source';
import { exampleFiles, planted } from '../support/example-course';
import { withOverlay } from '../support/example-overlay';

function compiled(files = exampleFiles()) {
  const { sound } = checkCourse(files);
  if (!sound) throw new Error('the example course is sound');
  return compileCourse(sound.source, sound.scenarios, sound.witnesses);
}

describe('a compiled course', () => {
  it('outlines modules, lessons, quiz, role-plays and job aids', () => {
    const [module] = compiled().outline.modules;
    expect(module).toMatchObject({
      id: 'm1',
      lessons: [{ id: 'l1-1', module: 'm1', jobAid: 'ja-01' }],
      quiz: { id: 'm1', module: 'm1', drawCount: 4, itemCount: 8 },
      scenarios: [{ id: 's1', endings: [{ id: 'e1', letter: 'A' }] }],
      jobAids: [{ id: 'ja-01', lesson: 'l1-1', module: 'm1' }],
    });
  });

  it('outlines the exam with what it draws from, in the order of teaching', () => {
    const { course, ...source } = buildSource({ banks: [buildBankSource()] });
    const exam = {
      id: 'exam',
      title: '结业考试',
      minutes: 20,
      pauses: 1,
      passMark: 0.8,
      modules: { m1: 1 },
      atLeast: {},
      subMarks: { m1: 0.6 },
    };
    const data = { ...course.data, exam };
    const { outline, frame } = compileCourse({ ...source, course: { ...course, data } }, []);
    expect(outline.exam).toMatchObject({
      id: 'exam',
      drawCount: 1,
      itemCount: 1,
      parts: [{ module: 'm1', quiz: 'm1', title: '知己知彼', count: 1, mark: 0.6 }],
    });
    expect(frame.exam).toEqual({ id: 'exam' });
    expect(compiled().outline).not.toHaveProperty('exam');
  });

  it('lists the sections of a lesson in reading order', () => {
    const [module] = compiled().outline.modules;
    expect(module?.lessons[0]?.sections).toEqual([
      { id: 'five-boxes', title: '五格账' },
      { id: 'example', title: '示例' },
    ]);
  });

  it('tells the review what there is to ask again, without texts', () => {
    const { reviewIndex, banks } = compiled();
    const [item] = banks[0]?.items ?? [];
    if (!item) throw new Error('The example bank has items');
    expect(reviewIndex.items[item.id]).toEqual({
      quiz: 'm1',
      module: 'm1',
      hash: item.hash,
      objectives: item.objectives,
    });
    expect(Object.keys(reviewIndex.items)).toHaveLength(banks[0]?.items.length ?? 0);
    const [decision] = Object.entries(reviewIndex.decisions);
    expect(decision?.[0]).toMatch(/^s1\//);
    expect(decision?.[1]).toMatchObject({ module: 'm1' });
    expect(new Set(Object.values(decision?.[1].rates ?? {})).size).toBeGreaterThan(1);
  });

  it('asks interactions again that can be right or wrong, and no others', () => {
    const judged = buildInteraction('sort');
    const unjudged = buildInteraction('guess');
    const source = buildSource({
      interactions: [buildInteractions([judged, unjudged])],
    });
    const { interactions } = compileCourse(source, []).reviewIndex;
    expect(interactions).toEqual({
      [`l1-1/${judged.id}`]: {
        module: 'm1',
        objectives: source.lessons[0]?.data.objectives,
        title: judged.title,
      },
    });
  });

  it('gives a lesson the terms that it names and no others', () => {
    const more = '  - id: exposure\n    term: 敞口\n    en: exposure\n    definition: 没收回的。\n';
    const files = planted(exampleFiles(), 'glossary.yaml', 'terms:\n', `terms:\n${more}`);
    const [lesson] = compiled(files).lessons;
    expect(lesson?.data.terms.map(({ id }) => id)).toEqual(['retention-money']);
  });

  it('gives a lesson the diagrams that it shows, and the papers that are searched in it', () => {
    const paper = { kind: 'form' as const, title: '单据', rows: [], clauses: [], messages: [] };
    const document = { ...paper, signatures: [], description: '一张单据。' };
    const ids = ['doc-contract', 'doc-contents', 'doc-other'];
    const elements = [
      buildElement('Diagram', { id: 'grid' }),
      buildElement('Interaction', { id: 'spot' }),
    ];
    const source = buildSource({
      lessons: [buildLessonSource({ elements })],
      interactions: [buildInteractions([buildInteraction('spot', { document: 'doc-contents' })])],
      documents: [
        {
          file: 'case/documents/m1.yaml',
          data: { documents: ids.map((id) => ({ ...document, id })) },
        },
      ],
      diagrams: [
        {
          file: 'modules/01-know/diagrams.yaml',
          data: { diagrams: [buildDiagram('grid'), buildDiagram('bars')] },
        },
      ],
    });
    const [lesson] = compileCourse(source, []).lessons;
    expect(lesson?.data.diagrams.map(({ id }) => id)).toEqual(['grid']);
    expect(lesson?.data.documents.map(({ id }) => id)).toEqual(['doc-contract', 'doc-contents']);
  });

  it('gives a bank the documents of its items', () => {
    const document = {
      kind: 'form' as const,
      title: '签收单',
      rows: [],
      clauses: [],
      messages: [],
      signatures: [],
      description: '一张签收单。',
    };
    const documents = [
      { ...document, id: 'doc-receipt' },
      { ...document, id: 'doc-other' },
    ];
    const source = buildSource({
      banks: [buildBankSource([buildItem({ document: 'doc-receipt' })])],
      documents: [{ file: 'case/documents/m1.yaml', data: { documents } }],
    });
    const [bank] = compileCourse(source, []).banks;
    expect(bank?.documents.map(({ id }) => id)).toEqual(['doc-receipt']);
  });
});

it('a compiled course has of each role-play a map with the ways to its places, and a script', () => {
  const { maps, scripts, scenarios } = compiled();
  const [scenario, map, script] = [scenarios[0], maps[0], scripts[0]];
  const nodes = Object.keys(scenario?.nodes ?? {}).toSorted();
  expect(map?.nodes.map(({ id }) => id).toSorted()).toEqual(nodes);
  expect(script?.nodes.map(({ id }) => id).toSorted()).toEqual(nodes);
  expect(map?.witnesses.e1?.steps.length).toBeGreaterThan(0);
});

describe('the books to look things up in', () => {
  const LESSON = 'modules/01-know/l1-1.mdx';

  it('know where a term is taught, and leave out what no lesson names', () => {
    const more = '  - id: exposure\n    term: 敞口\n    en: exposure\n    definition: 没收回的。\n';
    const files = planted(exampleFiles(), 'glossary.yaml', 'terms:\n', `terms:\n${more}`);
    expect(compiled(files).glossary).toEqual([
      expect.objectContaining({
        id: 'retention-money',
        initial: 'Z',
        places: [{ ref: 'l1-1#five-boxes', title: '五格账' }],
      }),
    ]);
  });

  it('list terms by pinyin', () => {
    const terms = ['应收账款', '敞口', 'ERP 系统', '质保金'];
    const yaml = terms.map(
      (term, index) => `  - { id: t${index}, term: ${term}, en: e, definition: 一个词。 }\n`,
    );
    const named = terms.map((term, index) => `<Term id="t${index}">${term}</Term>`).join('、');
    const files = planted(
      planted(exampleFiles(), 'glossary.yaml', 'terms:\n', `terms:\n${yaml.join('')}`),
      LESSON,
      '先分清哪笔该催。',
      `${named}。`,
    );
    expect(
      compiled(files)
        .glossary.map(({ initial, term }) => `${initial} ${term}`)
        .toSorted(),
    ).toEqual(['C 敞口', 'E ERP 系统', 'Y 应收账款', 'Z 质保金', 'Z 质保金']);
  });

  it("quote the company's rules, a line for each paragraph, item and row", () => {
    const rule = `<CompanyRule>

优惠最多 **2%**。

- 7 日内到账
- 书面确认

| 谁 | 多少 |
| --- | --- |
| 销售经理 | 3% |

</CompanyRule>

`;
    const files = planted(
      exampleFiles(),
      LESSON,
      '<WorkedExample',
      `<CompanyRule>一年 365 天。</CompanyRule>\n\n<WorkedExample`,
    );
    const more = planted(files, LESSON, '先分清哪笔该催。', `${rule}先分清哪笔该催。`);
    expect(compiled(more).lawBook.companyRules).toEqual([
      {
        lines: ['优惠最多 2%。', '7 日内到账', '书面确认', '谁 | 多少', '销售经理 | 3%'],
        place: { ref: 'l1-1#five-boxes', title: '五格账' },
      },
      { lines: ['一年 365 天。'], place: { ref: 'l1-1', title: '先把账认清' } },
    ]);
  });

  it('tell of the case what the lessons of the course tell, and no more', () => {
    const later = `  - { on: 2025-12-22, weekday: 一, company: lanneng, happened: 起诉。, known: l2-1 }\n`;
    const files = new Map(exampleFiles());
    files.set('case/timeline.yaml', `${files.get('case/timeline.yaml')}${later}`);
    const upcoming = '- { id: m2, numeral: 二, title: 五个准备, summary: 先备齐。 }';
    const announced = planted(files, 'course.yaml', 'upcoming: []', `upcoming:\n  ${upcoming}`);
    expect(compiled(announced).caseFile.timeline.map(({ known }) => known)).toEqual([
      'l1-1',
      'l1-1',
    ]);
  });
});

describe('an item', () => {
  const hashOf = (stem: string) => {
    const { hash: _hash, ...item } = buildItem({ stem });
    const source = buildSource({ banks: [buildBankSource([item])] });
    return compileCourse(source, []).banks[0]?.items[0]?.hash;
  };

  it('has another hash once it says something else', () => {
    expect(hashOf('先做什么？')).toMatch(/^[0-9a-f]{12}$/);
    expect(hashOf('先做什么？')).toBe(hashOf('先做什么？'));
    expect(hashOf('先做什么？')).not.toBe(hashOf('后做什么？'));
  });

  it('keeps its hash when fields are written in another order', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 3 })).toBe('{"a":3,"b":[{"c":2,"d":1}]}');
    expect(shortHash('账')).not.toBe(shortHash('款'));
  });
});

describe('virtual:course', () => {
  const modules = virtualModules(compiled(), '/course/content');

  it('is a module for the frame and each thing that pages share, and one for each lesson, bank, role-play and job aid', () => {
    expect([...modules.keys()]).toEqual([
      'virtual:course',
      'virtual:course/outline',
      'virtual:course/search',
      'virtual:course/case-file',
      'virtual:course/law-book',
      'virtual:course/glossary',
      'virtual:course/class-papers',
      'virtual:course/agenda',
      'virtual:course/scenarios',
      'virtual:course/maps',
      'virtual:course/scripts',
      'virtual:course/review-index',
      'virtual:course/module/m1',
      'virtual:course/lesson/l1-1',
      'virtual:course/bank/m1',
      'virtual:course/opening/s1',
      'virtual:course/story/s1',
      'virtual:course/commentary/s1',
      'virtual:course/map/s1',
      'virtual:course/script/s1',
      'virtual:course/jobAid/ja-01',
    ]);
  });

  it('has role-plays in other languages ready, and nothing that asks for them', () => {
    const file = 'modules/01-know/s1.scenario.en.yaml';
    const { sound } = checkCourse(withOverlay(exampleFiles(), file));
    if (!sound) throw new Error('the example course is sound');
    const course = compileCourse(
      sound.source,
      sound.scenarios,
      sound.witnesses,
      sound.translations,
    );
    const more = virtualModules(course, '/course/content');

    expect(more.get('virtual:course/opening/s1/en')).toContain('Text of title');
    for (const part of ['opening', 'story', 'commentary']) {
      expect(more.get(`virtual:course/${part}/s1/en`)).not.toMatch(/\p{Script=Han}/u);
    }
    for (const [id, code] of modules) expect(more.get(id)).toBe(code);
  });

  it('loads prose and data on demand', () => {
    const entry = modules.get('virtual:course');
    expect(entry).toContain('import("/course/content/modules/01-know/l1-1.mdx")');
    expect(entry).toContain('import("virtual:course/bank/m1")');
    expect(entry).not.toContain('质保金');
    expect(entry).not.toContain('林一舟接手。');
    // The summary of a lesson is no part of the first load.
    expect(entry).not.toContain('一张交接表，十个格。');
    expect(modules.get('virtual:course/outline')).toContain('一张交接表，十个格。');
  });

  it('names stories, maps and scripts of role-plays apart from the first load', () => {
    expect(modules.get('virtual:course')).not.toMatch(/course\/(map|script|story|commentary)/);
    expect(modules.get('virtual:course/scenarios')).toContain('import("virtual:course/story/s1")');
    expect(modules.get('virtual:course/maps')).toContain('import("virtual:course/map/s1")');
    expect(modules.get('virtual:course/scripts')).toContain('import("virtual:course/script/s1")');
  });
});
