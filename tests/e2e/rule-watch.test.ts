import type { Page } from '@playwright/test';
import { watchWords } from '../../lib/i18n/watch.words';
import { RULE } from '../unit/rules/watch/support.ts';
import { axe } from './support/axe.ts';
import type { Extension } from './support/extension.ts';
import { long } from './support/long.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { openPopup } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { never, until } from './support/until.ts';
import { alerts, due, versions, watched } from './support/watched.ts';
import { press, zh } from './support/words.ts';

/** Pages of rules in the merchant's own tab and behind it, on their real origins. */

const ORIGIN = 'https://rulechannel.taobao.com';
const ADDRESS = `${ORIGIN}/?type=detail&ruleId=20001234&spm=a1`;
const KEY = 'taobao|rule:20001234';

const page = (text: string, around = ''): string =>
  `<!doctype html><meta charset="utf-8"><title>发货时间规范 - 规则频道</title>
<nav><a href="/">首页</a></nav>${around}<main><h1>发货时间规范</h1>${text
    .split('\n')
    .slice(2)
    .map((line) => `<p>${line}</p>`)
    .join('')}</main><footer>阅读 ${text.length} 次</footer>`;
const serve = (extension: Extension, html: string): void =>
  extension.network.serve({ origin: ORIGIN, pages: { '/': html } });

/** Reads the page as it is served now and waits until the visit was judged. */
async function visit(
  extension: Extension,
  tab: Page,
  html: string,
  judged: () => Promise<boolean>,
): Promise<void> {
  serve(extension, html);
  await tab.bringToFront();
  await tab.goto(ADDRESS);
  await until('the visit was judged', judged, 12_000);
}

async function firstVisit(extension: Extension): Promise<Page> {
  await extension.grant(ORIGIN);
  const tab = await extension.context.newPage();
  await visit(extension, tab, page(RULE), async () => (await watched(extension)).length === 1);
  return tab;
}

test('a changed number becomes an alert with both sentences; typography and log-ins do not', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const tab = await firstVisit(extension);
  expect(await watched(extension)).toMatchObject([{ key: KEY, lookAt: 0, refused: null }]);
  expect(await alerts(extension)).toEqual([]);

  // Other dots, quotes and counters: nothing.
  const typed = RULE.replaceAll('，', ', ').replace('48小时', '48 小时');
  serve(extension, page(typed));
  await tab.goto(ADDRESS);
  await never('an alert of typography', async () => (await alerts(extension)).length > 0, 4000);
  expect(await versions(extension)).toHaveLength(1);

  const wall = '<!doctype html><title>登录</title><p>请先登录</p><input type="password">';
  await visit(extension, tab, wall, async () => (await watched(extension))[0]?.refused !== null);
  expect((await watched(extension))[0]?.refused?.why).toBe('login');
  expect(await versions(extension)).toHaveLength(1);

  const changed = page(RULE.replace('48小时', '24小时'));
  await visit(extension, tab, changed, async () => (await alerts(extension)).length === 1);

  const list = await extension.openPage('alerts.html');
  await list.getByRole('button', { name: /“48小时” → “24小时”/ }).click();
  const card = list.locator('.alerts-card');
  await card.getByText('第二条 商家应当在买家付款后48小时内发货，预售商品除外。').waitFor();
  await card.getByText('第二条 商家应当在买家付款后24小时内发货，预售商品除外。').waitFor();
  const link = card.getByRole('link');
  expect(await link.getAttribute('href')).toBe(`${ORIGIN}/?type=detail&ruleId=20001234`);

  await list.getByRole('searchbox', { name: zh(watchWords.search) }).fill('付款 48小时');
  const hits = list.locator('.watch-hits > li');
  await hits.first().waitFor();
  expect(await hits.count()).toBe(1);
  expect(await hits.first().innerText()).toContain('以前有');

  const row = list.locator('.watch-list .alerts-toggle');
  await row.click();
  await list.locator('.watch-version').first().waitFor();
  expect(await list.locator('.watch-version').count()).toBe(2);
  await list.getByRole('button', { name: zh(watchWords.compare) }).click();
  expect((await axe(list)).violations).toEqual([]);
  await list
    .getByRole('button', { name: zh(watchWords.forgetOf, { title: '发货时间规范' }) })
    .click();
  await press(list, watchWords.forgetSure);
  await list.getByText(zh(watchWords.empty)).waitFor();
  for (const store of ['watchedRules', 'ruleSnapshots', 'ownAlerts'])
    expect(await rowsOf(extension, store)).toEqual([]);
  expect(extension.network.outside()).toEqual([]);
  expect(extension.errors).toEqual([]);
});

