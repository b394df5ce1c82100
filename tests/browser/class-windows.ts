import type { CDPSession, Page } from 'playwright-core';
import { zh } from '@/i18n/zh';
import { hydrated, type Learner } from './learner';

const { console: desk, list, stage: projected } = zh.classroom;

/** The size of the instructor's laptop, and of a projector. */
export const laptopOfClass = { width: 1280, height: 720 };

export type OpenClass = Learner & { readonly id: string };

/** Opens a class of thirty; the learner's page is its console, with all content at hand. */
export async function openClass(
  learner: Learner,
  plan: 'whole' | 'short' = 'whole',
): Promise<OpenClass> {
  const { page, open } = learner;
  await open('/class/');
  await hydrated(page);
  await page.getByLabel(list.name).fill('华东销售部');
  await page.getByRole('radio', { name: desk.plans[plan] }).check();
  await page.getByRole('button', { name: list.start }).click();
  await consoleReady(page);
  return { ...learner, id: new URL(page.url()).searchParams.get('class') ?? '' };
}

export async function consoleReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: desk.forward, exact: true }).waitFor();
  await page.getByText(desk.fetching).waitFor({ state: 'detached' });
}

/** A second page with the stage of the class, in step with the console; `before` runs in it first. */
export async function openStage(
  { context, page, home, id }: OpenClass,
  { size = laptopOfClass, before }: { size?: typeof laptopOfClass; before?: () => void } = {},
): Promise<Page> {
  const stage = await context.newPage();
  if (before) await stage.addInitScript(before);
  await stage.setViewportSize(size);
  await stage.goto(`${home}class/stage/?class=${id}`);
  await inStep(page, stage);
  await stage.getByText(projected.loading).waitFor({ state: 'detached' });
  return stage;
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export async function revision(page: Page): Promise<number> {
  return Number(await page.locator('[data-rev]').first().getAttribute('data-rev'));
}

/** Until a stage shows what the console has. */
export async function inStep(console: Page, stage: Page): Promise<void> {
  const rev = await revision(console);
  await stage.locator(`[data-rev="${rev}"]`).waitFor({ state: 'attached' });
}

export async function textOf(stage: Page): Promise<string> {
  return stage.locator('[data-rev]').innerText();
}

export function devtools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
