import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BankFile } from '@/course/schema/item';
import { zh } from '@/i18n/zh';
import { writeBackup } from '@/learning-record/backup';
import { attemptFinished, attemptStarted, itemAnswered } from '../support/build-attempt';
import { type DatedFact, datedEvents, playedOn } from '../support/build-review';
import { type Learner, laptop, useLearners, workerReady } from './learner';
import { violations } from './violations';

const { review, quiz } = zh;
const monday = '2026-01-05';
const bank: BankFile = parse(
  await readFile('content/modules/01-know-both-sides/m1.quiz.yaml', 'utf8'),
);

/** An item of the real bank that is answered with one choice. */
const item = bank.items.find((one) => one.type === 'single-response');
if (item?.type !== 'single-response') throw new Error('The first bank has no such item');
const key = item.options.find(({ id }) => id === item.key[0])?.text.replaceAll('**', '') ?? '';

/** A quiz in which these items were wrong, though the learner was sure. */
function missed(...items: readonly string[]): readonly DatedFact[] {
  return [
    attemptStarted({ items: items.map((id) => ({ id, hash: 'as-it-was' })) }),
    ...items.map((id, position) =>
      itemAnswered({ item: id, position, correct: false, score: 0, response: { selected: [] } }),
    ),
    attemptFinished({ score: 0, passed: false }),
  ].map((fact) => ({ ...fact, day: monday }));
}

/** A learner who brings a record along. */
async function arrive(learner: Learner, facts: readonly DatedFact[]): Promise<void> {
  const { page, open } = learner;
  await on(learner, monday);
  await open('/record/');
  // A clock that is set hides what hydration measures: the record is open when this is enabled.
  await page.getByRole('button', { name: zh.record.import, disabled: false }).waitFor();
  const { text } = writeBackup({
    kind: 'full',
    course: { id: 'getting-paid', version: '0.1.0' },
    exportedAt: `${monday}T20:00:00.000+08:00`,
    events: datedEvents(facts),
    setAside: [],
  });
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText(zh.record.imported(facts.length, 0)).waitFor();
}

/** From now on it is the evening of that day. */
async function on({ context }: Learner, day: string): Promise<void> {
  await context.clock.setSystemTime(new Date(`${day}T20:00:00+08:00`));
}

/** Does the one item that is due, rightly and surely. */
async function answerRightly(page: Page): Promise<void> {
  await page.getByRole('button', { name: review.today.start(1) }).click();
  await page.getByRole('heading', { level: 1, name: quiz.itemOf(1, 1) }).waitFor();
  await page.getByRole('radio', { name: key }).check();
  await page.getByRole('radio', { name: quiz.sure, exact: true }).check();
  await page.getByRole('button', { name: quiz.submit }).click();
  await page.getByRole('button', { name: quiz.toResult }).click();
  await page.getByRole('heading', { level: 1, name: review.session.title(1, 1) }).waitFor();
}

const shelf = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

describe('the review', () => {
  const newLearner = useLearners();
  const inBeijing = { timezoneId: 'Asia/Shanghai' };

  it('asks what was wrong on later days until it is held, over reloads and days', async () => {
    const learner = await newLearner(inBeijing);
    const { page, open } = learner;
    await arrive(learner, missed(item.id));
    await open('/review/');
    // It is another item than the one that was answered: it is asked at once.
    await page.getByText(review.book.changedWhy).waitFor();
    await answerRightly(page);
    // On the day of the mistake it does not count.
    await page.getByRole('link', { name: review.session.back }).click();
    await page.getByText(review.book.right('0')).waitFor();
    await page.getByText(review.today.done(1)).waitFor();

    await on(learner, '2026-01-20');
    await open('/');
    // The first quiz was the start: a week later the home page says that the check-in is due.
    await page.getByRole('link', { name: zh.home.checkInDue(7) }).click();
    await answerRightly(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: review.session.title(1, 1) }).waitFor();

    await on(learner, '2026-04-20');
    await open('/review/');
    await answerRightly(page);
    await page.getByText(review.session.to.held).waitFor();
    await open('/review/');
    await shelf(page, review.book.shelves.held(1)).click();
    await page.getByText(review.book.heldByDays).waitFor();
    await page.reload();
    await page.getByText(review.book.heldByDays).waitFor();
  });

  it('asks ten a day of a heap, and the rest later', async () => {
    const learner = await newLearner(inBeijing);
    const { page, open } = learner;
    await arrive(learner, missed(...bank.items.slice(0, 18).map(({ id }) => id)));
    await on(learner, '2026-03-05');
    await open('/review/');
    await page.getByRole('button', { name: review.today.start(10) }).waitFor();
    await page.getByText(review.today.waiting(8)).waitFor();
  });

  it('reminds by a calendar file, which is made without a network', async () => {
    const learner = await newLearner(inBeijing);
    const { page, open, context, home } = learner;
    await on(learner, monday);
    await open('/review/');
    await workerReady(page);
    await page.getByLabel(review.days.start).fill(monday);
    await page.getByText(review.days.checkIn(7, 8)).waitFor();
    await page.getByRole('radio', { name: review.days.times['20:00'] }).check();
    await context.setOffline(true);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: review.days.download }).click();
    const file = await (await download).path();
    await page.getByText(review.days.downloaded).waitFor();

    const calendar = (await readFile(file, 'utf8')).replaceAll(/\r\n[ \t]/g, '');
    const starts = [...calendar.matchAll(/DTSTART:(\d{8}T\d{6})\r\n/g)].map(([, start]) => start);
    expect(starts).toEqual([
      '20260105T200000',
      '20260106T200000',
      '20260112T200000',
      '20260204T200000',
      '20260405T200000',
    ]);
    expect(calendar).toContain(`SUMMARY:${review.calendar.checkIn(7, 8)}`);
    expect(calendar).toContain(`URL:${home}review/`);
  });

  it('takes a decision of a role-play once more, by keyboard', async () => {
    const learner = await newLearner({ ...inBeijing, viewport: laptop });
    const { page, open } = learner;
    await arrive(learner, playedOn(monday, 'a'));
    await on(learner, '2026-01-12');
    await open('/review/');
    await page.getByRole('button', { name: review.today.quick }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '知己' }).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: review.decision.back }).press('Enter');
    await page.getByRole('heading', { level: 1, name: review.title }).waitFor();
    await page.getByText(review.today.done(1)).waitFor();
  });

  it('is open to everybody when it is full', async () => {
    const learner = await newLearner(inBeijing);
    const { page, open } = learner;
    await arrive(learner, [
      ...missed(...bank.items.slice(0, 4).map(({ id }) => id)),
      ...playedOn(monday, 'a'),
    ]);
    await on(learner, '2026-01-12');
    await open('/review/');
    await page.getByRole('article').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});