test(
  long('nothing is read where rules are switched off, and nothing of other pages'),
  async ({ extension }) => {
    test.setTimeout(60_000);
    await extension.grant(ORIGIN);
    const own = await extension.openPage('manifest.json');
    await askBackground(own, 'changeSettings', { patch: { families: { rules: false } } });
    serve(extension, page(RULE));
    const tab = await extension.open(ADDRESS);
    await never('a page that is watched', async () => (await watched(extension)).length > 0, 4000);
    await askBackground(own, 'changeSettings', { patch: { families: { rules: true } } });
    await tab.goto(`${ORIGIN}/`);
    await never('a list that is watched', async () => (await watched(extension)).length > 0, 4000);
    // A page of ours can not say what a web page shows, and no web page asks for the list.
    const visit = { url: ADDRESS, text: null, complete: true, links: [] };
    expect(await askBackground(own, 'ruleVisit', visit)).toMatchObject({ code: 'not-permitted' });
  },
);

test(long('rules are watched where explanations are switched off, too'), async ({ extension }) => {
  test.setTimeout(60_000);
  const own = await extension.openPage('manifest.json');
  await askBackground(own, 'changeSettings', { patch: { families: { explanations: false } } });
  const tab = await firstVisit(extension);
  expect(await watched(extension)).toMatchObject([{ key: KEY }]);
  expect(await tab.evaluate(() => document.querySelector('dongdian-overlay'))).toBeNull();
  expect(extension.errors).toEqual([]);
});

test(
  long('an announcement is read on its page, told in the popup, and leaves the list of links'),
  async ({ extension }) => {
    test.setTimeout(60_000);
    const school = 'https://school.jinritemai.com';
    const fxg = 'https://fxg.jinritemai.com';
    const title = '关于修订《发货时间规范》的公示通知';
    await extension.grant(school);
    await extension.grant(fxg);
    extension.network.serve({
      origin: fxg,
      pages: {
        '/ffa/mshop/homepage/index': `<!doctype html><meta charset="utf-8"><title>首页</title>
<p>昨天的订单 12</p><ul><li><a href="${school}/doudian/web/article/101">${title}</a> <i>2026-11-20</i></li>
<li><a href="${school}/doudian/web/article/102">双12报名通知</a> <i>2026-11-20</i></li></ul>`,
      },
    });
    extension.network.serve({
      origin: school,
      pages: {
        '/doudian/web/article/101': `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<p>尊敬的商家：</p><p>为了让买家早些收到货，平台修订了《发货时间规范》。</p>
<p>现进行规则公示，公示期：2026年11月20日-2026年11月26日。规则预计于2026年11月27日生效。</p>
<table><tr><th>变更前</th><th>变更后</th></tr><tr><td>付款后48小时内发货</td><td>付款后24小时内发货</td></tr></table>
<p>请各位商家提前安排人手和打包的材料，有疑问可以在页面下方留言，平台会在三天内回复。</p>`,
      },
    });
    const home = await extension.open(`${fxg}/ffa/mshop/homepage/index`);
    await until(
      'the link was seen',
      async () => (await rowsOf(extension, 'noticeLinks')).length === 1,
      12_000,
    );
    expect(await rowsOf(extension, 'noticeLinks')).toMatchObject([{ title, date: '2026-11-20' }]);
    // Of the dashboard itself nothing is kept.
    expect(await watched(extension)).toEqual([]);
    await home.close();

    const notice = await extension.open(`${school}/doudian/web/article/101`);
    await until('it was read', async () => (await alerts(extension)).length === 1, 12_000);
    expect(await rowsOf(extension, 'noticeLinks')).toEqual([]);
    const popup = await openPopup(extension, notice);
    await popup.getByText(`27 日起：${title}`).waitFor();
    // Who has read it is not told of it again.
    expect(await askBackground(popup, 'ruleAlertsToday')).toMatchObject({ value: { count: 0 } });
    await popup.close();
    const list = await extension.openPage('alerts.html');
    await list
      .getByRole('button', { name: new RegExp(title) })
      .first()
      .click();
    await list.getByText('生效：2026 年 11 月 27 日').waitFor();
    await list
      .locator('.watch-quote', { hasText: '规则预计于2026年11月27日生效' })
      .first()
      .waitFor();
    expect(extension.network.outside()).toEqual([]);
    expect(extension.errors).toEqual([]);
  },
);

