import { describe, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, useLearners } from './learner';

const words = zh.lesson.annotate;

describe('notes in a lesson', () => {
  const newLearner = useLearners();

  it('and underlining survive a reload, and are listed in the record with a way back', async () => {
    const { page, open, home } = await newLearner();
    await open('/lessons/l1-2/');
    await hydrated(page);
    const section = page.locator('#three-lights');
    await section.getByRole('button', { name: words.open('三盏灯，全绿才叫催') }).click();
    await section.getByRole('button', { name: words.mark, exact: true }).first().click();
    await section.getByRole('button', { name: words.write, exact: true }).first().click();
    await section.getByRole('textbox', { name: words.note }).fill('周四先问这三盏灯');
    await page.keyboard.press('Tab');
    await section.getByText(zh.lesson.transfer.saved).waitFor();

    await page.reload();
    await section.locator('mark').waitFor();
    await section.getByRole('button', { name: words.noteOf('周四先问这三盏灯') }).click();
    await section.getByText('周四先问这三盏灯').waitFor();

    await open('/record/');
    await page.getByText('周四先问这三盏灯').waitFor();
    await page.getByRole('link', { name: /三盏灯，全绿才叫催/ }).click();
    await page.waitForURL(`${home}lessons/l1-2/#three-lights`);
    await section.locator('mark').waitFor();
  });
});
