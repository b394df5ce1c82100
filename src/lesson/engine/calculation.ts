import { isDay } from '@/course/day';
import {
  type Concession,
  collectionRate,
  concession,
  costOfDelay,
  exposure,
  milestoneShare,
  salesToRecover,
} from './calculator';
import {
  type FieldName,
  type Formula,
  fieldsOf,
  figureIn,
  type Inputs,
  kinds,
  units,
} from './calculator-fields';
import { type DaysOff, type Due, dueDate, type Term } from './due-date';
import { parseAmounts, parseFigure, parseMonthDays } from './figures';
import { type OpenBalance, type OrderTerms, splitOrder } from './order-split';

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
      const start = inputs.start?.trim();
      if (!start || days === null) return null;
      const term: Term = {
        start,
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
  for (const name of names) figures[name] = figureIn(name, inputs) ?? undefined;
  return areGiven(figures, names) ? figures : null;
}

function areGiven<Name extends FieldName>(
  figures: Partial<Record<Name, number>>,
  names: readonly Name[],
): figures is Given<Name> {
  return names.every((name) => figures[name] !== undefined);
}
