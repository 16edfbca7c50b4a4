import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchWords } from '../../../lib/i18n/watch.words';
import { RULE } from '../../unit/rules/watch/support';
import { zh } from '../support/words.ts';
import { type FirefoxExtension, installExtension } from './support/extension.ts';
import type { Firefox } from './support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from './support/launch.ts';
import { clickNamed, ownErrors, rowsOf, waitForText } from './support/steps.ts';

/** A page of rules in a real Firefox: in the tab, and by alarm from the event page. */

const ORIGIN = 'https://rulechannel.taobao.com';
const ADDRESS = `${ORIGIN}/?type=detail&ruleId=20001234`;
const html = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>发货时间规范</title><main><h1>发货时间规范</h1>${text
    .split('\n')
    .slice(2)
    .map((line) => `<p>${line}</p>`)
    .join('')}</main>`;

let firefox: Firefox;
let extension: FirefoxExtension;
let own: string;

beforeAll(async () => {
  firefox = await launchFirefox();
  extension = await installExtension(firefox, BUILT_ADDON);
  await extension.grant(ORIGIN);
  own = await extension.openPage('alerts.html');
});
afterAll(() => firefox?.quit());

const serve = (text: string) =>
  firefox.server.serve({ origin: ORIGIN, pages: { '/': html(text) } });

/** Rows of a store as soon as they are as wanted; looked for on a page of our own. */
async function until(
  store: string,
  wanted: (rows: readonly Readonly<Record<string, unknown>>[]) => boolean,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await firefox.switchTo(own);
  return firefox.until(
    async () => {
      const rows = await rowsOf(firefox, store);
      return wanted(rows) ? rows : null;
    },
    `The rows of ${store} are not as they should be.`,
    20_000,
  );
}

/** The page has to stay in front until it is quiet and was read. */
async function visit(text: string): Promise<void> {
  serve(text);
  await firefox.open(ADDRESS);
  await sleep(4000);
}

const versionsOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  (rows[0]?.versions ?? []) as readonly { readonly seenIn: string }[];

describe('a page of rules', () => {
  it('is noted in silence, and a changed number is told with both sentences', async () => {
    await visit(RULE);
    await until('watchedRules', (rows) => rows.length === 1);
    expect(await rowsOf(firefox, 'ownAlerts')).toEqual([]);
    await visit(RULE.replace('48小时', '24小时'));
    const [kept] = await until('ownAlerts', (rows) => rows.length === 1);
    expect(JSON.stringify(kept)).toContain('商家应当在买家付款后48小时内发货');
    expect(JSON.stringify(kept)).toContain('商家应当在买家付款后24小时内发货');
  });

  it('is looked at by alarm once that was switched on', async () => {
    own = await extension.openPage('alerts.html');
    await firefox.find('.watch-list .alerts-toggle');
    await firefox.evaluate(`document.querySelector('.watch-list .alerts-toggle').click()`);
    await clickNamed(firefox, zh(watchWords.look));
    await waitForText(firefox, zh(watchWords.lookSoon));
    await firefox.evaluateAsync(
      `const [done] = arguments;
       const request = indexedDB.open('dongdian-default');
       request.onsuccess = () => {
         const store = request.result.transaction('watchedRules', 'readwrite').objectStore('watchedRules');
         store.getAll().onsuccess = ({ target }) => {
           store.put({ ...target.result[0], lookAt: 1 }).onsuccess = () => {
             request.result.close();
             done(true);
           };
         };
       };`,
    );
    await firefox.evaluate(
      `(window.wrappedJSObject ?? window).browser.alarms.create('rule-looks', { delayInMinutes: 0.01 })`,
    );
    const rows = await until('ruleSnapshots', (found) => versionsOf(found).length === 3);
    expect(versionsOf(rows).map(({ seenIn }) => seenIn)).toEqual(['tab', 'tab', 'background']);
    expect(firefox.server.outside).toEqual([]);
    expect(await ownErrors(firefox, extension.origin)).toEqual([]);
  });
});
