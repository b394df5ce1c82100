import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { prerenderedAddresses } from '../../tools/built-app';
import { hydrated, laptop, phone, useLearners } from './learner';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is far below the screen stands where it was guessed to, on top of other things: lay it out. */
const LAID_OUT = '* { content-visibility: visible !important }';

async function violations(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({ content: LAID_OUT });
  // Legacy mode runs within the page, which has no frames, and is several times faster.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(standards);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

describe('every page meets WCAG 2.2 AA as far as a machine can tell', () => {
  const newLearner = useLearners();

  // The case grows with the course: its page is looked at empty and full.
  it.each([...prerenderedAddresses(), '/case/?at=l5-3'])(
    '%s, on a phone on paper and on a laptop at night',
    async (address) => {
      const { page, open } = await newLearner({ viewport: phone });
      await open(address);
      await hydrated(page);
      expect(await violations(page)).toEqual([]);

      // Colours come from tokens and widths from layout: the other two pairings hold nothing new.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(laptop);
      expect(await violations(page)).toEqual([]);
    },
  );
});
