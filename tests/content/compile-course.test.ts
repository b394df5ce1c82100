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

function compiled(files = exampleFiles()) {
  const { sound } = checkCourse(files);
  if (!sound) throw new Error('the example course is sound');
  return compileCourse(sound.source, sound.scenarios);
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

  it('lists the sections of a lesson in reading order', () => {
    const [module] = compiled().outline.modules;
    expect(module?.lessons[0]?.sections).toEqual([
      { id: 'five-boxes', title: '五格账' },
      { id: 'example', title: '示例' },
    ]);
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

  it('is a module for the frame, outline, search, case file, law book and glossary, and one for each lesson, bank, role-play and job aid', () => {
    expect([...modules.keys()]).toEqual([
      'virtual:course',
      'virtual:course/outline',
      'virtual:course/search',
      'virtual:course/case-file',
      'virtual:course/law-book',
      'virtual:course/glossary',
      'virtual:course/module/m1',
      'virtual:course/lesson/l1-1',
      'virtual:course/bank/m1',
      'virtual:course/scenario/s1',
      'virtual:course/jobAid/ja-01',
    ]);
  });

  it('loads prose and data on demand', () => {
    const entry = modules.get('virtual:course');
    expect(entry).toContain('import("/course/content/modules/01-know/l1-1.mdx")');
    expect(entry).toContain('import("virtual:course/bank/m1")');
    expect(entry).not.toContain('质保金');
    // The summary of a lesson is no part of the first load.
    expect(entry).not.toContain('一张交接表，十个格。');
    expect(modules.get('virtual:course/outline')).toContain('一张交接表，十个格。');
  });
});
