import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { learnerFold } from '../src/store/learner-state.ts';
import { benchClass, type ClassFigures } from './bench-class.ts';
import { benchDraw } from './bench-draw.ts';
import { benchFold, benchParse, realisticEvents } from './bench-fold.ts';
import {
  benchAnswering,
  benchChoosing,
  benchNextLesson,
  benchPage,
  type PageTimes,
} from './bench-pages.ts';
import { buildIfStale, host } from './built-app.ts';
import { launchChromium } from './launch-chromium.ts';

/** Runs of each measurement; the median is told. */
const RUNS = 5;

const PAGES = [
  { name: 'home', address: '' },
  { name: 'lesson', address: 'lessons/l0/' },
  { name: 'quiz', address: 'quizzes/m1/' },
  { name: 'role-play', address: 'scenarios/s1/' },
];

/**
 * Prints how fast the built app is on a slow phone, and how fast the record is read. With `--write`
 * it writes docs/benchmarks.md.
 */
export async function run(args: readonly string[]): Promise<number> {
  buildIfStale();
  const { home, close } = await host();
  const browser = await launchChromium();
  try {
    const text = await report(browser, home);
    console.log(text);
    if (args.includes('--write')) {
      writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), text);
    }
  } finally {
    await browser.close();
    await close();
  }
  return 0;
}

async function report(browser: Browser, home: string): Promise<string> {
  const rows: string[] = [];
  const saved = realisticEvents(400);
  for (const { name, address } of PAGES) {
    for (const record of [[], saved]) {
      const times = await repeated(() => benchPage(browser, home, address, record));
      rows.push(pageRow(record.length > 0 ? `${name}, with saved progress` : name, times));
    }
  }
  const answering = await repeated(() => benchAnswering(browser, home));
  const picking = await repeated(() => benchChoosing(browser, home, 'quizzes/m1/'));
  const choosing = await repeated(() => benchChoosing(browser, home, 'scenarios/s1/'));
  const onward = await repeated(() => benchNextLesson(browser, home));
  const fold = benchFold(learnerFold);
  const parse = benchParse();
  const draw = benchDraw();
  const room = await benchClass(browser, home);

  return `# Benchmarks

Written by \`npm run bench -- --write\`; never by hand, and no test asserts them. Built app, Chromium ${browser.version()},
${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Slow phone: 562 ms a request, 1.44 Mbit/s, CPU 4 times slower. Median of ${RUNS} runs.

| page | LCP, ms | hydrated, ms | TBT, ms | CLS |
| --- | ---: | ---: | ---: | ---: |
| budget | 1000 | 2200 | 50 | 0.02 |
${rows.join('\n')}

| on the slow phone | ms | budget |
| --- | ---: | ---: |
| INP: answering a question of the quiz, submit to feedback | ${ms(median(answering))} | 50 |
| INP: starting the quiz | ${ms(median(picking.map((each) => each.starting)))} | 80 |
| INP: starting the role-play and having all lines shown | ${ms(median(choosing.map((each) => each.starting)))} | 80 |
| INP: choosing in the role-play, to the reaction | ${ms(median(choosing.map((each) => each.choosing)))} | 50 |
| next page, fetched ahead: home to lesson | ${ms(median(onward))} | 160 |

| the record, at full speed | events | ms |
| --- | ---: | ---: |
| fold of everything the app knows | ${fold.events} | ${ms(fold.milliseconds)} |
| parse of the rows of storage | ${parse.events} | ${ms(parse.milliseconds)} |

| a draw from ${draw.items} items | events | ms | budget |
| --- | ---: | ---: | ---: |
| a quiz of 8 | ${draw.events} | ${ms(draw.quiz)} | 20 |
| an exam of 25 | ${draw.events} | ${ms(draw.exam)} | 20 |

${classRows(room)}`;
}

function classRows(room: ClassFigures): string {
  return `| the class, console and stage at full speed | | budget |
| --- | ---: | ---: |
| key on the console to the frame on the stage, median of ${room.keys}, ms | ${ms(room.median)} | 50 |
| the same, 95th percentile, ms | ${ms(room.p95)} | 120 |
| the same, slowest, ms | ${ms(room.slowest)} | |
| growth of the heap over ${room.screens} screens and ${room.votes} votes more, MB | ${(room.growth / 1_000_000).toFixed(2)} | 2 |
| acts that are not in the record, of ${room.acts} | ${room.lost} | 0 |
`;
}

function pageRow(name: string, times: readonly PageTimes[]): string {
  const of = (figure: keyof PageTimes) => median(times.map((time) => time[figure]));
  return `| ${name} | ${ms(of('lcp'))} | ${ms(of('hydrated'))} | ${ms(of('tbt'))} | ${of('cls').toFixed(3)} |`;
}

async function repeated<Value>(measure: () => Promise<Value>): Promise<readonly Value[]> {
  const measured: Value[] = [];
  for (let time = 0; time < RUNS; time += 1) measured.push(await measure());
  return measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
