import type {} from '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests of engines and content run in Node, where there is nothing to draw or to clean up.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
