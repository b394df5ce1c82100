import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from './chromium.mjs';
import { installPackages, ROOT, runs, runsPackage } from './installed.mjs';

/*
 * npm test: every guard in turn, cheapest first; the first failure ends it. The last line is
 * `N passed, N failed`, the tests of Vitest; a guard that fails without a test counts as one failed.
 */
const REPORTS = join(ROOT, '.tmp', 'test');
const count = { passed: 0, failed: 0 };
let browser = '';

const guards = [
  { name: 'packages', run: installPackages },
  { name: 'browser', run: findBrowser },
  { name: 'content', run: () => tool('check-content') },
  { name: 'types', run: () => runsPackage('typescript/bin/tsc', ['--noEmit']) },
  { name: 'lint and format', run: () => runsPackage('@biomejs/biome/bin/biome', ['check']) },
  { name: 'dead code', run: () => runsPackage('knip/bin/knip.js', []) },
  { name: 'unit tests', run: () => vitest(['unit', 'views']) },
  // React's development build would ship if these leaked in.
  {
    name: 'build',
    run: () =>
      runsPackage('vite/bin/vite.js', ['build'], { NODE_ENV: 'production', VITEST: undefined }),
  },
  { name: 'size budget', run: () => tool('size-budget') },
  { name: 'browser tests', run: () => vitest(['browser'], { CHROME_PATH: browser }) },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const done = [];
let broken;
for (const { name, run } of guards) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const passed = run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  done.push(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (passed) continue;
  broken = name;
  break;
}

console.log(`\n${done.join('\n')}`);
if (broken) {
  const left = guards.length - done.length;
  console.log(`Stopped at "${broken}".${left > 0 ? ` ${left} guards were not run.` : ''}`);
  count.failed = Math.max(1, count.failed);
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = broken ? 1 : 0;

function findBrowser() {
  browser = findOrInstallChromium() ?? '';
  return browser !== '';
}

/** @param {string} name */
function tool(name) {
  return runs(process.execPath, [join(ROOT, 'tools', 'run.mjs'), name]);
}

/**
 * Runs projects of Vitest together: their report, and so the count, is of all of them.
 *
 * @param {readonly ('unit' | 'views' | 'browser')[]} projects
 * @param {Record<string, string>} [env]
 */
function vitest(projects, env = {}) {
  const name = projects.join(' and ');
  const report = join(REPORTS, `${projects.join('-')}.json`);
  const passed = runsPackage(
    'vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    count.passed += numPassedTests;
    count.failed += numFailedTests;
  } catch {
    console.error(`The ${name} tests left no report.`);
    return false;
  }
  return passed;
}
