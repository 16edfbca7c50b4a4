import type { Page } from '@playwright/test';
import { commonWords } from '../../lib/i18n/common.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import { card } from './support/card.ts';
import type { Extension } from './support/extension.ts';
import { clickCard, hoverCard, openWith } from './support/hover.ts';
import { marks, waitForMark } from './support/marks.ts';
import { askBackground, evidence, rowsOf } from './support/record.ts';
import { figure, openSeller, sellerHtml } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { SYCM_ORIGIN as SITE, SYCM } from './support/welcome.ts';
import { zh } from './support/words.ts';
import { contentWorld } from './support/worlds.ts';

/** Bad input: one clear sentence each, nothing executed, nothing lost. */

/**
 * A click made by a script is no gesture of a person, and the browser says no. Nothing else
 * may touch the page before: what Playwright runs in a page counts as a gesture for a while.
 */
async function clickWithoutPerson(extension: Extension, own: Page, name: string): Promise<void> {
  const cdp = await extension.context.newCDPSession(own);
  const click = `[...document.querySelectorAll('button')]
    .filter((one) => (one.ariaLabel ?? one.textContent) === ${JSON.stringify(name)})
    .map((one) => one.click()).length`;
  await until(`${name} is there`, async () => {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: click,
      userGesture: false,
    });
    return result.value === 1;
  });
}

test('a refused permission costs nothing and says so', async ({ extension }) => {
  extension.network.serve({ origin: SITE, pages: { '*': sellerHtml(figure('访客数', '1,234')) } });
  const welcome = await extension.openPage('welcome.html#2');
  await clickWithoutPerson(extension, welcome, zh(welcomeWords.allowHost, SYCM));
  await welcome.getByText(zh(commonWords.siteRefused)).waitFor();
  const tab = await extension.open(`${SITE}/portal/home.htm`);
  const popup = await openPopup(extension, tab);
  await clickWithoutPerson(extension, popup, zh(popupWords.allow, { host: SYCM.host }));
  await popup.getByText(zh(commonWords.siteRefused)).waitFor();
  const { value } = await askBackground<{ value: readonly { given: boolean }[] }>(
    popup,
    'consents',
  );
  expect(value.filter(({ given }) => given)).toEqual([]);
  expect(await marks(tab)).toEqual([]);
  expect(extension.errors).toEqual([]);
});

