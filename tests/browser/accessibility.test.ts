import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { prerenderedAddresses } from '../../tools/built-app';
import { hydrated, laptop, phone, useLearners } from './learner';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Legacy mode runs within the page, which has no frames, and is several times faster.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (rules
    ? axe.withRules([...rules])
    : axe.withTags(standards)
  ).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

describe('every page meets WCAG 2.2 AA as far as a machine can tell', () => {
  const newLearner = useLearners();

  // The case grows with the course: its page is looked at empty and full.
  it.each([...prerenderedAddresses(), '/case/?at=l1-4'])(
    '%s, on a phone and a laptop, on paper and at night',
    async (address) => {
      const { page, open } = await newLearner({ viewport: phone });
      await open(address);
      await hydrated(page);
      expect(await violations(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast'])).toEqual([]);

      await page.setViewportSize(laptop);
      expect(await violations(page, ['color-contrast'])).toEqual([]);

      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page)).toEqual([]);
    },
  );
});
