import type { InteractionOf } from '@/course/schema/interaction';
import type { Answer } from './answer';
import { type Formula, fieldsOf, figureIn, type Inputs, kinds } from './calculator-fields';
import { parseAmounts, parseMonthDays } from './figures';

/** Figures, days and choices as they are put into the fields. */
export function inputsOf(
  formula: Formula,
  values: Answer | InteractionOf<'calculator'>['examples'][number]['values'],
): Inputs {
  const entries = fieldsOf[formula].map((field) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    if (Array.isArray(value)) {
      return [field, value.map((one) => grouped(String(one))).join('、')] as const;
    }
    if (typeof value === 'boolean') return [field, value ? 'yes' : ''] as const;
    return [field, value === undefined ? '' : grouped(String(value))] as const;
  });
  return Object.fromEntries(entries);
}

/** What the record keeps of the fields: numbers, days and choices, as far as they are sound. */
export function answerOf(formula: Formula, inputs: Inputs): Answer {
  const answer: Answer = {};
  for (const field of fieldsOf[formula]) {
    const text = inputs[field] ?? '';
    switch (kinds[field]) {
      case 'choice':
        answer[field] = text === 'yes';
        break;
      case 'day':
        answer[field] = text;
        break;
      case 'batches':
        answer[field] = (parseMonthDays(text) ?? []).map(String);
        break;
      case 'parts':
        answer[field] = (parseAmounts(text) ?? []).map(String);
        break;
      default: {
        const figure = figureIn(field, inputs);
        if (figure !== null) answer[field] = figure;
      }
    }
  }
  return answer;
}

function grouped(text: string): string {
  return /^\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text;
}
