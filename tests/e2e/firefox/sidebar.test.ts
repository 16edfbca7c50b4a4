import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidepanelWords } from '../../../lib/i18n/sidepanel.words';
import { appSite } from '../support/app-site.ts';
import { SYCM_ORIGIN } from '../support/welcome.ts';
import { zh } from '../support/words.ts';
import { type FirefoxExtension, installExtension } from './support/extension.ts';
import type { Firefox } from './support/firefox.ts';
import { BUILT_ADDON, launchFirefox } from './support/launch.ts';
import { ownErrors, waitForMark, waitForText } from './support/steps.ts';

/** The sidebar and the dictionary, in a real Firefox. */

let firefox: Firefox;
let extension: FirefoxExtension;
let seller: string;

beforeAll(async () => {
  firefox = await launchFirefox();
  firefox.server.serve(await appSite('react', SYCM_ORIGIN));
  extension = await installExtension(firefox, BUILT_ADDON);
  await extension.grant(SYCM_ORIGIN);
});
afterAll(() => firefox?.quit());

const HOLE = /NaN|Infinity|undefined/;

/** What stands in the browser's own sidebar; empty while it is closed or loads. */
const sidebarText = (): Promise<string> =>
  firefox.chrome<string>(
    `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
     const inner = SidebarController.browser?.contentDocument
       ?.getElementById('webext-panels-browser');
     if (!inner?.messageManager) return '';
     return new Promise((resolve) => {
       const { messageManager } = inner;
       messageManager.addMessageListener('dongdian:text', function heard({ data }) {
         messageManager.removeMessageListener('dongdian:text', heard);
         resolve(data);
       });
       const script = "sendAsyncMessage('dongdian:text', content.document.body?.innerText ?? '')";
       messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
     });`,
  );

describe('the sidebar', () => {
  it('opens beside the page and tells what it says', async () => {
    seller = await firefox.open(`${SYCM_ORIGIN}/`);
    await waitForMark(firefox, '访客数');
    await firefox.chrome(
      `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
       const ours = [...SidebarController.sidebars.keys()]
         .find((key) => key.endsWith('-sidebar-action'));
       await SidebarController.show(ours);`,
    );
    const text = await firefox.until(async () => {
      const shown = await sidebarText();
      return shown.includes(zh(sidepanelWords.numbers)) ? shown : null;
    }, 'The sidebar tells no numbers.');
    expect(text).toContain(zh(sidepanelWords.title));
    expect(text).toContain('访客数');
    expect(text).toContain(zh(sidepanelWords.step));
    expect(text).not.toMatch(HOLE);
  });

  it('follows to the sample store and tells its past', async () => {
    await extension.openPage('demo.html#food/taobao/overview');
    await waitForMark(firefox, '支付转化率');
    const text = await firefox.until(async () => {
      const shown = await sidebarText();
      return shown.includes(zh(sidepanelWords.sample)) ? shown : null;
    }, 'The sidebar does not tell the sample store.');
    expect(text).toContain(zh(sidepanelWords.numbers));
    expect(text).not.toMatch(HOLE);
    await firefox.chrome(
      `Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();`,
    );
  });
});

describe('the dictionary', () => {
  it('finds a name by its initials and tells it', async () => {
    await extension.openPage('dictionary.html#/search/zfzhl');
    await waitForText(firefox, '支付转化率');
    await extension.openPage('dictionary.html#/metric/pay-conversion-rate');
    await firefox.find('[role="article"], article');
    expect(await firefox.text('body')).not.toMatch(HOLE);
  });

  it('leaves no error behind', async () => {
    await firefox.switchTo(seller);
    expect(await ownErrors(firefox, extension.origin)).toEqual([]);
  });
});
