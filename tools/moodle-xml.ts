import type { ExportedAnswer, ExportedAsk, ExportedQuestion } from './exported-question.ts';
import { escapeXml, questionHtml, questionPlain } from './question-html.ts';

/*
 * Elements and their order are those that Moodle writes itself: question/format/xml/format.php, and
 * question/type/ordering/questiontype.php for the type that is part of Moodle from 4.4 on.
 */

/** Questions as Moodle imports them, in a category of their own. */
export function moodleXml(category: string, questions: readonly ExportedQuestion[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category">
    <category>
      ${plain(`$course$/top/${category.replaceAll('/', '//')}`)}
    </category>
  </question>
${questions.map(question).join('')}</quiz>
`;
}

function question({ name, text, generalFeedback, grade, tags, asks }: ExportedQuestion): string {
  return `  <question type="${asks.type}">
    <name>
      ${plain(name)}
    </name>
    <questiontext format="html">
      ${html(text)}
    </questiontext>
    <generalfeedback format="html">
      ${html(generalFeedback)}
    </generalfeedback>
    <defaultgrade>${grade}</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber>${escapeXml(name)}</idnumber>
${body(asks)}    <tags>
${tags.map((tag) => `      <tag>${plain(tag)}</tag>\n`).join('')}    </tags>
  </question>
`;
}

const COMBINED = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
  .map((name) => `    <${name} format="html"><text></text></${name}>\n`)
  .join('');

function body(asks: ExportedAsk): string {
  switch (asks.type) {
    case 'multichoice':
      return `    <single>${asks.single}</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>ABCD</answernumbering>
    <showstandardinstruction>1</showstandardinstruction>
${COMBINED}${asks.answers.map((one) => answer(one, 'html')).join('')}`;
    case 'match':
      return `    <shuffleanswers>true</shuffleanswers>
${COMBINED}${asks.pairs
  .map(
    ({ prompt, answer: target }) => `    <subquestion format="html">
      ${html(prompt)}
      <answer>
        ${plain(questionPlain(target))}
      </answer>
    </subquestion>
`,
  )
  .join('')}`;
    case 'ordering':
      return `    <layouttype>VERTICAL</layouttype>
    <selecttype>ALL</selecttype>
    <selectcount>${asks.steps.length}</selectcount>
    <gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>
    <showgrading>SHOW</showgrading>
    <numberingstyle>none</numberingstyle>
${COMBINED}${asks.steps
  .map(
    (step, index) => `    <answer fraction="${index + 1}.0000000" format="html">
      ${html(step)}
    </answer>
`,
  )
  .join('')}`;
    case 'numerical':
      // The unit may be written or left out.
      return `${asks.answers
        .map((one) =>
          answer(one, 'moodle_auto_format', `      <tolerance>${one.tolerance}</tolerance>\n`),
        )
        .join('')}    <units>
      <unit>
        <multiplier>1</multiplier>
        <unit_name>${escapeXml(asks.unit)}</unit_name>
      </unit>
    </units>
    <unitgradingtype>0</unitgradingtype>
    <unitpenalty>0.1</unitpenalty>
    <showunits>0</showunits>
    <unitsleft>0</unitsleft>
`;
    case 'shortanswer':
      return `    <usecase>0</usecase>
${asks.answers.map((one) => answer({ ...one, text: wildcardsKept(one.text) }, 'moodle_auto_format')).join('')}`;
    default:
      return asks satisfies never;
  }
}

/** `*` stands for any words there; where it is part of an answer it is written `\*`. */
function wildcardsKept(text: string): string {
  return text === '*' ? text : text.replaceAll('*', '\\*');
}

function answer(
  { text, fraction, feedback }: ExportedAnswer,
  format: 'html' | 'moodle_auto_format',
  more = '',
): string {
  return `    <answer fraction="${fraction}" format="${format}">
      ${format === 'html' ? html(text) : plain(text)}
      <feedback format="html">
        ${html(feedback)}
      </feedback>
${more}    </answer>
`;
}

function html(text: string): string {
  if (text === '') return '<text></text>';
  return `<text><![CDATA[${questionHtml(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]></text>`;
}

function plain(text: string): string {
  return `<text>${escapeXml(text)}</text>`;
}
