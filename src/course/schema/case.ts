import { z } from 'zod';
import { DaySchema, IdSchema, LessonIdSchema, TextSchema } from './id';

/**
 * The lesson from which a learner knows of something, by the order of the course. The pages of the
 * case file never show it earlier; where no lesson tells it, it is the first one set after it.
 */
const KnownSchema = LessonIdSchema;

/** What a later lesson adds to what was said at first. */
const AdditionSchema = z.strictObject({ known: KnownSchema, text: TextSchema });

const PersonSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  /** How the story calls them after the first mention. */
  called: TextSchema,
  position: TextSchema,
  /** What moves this person. */
  cares: TextSchema,
  role: z.enum(['decides', 'accepts', 'pays', 'can-block', 'informs', 'colleague']).optional(),
  /** Left out for those who are there from the first lesson on. */
  known: KnownSchema.optional(),
  later: z.array(AdditionSchema).default([]),
});

/** Days of the month on which a customer pays, and where a batch goes that falls on a day off. */
const BatchesSchema = z.strictObject({
  days: z.array(z.number().int().min(1).max(31)).min(1),
  onDayOff: z.enum(['before', 'after']),
});

/** `content/case/companies.yaml` */
export const CompaniesFileSchema = z.strictObject({
  /** The lesson that tells who of the customers' people decides, accepts and pays, and what moves them. */
  rolesKnown: KnownSchema,
  companies: z.array(
    z.strictObject({
      id: IdSchema,
      name: TextSchema,
      short: TextSchema,
      side: z.enum(['supplier', 'customer', 'other']),
      about: TextSchema,
      later: z.array(AdditionSchema).default([]),
      batches: BatchesSchema.optional(),
      people: z.array(PersonSchema),
    }),
  ),
});

/** Money in whole 元. */
const AmountSchema = z.number().int();

/** How a last day to pay comes about: counted from this day, which is not counted itself. */
const CountedFromSchema = z.strictObject({ day: DaySchema, days: z.number().int() });

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
      /** The lesson that sorts its open money into what is due and what is not; its amount is known before. */
      sortedFrom: KnownSchema,
      instalments: z.array(
        z.strictObject({
          id: IdSchema,
          label: TextSchema,
          amount: AmountSchema,
          /** Last day to pay, where the contract fixes one already. */
          dueOn: DaySchema.nullable(),
          /** How `dueOn` comes about: counted from this day, this many days. */
          countedFrom: CountedFromSchema.optional(),
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

/** `content/case/ledger.yaml`: what moved after the contracts were signed. */
export const LedgerFileSchema = z.strictObject({
  /** The day of the take-over, for which `totals` and the contracts' `state` stand. */
  asOf: DaySchema,
  /** What the general manager wants to have arrived since the take-over. */
  goal: z.strictObject({ by: DaySchema, amount: AmountSchema }),
  /** Money that arrived, in the order of days. Each has its event in `timeline.yaml`. */
  payments: z.array(
    z.strictObject({
      on: DaySchema,
      contract: IdSchema,
      instalment: IdSchema,
      amount: AmountSchema,
      known: KnownSchema,
      /** Why it did not come with one of the customer's batches. */
      offBatch: TextSchema.optional(),
    }),
  ),
  /**
   * Open money that changed its state after the take-over: delivered, accepted or reconciled, and
   * owed from then on. What falls due by its day alone needs no entry.
   */
  changes: z.array(
    z.strictObject({
      on: DaySchema,
      contract: IdSchema,
      instalment: IdSchema,
      /** How much of the instalment. The rest stays as it is. */
      amount: AmountSchema.positive(),
      /** Last day to pay; null where the papers that start the term are not there yet. */
      dueOn: DaySchema.nullable(),
      countedFrom: CountedFromSchema.optional(),
      known: KnownSchema,
    }),
  ),
  /** Dates that a customer agreed to in writing for money that was overdue. The latest one holds. */
  arrangements: z.array(
    z.strictObject({
      on: DaySchema,
      contract: IdSchema,
      instalment: IdSchema,
      /** Add up to what was open of the instalment on that day. */
      parts: z.array(z.strictObject({ on: DaySchema, amount: AmountSchema.positive() })).min(1),
      known: KnownSchema,
    }),
  ),
  /** Totals on the day of the take-over that the course quotes; the check adds them up anew. */
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
  /** How the story ends, in figures that the course quotes; the check adds them up anew. */
  outcome: z.strictObject({
    /** All that could be collected by the goal's day: what was open and no retention, and what fell due since. */
    collectable: AmountSchema,
    /** Received since the take-over, up to and with that day. */
    received: z.array(z.strictObject({ by: DaySchema, amount: AmountSchema })),
    /** What of `collectable` had not come by the goal's day. */
    left: AmountSchema,
  }),
});

/** `content/case/timeline.yaml`: what happens in the story, in the order of days. */
export const TimelineFileSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      on: DaySchema,
      /** Last day of something that takes several. */
      until: DaySchema.optional(),
      /** Written for whoever reads the file; the check holds it against the calendar. */
      weekday: z.enum(['一', '二', '三', '四', '五', '六', '日']),
      /** True where the day is off, at weekends and on holidays: so that nobody meets by mistake. */
      dayOff: z.boolean().default(false),
      /** The company that it is about. Left out for what concerns all, such as a holiday. */
      company: IdSchema.optional(),
      /** One sentence, as somebody of the story would say it. */
      happened: TextSchema.max(80, 'say it in one sentence of at most 80 characters'),
      /** What arrived on that day, in 元: the sum of the ledger's payments of this company. */
      payment: AmountSchema.optional(),
      known: KnownSchema,
    }),
  ),
});

/** `content/case/calendar.yaml`: official days off and make-up workdays of the story's time. */
export const CalendarFileSchema = z.strictObject({
  holidays: z.array(z.strictObject({ from: DaySchema, to: DaySchema, name: TextSchema })),
  workdays: z.array(z.strictObject({ on: DaySchema, instead: TextSchema })),
});

export type CompaniesFile = z.infer<typeof CompaniesFileSchema>;
export type Companies = CompaniesFile['companies'];
export type Contracts = z.infer<typeof ContractsFileSchema>['contracts'];
export type Ledger = z.infer<typeof LedgerFileSchema>;
export type WorkCalendar = z.infer<typeof CalendarFileSchema>;
export type Timeline = z.infer<typeof TimelineFileSchema>['events'];
