import { describe, expect, it } from 'vitest';
import { hydrated, useLearners } from './learner';

/** Sizes of the pages of a PDF in whole millimetres, as its page objects say. */
function pageSizes(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`);
}

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
});
