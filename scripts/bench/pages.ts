import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { findBrowsers } from '../setup/find-browsers.mjs';
import type { Bench } from './in-page.ts';
import { lowerQuartile, median, type Row, row } from './row.ts';

declare global {
  var dongdianBench: Bench;
}

const ROUNDS = 9;
const RESCANS = 12;

/** Scanner figures on synthetic pages, without the extension around it. */
export async function pageFigures(): Promise<{ rows: Row[]; anchors: string }> {
  const script = await bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium ?? '',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--js-flags=--expose-gc'],
  });
  try {
    const fresh = async (texts: number, cells = 10): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto('about:blank');
      await page.evaluate(script);
      await page.evaluate(([count, wide]) => dongdianBench.layPage(count, wide), [
        texts,
        cells,
      ] as const);
      return page;
    };
    const scan = await scanFigures(await fresh(60_000));
    const slice = await longestSlice(await fresh(60_000));
    const rescan = await rescanRatio(await fresh(1_000, 5), await fresh(100_000, 5));
    const live = await fresh(5_000);
    const share = await live.evaluate(() => dongdianBench.liveShare(10));
    const heap = await churnHeap(fresh);
    return {
      rows: [
        row('scan-ratio', scan.ratio, '×', 1.6),
        row('scan-slice', slice, 'ms', 8),
        row('rescan-ratio', rescan, '×', 1.3),
        row('live-share', share * 100, '%', 1),
        row('churn-heap', heap / 2 ** 20, 'MB', 2),
      ],
      anchors: scan.anchors,
    };
  } finally {
    await browser.close();
  }
}

async function scanFigures(page: Page): Promise<{ ratio: number; anchors: string }> {
  const runs: { bare: number; ours: number; perLabel: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(
      await page.evaluate(() => {
        const bare = dongdianBench.bareWalk();
        const { spent, perLabel } = dongdianBench.ourScan();
        return { bare, ours: spent, perLabel };
      }),
    );
  }
  const bare = median(runs.map((run) => run.bare));
  const ratio = median(runs.map((run) => run.ours / run.bare));
  const perLabel = median(runs.map((run) => run.perLabel));
  const shadows = await page.evaluate(() => dongdianBench.shadowSearch());
  const wrap = await page.evaluate(() => dongdianBench.wrapMarks());
  await page.reload();
  return {
    ratio,
    anchors: `bare walk ${bare.toFixed(1)} ms; ours ${ratio.toFixed(2)} × that, plus ${perLabel.toFixed(2)} ms for each label near the window and ${shadows.toFixed(1)} ms of searching for shadow roots; wrapping in <mark> ${wrap.toFixed(0)} ms`,
  };
}

/** The longest piece of a first scan, a median of several: one hiccup of the machine is not ours. */
async function longestSlice(page: Page): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    longest.push(
      await page.evaluate(async () =>
        Math.max(...(await dongdianBench.live(async () => undefined))),
      ),
    );
  return median(longest);
}

/** The same 200 rows on both pages, in turns. */
async function rescanRatio(small: Page, large: Page): Promise<number> {
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < RESCANS; round++) {
    few.push(await small.evaluate(() => dongdianBench.replaceRows()));
    many.push(await large.evaluate(() => dongdianBench.replaceRows()));
  }
  return lowerQuartile(many) / lowerQuartile(few);
}

/** Four hours of a table that is replaced every two seconds, under the scanner and without. */
async function churnHeap(fresh: (texts: number) => Promise<Page>): Promise<number> {
  const page = await fresh(2_000);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => dongdianBench.churn(200));
  const before = await used();
  await page.evaluate(() => dongdianBench.churn(7200));
  return Math.max(0, (await used()) - before);
}
