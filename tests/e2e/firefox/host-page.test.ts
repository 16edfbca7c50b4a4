import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayWords } from '../../../lib/i18n/overlay.words';
import { APPS, appSite } from '../support/app-site.ts';
import { zh } from '../support/words.ts';
import { type FirefoxExtension, installExtension } from './support/extension.ts';
import type { Firefox } from './support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from './support/launch.ts';
import { clickInCard, pageDom, readCard, readMarks } from './support/overlay.ts';
import {
  clickCard,
  clickNamed,
  hoverCard,
  leaveCard,
  ownErrors,
  waitForMark,
  waitForNoCard,
} from './support/steps.ts';

/** Promises 1 and 5 in a real Firefox. */

let firefox: Firefox;
let extension: FirefoxExtension;

beforeAll(async () => {
  firefox = await launchFirefox();
  for (const app of APPS) firefox.server.serve(await appSite(app));
  firefox.server.serve({
    origin: 'https://other.example',
    pages: { '*': '<!doctype html><main><div>访客数</div><div>1,234</div></main>' },
  });
  extension = await installExtension(firefox, BUILT_ADDON);
});
afterAll(() => firefox?.quit());

/** Uses a page as it re-renders; `meanwhile` is called in every state. */
async function visit(meanwhile: (state: string) => Promise<void>): Promise<readonly string[]> {
  const doms: string[] = [];
  const reach = async (state: string): Promise<void> => {
    await meanwhile(state);
    doms.push(`${state}\n${await pageDom(firefox)}`);
  };
  await firefox.find('[role=tab]');
  await reach('loaded');
  await firefox.evaluate('window.playing = window.app.play(12);');
  await meanwhile('moving');
  await firefox.evaluateAsync('const [done] = arguments; window.playing.then(() => done(1));');
  await reach('after 12 ticks');
  await clickNamed(firefox, '近7天');
  await reach('other dates');
  await firefox.evaluate('window.app.replaceRows();');
  await reach('new rows');
  await clickNamed(firefox, '打开详情');
  await reach('dialog open');
  await clickNamed(firefox, '知道了');
  await reach('closed');
  return doms;
}

async function useCards(state: string): Promise<void> {
  if (state === 'dialog open') {
    await hoverCard(firefox, '退款率');
    await clickInCard(firefox, zh(overlayWords.more));
    await clickInCard(firefox, zh(overlayWords.close));
    await hoverCard(firefox, '退款率');
  } else if (state === 'moving') await hoverCard(firefox, '访客数');
  else {
    await clickCard(firefox, '支付转化率');
    await clickInCard(firefox, zh(overlayWords.close));
    await waitForNoCard(firefox);
  }
}

describe('the host page', () => {
  for (const app of APPS)
    it(`has the same DOM with and without us (${app})`, async () => {
      const { origin } = await appSite(app);
      await firefox.open(`${origin}/`);
      const without = await visit(async () => {});
      await firefox.closeTab();
      await firefox.switchTo((await firefox.tabs())[0] ?? '');
      await extension.grant(origin);
      await firefox.open(`${origin}/`);
      await waitForMark(firefox, '访客数');
      expect(await visit(useCards)).toEqual(without);
    });

  it('keeps the click on a label that is a link', async () => {
    const { box } = await waitForMark(firefox, '支付金额');
    await firefox.clickAt(box.x + box.width / 2, box.y + box.height / 2);
    expect(await firefox.evaluate('return window.app.clicks.link')).toBe(1);
    await hoverCard(firefox, '支付金额');
    await leaveCard(firefox);
  });

  it('gets marks back that it cleared', async () => {
    await waitForMark(firefox, '访客数');
    await firefox.evaluate('CSS.highlights.clear();');
    expect(await readMarks(firefox)).toEqual([]);
    await waitForMark(firefox, '访客数', 4000);
  });

  it('is left alone where nobody chose it, and read without a reload when it is', async () => {
    const tab = await firefox.open('https://other.example/');
    await firefox.evaluateAsync('const [done] = arguments; setTimeout(() => done(1), 800);');
    expect(await readMarks(firefox)).toEqual([]);
    expect(
      await firefox.evaluate('return document.querySelectorAll("dongdian-overlay").length'),
    ).toBe(0);
    await extension.grant('https://other.example');
    await firefox.switchTo(tab);
    await waitForMark(firefox, '访客数', 1500);
  });

  it('is read again after the add-on was removed and came back', async () => {
    const tab = await firefox.open('https://other.example/');
    await hoverCard(firefox, '访客数');
    await extension.remove();
    extension = await installExtension(firefox, BUILT_ADDON);
    await extension.grant('https://other.example');
    await firefox.switchToTab((url) => url.startsWith(`${extension.origin}/welcome.html`));
    await firefox.switchTo(tab);
    await firefox.reload();
    const { text } = await hoverCard(firefox, '访客数');
    expect(text).toContain('1,234');
    await leaveCard(firefox);
    expect(await readCard(firefox)).toBeNull();
    expect(await ownErrors(firefox, extension.origin)).toEqual([]);
    expect(firefox.server.outside).toEqual([]);
  });
});
