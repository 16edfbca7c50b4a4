import type { Page } from '@playwright/test';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { packWords } from '../../lib/i18n/packs.words';
import { makeKeys } from '../../lib/packs/keys';
import { signPack } from '../../lib/packs/sign';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import { axe } from './support/axe.ts';
import { long } from './support/long.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { press, zh } from './support/words.ts';

/** Rule alerts in the built extension: page, records, refused updates. */

const shared = shareExtension();

/** The page on a day on which rules of the feed were ahead. */
async function openAlerts(day = '2026-08-20'): Promise<Page> {
  const page = await shared().context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(`${shared().origin}/alerts.html`);
  await page.locator('.alerts-row').first().waitFor();
  return page;
}
const row = (page: Page, id: string) => {
  const rule = builtInFeed.items.find((item) => item.id === id);
  return page.getByRole('button', { name: rule?.why['zh-CN'] ?? id });
};
const CRAB = 'douyin-deposit-hairy-crab-2026-07';

test('what was seen and ticked is there again after the worker was stopped', async () => {
  const extension = shared();
  const page = await openAlerts('2026-07-20');
  await row(page, CRAB).click();
  await page.getByRole('checkbox', { name: '确认自己蟹类目' }).click();
  await until('it is kept', async () => {
    const [kept] = (await rowsOf(extension, 'ruleAlerts')) as { tasks?: object }[];
    return Object.keys(kept?.tasks ?? {}).length === 1;
  });
  await page.close();
  await extension.stopWorker();
  const again = await openAlerts('2026-07-20');
  await row(again, CRAB).click();
  expect(await again.getByRole('checkbox', { name: '确认自己蟹类目' }).isChecked()).toBe(true);
  await again.close();
  expect(extension.errors).toEqual([]);
});

test('an update that a stranger signed is refused in one line, and the feed stays', async () => {
  const extension = shared();
  const page = await openAlerts();
  const pack = await signPack(
    {
      kind: 'rules',
      id: builtInFeed.id,
      version: 99,
      issued: '2026-08-01',
      expires: '2099-12-31',
      items: builtInFeed.items.slice(0, 1),
    },
    await makeKeys(),
  );
  await press(page, alertsWords.updateFile);
  for (const [buffer, code] of [
    [JSON.stringify(pack), 'unknown-key'],
    [JSON.stringify(pack).slice(0, 999), 'not-json'],
    [`${JSON.stringify(pack)}${' '.repeat(2 ** 21)}`, 'too-large'],
    [JSON.stringify({ ...pack, id: '<script>' }), 'not-plain-text'],
  ] as const) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
    await page.getByText(zh(packWords[code])).waitFor();
  }
  expect(await rowsOf(extension, 'packs')).toEqual([]);
  const reply = await askBackground(page, 'ruleAlerts');
  expect((reply as { value: { rules: unknown[] } }).value.rules).toHaveLength(108);
  // An address whose host was not allowed is not asked.
  expect(await askBackground(page, 'fetchPack', { address: 'https://packs.example/x' })).toEqual({
    ok: false,
    code: 'not-permitted',
  });
  await page.close();
  expect(extension.network.outside()).toEqual([]);
  expect(extension.errors).toEqual([]);
});

for (const [name, look] of Object.entries({
  light: { theme: 'light', elder: false, textSize: 100, language: 'zh-CN' },
  dark: { theme: 'dark', elder: false, textSize: 100, language: 'en' },
  'elder style at 200 %': { theme: 'light', elder: true, textSize: 200, language: 'zh-CN' },
}))
  test(long(`axe finds nothing and nothing runs over in ${name}`, name === 'dark'), async () => {
    const own = await shared().openPage('manifest.json');
    await askBackground(own, 'changeSettings', { patch: look });
    await own.close();
    const page = await openAlerts();
    await page.setViewportSize({ width: 900, height: 900 });
    await page.locator('.alerts-toggle').nth(2).click();
    for (const view of [null, alertsWords.viewCompare]) {
      if (view) await page.getByText(view[look.language as 'en'], { exact: true }).click();
      const { violations, contrasts } = await axe(page);
      expect(violations).toEqual([]);
      expect(contrasts).toBeGreaterThan(3);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
    await page.close();
    expect(shared().errors).toEqual([]);
  });

test('an address is asked once, and its host is given back whatever came of it', async () => {
  const extension = shared();
  const own = await extension.openPage('alerts.html');
  await extension.grant('https://packs.example');
  const asked = await askBackground(own, 'fetchPack', { address: 'https://packs.example/x.json' });
  expect(asked).toEqual({ ok: true, value: { taken: false, code: 'unreadable' } });
  expect(extension.network.outside().join(' ')).toContain('packs.example');
  const origins = await own.evaluate(async () => {
    type All = { origins?: string[] };
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<All> } };
    };
    return (await chrome.permissions.getAll()).origins ?? [];
  });
  expect(origins).toEqual([]);
  await own.close();
});
