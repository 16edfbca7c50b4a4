import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { xapiWords } from '../../lib/i18n/xapi.words';
import { KEY, type StoreServer, startStore } from '../unit/xapi/store-server.ts';
import type { Extension } from './support/extension.ts';
import { long } from './support/long.ts';
import { askBackground, evidence, rowsOf } from './support/record.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { press, zh } from './support/words.ts';

/** Learning records for an agency, through the settings, to a store that runs here. */

const ORIGIN = 'https://lrs.agency.example';

// What the background asks for is seen by Playwright only with this.
const SEES_WORKERS = 'PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS';
test.beforeAll(() => {
  process.env[SEES_WORKERS] = '1';
});
test.afterAll(() => {
  delete process.env[SEES_WORKERS];
});

/** The address is https, as people type it; behind it stands the store on this machine. */
async function serve(extension: Extension, store: StoreServer): Promise<Set<string>> {
  const origins = new Set<string>();
  await extension.context.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request();
    const url = request.url().replace(`${ORIGIN}/xapi`, store.endpoint);
    const { host: _, ...headers } = await request.allHeaders();
    if (request.method() === 'POST') origins.add(headers.origin ?? '');
    const body = request.postData();
    const reply = await fetch(url, {
      method: request.method(),
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => /^(authorization|content-type|x-)/.test(name)),
      ),
      ...(body === null ? {} : { body }),
    }).catch(() => null);
    if (!reply) return route.abort();
    return route.fulfill({ status: reply.status, body: await reply.text() });
  });
  return origins;
}

const fill = async (page: Page, fields: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [name, value] of fields) await page.getByLabel(name, { exact: true }).fill(value);
};

test(
  long('an agency gets learning records, each once, until the person stops'),
  async ({ extension }) => {
    const store = await startStore();
    const origins = await serve(extension, store);
    const options = await extension.openPage('options.html');
    for (const id of ['learnt-before-1', 'learnt-before-2'])
      await askBackground(options, 'recordEvidence', evidence(id));
    await options.reload();
    const panel = options.getByRole('region', { name: zh(xapiWords.title) });
    await press(options, xapiWords.sendTitle);

    // Bad input: a sentence at its place, and nobody is asked.
    await fill(options, [
      [zh(xapiWords.endpoint), 'http://lrs.agency.example/xapi'],
      [zh(xapiWords.homePage), 'agency.example'],
    ]);
    await press(options, xapiWords.agree);
    await panel.getByText('地址要用 https 开头').waitFor();
    expect(await panel.getByText(zh(xapiWords.keyMissing)).count()).toBe(2);

    await extension.allowAsking(ORIGIN);
    await fill(options, [
      [zh(xapiWords.endpoint), `${ORIGIN}/xapi/statements`],
      [zh(xapiWords.keyUser), KEY.user],
      [zh(xapiWords.keySecret), KEY.secret],
    ]);
    await panel.getByText(zh(xapiWords.before)).click();
    await press(options, xapiWords.agree);
    await panel.getByText(zh(xapiWords.counts, { waiting: 0, sent: 2 })).waitFor();
    expect(store.kept.size).toBe(2);

    // The worker is stopped, the server cuts the connection after storing: still once each.
    await askBackground(options, 'recordEvidence', evidence('learnt-after-1'));
    await extension.stopWorker();
    store.strict = true;
    store.fail = ({ method }) => (method === 'POST' ? 'cut-after' : null);
    await press(options, xapiWords.sendNow);
    await panel.getByText('没连上服务器').waitFor();
    expect(store.kept.size).toBe(3);
    store.fail = () => null;
    await press(options, xapiWords.sendNow);
    await panel.getByText(zh(xapiWords.counts, { waiting: 0, sent: 3 })).waitFor();
    expect([...store.writes.values()]).toEqual([1, 1, 1]);

    // What docs/record-store.md tells an agency to let in.
    expect([...origins]).toEqual([extension.origin]);

    // The file that the person may save says the same, under the same ids.
    const download = options.waitForEvent('download');
    await press(options, xapiWords.fileSave);
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
      id: string;
    }[];
    expect(file.map(({ id }) => id).sort()).toEqual([...store.kept.keys()].sort());

    // Stopped: consent, host and key go, and nothing is asked any more.
    await press(options, xapiWords.stop);
    await press(options, xapiWords.stopSure);
    await panel.getByRole('button', { name: zh(xapiWords.sendTitle) }).waitFor();
    const asked = store.requests.length;
    await askBackground(options, 'recordEvidence', evidence('learnt-after-2'));
    await askBackground(options, 'recordQueue', { act: 'send' });
    expect(store.requests).toHaveLength(asked);
    const consents = await rowsOf(extension, 'consents');
    expect(consents.map(({ id, scope, given }) => [id, scope, given])).toEqual([
      ['C6', ORIGIN, true],
      ['C6', ORIGIN, false],
    ]);
    await until('the host was given back', async () =>
      options.evaluate(async (pattern) => {
        type Contains = (wish: { origins: string[] }) => Promise<boolean>;
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { contains: Contains } };
        };
        return !(await chrome.permissions.contains({ origins: [pattern] }));
      }, `${ORIGIN}/*`),
    );
    expect(extension.errors).toEqual([]);
    await store.close();
  },
);
