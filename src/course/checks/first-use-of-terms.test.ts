import { expect, it } from 'vitest';
import {
  buildElement,
  buildLessonSource,
  buildModuleSource,
  buildSource,
} from '../../../tests/support/build-source';
import { firstUseOfTerms } from './first-use-of-terms';

const term = (id: string, word: string) => ({ id, term: word, en: id, definition: '……' });
const terms = [
  term('retention-money', '质保金'),
  term('receivable', '应收账款'),
  term('e-receivable', '应收账款电子凭证'),
  term('note', '票据'),
];

function lesson(id: string, withoutLaw: string, opened: readonly string[] = []) {
  const base = buildLessonSource();
  return buildLessonSource({
    file: `${id}.mdx`,
    data: { ...base.data, id },
    elements: opened.map((one) => buildElement('Term', { id: one })),
    passages: [{ section: undefined, text: withoutLaw, withoutLaw }],
  });
}

function found(...lessons: readonly ReturnType<typeof lesson>[]) {
  const source = buildSource({
    modules: [buildModuleSource({ lessons: lessons.map(({ data }) => data.id) })],
    lessons: lessons.toReversed(),
    glossary: { file: 'glossary.yaml', data: { terms } },
  });
  return firstUseOfTerms(source).map(({ place, message }) => `${place.file}: ${message}`);
}

it('asks the first lesson that says a word to open it', () => {
  expect(found(lesson('l1-1', '先对账'), lesson('l1-2', '质保金没到期'))).toEqual([
    'l1-2.mdx: this is the first lesson that says "质保金", and it does not open it. Write <Term id="retention-money">质保金</Term> where it first comes.',
  ]);
});

it('is content when that lesson or an earlier one opened it', () => {
  expect(found(lesson('l1-1', '质保金', ['retention-money']), lesson('l1-2', '质保金'))).toEqual(
    [],
  );
  expect(found(lesson('l1-1', '', ['retention-money']), lesson('l1-2', '质保金'))).toEqual([]);
});

it('takes no word for a part of a longer one', () => {
  expect(found(lesson('l1-1', '应收账款电子凭证', ['e-receivable']))).toEqual([]);
});

it('lets everyday words of two characters pass', () => {
  expect(found(lesson('l1-1', '票据'))).toEqual([]);
});
