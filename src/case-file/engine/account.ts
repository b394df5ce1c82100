import { type InstalmentState, instalmentOn, type OpenBox } from './instalment';
import type { KnownCase } from './known';

type Contract = KnownCase['contracts'][number];

/** Sums in whole 元. What came and the six boxes of open money add up to what was signed. */
export type Boxes = Readonly<Record<OpenBox | 'received', number>>;

export type Figures = {
  readonly boxes: Boxes;
  readonly signed: number;
  /** Without goods and quarters that were never delivered: what can be owed at all. */
  readonly delivered: number;
  readonly received: number;
  /** Delivered and not received. */
  readonly open: number;
};

export type ContractAccount = Figures & {
  readonly contract: Contract;
  readonly instalments: readonly InstalmentState[];
};

export type CustomerAccount = Figures & {
  readonly company: KnownCase['companies'][number];
  /** The day that the account is kept up to: that of the last event that is known. */
  readonly day: string;
  /** Whether the open money has been sorted into boxes for the learner. */
  readonly sorted: boolean;
  readonly contracts: readonly ContractAccount[];
};

const nothing: Boxes = {
  received: 0,
  overdue: 0,
  'not-due': 0,
  'condition-unmet': 0,
  unreconciled: 0,
  retention: 0,
  'not-delivered': 0,
};

/** The customers' accounts, each on the day that it is kept up to. */
export function customerAccounts(known: KnownCase): readonly CustomerAccount[] {
  return known.companies
    .filter(({ side }) => side === 'customer')
    .map((company) => {
      const day = lastDay(known, company.id);
      const contracts = known.contracts
        .filter(({ customer }) => customer === company.id)
        .map((contract) => contractOn(known, contract, day));
      return {
        company,
        day,
        sorted: contracts.every(({ contract }) => contract.sorted),
        contracts,
        ...sumOf(contracts),
      };
    });
}

/** Sums of accounts, each as it stands. */
export function sumOf(accounts: readonly { readonly boxes: Boxes }[]): Figures {
  return figuresOf(accounts.map(({ boxes }) => boxes).reduce(add, nothing));
}

/** What came since the take-over, of all customers. */
export function receivedSinceTakeOver({ ledger }: KnownCase): number {
  return ledger.payments
    .filter(({ on }) => on > ledger.asOf)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * The day of the last event of a company that is known, and the take-over at the least. The course
 * tells the customers' stories one after the other, so each account has a day of its own.
 */
export function lastDay({ timeline, ledger }: KnownCase, company: string): string {
  return timeline
    .filter((event) => event.company === company)
    .map(({ on, until }) => until ?? on)
    .reduce((last, day) => (day > last ? day : last), ledger.asOf);
}

/** A contract on a day, by what is known of payments and changes. */
export function contractOn(
  { ledger }: Pick<KnownCase, 'ledger'>,
  contract: Contract,
  day: string,
): ContractAccount {
  const instalments = contract.instalments.map((instalment) => {
    const own = (one: { readonly contract: string; readonly instalment: string }) =>
      one.contract === contract.id && one.instalment === instalment.id;
    return instalmentOn(instalment, ledger.payments.filter(own), ledger.changes.filter(own), day);
  });
  return { contract, instalments, ...figuresOf(instalments.map(boxesOf).reduce(add, nothing)) };
}

function boxesOf({ received, open }: InstalmentState): Boxes {
  return open
    .map(({ box, amount }): Boxes => ({ ...nothing, [box]: amount }))
    .reduce(add, { ...nothing, received });
}

function add(one: Boxes, other: Boxes): Boxes {
  return {
    received: one.received + other.received,
    overdue: one.overdue + other.overdue,
    'not-due': one['not-due'] + other['not-due'],
    'condition-unmet': one['condition-unmet'] + other['condition-unmet'],
    unreconciled: one.unreconciled + other.unreconciled,
    retention: one.retention + other.retention,
    'not-delivered': one['not-delivered'] + other['not-delivered'],
  };
}

function figuresOf(boxes: Boxes): Figures {
  const signed = Object.values(boxes).reduce((sum, amount) => sum + amount, 0);
  const delivered = signed - boxes['not-delivered'];
  return { boxes, signed, delivered, received: boxes.received, open: delivered - boxes.received };
}
