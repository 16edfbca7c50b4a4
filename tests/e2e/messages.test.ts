import { failureWords } from '../../lib/i18n/failures.words';
import { waitForMark } from './support/marks.ts';
import { askBackground, evidence, rowsOf } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { contentWorld } from './support/worlds.ts';

/** Bad input: what the background does with messages that are not as they should be. */

const shared = shareExtension();

test('unknown and broken messages are answered with a code that has a sentence', async () => {
  const extension = shared();
  const own = await extension.openPage('manifest.json');
  for (const [name, data, code] of [
    ['no-such-thing', {}, 'unknown-message'],
    ['toString', {}, 'unknown-message'],
    ['__proto__', {}, 'unknown-message'],
    ['recordEvidence', { id: 'short' }, 'bad-message'],
    ['recordEvidence', { ...evidence('long-enough'), kind: 'bought' }, 'bad-message'],
    ['changeSettings', { patch: { textSize: 4000 } }, 'bad-message'],
    ['switchPlace', { kind: 'page', key: 'x'.repeat(3000), on: false }, 'bad-message'],
    ['explain', { sighting: null, others: [], sample: false }, 'bad-message'],
    ['typedNumber', { raw: '5' }, 'bad-message'],
    ['healthReport', { tabId: 1, names: 'all' }, 'bad-message'],
    ['eraseNumbers', {}, 'bad-message'],
    ['historyOf', { days: 0 }, 'bad-message'],
    ['historyOf', { days: 1e9 }, 'bad-message'],
    ['saveCostCard', { id: 'long-enough', form: { name: 'x' } }, 'bad-message'],
  ] as const) {
    expect(await askBackground(own, name, data), name).toEqual({ ok: false, code });
    expect(failureWords[code]['zh-CN']).toMatch(/。$/);
  }
  const before = await askBackground(own, 'settings');
  expect(before).toMatchObject({ ok: true, value: { on: true, textSize: 100 } });
  expect(await rowsOf(extension, 'evidence')).toEqual([]);
  expect(extension.errors).toEqual([]);
});

test('a script in a page’s frame can not ask for what only our own pages may', async () => {
  const extension = shared();
  const tab = await openSeller(extension, figure('访客数', '1,234'));
  await waitForMark(tab, '访客数');
  const { cdp, contextId } = await contentWorld(extension, tab);
  for (const name of [
    'consents',
    'decideConsent',
    'learntToday',
    'readTab',
    'healthReport',
    'ruleAlerts',
    'markRule',
    'takePack',
    'fetchPack',
    'keptNumbers',
    'eraseNumbers',
    'historyOf',
    'costCards',
    'saveCostCard',
    'removeCostCard',
  ]) {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.sendMessage({ to: 'background', name: '${name}', data: {} })`,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value, name).toEqual({ ok: false, code: 'not-permitted' });
  }
  // And the page itself has no way to speak to us at all.
  expect(
    await tab.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: unknown } };
      return chrome?.runtime === undefined;
    }),
  ).toBe(true);
});
