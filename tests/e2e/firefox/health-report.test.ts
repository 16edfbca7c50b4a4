import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseHealthReport } from '../../../lib/health-report/schema';
import { healthWords } from '../../../lib/i18n/health.words';
import { figure, sellerHtml } from '../support/seller-page.ts';
import { SYCM_ORIGIN } from '../support/welcome.ts';
import { zh } from '../support/words.ts';
import { type FirefoxExtension, installExtension } from './support/extension.ts';
import type { Firefox } from './support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from './support/launch.ts';
import { clickNamed, ownErrors, tabId, waitForMark, waitForText } from './support/steps.ts';

/** The report file of a page, saved by a real Firefox. */

const folder = mkdtempSync(join(tmpdir(), 'dongdian-'));
let firefox: Firefox;
let extension: FirefoxExtension;

beforeAll(async () => {
  firefox = await launchFirefox();
  await firefox.chrome(
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', arguments[0]);`,
    folder,
  );
  const body = figure('访客数', '1,234') + figure('王小明 13800138000', '¥48,017.50');
  firefox.server.serve({ origin: SYCM_ORIGIN, pages: { '*': sellerHtml(body) } });
  extension = await installExtension(firefox, BUILT_ADDON);
  await extension.grant(SYCM_ORIGIN);
});
afterAll(async () => {
  await firefox?.quit();
  rmSync(folder, { recursive: true });
});

it('is shown, saved and holds labels and structure alone', async () => {
  const other = await firefox.open('about:blank');
  // In a window of its own, because a page behind another tab is not read.
  const { handle } = await firefox.client.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    focus: true,
  });
  await firefox.switchTo(handle);
  await firefox.navigate(`${SYCM_ORIGIN}/portal/home.htm`);
  await waitForMark(firefox, '访客数');
  const id = await tabId(firefox);
  await firefox.switchTo(other);
  await extension.openPage(`popup.html?tab=${id}`);
  await clickNamed(firefox, zh(healthWords.save));
  await waitForText(firefox, zh(healthWords.inIt));
  await clickNamed(firefox, zh(healthWords.saveNow));
  const name = await firefox.until(
    async () => readdirSync(folder).find((file) => file.endsWith('.json')) ?? null,
    'No file was saved.',
  );
  const text = await firefox.until(
    async () => readFileSync(join(folder, name), 'utf8') || null,
    'The file is empty.',
  );
  const report = parseHealthReport(JSON.parse(text));
  expect(report?.sightings).toMatchObject([
    { label: '访客数', metric: 'visitors', beside: 'card', paths: ['body > main > div > span'] },
  ]);
  expect(report?.candidates).toMatchObject([{ label: '▢▢▢ #', printed: 'money' }]);
  for (const secret of ['王小明', '13800138000', '1,234', '48,017'])
    expect(text).not.toContain(secret);
  expect(firefox.server.outside).toEqual([]);
  expect(await ownErrors(firefox, extension.origin)).toEqual([]);
});
