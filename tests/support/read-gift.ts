import type { ExportedAsk, ExportedQuestion } from '../../tools/exported-question.ts';
import { written } from './read-moodle-xml';

/** Reads GIFT by the steps of Moodle's own importer, `readquestion` of question/format/gift/format.php. */
export function readGift(source: string): {
  readonly category: string;
  readonly questions: readonly Omit<ExportedQuestion, 'grade'>[];
} {
  const [category = '', ...blocks] = source.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return { category: category.replace('$CATEGORY: ', ''), questions: blocks.map(question) };
}

/** Escaped signs wait in the private area of Unicode until the rest is read. */
const SIGNS = ':#={}~\\';
const hidden = (sign: string) => String.fromCodePoint(0xe000 + SIGNS.indexOf(sign));

function question(block: string): Omit<ExportedQuestion, 'grade'> {
  const lines = block.split('\n');
  const comments = lines.filter((line) => line.startsWith('//')).join('\n');
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .replace(/\\([:#={}~\\n])/g, (_, sign: string) => (sign === 'n' ? '\ue0ff' : hidden(sign)));

  const [, name = '', stem = '', inner = ''] =
    /^::(.*?)::\[html\](.*?)\{(.*)\}\s*$/s.exec(text) ?? [];
  if (name === '' || /[{}]/.test(inner)) throw new Error(`not a question: ${block}`);
  const separator = inner.lastIndexOf('####');
  const answers = separator < 0 ? inner : inner.slice(0, separator);
  return {
    name: shown(name),
    text: written(shown(stem)),
    generalFeedback: separator < 0 ? '' : written(shown(inner.slice(separator + 4))),
    tags: [...comments.matchAll(/\[tag:(.*?)\]/g)].map(([, tag = '']) => tag),
    asks: asks(answers.trim()),
  };
}

function shown(text: string): string {
  return text
    .replace(/[\ue000-\ue006]/g, (sign) => SIGNS[(sign.codePointAt(0) ?? 0) - 0xe000] ?? '')
    .replaceAll('\ue0ff', '\n')
    .trim();
}

function asks(answers: string): ExportedAsk {
  if (answers.startsWith('>')) {
    const [head = '', ...steps] = answers.split('\n');
    if (!/^>\d+ ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none$/.test(head)) {
      throw new Error(`not an order: ${head}`);
    }
    return { type: 'ordering', steps: steps.map((step) => step.trim()) };
  }
  if (answers.startsWith('#')) {
    return {
      type: 'numerical',
      unit: '',
      answers: answers
        .slice(1)
        .split(/[=~]/)
        .slice(1)
        .map((one) => {
          const { text, ...rest } = weighted(one, 0);
          const [number = '', tolerance = '0'] = text.split(':');
          return { ...rest, text: number || '*', tolerance: Number(tolerance) };
        }),
    };
  }
  if (answers.includes('~')) {
    return {
      type: 'multichoice',
      single: answers.includes('='),
      answers: answers
        .replaceAll('=', '~%100%')
        .split('~')
        .slice(1)
        .map((one) => weighted(one, 0))
        .map((one) => ({ ...one, text: written(one.text) })),
    };
  }
  const each = answers.split('=').slice(1);
  if (answers.includes('->')) {
    return {
      type: 'match',
      pairs: each.map((pair) => {
        const [prompt = '', answer = ''] = pair.split('->');
        return { prompt: written(shown(prompt)), answer: shown(answer) };
      }),
    };
  }
  return { type: 'shortanswer', answers: each.map((one) => weighted(one, 100)) };
}

function weighted(one: string, usual: number) {
  const [, weight, text = '', feedback = ''] =
    /^(?:%(-*\d{1,3}(?:\.\d*)?)%)?(.*?)(?:#(.*))?$/s.exec(one.trim()) ?? [];
  return {
    text: shown(text),
    fraction: weight === undefined ? usual : Number(weight),
    feedback: written(shown(feedback)),
  };
}
