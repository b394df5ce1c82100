import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { inStep, laptopOfClass, openClass, openStage, press, revision } from './class-windows';
import { useLearners } from './learner';
import { misfit } from './stage-misfit';

const { add } = zh.classroom.console;

describe('any item and any decision of the course', () => {
  const newLearner = useLearners();

  it.each([
    ['item', add.item],
    ['decision', add.decision],
  ] as const)(
    'can be projected beside the agenda, and fits three projectors: %s',
    async (kind, label) => {
      const learner = await openClass(await newLearner({ viewport: laptopOfClass }));
      const { page } = learner;
      const stages = [
        await openStage(learner, { size: { width: 1920, height: 1080 } }),
        await openStage(learner, { size: { width: 1280, height: 720 } }),
        await openStage(learner, { size: { width: 1024, height: 768 } }),
      ];
      await page.bringToFront();
      const misfits = new Set<string>();
      const look = async (what: string) => {
        for (const stage of stages) await inStep(page, stage);
        const found = (await Promise.all(stages.map(misfit))).flat();
        for (const fault of found) misfits.add(`${what} ${fault}`);
      };
      const groups = await groupsOf(page, label);
      expect(groups.length).toBeGreaterThan(4);

      for (const group of groups) {
        // A part of the agenda for each: none takes as many as the course has.
        await press(page, 'n');
        for (const { value, text } of group) {
          const what = text.split(' ')[0] ?? text;
          await page.getByLabel(label).selectOption(value);
          const before = await revision(page);
          await page
            .getByRole('button', { name: add.project })
            .nth(kind === 'item' ? 0 : 1)
            .click();
          await expect.poll(() => revision(page)).toBeGreaterThan(before);
          await look(what);
          await press(page, 'v');
          await look(what);
          await press(page, 'r');
          if (await page.getByText(zh.classroom.console.pick).isVisible()) {
            await press(page, '1');
            if (await page.getByText(zh.classroom.console.pick).isVisible()) await press(page, '2');
          }
          await look(what);
        }
      }
      expect([...misfits]).toEqual([]);
    },
    400_000,
  );
});

type Offer = { readonly value: string; readonly text: string };

/** What a picker of the console offers, by its groups. */
async function groupsOf(page: Page, label: string): Promise<readonly (readonly Offer[])[]> {
  await press(page, 'PageDown');
  await page.getByText(add.title).click();
  return page
    .getByLabel(label)
    .evaluate((select) =>
      [...select.querySelectorAll('optgroup')].map((group) =>
        [...group.querySelectorAll('option')].map(({ value, text }) => ({ value, text })),
      ),
    );
}
