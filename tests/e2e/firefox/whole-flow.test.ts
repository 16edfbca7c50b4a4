import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../../lib/i18n/common.words';
import { demoWords } from '../../../lib/i18n/demo.words';
import { historyWords } from '../../../lib/i18n/history.words';
import { optionsWords } from '../../../lib/i18n/options.words';
import { overlayWords } from '../../../lib/i18n/overlay.words';
import { popupWords } from '../../../lib/i18n/popup.words';
import { welcomeWords } from '../../../lib/i18n/welcome.words';
import { appSite } from '../support/app-site.ts';
import { SYCM, SYCM_ORIGIN } from '../support/welcome.ts';
import { zh } from '../support/words.ts';
import { type FirefoxExtension, installExtension } from './support/extension.ts';
import type { Firefox } from './support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from './support/launch.ts';
import { clickInCard, readCard, readMarks } from './support/overlay.ts';
import {
  clickCard,
  clickNamed,
  hoverCard,
  leaveCard,
  ownErrors,
  pressCommand,
  rowsOf,
  tabId,
  waitForMark,
  waitForNoCard,
  waitForText,
} from './support/steps.ts';

/** The main job from the first minute on, in a real Firefox. */

const ESCAPE = '\uE00C';
const ENTER = '\uE007';
const DOWN = '\uE015';

let firefox: Firefox;
let extension: FirefoxExtension;
let seller: string;

beforeAll(async () => {
  firefox = await launchFirefox();
  firefox.server.serve(await appSite('react', SYCM_ORIGIN));
  extension = await installExtension(firefox, BUILT_ADDON);
});
afterAll(() => firefox?.quit());

const learnt = async (): Promise<readonly string[]> => {
  await firefox.switchTo(seller);
  const id = await tabId(firefox);
  await extension.openPage(`popup.html?tab=${id}`);
  await firefox.find('.popup-learnt li');
  return firefox.evaluate<string[]>(
    `return [...document.querySelectorAll('.popup-learnt li')].map((one) => one.textContent)`,
  );
};

