import type { Page } from 'playwright-core';

/**
 * What of a stage is cut off, set below 40 of 1080 pixels, or in lines of more than 27 characters:
 * what cannot be read from eight metres.
 */
export async function misfit(stage: Page): Promise<readonly string[]> {
  return stage.evaluate(() => {
    const root = document.querySelector('[data-rev] > section');
    const body = root?.children[1];
    if (!(body instanceof HTMLElement)) return [];
    const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
    const name = `${window.innerWidth}: ${body.innerText.slice(0, 30)}`;
    const faults: string[] = [];
    if (body.scrollHeight > body.clientHeight + 2) {
      faults.push(`${name} overflows by ${body.scrollHeight - body.clientHeight}`);
    }
    if (body.scrollWidth > body.clientWidth + 2) faults.push(`${name} is too wide`);
    for (const element of body.querySelectorAll('p, li, td, th, span, b, h1, h2')) {
      if (!(element instanceof HTMLElement) || element.closest('svg, [class*="papers"]')) continue;
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!own || element.className.includes('visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / unit;
      if (size < 39.5)
        faults.push(`${name}: ${Math.round(size)} px "${element.innerText.slice(0, 12)}"`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const width = range.getBoundingClientRect().width / unit;
      if (width / size > 27.2)
        faults.push(`${name}: a line of ${Math.round(width / size)} characters`);
    }
    return faults.slice(0, 3);
  });
}
