import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is far below the screen stands where it was guessed to, on top of other things: lay it out. */
const LAID_OUT = '* { content-visibility: visible !important }';

/** What a machine finds against WCAG 2.2 AA in the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({ content: LAID_OUT });
  // Legacy mode runs within the page, which has no frames, and is several times faster.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(standards);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
