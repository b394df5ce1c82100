/** What a new item is made from. */
export type ItemPlace = {
  readonly id: string;
  readonly objective: string;
  /** A paragraph that teaches the objective. */
  readonly source: string;
};

/** 40 to 90 characters: why it tempts, what it does, what instead. */
const FEEDBACK =
  '【待写：为什么会选它，照它做对这位客户有什么后果，应该换成哪一句或者哪一步，写四十到九十个字】';

const options = (list: string, texts: readonly string[]) =>
  [
    `  ${list}:`,
    ...texts.flatMap((text, index) => [
      `    - id: option-${index + 1}`,
      `      text: ${text}`,
      `      feedback: ${FEEDBACK}`,
    ]),
  ].join('\n');

const THREE = ['【待写：诱人的错项，甲】', '【待写：诱人的错项，乙】', '【待写：正确的那一项】'];

/** The fields of each type of item below those that all have. */
const FIELDS = {
  'single-response': `${options('options', THREE)}
  key: [option-3]`,
  'multiple-response': `${options('options', [...THREE, '【待写：也正确的一项】'])}
  key: [option-3, option-4]`,
  'best-reply': `  said: {by: 【待写：谁说的】, text: 【待写：对方说的那一句】}
${options('options', ['【待写：诱人的错接，甲】', '【待写：诱人的错接，乙】', '【待写：最好的那一句】'])}
  key: [option-3]`,
  'true-false-reason': `  statement: 【待写：要判断的一句话】
  verdict: false
${options('reasons', ['【待写：站不住的理由，甲】', '【待写：站不住的理由，乙】', '【待写：站得住的那条理由】'])}
  key: option-3`,
  ordering: `  steps:
    - {id: step-1, text: 【待写：第一步】}
    - {id: step-2, text: 【待写：第二步】}
    - {id: step-3, text: 【待写：第三步】}
    - {id: step-4, text: 【待写：第四步】}
  feedback: ${FEEDBACK}
  slips:
    - step: step-2
      before: step-1
      feedback: ${FEEDBACK}`,
  matching: `  targets:
    - {id: target-1, text: 【待写：第一个去处】}
    - {id: target-2, text: 【待写：第二个去处】}
    - {id: target-3, text: 【待写：第三个去处】}
  prompts:
${[1, 2, 3]
  .map(
    (at) => `    - id: prompt-${at}
      text: 【待写：要配的第${['一', '二', '三'][at - 1]}条】
      key: target-${at}
      feedback: ${FEEDBACK}`,
  )
  .join('\n')}`,
  numeric: `  answer: 0
  unit: 元
  tolerance: 0
  sum: 【待写：算式，结尾是答案】 = 0
  feedback: ${FEEDBACK}
  errors:
    - answer: 1
      feedback: ${FEEDBACK}
  otherwise: ${FEEDBACK}`,
} as const;

export type ItemType = keyof typeof FIELDS;

/** Types of items that there is a skeleton for. A cluster is put together from two of them. */
export const ITEM_TYPES = Object.keys(FIELDS) as readonly ItemType[];

/** An item of a bank, to be put at the end of its list. */
export function itemSkeleton(type: ItemType, { id, objective, source }: ItemPlace): string {
  const asks =
    type === 'numeric'
      ? '问多少元'
      : type === 'multiple-response'
        ? '写明：选出所有对的'
        : '问一件事';
  return `- id: ${id}
  type: ${type}
  difficulty: 2
  # What the item asks for, and the paragraph that teaches it.
  objectives: [${objective}]
  source: ${source}
  stem: 【待写：一个真实的场面，有客户、有金额、有日子；最后${asks}】
${FIELDS[type]}
`;
}