describe('the whole flow', () => {
  it('welcomes, asks for exactly one site and leads to the demo', async () => {
    await firefox.switchToTab((url) => url.startsWith(`${extension.origin}/welcome.html`));
    await clickNamed(firefox, zh(welcomeWords.merchant));
    await clickNamed(firefox, zh(commonWords.next));
    await clickNamed(firefox, zh(welcomeWords.allowHost, SYCM));
    await waitForText(firefox, zh(commonWords.allowed));
    await clickNamed(firefox, zh(commonWords.consentC2));
    await clickNamed(firefox, zh(commonWords.next));
    await clickNamed(firefox, zh(commonWords.size125));
    await clickNamed(firefox, zh(commonWords.next));
    await clickNamed(firefox, zh(welcomeWords.openDemo));
    await firefox.switchToTab((url) => url.startsWith(`${extension.origin}/demo.html`));
    await waitForText(firefox, zh(demoWords.sample));
    const { text } = await hoverCard(firefox, '支付转化率');
    expect(text).toContain(zh(overlayWords.sample));
  });

  it('opens the card by hover, by click and by keys', async () => {
    seller = await firefox.open(`${SYCM_ORIGIN}/`);
    await hoverCard(firefox, '支付转化率');
    await leaveCard(firefox);
    const { text } = await clickCard(firefox, '客单价');
    for (const part of ['what', 'like', 'number', 'verdict', 'step', 'help'] as const)
      expect(text).toContain(zh(overlayWords[part]));
    expect(text).toContain('¥76.50');
    await clickInCard(firefox, zh(overlayWords.formula));
    await clickInCard(firefox, zh(overlayWords.close));
    await waitForNoCard(firefox);

    await firefox.click('input');
    await pressCommand(firefox, 'L');
    await firefox.until(
      async () => (await readCard(firefox))?.focused?.startsWith('支付金额') ?? false,
      'The focus is not on the first line of the list.',
    );
    await firefox.press(DOWN, ENTER);
    await firefox.until(
      async () => (await readCard(firefox))?.text.startsWith('访客数') ?? false,
      'The second metric was not opened.',
    );
    await pressCommand(firefox, 'P');
    await firefox.until(
      async () => (await readCard(firefox))?.text.startsWith('支付金额') ?? false,
      'The metric before was not opened.',
    );
    await firefox.until(
      async () => (await readCard(firefox))?.focused !== null,
      'The focus is not in the card.',
    );
    await firefox.press(ESCAPE);
    await waitForNoCard(firefox);
    expect(await firefox.evaluate('return document.activeElement.tagName')).toBe('INPUT');
  });

  it('keeps what was read though the background is stopped in the middle', async () => {
    await clickCard(firefox, '支付转化率');
    const open = Date.now();
    await sleep(4700);
    while (Date.now() - open < 5600) {
      await extension.stopBackground();
      await sleep(60);
    }
    await sleep(2500);
    expect(await learnt()).toEqual(['支付转化率']);
    const evidence = await rowsOf(firefox, 'evidence');
    expect(evidence).toMatchObject([{ kind: 'card-read', metricId: 'pay-conversion-rate' }]);
    expect(Number(evidence[0]?.visibleMs)).toBeGreaterThanOrEqual(5000);
  });

  it('keeps both consents with their day, numbers with C2, and erases them when asked', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const consents = await rowsOf(firefox, 'consents');
    expect(consents).toMatchObject([
      { id: 'C1', scope: SYCM_ORIGIN, given: true },
      { id: 'C2', scope: 'all', given: true },
    ]);
    for (const { at } of consents) expect(String(at).slice(0, 10)).toBe(today);
    expect(await rowsOf(firefox, 'observations')).toContainEqual(
      expect.objectContaining({ metricId: 'spend-per-buyer', value: 76.5 }),
    );
    await extension.openPage('options.html');
    await clickNamed(firefox, zh(optionsWords.takeBackOf, { what: zh(optionsWords.c2What) }));
    await clickNamed(firefox, zh(commonWords.takeBackSure));
    // The question stands before the section of the numbers, whose button is called the same.
    await waitForText(firefox, zh(historyWords.stopped).split('。')[0] ?? '');
    await clickNamed(firefox, zh(historyWords.eraseAll));
    await firefox.until(
      async () => (await rowsOf(firefox, 'observations')).length === 0,
      'The numbers were not erased.',
    );
    expect(await rowsOf(firefox, 'evidence')).toHaveLength(1);
  });

  it('takes a refusal quietly', async () => {
    await firefox.chrome(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`,
    );
    await extension.openPage('welcome.html#2');
    const other = { host: 'myseller.taobao.com', name: '千牛' };
    await clickNamed(firefox, zh(welcomeWords.allowHost, other));
    // A person who presses "deny" in the browser's own question.
    await firefox.until(
      () =>
        firefox.chrome<boolean>(
          `const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser');
           const question = PopupNotifications.panel.querySelector('popupnotification');
           question?.secondaryButton.click();
           return Boolean(question);`,
        ),
      'The browser asked nothing.',
    );
    await waitForText(firefox, zh(commonWords.siteRefused));
    expect((await rowsOf(firefox, 'consents')).filter(({ scope }) => scope !== 'all')).toHaveLength(
      1,
    );
    await firefox.chrome(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
  });

  it('switches off and on within a second, in tabs that were hidden meanwhile', async () => {
    await firefox.switchTo(seller);
    await waitForMark(firefox, '访客数');
    const id = await tabId(firefox);
    const popup = await extension.openPage(`popup.html?tab=${id}`);
    const flip = async (name: string): Promise<void> => {
      await firefox.switchTo(popup);
      await clickNamed(firefox, name);
      await firefox.switchTo(seller);
    };
    for (const word of [commonWords.master, popupWords.siteSwitch, popupWords.pageSwitch]) {
      await flip(zh(word));
      await sleep(300);
      expect(await readMarks(firefox), `${word.en}: off`).toEqual([]);
      await flip(zh(word));
      await waitForMark(firefox, '访客数', 1000);
    }
  });

  it('stops where the site is taken back, without a reload', async () => {
    await extension.revoke(SYCM_ORIGIN);
    await firefox.until(
      async () => (await readMarks(firefox)).length === 0,
      'The marks stayed.',
      1000,
    );
    await extension.grant(SYCM_ORIGIN);
    await waitForMark(firefox, '访客数', 1500);
  });

  it('has sent nothing anywhere and left no error', async () => {
    expect(firefox.server.outside).toEqual([]);
    const paths = ['/', '/app.css', '/app.js'].map((path) => SYCM_ORIGIN + path);
    expect([...new Set(firefox.server.served)].sort()).toEqual(paths.map((url) => `GET ${url}`));
    expect(await ownErrors(firefox, extension.origin)).toEqual([]);
  });
});
