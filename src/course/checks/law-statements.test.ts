import { expect, it } from 'vitest';
import { buildElement, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { lawStatements } from './law-statements';

const section = buildElement('Section', { id: 'five-boxes', title: '五格账' });
const law = buildElement('Law', { id: 'civil-code-526' }, { within: ['Section'] });
const after = buildElement('Section', { id: 'next', title: '下一节' });

function found(text: string, elements = [section, after]) {
  const passages = [{ section: 'five-boxes', text, withoutLaw: text }];
  const lesson = buildLessonSource({ elements, passages });
  return lawStatements(buildSource({ lessons: [lesson] })).map(({ message }) => message);
}

it('asks for the article where a section says what the law says', () => {
  expect(found('这样做违法，会被拘留。')).toEqual([
    '"five-boxes" speaks of the law ("违法") and cites none. Put <Law id="…"> around the statement, or say it without the law.',
  ]);
});

it('is content with a law note in the same section, and not with one in the next', () => {
  expect(found('诉讼时效是三年。', [section, law, after])).toEqual([]);
  expect(found('诉讼时效是三年。', [section, after, law])).toHaveLength(1);
});

it('asks for nothing where the law is not spoken of', () => {
  expect(found('先对账，再开口。')).toEqual([]);
});
