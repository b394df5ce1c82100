import type { Bank, HashedItem } from '../src/course/outline.ts';
import type { AskedNumeric, ItemOf, ItemPart } from '../src/course/schema/item.ts';
import { exportedQuiz as words } from '../src/i18n/zh/exported-quiz.ts';
import { quiz } from '../src/i18n/zh/quiz.ts';
import { variantsOf } from '../src/quiz/engine/variants.ts';
import type {
  Exported,
  ExportedAnswer,
  ExportedAsk,
  ExportedQuestion,
  Loss,
} from './exported-question.ts';
import { paperText, spotText } from './paper-text.ts';

/** One question of an item: most have one, a cluster one a part, varying figures one a variant. */
type Asked = {
  readonly name: string;
  readonly stem: string;
  readonly asks: ExportedAsk;
  readonly generalFeedback?: string;
  readonly grade?: number;
};

/** A bank as questions that other systems know, and what of it they cannot carry. */
export function exportQuestions(bank: Bank): Exported {
  const losses: Loss[] = [
    {
      item: bank.id,
      message:
        'certainty, modes, the draw and the return of missed items stay here: other systems ask by rules of their own.',
    },
    {
      item: bank.id,
      message: 'there, feedback is shown of the options that were chosen, and not of the others.',
    },
  ];
  const questions = bank.items.flatMap((item) => {
    const paper = bank.documents.find(({ id }) => id === item.document);
    if (paper) {
      losses.push({ item: item.id, message: `the drawing of ${paper.id} becomes lines of text.` });
    }
    return askedOf(item, bank, losses).map(
      ({ name, stem, asks, generalFeedback = '', grade = 1 }): ExportedQuestion => ({
        name,
        text: paper ? withPaper(stem, paperText(paper), item) : stem,
        generalFeedback,
        grade,
        tags: [item.type, `difficulty-${item.difficulty}`, ...item.objectives, item.source],
        asks,
      }),
    );
  });
  return { questions, losses };
}

/** The paper stands between the case and what is asked of it, where a cluster tells them apart. */
function withPaper(stem: string, paper: string, item: HashedItem): string {
  if (item.type !== 'cluster') return `${stem}\n${paper}`;
  return stem.replace(item.stem, () => `${item.stem}\n${paper}`);
}

function askedOf(item: HashedItem, bank: Bank, losses: Loss[]): readonly Asked[] {
  const { id: name, stem } = item;
  const lose = (message: string) => losses.push({ item: name, message });
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
      return [{ name, stem, asks: choice(item) }];
    case 'best-reply':
      return [
        {
          name,
          stem: `${stem}\n${words.said(item.said.by, item.said.text)}`,
          asks: choice(item),
        },
      ];
    case 'true-false-reason':
      lose('verdict and reason become one choice of both; as here, both must be right.');
      return [
        { name, stem: `${stem}\n${words.statement(item.statement)}`, asks: judgedReasons(item) },
      ];
    case 'ordering':
      lose('what is said of a wrong order is said after every answer, not to whom it concerns.');
      return [
        {
          name,
          stem,
          asks: { type: 'ordering', steps: item.steps.map(({ text }) => text) },
          generalFeedback: orderFeedback(item),
        },
      ];
    case 'matching':
      lose('what is said of each prompt is said after the whole question.');
      return [{ name, stem, ...pairs(item.prompts, item.targets) }];
    case 'sorting': {
      lose('becomes matching; what is said of each card is said after the whole question.');
      const notes = item.groups.flatMap(({ label, note }) =>
        note === undefined ? [] : [words.group(label, note)],
      );
      const groups = item.groups.map(({ id, label }) => ({ id, text: label }));
      return [{ name, stem: [stem, ...notes].join('\n'), ...pairs(item.cards, groups) }];
    }
    case 'missing-pieces': {
      lose('marking on the paper becomes a choice of several.');
      const paper = bank.documents.find(({ id }) => id === item.document);
      const options = item.pieces.map((piece) => ({
        id: piece.id,
        text: 'text' in piece ? piece.text : spotText(paper, piece.at),
        feedback: piece.feedback,
      }));
      const key = item.pieces.flatMap(({ id, flawed }) => (flawed ? [id] : []));
      return [{ name, stem, asks: choice({ type: item.type, options, key }) }];
    }
    case 'short-text':
      lose('full and half width, traditional characters, spaces and marks count as other words.');
      return [{ name, stem, asks: shortAnswers(item) }];
    case 'numeric': {
      const variants = variantsOf(item);
      if (variants.length > 1) {
        lose(
          `becomes ${variants.length} questions, one a variant. Let a quiz draw one of them at random.`,
        );
      }
      return variants.map((variant, index) => ({
        name: variants.length > 1 ? `${name} ${words.part(index + 1, variants.length)}` : name,
        stem: variant.stem,
        ...number(variant),
      }));
    }
    case 'cluster':
      lose(
        `becomes ${item.parts.length} questions that repeat the case; together they weigh as one.`,
      );
      return item.parts.map((part, index) => ({
        name: `${name} ${words.part(index + 1, item.parts.length)}`,
        stem: `${stem}\n${part.stem}`,
        grade: Number((1 / item.parts.length).toFixed(7)),
        ...(part.type === 'numeric' ? number(part) : { asks: choice(part) }),
      }));
    default:
      return item satisfies never;
  }
}

