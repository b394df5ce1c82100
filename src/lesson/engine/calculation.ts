import { isDay } from '@/course/day';
import type { InteractionOf } from '@/course/schema/interaction';
import type { Answer } from './answer';
import {
  type Concession,
  collectionRate,
  concession,
  costOfDelay,
  exposure,
  milestoneShare,
  salesToRecover,
} from './calculator';
import { type DaysOff, type Due, dueDate, type Term } from './due-date';
import { parseAmounts, parseFigure, parseMonthDays, type Unit } from './figures';
import { type OpenBalance, type OrderTerms, splitOrder } from './order-split';

export type Formula = InteractionOf<'calculator'>['formula'];
export type FieldName =
  | 'signed'
  | 'received'
  | 'amount'
  | 'rate'
  | 'days'
  | 'loss'
  | 'margin'
  | 'discount'
  | 'done'
  | 'total'
  | 'parts'
  | 'singleAdvance'
  | 'splitAdvance'
  | 'buildDays'
  | 'termDays'
  | 'open'
  | 'order'
  | 'advance'
  | 'start'
  | 'rolls'
  | 'batches';

/** What stands in the fields, as it was typed; `rolls` is `yes` or empty. */
export type Inputs = Readonly<Partial<Record<FieldName, string>>>;

/** Why a field cannot be reckoned with; the view has words for it. */
export type Trouble =
  | 'figure'
  | 'count'
  | 'positive'
  | 'days'
  | 'percent'
  | 'day'
  | 'batches'
  | 'parts'
  | 'more-than-signed'
  | 'more-than-total'
  | 'more-than-order';

type Given<Name extends FieldName> = Readonly<Record<Name, number>>;

export type Calculation =
  | ({ readonly formula: 'collection-rate'; readonly open: number } & Given<
      'signed' | 'received' | 'rate'
    >)
  | ({ readonly formula: 'cost-of-delay'; readonly cost: number } & Given<
      'amount' | 'rate' | 'days'
    >)
  | ({ readonly formula: 'sales-to-recover'; readonly sales: number } & Given<'loss' | 'margin'>)
  | ({ readonly formula: 'concession' } & Concession &
      Given<'amount' | 'discount' | 'days' | 'rate'>)
  | ({
      readonly formula: 'milestone-share';
      readonly payable: number;
      readonly rest: number;
    } & Given<'amount' | 'done' | 'total'>)
  | {
      readonly formula: 'order-split';
      readonly terms: OrderTerms;
      readonly single: OpenBalance;
      readonly split: OpenBalance;
    }
  | ({ readonly formula: 'exposure'; readonly exposure: number } & Given<
      'open' | 'order' | 'advance'
    >)
  | { readonly formula: 'due-date'; readonly term: Term; readonly due: Due };

export type CalculationOf<Of extends Formula> = Extract<Calculation, { readonly formula: Of }>;

export type Worked = {
  readonly troubles: Readonly<Partial<Record<FieldName, Trouble>>>;
  /** Null while a field is empty or in trouble. */
  readonly result: Calculation | null;
};

export const fieldsOf: Readonly<Record<Formula, readonly FieldName[]>> = {
  'collection-rate': ['signed', 'received'],
  'cost-of-delay': ['amount', 'rate', 'days'],
  'sales-to-recover': ['loss', 'margin'],
  concession: ['amount', 'discount', 'days', 'rate'],
  'milestone-share': ['amount', 'done', 'total'],
  'order-split': ['parts', 'singleAdvance', 'splitAdvance', 'buildDays', 'termDays'],
  exposure: ['open', 'order', 'advance'],
  'due-date': ['start', 'days', 'rolls', 'batches'],
};

type FieldKind = 'amount' | 'count' | 'percent' | 'days' | 'day' | 'choice' | 'batches' | 'parts';

const kinds: Readonly<Record<FieldName, FieldKind>> = {
  signed: 'amount',
  received: 'amount',
  amount: 'amount',
  rate: 'percent',
  days: 'days',
  loss: 'amount',
  margin: 'percent',
  discount: 'percent',
  done: 'count',
  total: 'count',
  parts: 'parts',
  singleAdvance: 'percent',
  splitAdvance: 'percent',
  buildDays: 'days',
  termDays: 'days',
  open: 'amount',
  order: 'amount',
  advance: 'amount',
  start: 'day',
  rolls: 'choice',
  batches: 'batches',
};

/** What a figure's field is asked in. */
const units: Readonly<Partial<Record<FieldKind, Unit>>> = { percent: '%', days: '天', count: '个' };

/** What a formula divides by, or what would make nothing of its question. */
const positive: readonly FieldName[] = ['signed', 'amount', 'loss', 'margin', 'total', 'order'];

