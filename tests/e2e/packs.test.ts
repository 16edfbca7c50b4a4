import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packPageWords } from '../../lib/i18n/pack-page.words';
import type { PageReport } from '../../lib/messaging/protocol';
import { fingerprint, makeKeys } from '../../lib/packs/keys';
import { type Draft, signPack } from '../../lib/packs/sign';
import { hoverCard, leaveCard } from './support/hover.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { SYCM_ORIGIN } from './support/welcome.ts';
import { press, zh } from './support/words.ts';

/** Content packs of an agency in the built extension. */

const shared = shareExtension();
const agency = await makeKeys();
const NAME = '阳光社工站';

const packFile = async (draft: Pick<Draft, 'kind' | 'id' | 'items'> & Partial<Draft>) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify(
      await signPack({ version: 1, issued: '2026-08-01', expires: '2099-12-31', ...draft }, agency),
    ),
  ),
});
const choose = async (page: Page, file: Awaited<ReturnType<typeof packFile>>) => {
  await page.locator('input[type="file"][accept*="json"]').last().setInputFiles(file);
  await page.getByText(zh(packPageWords.preview), { exact: true }).waitFor();
};
const explanation = (text: string) => ({
  id: 'visitors-here',
  metric: 'visitors',
  part: 'like',
  language: 'zh-CN',
  mode: 'add',
  text,
});

test('an agency’s words are compared, seen on a card with their source, and taken back', async () => {
  const extension = shared();
  const page = await extension.openPage('coach.html#/packs');
  await press(page, packPageWords.keyNew);
  await page.getByLabel(zh(packPageWords.keyName)).fill(NAME);
  await page.getByLabel(zh(packPageWords.keyText)).fill(fingerprint(agency.keyId));
  await page
    .locator('form')
    .getByRole('button', { name: zh(packPageWords.keyAdd) })
    .click();
  await page.getByRole('heading', { name: NAME }).waitFor();

  const id = 'agency-notes';
  const first = explanation('镇上也这么**数人**。');
  await choose(page, await packFile({ kind: 'explanations', id, items: [first] }));
  await page.getByText(zh(packPageWords.agency), { exact: true }).first().waitFor();
  await press(page, packPageWords.accept);
  await page.getByText(zh(packPageWords.taken)).waitFor();

  const second = explanation('镇上也这么数<b>店</b>。'.replaceAll(/<\/?b>/g, '**'));
  await choose(page, await packFile({ kind: 'explanations', id, version: 2, items: [second] }));
  await page.getByText(zh(packPageWords.counts, { added: 0, changed: 1, removed: 0 })).waitFor();
  expect(await page.locator('del').allInnerTexts()).not.toEqual([]);
  await press(page, packPageWords.accept);
  await page.getByText(zh(packPageWords.taken)).waitFor();

  const seller = await openSeller(extension, figure('访客数', '480'));
  await waitForMark(seller, '访客数');
  const shown = await hoverCard(seller, '访客数');
  expect(shown.text).toContain('镇上也这么数店。');
  expect(shown.text).toContain(`来自内容包“${NAME}”`);
  await leaveCard(seller);

  await page.bringToFront();
  await page.getByRole('button', { name: /恢复.*旧版/ }).click();
  await press(page, packPageWords.restoreSure);
  await page.getByText('第 1 版').first().waitFor();
  await seller.bringToFront();
  expect((await hoverCard(seller, '访客数')).text).toContain('镇上也这么数人。');
  await seller.close();
  await page.close();
  expect(extension.network.outside()).toEqual([]);
  expect(extension.errors).toEqual([]);
});

/** The labels of a saved page of 生意参谋, as a redesign might call them. */
const RENAMED: Readonly<Record<string, readonly [label: string, metric: string]>> = {
  uv: ['来店的客', 'visitors'],
  pv: ['翻看几页', 'page-views'],
  pay: ['收进的钱', 'paid-amount'],
  rate: ['买成了几成', 'pay-conversion-rate'],
  spend: ['一位花多少', 'spend-per-buyer'],
  cart: ['放进篮子的人', 'cart-users'],
};
const saved = readFileSync(
  new URL('../fixtures/pages/taobao/sycm-index-cells.html', import.meta.url),
  'utf8',
);
const redesigned = Object.entries(RENAMED).reduce(
  (html, [at, [label]]) => html.replace(new RegExp(`(id="fx-${at}">)[^<]+`), `$1${label}`),
  saved,
);

test('a platform pack mends a page whose labels were renamed, without a new build', async () => {
  const extension = shared();
  const own = await extension.openPage('manifest.json');
  await askBackground(own, 'addAgencyKey', { keyId: agency.keyId, name: NAME });
  extension.network.serve({ origin: SYCM_ORIGIN, pages: { '*': redesigned } });
  await extension.grant(SYCM_ORIGIN);
  const recall = async (): Promise<number> => {
    const page = await extension.open(`${SYCM_ORIGIN}/portal/home.htm`);
    const id = await tabId(extension, page);
    const reply = await askBackground<{ value: PageReport }>(own, 'readTab', { tabId: id });
    await page.close();
    const found = Object.values(RENAMED).filter(([label, metric]) =>
      reply.value.sightings.some((one) => one.labelText === label && one.metricId === metric),
    );
    return found.length / Object.keys(RENAMED).length;
  };
  expect(await recall()).toBe(0);
  const { buffer } = await packFile({
    kind: 'platforms',
    id: 'sycm-redesign',
    items: [
      {
        id: 'index-cells',
        platform: 'taobao',
        labels: Object.values(RENAMED).map(([label, metric]) => ({ label, metric })),
      },
    ],
  });
  expect(
    await askBackground(own, 'acceptPack', {
      text: buffer.toString(),
      address: null,
      etag: null,
      agreed: false,
    }),
  ).toMatchObject({ ok: true, value: { done: true } });
  expect(await recall()).toBeGreaterThanOrEqual(0.95);
  await own.close();
  expect(extension.errors).toEqual([]);
});