type Choice = {
  readonly type: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly feedback: string;
  }[];
  readonly key: readonly string[];
};

/** Of several right options each is worth its share, and a wrong one takes one away: as here. */
function choice({ type, options, key }: Choice): ExportedAsk {
  const single = key.length === 1 && (type === 'single-response' || type === 'best-reply');
  const share = shareOf(key.length);
  return {
    type: 'multichoice',
    single,
    answers: options.map(({ id, text, feedback }) => ({
      text,
      fraction: key.includes(id) ? share : single ? 0 : -share,
      feedback,
    })),
  };
}

/** Five decimals, as Moodle lists the fractions that it takes. */
function shareOf(count: number): number {
  return Number((100 / count).toFixed(5));
}

function judgedReasons({ verdict, reasons, key }: ItemOf<'true-false-reason'>): ExportedAsk {
  const said = (judged: boolean) => (judged ? quiz.holds : quiz.holdsNot);
  const answers = [true, false].flatMap((judged) =>
    reasons.map(
      ({ id, text, feedback }): ExportedAnswer => ({
        text: words.judged(said(judged), text),
        fraction: judged === verdict && id === key ? 100 : 0,
        feedback:
          judged === verdict
            ? feedback
            : `${quiz.marks.verdictWrong(said(judged), said(verdict))}\n${feedback}`,
      }),
    ),
  );
  return { type: 'multichoice', single: true, answers };
}

function orderFeedback({ steps, feedback, slips }: ItemOf<'ordering'>): string {
  const textOf = (id: string) => steps.find((step) => step.id === id)?.text ?? id;
  return [
    words.rightOrder(
      steps.map(({ text, on }) => (on === undefined ? text : words.dated(text, on))),
    ),
    feedback,
    ...slips.map((slip) => words.slip(textOf(slip.step), textOf(slip.before), slip.feedback)),
  ].join('\n');
}

function pairs(
  members: readonly {
    readonly text: string;
    readonly key: string;
    readonly feedback: string;
  }[],
  targets: readonly { readonly id: string; readonly text: string }[],
): Pick<Asked, 'asks' | 'generalFeedback'> {
  const textOf = (key: string) => targets.find(({ id }) => id === key)?.text ?? key;
  // A target that nothing belongs to is there to be chosen by mistake.
  const idle = targets.filter(({ id }) => members.every(({ key }) => key !== id));
  return {
    asks: {
      type: 'match',
      pairs: [
        ...members.map(({ text, key }) => ({ prompt: text, answer: textOf(key) })),
        ...idle.map(({ text }) => ({ prompt: '', answer: text })),
      ],
    },
    generalFeedback: members
      .map(({ text, key, feedback }) => words.placed(text, textOf(key), feedback))
      .join('\n'),
  };
}

function number(
  item: AskedNumeric | Extract<ItemPart, { type: 'numeric' }>,
): Pick<Asked, 'asks' | 'generalFeedback'> {
  const wrong = (text: string, feedback: string) => ({ text, fraction: 0, feedback, tolerance: 0 });
  return {
    asks: {
      type: 'numerical',
      unit: item.unit,
      answers: [
        {
          text: String(item.answer),
          fraction: 100,
          feedback: item.feedback,
          tolerance: item.tolerance,
        },
        ...item.errors.map(({ answer, feedback }) => wrong(String(answer), feedback)),
        wrong('*', item.otherwise),
      ],
    },
    generalFeedback: item.sum,
  };
}

function shortAnswers(item: ItemOf<'short-text'>): ExportedAsk {
  return {
    type: 'shortanswer',
    answers: [
      ...[item.answer, ...item.accepted].map((text) => ({
        text,
        fraction: 100,
        feedback: item.feedback,
      })),
      ...item.errors.flatMap(({ wordings, feedback }) =>
        wordings.map((text) => ({ text, fraction: 0, feedback })),
      ),
      { text: '*', fraction: 0, feedback: item.otherwise },
    ],
  };
}
