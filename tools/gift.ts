import type { ExportedAnswer, ExportedAsk, ExportedQuestion, Loss } from './exported-question.ts';
import { questionHtml, questionPlain } from './question-html.ts';

/*
 * As Moodle reads it: question/format/gift/format.php, and import_from_gift of
 * question/type/ordering/questiontype.php.
 */

/** Questions in GIFT, and what of them it cannot carry. */
export function gift(
  category: string,
  questions: readonly ExportedQuestion[],
): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const blocks = questions.flatMap((one) => {
    const impossible = impossibleIn(one);
    const messages = impossible ? [impossible] : lossesOf(one);
    losses.push(...messages.map((message) => ({ item: one.name, message })));
    return impossible ? [] : [question(one)];
  });
  return {
    text: `$CATEGORY: $course$/top/${category.replaceAll('/', '//')}\n\n${blocks.join('\n')}`,
    losses,
  };
}

function lossesOf({ asks, grade, generalFeedback }: ExportedQuestion): readonly string[] {
  return [
    ...(grade === 1 ? [] : [`weighs 1 and not ${grade}: GIFT has no points. Set them in Moodle.`]),
    ...(asks.type === 'numerical'
      ? [`the unit ${asks.unit} is not checked; it stands in the question.`]
      : []),
    ...(asks.type === 'ordering'
      ? [
          'needs Moodle 4.4, or its ordering plugin.',
          ...(generalFeedback === '' ? [] : ['its feedback stays here: GIFT has no place for it.']),
          ...(asks.steps.some((step) => step !== questionPlain(step))
            ? ['emphasis in its steps is lost.']
            : []),
        ]
      : []),
  ];
}

/** Why a question would be read as something else; undefined where it is not. */
function impossibleIn({ text, asks }: ExportedQuestion): string | undefined {
  if (asks.type === 'ordering' && [text, ...asks.steps].some((one) => /[{}]/.test(one))) {
    return 'left out: GIFT cannot write an order with { or } in it. Use Moodle XML.';
  }
  if (asks.type === 'shortanswer' && asks.answers.some((one) => one.text.includes('->'))) {
    return 'left out: GIFT takes an answer with -> in it for matching. Use Moodle XML.';
  }
  return undefined;
}

function question({ name, text, generalFeedback, tags, asks }: ExportedQuestion): string {
  const marks = [`[id:${name}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(' ');
  const general =
    generalFeedback === '' || asks.type === 'ordering' ? '' : `\t####${html(generalFeedback)}\n`;
  return `// question: ${name}
// ${marks}
::${escaped(name)}::[html]${html(text)}{${body(asks)}${general}}
`;
}

function body(asks: ExportedAsk): string {
  switch (asks.type) {
    case 'multichoice':
      return lines(asks.answers.map((one) => `${weight(one, asks.single)}${answer(one)}`));
    case 'match':
      return lines(
        asks.pairs.map(
          ({ prompt, answer: target }) => `=${html(prompt)} -> ${escaped(questionPlain(target))}`,
        ),
      );
    case 'numerical':
      return `#${lines(
        asks.answers.map((one) =>
          one.text === '*'
            ? `~#${html(one.feedback)}`
            : `=%${one.fraction}%${one.text}:${one.tolerance}#${html(one.feedback)}`,
        ),
      )}`;
    case 'shortanswer':
      return lines(
        asks.answers.map(
          ({ text, fraction, feedback }) => `=%${fraction}%${escaped(text)}#${html(feedback)}`,
        ),
      );
    case 'ordering':
      return `>${asks.steps.length} ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none\n${asks.steps
        .map((step) => `${questionPlain(step)}\n`)
        .join('')}`;
    default:
      return asks satisfies never;
  }
}

function lines(of: readonly string[]): string {
  return `\n${of.map((line) => `\t${line}\n`).join('')}`;
}

function weight({ fraction }: ExportedAnswer, single: boolean): string {
  if (single) return fraction === 100 ? '=' : '~';
  return `~%${fraction}%`;
}

function answer({ text, feedback }: ExportedAnswer): string {
  return `${html(text)}#${html(feedback)}`;
}

function html(text: string): string {
  return escaped(questionHtml(text));
}

/** Signs that GIFT reads as its own. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}