/** A field that cannot hold more than another one. */
const limits: Readonly<
  Partial<
    Record<
      Formula,
      { readonly field: FieldName; readonly by: FieldName; readonly trouble: Trouble }
    >
  >
> = {
  'collection-rate': { field: 'received', by: 'signed', trouble: 'more-than-signed' },
  'milestone-share': { field: 'done', by: 'total', trouble: 'more-than-total' },
  exposure: { field: 'advance', by: 'order', trouble: 'more-than-order' },
};

/** Reckons with what was typed. Empty fields are no trouble, they are only not filled yet. */
export function calculate(formula: Formula, inputs: Inputs, daysOff: DaysOff): Worked {
  const troubles: Partial<Record<FieldName, Trouble>> = {};
  for (const field of fieldsOf[formula]) {
    const text = inputs[field]?.trim() ?? '';
    const trouble = text === '' ? null : troubleIn(field, text);
    if (trouble) troubles[field] = trouble;
  }
  const limit = limits[formula];
  if (limit && !troubles[limit.field] && !troubles[limit.by]) {
    const [held, most] = [figureIn(limit.field, inputs), figureIn(limit.by, inputs)];
    if (held !== null && most !== null && held > most) troubles[limit.field] = limit.trouble;
  }
  const sound = Object.keys(troubles).length === 0;
  return { troubles, result: sound ? resultOf(formula, inputs, daysOff) : null };
}

function troubleIn(field: FieldName, text: string): Trouble | null {
  const kind = kinds[field];
  switch (kind) {
    case 'choice':
      return null;
    case 'day':
      return isDay(text) ? null : 'day';
    case 'batches':
      return parseMonthDays(text) ? null : 'batches';
    case 'parts':
      return parseAmounts(text) ? null : 'parts';
    default: {
      const figure = parseFigure(text, units[kind] ?? '元');
      if (kind === 'days') {
        return figure !== null && Number.isInteger(figure) && figure <= 3650 ? null : 'days';
      }
      if (kind === 'percent' && (figure === null || figure > 100)) return 'percent';
      if (figure === null) return kind === 'count' ? 'count' : 'figure';
      return figure === 0 && positive.includes(field) ? 'positive' : null;
    }
  }
}

function resultOf(formula: Formula, inputs: Inputs, daysOff: DaysOff): Calculation | null {
  switch (formula) {
    case 'collection-rate': {
      const given = figuresIn(inputs, 'signed', 'received');
      return given && { formula, ...given, ...collectionRate(given.signed, given.received) };
    }
    case 'cost-of-delay': {
      const given = figuresIn(inputs, 'amount', 'rate', 'days');
      return (
        given && { formula, ...given, cost: costOfDelay(given.amount, given.rate, given.days) }
      );
    }
    case 'sales-to-recover': {
      const given = figuresIn(inputs, 'loss', 'margin');
      return given && { formula, ...given, sales: salesToRecover(given.loss, given.margin) };
    }
    case 'concession': {
      const given = figuresIn(inputs, 'amount', 'discount', 'days', 'rate');
      if (!given) return null;
      const { amount, discount, days, rate } = given;
      return { formula, ...given, ...concession(amount, discount, days, rate) };
    }
    case 'milestone-share': {
      const given = figuresIn(inputs, 'amount', 'done', 'total');
      return (
        given && { formula, ...given, ...milestoneShare(given.amount, given.done, given.total) }
      );
    }
    case 'order-split': {
      const given = figuresIn(inputs, 'singleAdvance', 'splitAdvance', 'buildDays', 'termDays');
      const parts = parseAmounts(inputs.parts ?? '');
      if (!given || !parts) return null;
      const terms: OrderTerms = { parts, ...given };
      return { formula, terms, ...splitOrder(terms) };
    }
    case 'exposure': {
      const given = figuresIn(inputs, 'open', 'order', 'advance');
      return (
        given && { formula, ...given, exposure: exposure(given.open, given.order, given.advance) }
      );
    }
    case 'due-date': {
      const days = figureIn('days', inputs);
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

/** The figures of some fields; null while one of them holds none. */
function figuresIn<Name extends FieldName>(
  inputs: Inputs,
  ...names: readonly Name[]
): Given<Name> | null {
  const figures: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const figure = figureIn(name, inputs);
    if (figure === null) return null;
    figures[name] = figure;
  }
  return figures as Given<Name>;
}

function figureIn(field: FieldName, inputs: Inputs): number | null {
  const text = inputs[field];
  return text === undefined ? null : parseFigure(text, units[kinds[field]] ?? '元');
}

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
