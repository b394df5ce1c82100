import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, useLearners } from './learner';
import { masteredRecord } from './mastered-record';
import { pageSizes } from './page-sizes';

describe('a job aid on paper', () => {
  const newLearner = useLearners();

  it.each([
    { aid: 'ja-02', paper: '148 × 210', name: 'A5' },
    { aid: 'ja-03', paper: '210 × 297', name: 'A4' },
  ])('$aid prints on $name alone', async ({ aid, paper }) => {
    const { page, open } = await newLearner();
    await open(`/job-aids/${aid}/`);
    await hydrated(page);

    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));

    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes)).toEqual(new Set([paper]));
  });

  it('prints its letter without the form and without the notice of the course', async () => {
    const { page, open } = await newLearner({
      before: () => Object.assign(window, { print() {} }),
    });
    await open('/job-aids/ja-08/');
    await hydrated(page);
    await page.getByRole('button', { name: zh.jobAid.printLetter }).click();

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByText('回签栏（请盖章后寄回原件）').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(await page.getByRole('contentinfo').count()).toBe(0);
    expect(new Set(pageSizes(await page.pdf({ preferCSSPageSize: true })))).toEqual(
      new Set(['210 × 297']),
    );
  });
});

describe("a manager's page on paper", () => {
  const newLearner = useLearners();

  it('is one sheet on its own', async () => {
    const { page, open } = await newLearner({
      before: () => Object.assign(window, { print() {} }),
    });
    await open('/lessons/l3-4/');
    await hydrated(page);
    await page.getByRole('button', { name: zh.lesson.printPage }).click();

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('heading', { level: 2, name: /^管理者一页/ }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(await page.getByText(zh.lesson.printTerms).isVisible()).toBe(false);
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  });
});

describe('the certificate on paper', () => {
  const newLearner = useLearners();

  it('is one sheet across, with name, seal and small print, and nothing of the page around it', async () => {
    const { page, open } = await newLearner();
    await open('/record/');
    await hydrated(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: masteredRecord(),
    });
    await page.getByText(/^导入好了/).waitFor();
    await open('/certificate/');
    await page.getByLabel(zh.certificate.name).fill('林一舟');

    await page.emulateMedia({ media: 'print' });

    const sheet = page.getByRole('region', { name: zh.certificate.title });
    expect(await sheet.getByText('林一舟').isVisible()).toBe(true);
    expect(await sheet.getByText(zh.certificate.proves).isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').count()).toBe(0);
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['297 × 210']);
  });
});
