import { overlayWords } from '../../lib/i18n/overlay.words.ts';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words.ts';
import { toolbarWords } from '../../lib/i18n/toolbar.words.ts';
import type { RuleChange } from '../../lib/rules/feed/types.ts';
import { addDays, localDay } from '../../lib/shared/days.ts';
import { aRule } from '../unit/packs/support.ts';
import { appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import type { Extension } from './support/extension.ts';
import { clickCard } from './support/hover.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { SYCM_ORIGIN as SITE } from './support/welcome.ts';

/** The quiet mark: a line below cards, a dot on the toolbar's picture, an entry in the panel. */

const today = localDay(new Date());
const RULES: readonly RuleChange[] = [
  aRule({ effective: addDays(today, 5), metrics: [] }),
  aRule({ id: 'know', level: 'good-to-know', effective: addDays(today, 9), metrics: [] }),
  aRule({ id: 'elsewhere', platform: 'douyin', effective: addDays(today, 5) }),
];

/** As an update that was taken lies in the records. */
async function layFeed(extension: Extension): Promise<void> {
  const own = await extension.openPage('options.html');
  // The records are made by the first question.
  await askBackground(own, 'ruleAlerts');
  await own.evaluate(
    async (items) => {
      const opened = indexedDB.open('dongdian-default');
      await new Promise((done) => opened.addEventListener('success', done));
      const writing = opened.result.transaction(['packs', 'agencyKeys'], 'readwrite');
      // Of an agency that the person knows: a stranger's rules are not told.
      writing.objectStore('agencyKeys').put({
        keyId: 'ab'.repeat(16),
        name: 'Agency',
        addedAt: '2026-01-01T00:00:00.000Z',
        confirmed: true,
      });
      const put = writing.objectStore('packs').put({
        id: 'agency-rules',
        kind: 'rules',
        pack: {
          id: 'agency-rules',
          kind: 'rules',
          version: 1,
          issued: '2026-01-01',
          expires: '2099-01-01',
          keyId: 'ab'.repeat(16),
          items,
        },
        memory: { highest: {}, issued: null },
        address: null,
        etag: null,
        takenAt: '2026-01-01T00:00:00.000Z',
      });
      await new Promise((done) => put.addEventListener('success', done));
      opened.result.close();
    },
    RULES as unknown as object[],
  );
  await own.close();
  await extension.stopWorker();
}

const titleOf = async (extension: Extension, tab: number): Promise<string> =>
  (await extension.worker()).evaluate((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getTitle(of: { tabId: number }): Promise<string> } };
    };
    return chrome.action.getTitle({ tabId: id });
  }, tab);

test('rules of the platform that wait are counted, and no more once they were read', async ({
  extension,
}) => {
  await layFeed(extension);
  extension.network.serve(await appSite('react', SITE));
  await extension.grant(SITE);
  const page = await extension.open(`${SITE}/`);
  await waitForMark(page, '访客数');
  const tab = await tabId(extension, page);
  await until('the tooltip says it', async () =>
    (await titleOf(extension, tab)).includes(toolbarWords.ruleOne['zh-CN']),
  );
  expect(await page.locator('dongdian-overlay').count()).toBe(0);

  await clickCard(page, '访客数');
  const line = overlayWords.rulesBoth['zh-CN'].replace('{todo}', '1').replace('{know}', '1');
  await until('the line is there', async () => {
    const said = await card(page).byRole('button');
    return said.some(({ name }) => name === line);
  });
  await page.screenshot({ path: test.info().outputPath('card.png') });

  const panel = await extension.openPage(`sidepanel.html?tab=${tab}`);
  const region = panel.getByRole('region', { name: sidepanelWords.rules['zh-CN'], exact: true });
  await expect(region).toContainText('有 1 条要做，1 条知道就好');
  await expect(region.getByRole('listitem')).toHaveCount(2);
  await panel.screenshot({ path: test.info().outputPath('panel.png'), fullPage: true });

  // The way there, and what is read there is told no more.
  const [alerts] = await Promise.all([
    extension.context.waitForEvent('page'),
    card(page).click(line),
  ]);
  expect(alerts.url()).toContain('alerts.html');
  for (const id of ['sample-rule', 'know'])
    await askBackground(panel, 'markRule', { id, change: { kind: 'seen' } });
  await until('the dot is gone', async () => !(await titleOf(extension, tab)).includes('·'));
  expect(await askBackground(panel, 'rulesHere', { platform: 'taobao' })).toEqual({
    ok: true,
    value: { todo: 0, know: 0 },
  });
  expect(extension.errors).toEqual([]);
});

test('an address is asked by itself only while switched on, and its pages are never read', async ({
  extension,
}) => {
  const FEED = 'https://packs.example';
  const address = `${FEED}/rules.json`;
  const own = await extension.openPage('options.html');
  const watch = (on: boolean) => askBackground(own, 'watchFeed', { address, on });
  expect(await watch(true)).toEqual({ ok: false, code: 'not-permitted' });
  expect(await askBackground(own, 'ruleAlerts')).toMatchObject({ value: { feed: null } });

  extension.network.serve({ origin: FEED, pages: { '*': '<main>访客数 <b>1,234</b></main>' } });
  await extension.grant(FEED);
  // No feed of ours lies there: the look is noted as such, and the next one is set.
  const reply = (await watch(true)) as { value: { on: boolean; outcome: string } };
  expect(reply.value.on).toBe(true);
  expect(['unreadable', 'not-json']).toContain(reply.value.outcome);
  const held = () =>
    own.evaluate(async () => {
      type Api = {
        alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
        permissions: { getAll(): Promise<{ origins?: string[] }> };
        scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
      };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const alarm = (await chrome.alarms.getAll()).find(({ name }) => name === 'look-at-rule-feed');
      return {
        hours: alarm ? Math.round((alarm.scheduledTime - Date.now()) / 3_600_000) : null,
        origins: (await chrome.permissions.getAll()).origins ?? [],
        scripts: (await chrome.scripting.getRegisteredContentScripts()).flatMap(
          ({ matches }) => matches ?? [],
        ),
      };
    });
  const on = await held();
  expect([1, 2, 3]).toContain(on.hours);
  expect(on.origins).toEqual([`${FEED}/*`]);
  await until('it is not registered for reading', async () => (await held()).scripts.length === 0);
  const page = await extension.open(`${FEED}/`);
  await page.waitForTimeout(500);
  expect(await page.locator('dongdian-overlay').count()).toBe(0);

  await watch(false);
  await until('host and alarm are given back', async () => {
    const off = await held();
    return off.hours === null && off.origins.length === 0 && off.scripts.length === 0;
  });
});