test('on a full disk the card says so, and writes what was read when there is room', async ({
  extension,
}) => {
  const tab = await openSeller(extension, figure('访客数', '1,234') + figure('客单价', '¥76.50'));
  const own = await extension.openPage('manifest.json');
  await askBackground(own, 'recordEvidence', evidence('kept-from-before'));
  const cdp = await extension.context.newCDPSession(own);
  const quota = (quotaSize?: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', {
      origin: extension.origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  // The browser remembers how much room there was as long as it holds the database open. Once
  // the page is quiet it hands over what it says of rules, which would wake the worker again.
  await own.waitForTimeout(6000);
  await extension.stopWorker();
  await own.waitForTimeout(2500);
  await quota(1);
  await tab.bringToFront();
  await clickCard(tab, '客单价');
  const sentence = zh(failureWords['disk-full']);
  const says = async () => ((await card(tab).read())?.text ?? '').includes(sentence);
  await until('the card says that the disk is full', says, 8000);
  const kept = await rowsOf(extension, 'evidence');
  expect(kept.map(({ id }) => id)).toEqual(['kept-from-before']);
  // A decision that can not be kept is said as well.
  const options = await extension.openPage('options.html');
  await options.getByRole('button', { name: '同意', exact: true }).click();
  await options.getByText(sentence).waitFor();

  await quota();
  await tab.bringToFront();
  await until('the sentence goes', async () => !(await says()), 12_000);
  const rows = await rowsOf(extension, 'evidence');
  expect(rows.map(({ metricId }) => metricId).sort()).toEqual(['spend-per-buyer', 'visitors']);
  expect(extension.errors).toEqual([]);
});

test('records of a newer version are left as they are, and one sentence says it', async ({
  extension,
}) => {
  await extension.stopWorker();
  const own = await extension.openPage('manifest.json');
  const laid = () =>
    own.evaluate(async () => {
      const gone = indexedDB.deleteDatabase('dongdian-default');
      await new Promise((resolve) => {
        gone.onsuccess = resolve;
      });
      return new Promise<boolean>((resolve) => {
        const request = indexedDB.open('dongdian-default', 990);
        request.onupgradeneeded = () => {
          // The stores have other keys by then.
          const store = request.result.createObjectStore('evidence', { keyPath: 'number' });
          store.put({ number: 1, metricId: 'visitors' });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
        request.onerror = () => resolve(false);
      });
    });
  // An open page may wake the worker, which makes its own records in between.
  await expect.poll(laid).toBe(true);
  const reply = await askBackground(own, 'recordEvidence', evidence('of-the-old-version'));
  expect(reply).toEqual({ ok: false, code: 'newer-database' });
  const popup = await extension.openPage('popup.html');
  await popup.getByText(zh(failureWords['newer-database'])).waitFor();
  expect(await rowsOf(extension, 'evidence')).toEqual([{ number: 1, metricId: 'visitors' }]);
  expect(extension.errors).toEqual([]);
});

test.describe('what a page prints', () => {
  const shared = shareExtension();

  test('a number in glyphs of the page’s own is called unreadable and not guessed', async () => {
    const extension = shared();
    const tab = await openSeller(extension, figure('访客数', '\u{E603}\u{E7AB}\u{E112}'));
    const { text } = await hoverCard(tab, '访客数');
    expect(text).toContain(zh(overlayWords.unreadable));
    expect(text).not.toMatch(/[\u{E000}-\u{F8FF}]/u);
    expect(text.replace(/（[^）]*）/g, ''), 'no number is spoken of').not.toMatch(/\d,\d|\d{3}/);
    const popup = await openPopup(extension, tab);
    await popup.locator('.popup-found').getByText(zh(popupWords.cannotRead)).waitFor();
    expect(extension.errors).toEqual([]);
  });

  test('markup in a page’s words is shown as words and runs nowhere', async () => {
    const extension = shared();
    const evil = '&lt;img src=x onerror="window.pwned=1"&gt;';
    const tab = await openSeller(
      extension,
      [
        `<table><tr><th>商品</th><th>访客数（${evil}）</th><th>${evil}</th></tr>`,
        `<tr><td>${evil}</td><td>12</td><td>${evil}</td></tr></table>`,
        figure(`支付金额（${evil}）`, '¥30.00'),
        figure('客单价', `¥76.50（${evil}）`),
        figure('支付转化率', `2.50%`),
        `<div>较前一日 ${evil}</div>`,
      ].join(''),
    );
    await waitForMark(tab, '支付转化率');
    const harmless = async (where: Page): Promise<void> => {
      expect(await where.evaluate(() => 'pwned' in window)).toBe(false);
      expect(await where.locator('img').count()).toBe(0);
      const inside = await card(where).evaluate((root) => root.querySelectorAll('img').length);
      expect(inside ?? 0).toBe(0);
    };
    for (let step = 0; step < (await marks(tab)).length; step++) {
      await pressCommand(extension, tab, 'next-mark');
      await card(tab).waitOpen();
      await tab.waitForTimeout(100);
      await harmless(tab);
    }
    await pressCommand(extension, tab, 'list-metrics');
    await until('the list', async () =>
      ((await card(tab).read())?.text ?? '').includes(zh(overlayWords.listKeys)),
    );
    await harmless(tab);
    const popup = await openPopup(extension, tab);
    await popup.locator('.popup-found li').first().waitFor();
    await harmless(popup);

    // The page's words hardly get so far; here they are put into a card by force.
    const { cdp, contextId } = await contentWorld(extension, tab);
    const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `(() => {
        const evil = '<img src=x onerror="window.pwned=1">';
        const sighting = { id: 'made', metricId: 'visitors', composed: null, labelText: evil,
          value: { raw: evil, number: 12, unit: 'count', readable: true },
          compare: { raw: evil, with: 'previous-day', change: 0.5 },
          period: { kind: 'yesterday', raw: evil }, platform: 'taobao', pageKind: null,
          confidence: 1, why: 'exact' };
        const data = { sighting, others: [], sample: true };
        const card = chrome.runtime.sendMessage({ to: 'background', name: 'explain', data });
        globalThis[Symbol.for('dongdian.bridge')].overlay.show({ sighting, card, sample: true,
          avoid: () => [new DOMRect(20, 20, 80, 20)], pinned: true, focus: false });
      })()`,
    });
    expect(exceptionDetails).toBeUndefined();
    const { text } = await openWith(tab, '<img');
    expect(text.split('<img src=x onerror=').length - 1, 'label and value').toBe(2);
    await harmless(tab);
    expect(extension.errors).toEqual([]);
  });
});
