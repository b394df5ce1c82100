import { isDay } from '@/course/day';
import type { InteractionOf } from '@/course/schema/interaction';
import type { Answer } from './answer';
import { collectionRate, costOfDelay, salesToRecover } from './calculator';
import { type DaysOff, type Due, dueDate, type Term } from './due-date';
import { parseFigure, parseMonthDays, type Unit } from './figures';

export type Formula = InteractionOf<'calculator'>['formula'];
export type FieldName =
  | 'signed'
  | 'received'
  | 'amount'
  | 'rate'
  | 'days'
  | 'loss'
  | 'margin'
  | 'start'
  | 'rolls'
  | 'batches';

/** What stands in the fields, as it was typed; `rolls` is `yes` or empty. */
export type Inputs = Readonly<Partial<Record<FieldName, string>>>;

/** Why a field cannot be reckoned with; the view has words for it. */
export type Trouble = 'figure' | 'positive' | 'days' | 'percent' | 'day' | 'batches' | 'more';

export type Calculation =
  | {
      readonly formula: 'collection-rate';
      readonly signed: number;
      readonly received: number;
      readonly rate: number;
      readonly open: number;
    }
  | {
      readonly formula: 'cost-of-delay';
      readonly amount: number;
      readonly rate: number;
      readonly days: number;
      readonly cost: number;
    }
  | {
      readonly formula: 'sales-to-recover';
      readonly loss: number;
      readonly margin: number;
      readonly sales: number;
    }
  | { readonly formula: 'due-date'; readonly term: Term; readonly due: Due };

export type Worked = {
  readonly troubles: Readonly<Partial<Record<FieldName, Trouble>>>;
  /** Null while a field is empty or in trouble. */
  readonly result: Calculation | null;
};

export const fieldsOf: Readonly<Record<Formula, readonly FieldName[]>> = {
  'collection-rate': ['signed', 'received'],
  'cost-of-delay': ['amount', 'rate', 'days'],
  'sales-to-recover': ['loss', 'margin'],
  'due-date': ['start', 'days', 'rolls', 'batches'],
};

/** Reckons with what was typed. Empty fields are no trouble, they are only not filled yet. */
export function calculate(formula: Formula, inputs: Inputs, daysOff: DaysOff): Worked {
  const troubles: Partial<Record<FieldName, Trouble>> = {};
  for (const field of fieldsOf[formula]) {
    const text = inputs[field]?.trim() ?? '';
    const trouble = text === '' ? null : troubleIn(field, text);
    if (trouble) troubles[field] = trouble;
  }
  if (formula === 'collection-rate' && !troubles.signed && !troubles.received) {
    const [signed, received] = [
      figureIn('signed', inputs.signed),
      figureIn('received', inputs.received),
    ];
    if (signed !== null && received !== null && received > signed) troubles.received = 'more';
  }
  const sound = Object.keys(troubles).length === 0;
  return { troubles, result: sound ? resultOf(formula, inputs, daysOff) : null };
}

function troubleIn(field: FieldName, text: string): Trouble | null {
  switch (field) {
    case 'rolls':
      return null;
    case 'start':
      return isDay(text) ? null : 'day';
    case 'batches':
      return parseMonthDays(text) ? null : 'batches';
    default: {
      const figure = figureIn(field, text);
      if (field === 'days') {
        return figure !== null && Number.isInteger(figure) && figure <= 3650 ? null : 'days';
      }
      if (field === 'rate' || field === 'margin') {
        if (figure === null || figure > 100) return 'percent';
        return field === 'margin' && figure === 0 ? 'positive' : null;
      }
      if (figure === null) return 'figure';
      return figure === 0 && field !== 'received' ? 'positive' : null;
    }
  }
}

function resultOf(formula: Formula, inputs: Inputs, daysOff: DaysOff): Calculation | null {
  switch (formula) {
    case 'collection-rate': {
      const [signed, received] = [
        figureIn('signed', inputs.signed),
        figureIn('received', inputs.received),
      ];
      if (signed === null || received === null) return null;
      return { formula, signed, received, ...collectionRate(signed, received) };
    }
    case 'cost-of-delay': {
      const [amount, rate, days] = [
        figureIn('amount', inputs.amount),
        figureIn('rate', inputs.rate),
        figureIn('days', inputs.days),
      ];
      if (amount === null || rate === null || days === null) return null;
      return { formula, amount, rate, days, cost: costOfDelay(amount, rate, days) };
    }
    case 'sales-to-recover': {
      const [loss, margin] = [figureIn('loss', inputs.loss), figureIn('margin', inputs.margin)];
      if (loss === null || margin === null) return null;
      return { formula, loss, margin, sales: salesToRecover(loss, margin) };
    }
    case 'due-date': {
      const days = figureIn('days', inputs.days);
      if (!inputs.start || days === null) return null;
      const term: Term = {
        start: inputs.start,
        days,
        rolls: inputs.rolls === 'yes',
        batches: parseMonthDays(inputs.batches ?? '') ?? [],
      };
      return { formula, term, due: dueDate(term, daysOff) };
    }
    default:
      return formula satisfies never;
  }
}

/** What a figure's field is asked in. */
const units: Readonly<Partial<Record<FieldName, Unit>>> = { rate: '%', margin: '%', days: '天' };

function figureIn(field: FieldName, text: string | undefined): number | null {
  return text === undefined ? null : parseFigure(text, units[field] ?? '元');
}

/** Figures, days and choices as they are put into the fields. */
export function inputsOf(
  formula: Formula,
  values: Answer | InteractionOf<'calculator'>['examples'][number]['values'],
): Inputs {
  const entries = fieldsOf[formula].map((field) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    if (Array.isArray(value)) return [field, value.join('、')] as const;
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
    if (field === 'rolls') answer[field] = text === 'yes';
    else if (field === 'start') answer[field] = text;
    else if (field === 'batches') answer[field] = (parseMonthDays(text) ?? []).map(String);
    else {
      const figure = figureIn(field, text);
      if (figure !== null) answer[field] = figure;
    }
  }
  return answer;
}

function grouped(text: string): string {
  return /^\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text;
}
