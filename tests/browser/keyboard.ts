import type { Locator, Page } from 'playwright-core';

/**
 * Moves focus by Tab alone until it is on `target`, as somebody without a mouse does.
 *
 * @throws {Error} when it is not reached in 150 steps
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Until it is there and enabled.
  await target.click({ trial: true });
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Waits until focus is on what has the text. */
export async function focusOn(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.textContent?.includes(wanted),
    text,
  );
}
