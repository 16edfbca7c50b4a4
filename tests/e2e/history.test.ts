import { commonWords } from '../../lib/i18n/common.words';
import { historyWords } from '../../lib/i18n/history.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { typedNumberWords, typedProblemWords } from '../../lib/i18n/typed-number.words';
import { card } from './support/card.ts';
import type { Extension } from './support/extension.ts';
import { clickCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { figure, openSeller, sellerHtml } from './support/seller-page.ts';
import { expect, test } from './support/test.ts';
import { never, until } from './support/until.ts';
import { SYCM, SYCM_ORIGIN } from './support/welcome.ts';
import { press, zh } from './support/words.ts';

/** The shop's own numbers: kept with consent, from pages in front, and nothing else. */

const PAGE = [
  '<div role="tablist"><span role="tab" aria-selected="true">昨天</span></div>',
  figure('访客数', '480'),
  figure('支付买家数', '12'),
  figure('支付转化率', '2.50%'),
  figure('交易指数', '3,210'),
  figure('支付金额', '\ue3f1\ue2a0\ue110'),
].join('');

async function consent(extension: Extension, id: 'C1' | 'C2', scope: string): Promise<void> {
  const options = await extension.openPage('options.html');
  await askBackground(options, 'decideConsent', { id, scope, given: true });
  await options.close();
}

/** Metric ids of what is kept, asked of the worker: a new tab would stand before the page. */
async function kept(extension: Extension): Promise<readonly string[]> {
  const worker = await extension.worker();
  const ids = await worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === 'dongdian-default')) return [];
    const database = await done(indexedDB.open('dongdian-default'));
    const rows = await done<{ metricId: string }[]>(
      database.transaction('observations').objectStore('observations').getAll(),
    );
    database.close();
    return rows.map(({ metricId }) => metricId);
  });
  return ids.sort();
}

test('are kept some seconds after a page is quiet, with their counts, and erased when asked', async ({
  extension,
}) => {
  const page = await openSeller(extension, PAGE);
  await waitForMark(page, '支付转化率');
  await never(
    'a number is kept without consent',
    async () => (await kept(extension)).length > 0,
    6000,
  );

  await consent(extension, 'C2', 'all');
  await consent(extension, 'C1', SYCM_ORIGIN);
  await page.bringToFront();
  await page.reload();
  await until('the numbers are kept', async () => (await kept(extension)).length > 0, 30_000);
  expect(await kept(extension)).toEqual(['buyers', 'pay-conversion-rate', 'visitors']);
  const rows = await rowsOf(extension, 'observations');
  const rate = rows.find(({ metricId }) => metricId === 'pay-conversion-rate');
  expect(rate).toMatchObject({ value: 0.025, k: 12, n: 480, whole: true, host: SYCM.host });
  expect(rate?.shop, 'an opaque key').toMatch(/^[0-9a-f]{24}$/);

  const options = await extension.openPage('options.html');
  await options.getByText(zh(historyWords.total, { count: 3 })).waitFor();
  await press(options, optionsWords.takeBackOf, { what: zh(optionsWords.c2What) });
  await press(options, commonWords.takeBackSure);
  await options.getByText(zh(historyWords.stopped, { count: 3 })).waitFor();
  expect(await kept(extension), 'kept until the person says').toHaveLength(3);
  await page.bringToFront();
  extension.network.serve({
    origin: SYCM_ORIGIN,
    pages: { '*': sellerHtml(PAGE + figure('浏览量', '900')) },
  });
  await page.reload();
  await waitForMark(page, '浏览量');
  await never(
    'a number is kept after the consent was taken back',
    async () => (await kept(extension)).length > 3,
    6000,
  );
  await options.bringToFront();
  await press(options, historyWords.eraseAll);
  await until('they are erased', async () => (await kept(extension)).length === 0);
  expect(extension.errors).toEqual([]);
});

test(long('a number that can not be read is typed on its card'), async ({ extension }) => {
  const page = await openSeller(extension, PAGE);
  await clickCard(page, '支付金额');
  const said = async () => (await card(page).read())?.text ?? '';
  const type = async (text: string) => {
    await card(page).click(zh(typedNumberWords.label), 'textbox');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type('很多');
  await until('one sentence', async () =>
    (await said()).includes(zh(typedProblemWords['not-a-number'])),
  );
  await type('918 元');
  await until('this card only', async () => (await said()).includes(zh(typedNumberWords.once)));
  expect(await said()).toContain('昨天，客人一共付了 918 元');
  expect(await kept(extension)).toEqual([]);

  await consent(extension, 'C2', 'all');
  await page.bringToFront();
  await card(page).click(zh(typedNumberWords.change));
  await type('919 元');
  await until('kept', async () => (await said()).includes(zh(typedNumberWords.kept)));
  const rows = await rowsOf(extension, 'observations');
  expect(rows.find(({ metricId }) => metricId === 'paid-amount')).toMatchObject({
    value: 919,
    typed: true,
    whole: true,
  });
  expect(extension.errors).toEqual([]);
});

test('a site that the browser’s own page takes back is a consent taken back', async ({
  extension,
}) => {
  await extension.grant(SYCM_ORIGIN);
  await consent(extension, 'C1', SYCM_ORIGIN);
  await extension.revoke(SYCM_ORIGIN);
  const c1 = async () => (await rowsOf(extension, 'consents')).filter(({ id }) => id === 'C1');
  await until('the consent is taken back', async () => (await c1()).at(-1)?.given === false);
  expect(await c1()).toHaveLength(2);
});
