import type { Page } from '@playwright/test';
import { drillWords } from '../../lib/i18n/drill.words';
import { card } from './support/card.ts';
import { hoverCard, middle } from './support/hover.ts';
import { unreadableText } from './support/layout.ts';
import { long } from './support/long.ts';
import { markTexts, waitForMark } from './support/marks.ts';
import { overlap, type PointerView, pointer, pointerWith, rings } from './support/pointer.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** The step pointer on the sample store: points, follows, falls back, fades. */

const NO_BOX = { x: 0, y: 0, width: 0, height: 0 };
const shared = shareExtension();
const step = (at: number, steps: number) => zh(drillWords.progress, { at, steps });
const ringed = ({ ring }: PointerView) => ring !== null;
const onStep = (at: number, steps: number) => (view: PointerView) =>
  view.text.includes(`${step(at, steps)}\n`);

async function openDrill(place: string, drill: string): Promise<Page> {
  const page = await shared().openPage(`demo.html#${place}?drill=${drill}`);
  await page.setViewportSize({ width: 1280, height: 760 });
  return page;
}

const gone = (page: Page) =>
  until('the pointer is gone', async () => (await pointer(page)) === null);

test('steps by → and ←, each with its ring, arrow and one sentence; Esc stops', async () => {
  const page = await openDrill('food/taobao/overview', 'five-numbers');
  const steps = 6;
  const first = await pointerWith(page, 'the first step', ringed);
  expect(first.text).toContain(step(1, steps));
  expect(first.text).toContain('先看选的是哪几天');
  expect(await card(page).byRole('region')).toEqual([
    { role: 'region', name: zh(drillWords.region) },
  ]);
  const said = await card(page).byRole('status');
  expect(said).toHaveLength(1);
  const labels = ['访客数', '支付转化率', '客单价', '支付金额', '退款率'];
  for (const [index, label] of labels.entries()) {
    await page.keyboard.press('ArrowRight');
    const view = await pointerWith(
      page,
      label,
      (now) => onStep(index + 2, steps)(now) && ringed(now),
    );
    const mark = await waitForMark(page, label);
    expect(rings(view, mark.box), `${label}: ${JSON.stringify([view.ring, mark.box])}`).toBe(true);
    expect(view.arrow, 'an arrow').not.toBeNull();
    expect(overlap(view.box, mark.box), `${label} is not covered`).toBe(false);
  }
  await page.keyboard.press('ArrowLeft');
  await pointerWith(page, 'the step before', onStep(5, steps));
  await page.keyboard.press('Escape');
  await gone(page);
  // The link starts it once more: the address does not keep it.
  expect(page.url()).toMatch(/#food\/taobao\/overview$/);
  expect(shared().errors).toEqual([]);
  await page.close();
});

test('the page keeps its clicks and its keys', async () => {
  const page = await openDrill('food/taobao/overview', 'five-numbers');
  await pointerWith(page, 'the ring', ringed);
  const week = page.getByRole('tab', { name: '近7天' });
  // A click in the middle of the ring reaches what it stands around.
  await week.click();
  await expect(week).toHaveAttribute('aria-selected', 'true');
  const box = (await page.getByRole('tab', { name: '昨天' }).boundingBox()) ?? NO_BOX;
  const now = await pointerWith(page, 'the ring at the tab', (view) => rings(view, box));
  const { x, y } = middle(now.ring ?? NO_BOX);
  await page.mouse.click(x, y);
  await expect(page.getByRole('tab', { name: '昨天' })).toHaveAttribute('aria-selected', 'true');
  // Arrows belong to the tabs while a tab has the focus.
  await page.keyboard.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-selected', 'true');
  expect((await pointer(page))?.text).toContain(step(1, 6));
  await page.close();
});

test('Esc closes an open card first, then stops', async () => {
  const page = await openDrill('food/taobao/overview', 'five-numbers');
  await pointerWith(page, 'the ring', ringed);
  await hoverCard(page, '退款率');
  expect(await pointer(page), 'both are there').not.toBeNull();
  await page.keyboard.press('Escape');
  await card(page).waitClosed();
  await pointerWith(page, 'the first step still', onStep(1, 6));
  await page.keyboard.press('Escape');
  await gone(page);
  await page.close();
});

test(long('follows a target that moves, scrolls away or is drawn anew'), async () => {
  const page = await openDrill('food/taobao/overview', 'five-numbers');
  await pointerWith(page, 'the ring', ringed);
  await page.keyboard.press('ArrowRight');
  await pointerWith(page, 'visitors', (view) => onStep(2, 6)(view) && ringed(view));
  const onMark = async (view: PointerView) => rings(view, (await waitForMark(page, '访客数')).box);
  const follows = () =>
    until('the ring stands at the mark', async () => {
      const view = await pointer(page);
      return view !== null && view.ring !== null && (await onMark(view));
    });
  await page.setViewportSize({ width: 900, height: 640 });
  await follows();
  await page.getByRole('tab', { name: '近30天' }).click();
  await follows();
  await page.evaluate(() => {
    document.body.style.paddingTop = '90px';
  });
  await follows();
  await page.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
    window.scrollTo(0, 1500);
  });
  const away = await pointerWith(page, 'the way back', (view) => view.ring === null);
  expect(away.text).toContain(zh(drillWords.above, { name: '访客数' }));
  await card(page).click(zh(drillWords.bring));
  await follows();
  expect(shared().errors).toEqual([]);
  await page.close();
});

