import { describe, expect, it } from 'vitest';
import { prerenderedAddresses } from '../../tools/built-app';
import { hydrated, laptop, phone, useLearners } from './learner';
import { violations } from './violations';

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
