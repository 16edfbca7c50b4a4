import type { Page } from '@playwright/test';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { clickCard } from './support/hover.ts';
import { askBackground } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** The window for the wall, as a coach uses it on the sample shop. */

const shared = shareExtension({ viewport: { width: 1024, height: 768 } });
let demo: Page;

test.beforeAll(async () => {
  const own = await shared().openPage('manifest.json');
  await askBackground(own, 'changeSettings', { patch: { role: 'coach' } });
  await own.close();
  demo = await shared().openPage('demo.html');
});

test.afterEach(() => expect(shared().errors).toEqual([]));

const windows = (): Page[] =>
  shared()
    .context.pages()
    .filter((page) => page.url().startsWith(`${shared().origin}/presenter.html`));

const wallOf = (presenter: Page) =>
  presenter.getByRole('region', { name: zh(presenterWords.stage) });

/** Opened by the popup's key, as while the wall shows the page. */
async function openByKey(): Promise<Page> {
  const popup = await openPopup(shared(), demo);
  await popup.getByRole('region', { name: '辅导' }).waitFor();
  const made = shared().context.waitForEvent('page');
  await popup.keyboard.press('p');
  const presenter = await made;
  await popup.close();
  await wallOf(presenter).waitFor();
  return presenter;
}

test('opens by a key of the popup, follows the open card, covers amounts, hides the notes', async () => {
  const presenter = await openByKey();
  await demo.bringToFront();
  const stage = wallOf(presenter);
  await expect(stage).toContainText(zh(presenterWords.empty));

  await clickCard(demo, '支付转化率');
  await expect(stage.getByRole('heading', { name: '支付转化率' })).toBeVisible();
  await expect(stage).toContainText(zh(overlayWords.sample));
  await expect(stage.getByRole('heading', { name: zh(overlayWords.what) })).toBeVisible();

  // The veil is on, amounts and all; what the page itself shows of an amount is not on the wall.
  const own = await shared().openPage('manifest.json');
  expect(await askBackground(own, 'veil')).toEqual({
    ok: true,
    value: { on: true, amounts: true },
  });
  await own.close();
  await demo.bringToFront();
  const { text } = await clickCard(demo, '支付金额');
  await expect(stage.getByRole('heading', { name: '支付金额', exact: true })).toBeVisible();
  await presenter.getByRole('button', { name: zh(presenterWords.all) }).click();
  const amount = /[¥￥]?\d[\d,]*\.\d\d/.exec(text)?.[0] ?? '';
  expect(amount).not.toBe('');
  const wall = await stage.innerText();
  expect(wall).toMatch(/几[十百千万]+元/);
  expect(wall).not.toContain(amount.replace(/^[¥￥]/, ''));

  // One screen, or a mirrored one: the notes are not in the page until they are asked for.
  expect(await presenter.getByRole('textbox').count()).toBe(0);
  await presenter.getByRole('button', { name: zh(presenterWords.showAnyway) }).click();
  await presenter.getByRole('textbox').fill('下次问问包装');
  await until('the notes are kept in memory', async () =>
    shared()
      .worker()
      .then((worker) =>
        worker.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: { session: { get(): Promise<object> }; local: { get(): Promise<object> } };
            };
          };
          const [memory, disk] = await Promise.all([
            chrome.storage.session.get(),
            chrome.storage.local.get(),
          ]);
          return JSON.stringify(memory).includes('包装') && !JSON.stringify(disk).includes('包装');
        }),
      ),
  );
  // A second opening goes to the one that is there.
  const again = await openPopup(shared(), demo);
  await again.getByRole('button', { name: '到投影窗口' }).click();
  await again.waitForTimeout(300);
  expect(windows()).toHaveLength(1);
  await again.close();
});