test('what the page does not show is told with a picture, and found when it comes', async () => {
  const page = await openDrill('food/taobao/reviews', 'read-ads');
  await pointerWith(page, 'the first ring', ringed);
  await page.keyboard.press('ArrowRight');
  const view = await pointerWith(page, 'a picture', (now) => now.picture);
  expect(view.ring).toBeNull();
  expect(view.text).toMatch(/这里没看到“[^”{]+”/);
  await page
    .getByRole('button', { name: '推广报表' })
    .or(page.getByRole('link', { name: '推广报表' }))
    .first()
    .click();
  await pointerWith(page, 'the ring on the other page', (now) => onStep(2, 6)(now) && ringed(now));
  expect(await markTexts(page)).toContain('花费');
  await page.close();
});

test('help fades: full, a hint, nothing; on the sample store nothing is recorded', async () => {
  const before = (await rowsOf(shared(), 'evidence')).length;
  const place = 'food/taobao/trade';
  const page = await openDrill(place, 'day-by-day');
  await pointerWith(page, 'full help', ringed);
  for (let at = 1; at < 4; at++) {
    await page.keyboard.press('ArrowRight');
    await pointerWith(page, `step ${at + 1}`, onStep(at + 1, 4));
  }
  await page.keyboard.press('ArrowRight');
  const end = await pointerWith(page, 'the end', (view) =>
    view.text.includes(zh(drillWords.again)),
  );
  expect(end.text).toContain(zh(drillWords.finished));
  await card(page).click(zh(drillWords.again));
  const pill = await pointerWith(page, 'nothing but help', (view) =>
    view.text.includes(zh(drillWords.ask)),
  );
  expect(pill.ring).toBeNull();
  expect(pill.text).not.toContain(step(1, 4));
  await card(page).click(zh(drillWords.done));
  await pointerWith(page, 'the end', (view) => view.text.includes(zh(drillWords.finishedAlone)));
  await card(page).click(zh(drillWords.fine));
  await gone(page);

  // Once alone: a hint, and the ring on request for one step.
  const start = () =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `${place}?drill=day-by-day`);
  await start();
  const hint = await pointerWith(page, 'a hint', onStep(1, 4));
  expect(hint.ring).toBeNull();
  expect(hint.text).toContain(zh(drillWords.point));
  await card(page).click(zh(drillWords.point));
  await pointerWith(page, 'the ring', ringed);
  await card(page).click(zh(drillWords.next));
  await pointerWith(page, 'no ring', (view) => onStep(2, 4)(view) && view.ring === null);
  await page.keyboard.press('Escape');
  await gone(page);

  // Alone once more: nothing by itself.
  await askBackground(page, 'drillDone', {
    id: crypto.randomUUID(),
    drillId: 'day-by-day',
    help: 0,
    platform: 'sample',
    language: 'zh-CN',
    at: new Date().toISOString(),
    sample: true,
  });
  await start();
  await pointerWith(page, 'nothing but help', (view) => view.text.includes(zh(drillWords.ask)));
  await card(page).click(zh(drillWords.ask));
  await pointerWith(page, 'the hint', onStep(1, 4));
  expect((await rowsOf(shared(), 'evidence')).length).toBe(before);
  expect(shared().errors).toEqual([]);
  await page.close();
});

test('by keyboard alone: Tab leads to the buttons, focus stays with them, Esc gives it back', async () => {
  const page = await openDrill('food/taobao/overview', 'five-numbers');
  await pointerWith(page, 'the ring', ringed);
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if ((await card(page).focused())?.name === zh(drillWords.next)) break;
  }
  expect(await card(page).focused()).toEqual({ role: 'button', name: zh(drillWords.next) });
  await page.keyboard.press('Enter');
  await pointerWith(page, 'the second step', onStep(2, 6));
  expect((await card(page).focused())?.name).toBe(zh(drillWords.next));
  await page.keyboard.press('ArrowRight');
  await pointerWith(page, 'the third step', onStep(3, 6));
  await page.keyboard.press('ArrowLeft');
  await pointerWith(page, 'the second step', onStep(2, 6));
  await page.keyboard.press('Escape');
  await gone(page);
  await page.close();
});

test(
  long('nothing is lost at 200 percent, in elder style, in the dark, in a narrow window'),
  async () => {
    const page = await openDrill('food/taobao/overview', 'five-numbers');
    await pointerWith(page, 'the ring', ringed);
    const looks = [
      { textSize: 200, elder: false, theme: 'dark', language: 'en' },
      { textSize: 200, elder: true, theme: 'light', language: 'zh-CN' },
      { textSize: 100, elder: true, theme: 'dark', language: 'zh-CN' },
    ];
    for (const patch of looks) {
      await askBackground(page, 'changeSettings', { patch });
      for (const width of [1280, 500]) {
        await page.setViewportSize({ width, height: 720 });
        const what = `${JSON.stringify(patch)} ${width}`;
        await until(`it is drawn in its looks: ${what}`, async () => {
          const view = await card(page).evaluate((root) => {
            const guide = root.querySelector<HTMLElement>('.dd-guide');
            return `${guide?.dataset.size} ${guide?.dataset.theme} ${guide?.lang}`;
          });
          return view === `${patch.textSize} ${patch.theme} ${patch.language}`;
        });
        expect(await card(page).evaluate(unreadableText), what).toEqual([]);
        const view = await pointerWith(page, 'itself', () => true);
        expect(view.box.x, what).toBeGreaterThanOrEqual(0);
        expect(view.box.x + view.box.width, what).toBeLessThanOrEqual(width);
      }
    }
    await askBackground(page, 'changeSettings', {
      patch: { textSize: 100, elder: false, theme: 'system', language: 'zh-CN' },
    });
    await page.close();
  },
);
