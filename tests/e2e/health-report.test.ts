import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseHealthReport } from '../../lib/health-report/schema';
import type { HealthReport } from '../../lib/health-report/types';
import { healthWords } from '../../lib/i18n/health.words';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import { waitForMark } from './support/marks.ts';
import { pageDom } from './support/page-dom.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { press, zh } from './support/words.ts';

/** The report file: what a person saves of a page, and what never is in it. */

const shared = shareExtension();

const PRIVATE = ['王小明', '碎花连衣裙', '13800138000', 'TB20261122007', 'li@qq.com', '老王记'];

/** A page half of whose names nobody knows, with private things in every corner. */
const BODY = `
  <h1>老王记的后台 ${PRIVATE.join(' ')}</h1>
  ${figure('访客数', '1,234')}
  ${figure('近7天支付金额', '¥48,017.50')}
  ${figure('新客成交件数', '317')}
  <section class="c_9f3a" id="老王记"><dl><dt>老王记客流</dt><dd>2,468</dd><dt>王小明</dt><dd>¥5,813.20</dd></dl></section>
  <div><span>累计进店人次：86,421</span></div>
  <shop-13800138000><div role="王小明"><span>全网触达</span> <b>39.75%</b></div></shop-13800138000>
  <table><thead><tr><th>商品</th><th>支付买家数</th><th>回头客件数</th></tr></thead><tbody>
    <tr><td>碎花连衣裙</td><td>23</td><td>4</td></tr>
    <tr><td>王小明 13800138000</td><td>51</td><td>6</td></tr>
  </tbody></table>
  <nav><a href="/o/TB20261122007">订单 TB20261122007</a> <b>7</b></nav>`;
const NUMBERS = ['1,234', '1234', '48,017', '48017', '317', '2,468', '5,813', '86,421', '39.75'];

async function save(surface: Page): Promise<{ name: string; text: string; file: HealthReport }> {
  const download = surface.waitForEvent('download');
  await press(surface, healthWords.saveNow);
  const done = await download;
  const text = readFileSync(await done.path(), 'utf8');
  const file = parseHealthReport(JSON.parse(text));
  if (!file) throw new Error(`no report: ${text}`);
  return { name: done.suggestedFilename(), text, file };
}

test('a page’s report is shown first, then saved, without a number or a name', async () => {
  const extension = shared();
  const page = await openSeller(extension, BODY);
  await waitForMark(page, '访客数');
  const before = await pageDom(page);
  const popup = await openPopup(extension, page);
  await press(popup, healthWords.save);
  await popup.getByRole('heading', { name: zh(healthWords.inIt) }).waitFor();
  const { name, text, file } = await save(popup);
  expect(name).toMatch(/^dongdian-health-taobao-\d{4}-\d\d-\d\d\.json$/);
  for (const secret of [...PRIVATE, ...NUMBERS, 'portal', 'c_9f3a'])
    expect(text, secret).not.toContain(secret);

  expect(file.page).toEqual({
    platform: 'taobao',
    kind: 'home-overview',
    host: 'sycm.taobao.com',
  });
  expect(file.lexicon.version).toMatch(/^[0-9a-f]{12}$/);
  const sighting = (label: string) => file.sightings.find((one) => one.label === label);
  expect(sighting('访客数')).toMatchObject({
    metric: 'visitors',
    unit: 'count',
    readable: true,
    rule: 'exact',
    beside: 'card',
    paths: ['body > main > div > span'],
  });
  expect(sighting('近7天支付金额')).toMatchObject({ printed: 'money', period: 'last-days' });
  expect(sighting('支付买家数')).toMatchObject({
    beside: 'column',
    readable: null,
    paths: ['body > main > table > thead > tr > th'],
  });

  const unread = file.candidates.map(({ label, beside, printed }) => [label, beside, printed]);
  expect(unread).toContainEqual(['▢▢▢客流', 'definition', 'plain']);
  expect(unread).toContainEqual(['▢▢▢', 'definition', 'money']);
  const steps = file.candidates.map(({ path }) => path).join('\n');
  expect(steps).toContain('body > main > custom > div > span');
  // Things and people in a table are no names of numbers.
  expect(file.candidates.filter(({ path }) => path.endsWith('td'))).toEqual([]);

  await popup.close();
  expect(await pageDom(page)).toBe(before);
  await page.close();
  expect(extension.network.outside()).toEqual([]);
  expect(extension.errors).toEqual([]);
});

test('names in full are a choice; codes and numbers stay hidden', async () => {
  const extension = shared();
  const page = await openSeller(extension, BODY);
  await waitForMark(page, '访客数');
  const panel = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, page)}`);
  const region = panel.getByRole('region', { name: zh(sidepanelWords.health) });
  await region.getByRole('button', { name: zh(healthWords.save) }).click();
  await panel.getByRole('switch', { name: zh(healthWords.inFull) }).click();
  await expect(panel.getByText(zh(healthWords.notPeople))).toHaveCount(0);
  const { text, file } = await save(panel);
  expect(file.names).toBe('in-full');
  expect(file.candidates.map(({ label }) => label)).toContain('老王记客流');
  for (const secret of ['13800138000', 'TB20261122007', 'li@qq.com', ...NUMBERS])
    expect(text, secret).not.toContain(secret);
  await panel.close();
  await page.close();
  expect(extension.errors).toEqual([]);
});