test('a page is looked at by alarm where it was switched on, without cookies', async ({
  extension,
}) => {
  test.setTimeout(90_000);
  const tab = await firstVisit(extension);
  await extension.context.addCookies([{ name: 'shop', value: 'mine', url: ORIGIN }]);
  const sent: (string | undefined)[] = [];
  extension.context.on('request', (request) => {
    if (!request.url().includes('ruleId') || !request.serviceWorker()) return;
    void request.allHeaders().then(({ cookie }) => sent.push(cookie));
  });
  const served = () => extension.network.served.filter((line) => line.includes('ruleId')).length;
  const before = served();
  const list = await extension.openPage('alerts.html');
  await list.locator('.watch-list .alerts-toggle').click();
  await list.getByRole('switch', { name: zh(watchWords.look) }).click();
  await list.getByText(zh(watchWords.lookSoon)).waitFor();
  const [{ lookAt } = { lookAt: 0 }] = await watched(extension);
  expect(lookAt).toBeGreaterThan(Date.now());
  expect(lookAt).toBeLessThan(Date.now() + 6 * 60_000);
  const alarms = async () =>
    (await extension.worker()).evaluate(async () => {
      type Alarms = { getAll(): Promise<{ name: string }[]> };
      const { chrome } = globalThis as unknown as { chrome: { alarms: Alarms } };
      return (await chrome.alarms.getAll()).map(({ name }) => name);
    });
  expect(await alarms()).toContain('rule-looks');
  expect(served()).toBe(before);

  await due(list, KEY);
  await until('it was looked at', async () => (await versions(extension)).length === 2, 15_000);
  expect((await versions(extension)).map(({ seenIn }) => seenIn)).toEqual(['tab', 'background']);
  expect(await alerts(extension)).toEqual([]);
  expect(sent).toEqual([undefined]);

  // A login wall behind the same address: nothing is noted, and the next try comes later.
  serve(extension, '<!doctype html><title>登录</title><p>请先登录</p><input type="password">');
  await due(list, KEY);
  await until(
    'the look was refused',
    async () => (await watched(extension))[0]?.look?.problem === 'login',
    15_000,
  );
  expect((await watched(extension))[0]).toMatchObject({ look: { failures: 1, stopped: false } });
  expect((await watched(extension))[0]?.lookAt).toBeGreaterThan(Date.now() + 19 * 60 * 60_000);
  expect(await versions(extension)).toHaveLength(2);

  // Switched off, nothing is planned any more.
  await list.reload();
  await list.locator('.watch-list .alerts-toggle').click();
  await list.getByRole('switch', { name: zh(watchWords.look) }).click();
  await until('no look is planned', async () => (await watched(extension))[0]?.lookAt === 0);
  await until('the alarm is gone', async () => !(await alarms()).includes('rule-looks'));
  await tab.close();
});
