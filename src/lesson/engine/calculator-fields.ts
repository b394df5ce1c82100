import type { InteractionOf } from '@/course/schema/interaction';
import { parseFigure, type Unit } from './figures';

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

export type FieldKind =
  | 'amount'
  | 'count'
  | 'percent'
  | 'days'
  | 'day'
  | 'choice'
  | 'batches'
  | 'parts';

export const kinds: Readonly<Record<FieldName, FieldKind>> = {
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
export const units: Readonly<Partial<Record<FieldKind, Unit>>> = {
  percent: '%',
  days: '天',
  count: '个',
};

/** The figure that stands in a field; null for anything else, and for nothing. */
export function figureIn(field: FieldName, inputs: Inputs): number | null {
  const text = inputs[field];
  return text === undefined ? null : parseFigure(text, units[kinds[field]] ?? '元');
}
