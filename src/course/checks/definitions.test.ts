import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildDiagram } from '../../../tests/support/build-diagram';
import { buildInteraction } from '../../../tests/support/build-interaction';
import {
  buildBankSource,
  buildElement,
  buildInteractions,
  buildLessonSource,
  buildSource,
} from '../../../tests/support/build-source';
import { definitions } from './definitions';

const documents = (...ids: string[]) => [
  {
    file: 'case/documents/m1.yaml',
    data: {
      documents: ids.map((id) => ({
        id,
        kind: 'form' as const,
        title: '单据',
        rows: [],
        clauses: [],
        messages: [],
        signatures: [],
        description: '一张单据。',
      })),
    },
  },
];
const showing = (...elements: ReturnType<typeof buildElement>[]) => [
  buildLessonSource({ elements }),
];

it('refuses a document, term or law note that is not there, with the nearest that is', () => {
  const findings = definitions(
    buildSource({
      documents: documents('doc-receipt'),
      lessons: showing(
        buildElement('Document', { id: 'doc-reciept' }),
        buildElement('Document', { id: 'doc-receipt' }),
        buildElement('Term', { id: 'retention-money' }),
        buildElement('Law', { id: 'civil-code-201' }),
      ),
    }),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'there is no document "doc-reciept". Did you mean "doc-receipt"?',
    'there is no term "retention-money". There is none yet.',
    'there is no law note "civil-code-201". There is none yet.',
  ]);
});

it('warns of a document that nothing shows, once no module is to come', () => {
  const source = buildSource({ documents: documents('doc-receipt') });
  expect(definitions(source).map(({ severity }) => severity)).toEqual(['warning']);

  const upcoming = [{ id: 'm2', numeral: '二', title: '五个准备', summary: '出门前。' }];
  const course = { ...source.course, data: { ...source.course.data, upcoming } };
  expect(definitions({ ...source, course }).map(({ severity }) => severity)).toEqual(['pending']);
});

it('counts a document above an item, and one on the table of a scene, as shown', () => {
  const [scenario] = buildSource().scenarios;
  const scene = scenario?.data.nodes.d1;
  if (!scenario || !scene || !('choices' in scene)) throw new Error('the example has a scene d1');
  const nodes = { ...scenario.data.nodes, d1: { ...scene, document: 'doc-account' } };
  const source = buildSource({
    documents: documents('doc-receipt', 'doc-account'),
    banks: [buildBankSource([buildItem({ document: 'doc-receipt' })])],
    scenarios: [{ ...scenario, data: { ...scenario.data, nodes } }],
  });
  expect(definitions(source)).toEqual([]);
});

it('refuses a diagram that is not there', () => {
  const diagrams = [
    { file: 'modules/01-know/diagrams.yaml', data: { diagrams: [buildDiagram('grid')] } },
  ];
  const lessons = showing(
    buildElement('Diagram', { id: 'grid' }),
    buildElement('Diagram', { id: 'gird' }),
  );
  expect(definitions(buildSource({ diagrams, lessons })).map(({ message }) => message)).toEqual([
    'there is no diagram "gird". Did you mean "grid"?',
  ]);
});

it('counts a document that is searched or lies beside a self-check as shown', () => {
  const spot = buildInteraction('spot', { document: 'doc-contents' });
  const check = buildInteraction('self-check', { documents: ['doc-record'] });
  const source = buildSource({
    documents: documents('doc-contract', 'doc-contents', 'doc-record'),
    interactions: [buildInteractions([spot, check])],
  });
  expect(definitions(source)).toEqual([]);
});
