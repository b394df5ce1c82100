import { describe, expect, it } from 'vitest';
import { customerAccounts, receivedSinceTakeOver, sumOf } from '@/case-file/engine/account';
import { accountBook } from '@/case-file/engine/account-book';
import { arrangementsOf } from '@/case-file/engine/arrangement';
import { caseUpTo, reachedAt } from '@/case-file/engine/known';
import { byLesson } from '@/course/checks/lesson-order';
import { wholeCaseFile } from '../support/build-case-file';

const file = wholeCaseFile();
const told = [...file.timeline, ...file.ledger.payments].map(({ known }) => known);
const [first = 'l0', ...later] = [...new Set(['l0', 'l1-1', ...told])].toSorted(byLesson);
const order: readonly [string, ...string[]] = [first, ...later];

const at = (lesson: string) => caseUpTo(file, reachedAt(order, lesson));
const accountsAt = (lesson: string) =>
  new Map(customerAccounts(at(lesson)).map((account) => [account.company.id, account]));

describe('the story, as the course tells it', () => {
  it('has the figures of the take-over when its four accounts have been sorted', () => {
    const accounts = accountsAt('l1-2');
    expect([...accounts.values()].map(({ day }) => day)).toEqual(Array(4).fill('2025-09-01'));
    expect(sumOf([...accounts.values()])).toMatchObject({
      signed: 3978800,
      delivered: 3692800,
      received: 1504000,
      open: 2188800,
      boxes: {
        overdue: 858000,
        'condition-unmet': 744000,
        'not-due': 179200,
        unreconciled: 153600,
        retention: 254000,
      },
    });
  });

  it('knows of the 720,000 of lanneng before the 371,200 of huilin, which came sooner', () => {
    const accounts = accountsAt('l1-4');
    expect(accounts.get('lanneng')).toMatchObject({ day: '2025-11-10', received: 1650000 });
    expect(accounts.get('huilin')).toMatchObject({ day: '2025-09-01', received: 0 });
    expect(accountsAt('l3-3').get('huilin')).toMatchObject({
      day: '2025-10-24',
      received: 371200,
      boxes: { 'not-due': 115200, unreconciled: 38400 },
    });
  });

  it('counts the days of the first demand to chengcang and of the second meeting with guangchuan', () => {
    const late = accountsAt('l3-4')
      .get('guangchuan')
      ?.contracts.flatMap(({ instalments }) => instalments.flatMap(({ open }) => open))
      .find(({ box }) => box === 'overdue');
    expect(late).toMatchObject({ amount: 348000, daysLate: 125 });
    expect(accountsAt('l2-4').get('chengcang')?.boxes.overdue).toBe(372000);
  });

  it('ends with 1,750,800 received and 238,000 of chengcang open', () => {
    const accounts = accountsAt('l5-3');
    expect(receivedSinceTakeOver(at('l5-3'))).toBe(1750800);
    expect(accounts.get('chengcang')).toMatchObject({ open: 238000, boxes: { overdue: 238000 } });
    expect(accounts.get('huilin')?.open).toBe(0);
    expect(accounts.get('lanneng')?.boxes).toMatchObject({ retention: 186000, overdue: 0 });
    expect(accounts.get('guangchuan')?.boxes).toMatchObject({ retention: 68000, overdue: 0 });
  });

  it('keeps each account book to the balance of its account, at every lesson', () => {
    for (const lesson of order) {
      for (const account of customerAccounts(at(lesson))) {
        const book = accountBook(at(lesson), account.company.id, account.day);
        expect(book.at(-1)?.balance, `${account.company.id} at ${lesson}`).toBe(account.open);
      }
    }
  });

  it("follows guangchuan's three dates to the second try", () => {
    const states = (lesson: string) =>
      arrangementsOf(at(lesson), 'guangchuan', accountsAt(lesson).get('guangchuan')?.day ?? '').map(
        ({ parts }) => parts.map(({ state }) => state),
      );
    expect(states('l3-4')).toEqual([['to-come', 'to-come', 'to-come']]);
    expect(states('l4-3')).toEqual([
      ['kept', 'short', 'replaced'],
      ['to-come', 'to-come'],
    ]);
    expect(states('l5-3').at(-1)).toEqual(['kept', 'kept']);
  });
});
