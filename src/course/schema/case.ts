import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from './id';

const PersonSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  /** How the story calls them after the first mention. */
  called: TextSchema,
  position: TextSchema,
  /** What moves this person. */
  cares: TextSchema,
  role: z.enum(['decides', 'accepts', 'pays', 'can-block', 'informs', 'colleague']).optional(),
});

/** `content/case/companies.yaml` */
export const CompaniesFileSchema = z.strictObject({
  companies: z.array(
    z.strictObject({
      id: IdSchema,
      name: TextSchema,
      short: TextSchema,
      side: z.enum(['supplier', 'customer', 'other']),
      about: TextSchema,
      people: z.array(PersonSchema),
    }),
  ),
});

/** Money in whole 元. */
const AmountSchema = z.number().int();

/** `content/case/contracts.yaml` */
export const ContractsFileSchema = z.strictObject({
  contracts: z.array(
    z.strictObject({
      id: IdSchema,
      number: TextSchema,
      customer: IdSchema,
      project: TextSchema,
      signedOn: DaySchema,
      specification: TextSchema.optional(),
      quantity: z.number().int().optional(),
      unitPrice: AmountSchema.optional(),
      amount: AmountSchema,
      instalments: z.array(
        z.strictObject({
          id: IdSchema,
          label: TextSchema,
          amount: AmountSchema,
          /** Last day to pay, where the contract fixes one already. */
          dueOn: DaySchema.nullable(),
          /** How `dueOn` comes about: counted from this day, this many days. */
          countedFrom: z.strictObject({ day: DaySchema, days: z.number().int() }).optional(),
          /** State on the day of the take-over, 2025-09-01. */
          state: z.enum([
            'received',
            'overdue',
            'not-due',
            'condition-unmet',
            'unreconciled',
            'retention',
            'not-delivered',
          ]),
        }),
      ),
    }),
  ),
});

/** `content/case/ledger.yaml` */
export const LedgerFileSchema = z.strictObject({
  asOf: DaySchema,
  payments: z.array(
    z.strictObject({
      on: DaySchema,
      contract: IdSchema,
      instalment: IdSchema,
      amount: AmountSchema,
    }),
  ),
  /** Totals that the course quotes; the check adds them up anew. */
  totals: z.strictObject({
    delivered: AmountSchema,
    received: AmountSchema,
    open: AmountSchema,
    overdue: AmountSchema,
    conditionUnmet: AmountSchema,
    notDue: AmountSchema,
    unreconciled: AmountSchema,
    retention: AmountSchema,
    signed: AmountSchema,
  }),
});

/** `content/case/calendar.yaml`: official days off and make-up workdays of the story's time. */
export const CalendarFileSchema = z.strictObject({
  holidays: z.array(z.strictObject({ from: DaySchema, to: DaySchema, name: TextSchema })),
  workdays: z.array(z.strictObject({ on: DaySchema, instead: TextSchema })),
});

export type Companies = z.infer<typeof CompaniesFileSchema>['companies'];
export type Contracts = z.infer<typeof ContractsFileSchema>['contracts'];
export type Ledger = z.infer<typeof LedgerFileSchema>;
export type WorkCalendar = z.infer<typeof CalendarFileSchema>;
