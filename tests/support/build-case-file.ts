import type { CaseFile } from '@/course/case-file';
import { checkCourse } from '../../tools/check-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';

/** One customer with one contract of 100: 60 received, 40 overdue since 2025-07-18. */
export function buildCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return {
    rolesKnown: 'l1-3',
    companies: [
      {
        id: 'hengce',
        name: '恒测智能科技（临州）有限公司',
        short: '恒测科技',
        side: 'supplier',
        about: '做在线监测。',
        later: [],
        people: [],
      },
      {
        id: 'guangchuan',
        name: '临州广川精工制造有限公司',
        short: '广川',
        side: 'customer',
        about: '民营制造。',
        later: [{ known: 'l3-1', text: '缺现金，不是赖账。' }],
        people: [
          {
            id: 'zheng-li',
            name: '郑丽',
            called: '郑经理',
            position: '财务经理',
            cares: '谨慎，守信。',
            role: 'pays',
            later: [{ known: 'l3-1', text: '在对账单上盖了章。' }],
          },
        ],
      },
    ],
    contracts: [
      {
        id: 'b',
        number: 'HC-B-2502',
        customer: 'guangchuan',
        project: '冲压车间能耗监测',
        signedOn: '2025-04-08',
        amount: 100,
        sortedFrom: 'l1-2',
        instalments: [
          { id: 'advance', label: '预付款', amount: 60, dueOn: null, state: 'received' },
          {
            id: 'acceptance',
            label: '验收款',
            amount: 40,
            dueOn: '2025-07-18',
            state: 'overdue',
          },
        ],
      },
    ],
    ledger: {
      asOf: '2025-09-01',
      goal: { by: '2026-02-13', amount: 30 },
      payments: [{ on: '2025-04-15', ...acceptance, instalment: 'advance', amount: 60 }],
      changes: [],
      arrangements: [],
    },
    timeline: [
      {
        on: '2025-09-01',
        weekday: '一',
        dayOff: false,
        company: 'hengce',
        happened: '林一舟接手。',
        known: 'l0',
      },
    ],
    ...overrides,
  };
}

/** Where a payment, change or arrangement of the built contract belongs. */
export const acceptance = { contract: 'b', instalment: 'acceptance', known: 'l0' } as const;

/** A story event of the built customer. */
export function buildEvent(
  on: string,
  known: string,
  overrides: Partial<CaseFile['timeline'][number]> = {},
): CaseFile['timeline'][number] {
  return {
    on,
    weekday: '一',
    dayOff: false,
    company: 'guangchuan',
    happened: `${on} 有事。`,
    known,
    ...overrides,
  };
}

/** The case file of `content/` whole, also what lessons tell that are still to be written. */
export function wholeCaseFile(): CaseFile {
  const { sound } = checkCourse(readContentFiles('content'));
  if (!sound) throw new Error('The course in content/ has errors.');
  const { companies, contracts, ledger, timeline } = sound.source;
  return {
    ...companies.data,
    contracts: contracts.data.contracts,
    ledger: ledger.data,
    timeline: timeline.data.events,
  };
}
