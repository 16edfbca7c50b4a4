import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { long } from './support/long.ts';
import { pageDom } from './support/page-dom.ts';
import { filmed, pixelsOf } from './support/screencast.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { setVeil } from './support/veil.ts';
import { LAYOUTS, pageOf, secrets } from './support/veil-pages.ts';

/** The veil: no private text in any picture that the compositor makes of a page. */

const ORIGIN = 'https://mms.pinduoduo.com';
/** The platform's file knows the one as a page of orders, the other not at all. */
const KNOWN = `${ORIGIN}/orders/list`;
const UNKNOWN = `${ORIGIN}/nobody/knows`;

const shared = shareExtension();
const ALL = Object.keys(LAYOUTS);
const SHORT = ['table', 'shadow', 'rolling'];
const many = secrets(200);
const some = secrets(40);
let own: Page;

test.beforeAll(async () => {
  const extension = shared();
  const pages: Record<string, string> = {};
  for (const [which, list] of [
    ['all', many],
    ['some', some],
  ] as const)
    for (const layout of ALL)
      for (const path of ['/orders/list', '/nobody/knows'])
        pages[`${path}/${which}/${layout}`] = pageOf(
          layout,
          list,
          `/nobody/knows/${which}/definitions`,
        );
  extension.network.serve({ origin: ORIGIN, pages });
  await extension.grant(ORIGIN);
  own = await extension.openPage('manifest.json');
});

const seen = async (page: Page) => pixelsOf(await page.screenshot(), 'magenta');

/** Scrolls, renders anew, loads anew. */
async function use(page: Page): Promise<void> {
  await page.mouse.move(400, 300);
  for (const way of [600, 900, -700, 1200, -2000]) {
    await page.mouse.wheel(0, way);
    await page.waitForTimeout(60);
  }
  await page.evaluate(() =>
    (window as unknown as { churn(times: number): Promise<void> }).churn(9),
  );
  await page.reload();
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(300);
}

async function leaks(frames: readonly Buffer[], name: string): Promise<number> {
  let worst = 0;
  for (const frame of frames) {
    const count = await pixelsOf(frame, 'magenta');
    if (count > worst) {
      worst = count;
      writeFileSync(test.info().outputPath(`${name}.png`), frame);
    }
  }
  return worst;
}

for (const [kind, address] of [
  ['known', KNOWN],
  ['unknown', UNKNOWN],
] as const)
  for (const layout of ALL) {
    const inShort = SHORT.includes(layout) && (kind === 'known') === (layout !== 'shadow');
    for (const [list, isLong] of [
      ['some', false],
      ['all', true],
    ] as const) {
      if (!isLong && !inShort) continue;
      test(
        long(`${layout} of a ${kind} page, ${list} strings: none in any picture`, isLong),
        async () => {
          await setVeil(own, { on: false });
          const page = await shared().open(`${address}/${list}/${layout}`);
          await page.waitForTimeout(200);
          // Taking pictures writes to fields: the page's own state is read before.
          const dom = await pageDom(page);
          expect(await seen(page), 'without the veil they are seen').toBeGreaterThan(200);
          const boxes = () =>
            page.evaluate(() =>
              [...document.querySelectorAll('body *')]
                .map((one) => {
                  const { x, y, width, height } = one.getBoundingClientRect();
                  return [x, y, width, height].join();
                })
                .join('\n'),
            );
          const before = await boxes();
          await setVeil(own, { on: true });
          await page.waitForTimeout(150);
          expect((await boxes()) === before, 'nothing moves').toBe(true);
          const frames = await filmed(page, () => use(page));
          expect(frames.length).toBeGreaterThan(4);
          test.info().annotations.push({ type: 'frames', description: `${frames.length}` });
          expect(await leaks(frames, layout), 'pixels of private text').toBe(0);
          if (kind === 'known' && ['table', 'cards', 'flex', 'grid'].includes(layout)) {
            await page.evaluate(() => scrollTo(0, 0));
            const shown = async () => (await pixelsOf(await page.screenshot(), 'green')) > 200;
            await until('what is not private can be read', shown, 3000);
          }
          await page.reload();
          await page.waitForTimeout(300);
          const after = await pageDom(page);
          expect(after === dom, 'the page is not written to').toBe(true);
          await setVeil(own, { on: false });
          await until('the page is as it was', async () => (await seen(page)) > 200, 1500);
          await page.close();
        },
      );
    }
  }
