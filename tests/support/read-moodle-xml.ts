import type { ExportedAsk, ExportedQuestion } from '../../tools/exported-question.ts';
import { childrenOf, readXml, textOf, unescapedXml, type XmlElement } from './read-xml';

/** What Moodle would make of a file: its category and its questions. */
export function readMoodleXml(source: string): {
  readonly category: string;
  readonly questions: readonly ExportedQuestion[];
} {
  const [category, ...questions] = childrenOf(readXml(source), 'question');
  return {
    category: (category && textOf(category, 'category')) ?? '',
    questions: questions.map(question),
  };
}

function question(element: XmlElement): ExportedQuestion {
  return {
    name: textOf(element, 'name') ?? '',
    text: written(textOf(element, 'questiontext')),
    generalFeedback: written(textOf(element, 'generalfeedback')),
    grade: Number(textOf(element, 'defaultgrade')),
    tags: childrenOf(element, 'tags').flatMap((tags) =>
      childrenOf(tags, 'tag').map((tag) => textOf(tag, 'text') ?? ''),
    ),
    asks: asks(element),
  };
}

function asks(element: XmlElement): ExportedAsk {
  const answers = childrenOf(element, 'answer');
  const answer = (one: XmlElement) => ({
    text: textOf(one, 'text') ?? '',
    fraction: Number(one.attributes.fraction),
    feedback: written(textOf(one, 'feedback')),
  });
  switch (element.attributes.type) {
    case 'multichoice':
      return {
        type: 'multichoice',
        single: textOf(element, 'single') === 'true',
        answers: answers.map(answer).map((one) => ({ ...one, text: written(one.text) })),
      };
    case 'match':
      return {
        type: 'match',
        pairs: childrenOf(element, 'subquestion').map((pair) => ({
          prompt: written(textOf(pair, 'text')),
          answer: textOf(pair, 'answer') ?? '',
        })),
      };
    case 'ordering':
      return {
        type: 'ordering',
        steps: answers
          .toSorted((a, b) => Number(a.attributes.fraction) - Number(b.attributes.fraction))
          .map((step) => written(textOf(step, 'text'))),
      };
    case 'numerical':
      return {
        type: 'numerical',
        unit:
          textOf(
            childrenOf(childrenOf(element, 'units')[0] ?? element, 'unit')[0] ?? element,
            'unit_name',
          ) ?? '',
        answers: answers.map((one) => ({
          ...answer(one),
          tolerance: Number(textOf(one, 'tolerance')),
        })),
      };
    case 'shortanswer':
      return {
        type: 'shortanswer',
        answers: answers
          .map(answer)
          .map((one) => ({ ...one, text: one.text.replaceAll('\\*', '*') })),
      };
    default:
      throw new Error(`no type of Moodle's: ${element.attributes.type}`);
  }
}

/** HTML back into a text of the course. */
export function written(html = ''): string {
  const text = html.replaceAll('<br>', '\n').replace(/<\/?strong>/g, '**');
  if (/[<>]/.test(text)) throw new Error(`unknown HTML: ${html}`);
  return unescapedXml(text);
}
