import type { Page } from '@playwright/test';
import { drillWords } from '../../lib/i18n/drill.words';
import { APPS, appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import { clickCard, hoverCard, leaveCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { markTexts, waitForMark } from './support/marks.ts';
import { pageDom } from './support/page-dom.ts';
import { type Watched, watched, watchPage } from './support/page-watch.ts';
import { pointerWith } from './support/pointer.ts';
import { askBackground } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { STRICT_CSP } from './support/site.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** Promise 1: the host page is never written to. */

const shared = shareExtension();

/** States of the page, in order, each with what is done to get there. */
const STATES = ['loaded', 'after 15 ticks', 'other dates', 'new rows', 'dialog open', 'closed'];

interface Visit {
  readonly doms: Readonly<Record<string, string>>;
  readonly watched: Watched;
}

/**
 * Uses a page: it re-renders every 100 ms, switches dates, replaces its rows, opens a
 * modal dialog. `meanwhile` is called in every state, and while the page is moving.
 */
async function visit(page: Page, meanwhile: (state: string) => Promise<void>): Promise<Visit> {
  const doms: Record<string, string> = {};
  const reach = async (state: string): Promise<void> => {
    await meanwhile(state);
    doms[state] = await pageDom(page);
  };
  const at = (name: string) => page.getByRole('button', { name, exact: true });
  await reach('loaded');
  const playing = page.evaluate(() => window.app.play(15));
  await meanwhile('moving');
  await playing;
  await reach('after 15 ticks');
  await page.getByRole('tab', { name: '近7天' }).click();
  await reach('other dates');
  await page.evaluate(() => window.app.replaceRows());
  await reach('new rows');
  await at('打开详情').click();
  await reach('dialog open');
  await at('知道了').click();
  await reach('closed');
  return { doms, watched: await watched(page) };
}

async function open(url: string): Promise<Page> {
  const page = await shared().context.newPage();
  await watchPage(page);
  await page.goto(url);
  await page.getByRole('tab', { name: '昨天' }).waitFor();
  return page;
}

/** Opens a card of every kind, in every state of the page. */
async function useCards(page: Page, state: string): Promise<void> {
  switch (state) {
    case 'moving':
      await hoverCard(page, '支付转化率');
      break;
    case 'dialog open':
      await hoverCard(page, '退款率');
      break;
    case 'other dates':
      await clickCard(page, '客单价');
      await card(page).click('关掉或设置');
      await card(page).click('关闭');
      break;
    case 'after 15 ticks':
      // Came in late, while the page was moving.
      await hoverCard(page, '浏览量');
      break;
    default:
      await hoverCard(page, '支付转化率');
      await leaveCard(page);
  }
}

for (const app of APPS) {
  test(
    long(
      `the DOM of a re-rendering page (${app}) is the same with and without us`,
      app !== 'keyed',
    ),
    async () => {
      const extension = shared();
      const site = await appSite(app);
      extension.network.serve(site);

      const before = extension.errors.length;
      const plainPage = await open(`${site.origin}/`);
      const without = await visit(plainPage, async () => {});
      await plainPage.close();
      expect(without.watched.shift, 'the fixture itself does not shift').toBe(0);

      await extension.grant(site.origin);
      const page = await open(`${site.origin}/`);
      const withUs = await visit(page, (state) => useCards(page, state));

      for (const state of STATES) expect(withUs.doms[state], state).toBe(without.doms[state]);
      // Nor was anything changed and changed back in between.
      const own = new Set(without.watched.changes);
      expect(withUs.watched.changes.filter((change) => !own.has(change))).toEqual([]);
      expect(withUs.watched.shift).toBe(0);
      expect(withUs.watched.surface).toBe(without.watched.surface);
      expect(withUs.watched.madeEvents).toEqual([]);
      expect(withUs.watched.policyViolations).toEqual([]);
      expect(extension.errors.slice(before)).toEqual([]);
      await page.close();
    },
  );
}

/** Starts a drill in the page's tab, as the popup does. */
async function startDrill(page: Page): Promise<void> {
  const id = await tabId(shared(), page);
  const own = await shared().openPage('manifest.json');
  await askBackground(own, 'startDrill', { tabId: id, drillId: 'see-a-week' });
  await own.close();
  await page.bringToFront();
  await pointerWith(page, 'the ring', (view) => view.ring !== null);
}

/** Walks on and back while the page lives its life. */
async function walkDrill(page: Page, state: string): Promise<void> {
  if (state === 'loaded') return startDrill(page);
  await pointerWith(page, `that it goes on: ${state}`, () => true);
  if (state === 'dialog open') await card(page).click(zh(drillWords.back));
  else if (state !== 'closed') await card(page).click(zh(drillWords.next));
}

for (const app of APPS) {
  test(
    long(
      `the DOM of a re-rendering page (${app}) is the same with a drill running`,
      app !== 'keyed',
    ),
    async () => {
      const extension = shared();
      const site = await appSite(app, `https://${app}-drill.shop.example`);
      extension.network.serve(site);
      const before = extension.errors.length;
      const plainPage = await open(`${site.origin}/`);
      const without = await visit(plainPage, async () => {});
      await plainPage.close();

      await extension.grant(site.origin);
      const page = await open(`${site.origin}/`);
      const withUs = await visit(page, (state) => walkDrill(page, state));
      for (const state of STATES) expect(withUs.doms[state], state).toBe(without.doms[state]);
      const own = new Set(without.watched.changes);
      expect(withUs.watched.changes.filter((change) => !own.has(change))).toEqual([]);
      expect(withUs.watched.shift).toBe(0);
      expect(withUs.watched.surface).toBe(without.watched.surface);
      expect(withUs.watched.madeEvents).toEqual([]);
      expect(withUs.watched.policyViolations).toEqual([]);
      expect(extension.errors.slice(before)).toEqual([]);
      await page.close();
    },
  );
}

test('marks and card work under the strictest policy, in their own looks', async () => {
  const extension = shared();
  const origin = 'https://strict.shop.example';
  const pages = { '/': '<!doctype html><main><div>访客数</div><div>1,234</div></main>' };
  extension.network.serve({ origin, csp: STRICT_CSP, pages });
  await extension.grant(origin);
  const page = await extension.context.newPage();
  await watchPage(page);
  await page.goto(origin);
  const { box, topLayer } = await hoverCard(page, '访客数');
  expect(topLayer).toBe(true);
  expect(box.width).toBeGreaterThanOrEqual(360);
  expect(box.width).toBeLessThanOrEqual(400);
  const paper = await card(page).evaluate((root) => {
    const dialog = root.querySelector('[role="dialog"]');
    return dialog ? getComputedStyle(dialog).backgroundColor : '';
  });
  expect(paper).not.toBe('rgba(0, 0, 0, 0)');
  const seen = await watched(page);
  expect(seen.policyViolations).toEqual([]);
  expect(seen.shift).toBe(0);
  expect(extension.errors).toEqual([]);
  await page.close();
});

test('marks that the page clears come back', async () => {
  const extension = shared();
  const site = await appSite('plain');
  extension.network.serve(site);
  await extension.grant(site.origin);
  const page = await open(`${site.origin}/`);
  await waitForMark(page, '访客数');
  const marked = await markTexts(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await markTexts(page)).toEqual([]);
  await until('marks are back', async () => (await markTexts(page)).length > 0);
  expect(await markTexts(page)).toEqual(marked);
  await page.close();
});

test('the page can not look into the card, and our element goes with an open dialog', async () => {
  const extension = shared();
  const site = await appSite('react');
  extension.network.serve(site);
  await extension.grant(site.origin);
  const page = await open(`${site.origin}/`);
  expect(await page.locator('dongdian-overlay').count(), 'no card, no element').toBe(0);
  await hoverCard(page, '访客数');
  const home = () =>
    page.evaluate(() => {
      const hosts = [...document.querySelectorAll('dongdian-overlay')];
      return hosts.map(({ parentElement, shadowRoot, childNodes }) => ({
        parent: parentElement?.tagName,
        open: shadowRoot !== null,
        children: childNodes.length,
      }));
    });
  expect(await home()).toEqual([{ parent: 'HTML', open: false, children: 0 }]);
  await page.getByRole('button', { name: '打开详情' }).click();
  await hoverCard(page, '退款率');
  expect(await home()).toEqual([{ parent: 'DIALOG', open: false, children: 0 }]);
  await page.getByRole('button', { name: '知道了' }).click();
  await hoverCard(page, '访客数');
  expect(await home()).toEqual([{ parent: 'HTML', open: false, children: 0 }]);
  await page.close();
});
