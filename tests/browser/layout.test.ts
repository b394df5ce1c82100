import { describe, expect, it } from 'vitest';
import { prerenderedAddresses } from '../../tools/built-app';
import { hydrated, phone, useLearners } from './learner';

/** Elements that reach beyond the right edge and make the page scroll sideways. */
function overflowing(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map(
      (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`,
    );
}

/** Controls that a thumb can miss. A label belongs to its control. */
function smallControls(): readonly string[] {
  return [...document.querySelectorAll('button, select, textarea, input:not([type=hidden])')]
    .map((element) => element.closest('label') ?? element)
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && (height < 40 || width < 40);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
}

describe('every page fits the screen and the thumb', () => {
  const newLearner = useLearners();

  it.each([...prerenderedAddresses(), '/case/?at=l1-4'])(
    '%s, from 320 px to a projector',
    async (address) => {
      const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
      await open(address);
      await hydrated(page);
      expect(await page.evaluate(smallControls)).toEqual([]);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 780 });
        expect(await page.evaluate(overflowing), `at ${width} px`).toEqual([]);
      }

      await page.setViewportSize(phone);
      await page.evaluate(() => {
        document.documentElement.dataset.type = 'larger';
      });
      expect(await page.evaluate(overflowing), 'at the largest type size').toEqual([]);
    },
  );
});
