import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { filmed, pixelsOf } from './support/screencast.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { AT_ONCE_MS, until } from './support/until.ts';
import { setVeil } from './support/veil.ts';
import { pageOf, secrets } from './support/veil-pages.ts';

/** The veil in use: what can be copied, how fast it comes and goes, and what it leaves alone. */

const ORIGIN = 'https://mms.pinduoduo.com';
const PAGE = `${ORIGIN}/orders/list`;
const list = secrets(40, 5);
const NUMBERS = `<!doctype html><title>经营数据</title><style>* { font: 20px sans-serif } .s { color: #f0f } .ok { color: #007a00 }</style>
  <header><span class="s">王记手作的小铺</span></header>
  <main><h2 class="ok">经营概况</h2><div><span class="ok">支付金额</span> <b class="ok">¥1,234.56</b></div>
  <div><span class="ok">访客数</span> <b class="ok">480</b></div><p class="s">随便什么王先生写的话</p></main>`;

const shared = shareExtension();
let own: Page;

test.beforeAll(async () => {
  const extension = shared();
  extension.network.serve({
    origin: ORIGIN,
    pages: {
      '/orders/list': pageOf('table', list),
      '/orders/list/shadow': pageOf('shadow', list),
      '/somewhere': NUMBERS,
    },
  });
  await extension.grant(ORIGIN);
  own = await extension.openPage('manifest.json');
});

test.afterEach(async () => {
  await setVeil(own, { on: false });
});

const magenta = async (page: Page) => pixelsOf(await page.screenshot(), 'magenta');
const green = async (page: Page) => pixelsOf(await page.screenshot(), 'green');

/** What a copy of the present selection would hand on; `null`: it was stopped. */
const copied = (page: Page) =>
  page.evaluate(() => {
    let got: string | null = null;
    const hear = (event: ClipboardEvent) => {
      got = event.defaultPrevented ? null : String(getSelection());
    };
    document.addEventListener('copy', hear);
    document.execCommand('copy');
    document.removeEventListener('copy', hear);
    return got;
  });

for (const path of ['', '/shadow'])
  test(long(`nothing private is selected, copied or dragged${path}`, path !== ''), async () => {
    await shared().context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: ORIGIN,
    });
    const page = await shared().open(`${PAGE}${path}`);
    const everything = () => page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const private_ = (text: string) => list.filter((one) => text.includes(one.text)).length;
    await page.bringToFront();
    if (path === '') {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+c');
      expect(private_(await clipboard()), 'without the veil they are copied').toBeGreaterThan(20);
    }
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await setVeil(own, { on: true });
    await until('covered', async () => (await magenta(page)) === 0, AT_ONCE_MS);

    const frames = await filmed(page, async () => {
      await page.bringToFront();
      await page.keyboard.press('ControlOrMeta+a');
      await page.waitForTimeout(80);
      await page.mouse.move(60, 20);
      await page.mouse.down();
      await page.mouse.move(900, 400, { steps: 8 });
      await page.mouse.up();
      await page.keyboard.press('ControlOrMeta+c');
      await everything();
      await page.waitForTimeout(80);
      await page.keyboard.press('ControlOrMeta+c');
    });
    for (const frame of frames) expect(await pixelsOf(frame, 'magenta')).toBe(0);
    expect(await clipboard()).toBe('');
    await everything();
    expect(private_((await copied(page)) ?? ''), 'by the page itself').toBe(0);
    await page.close();
  });

test('the numbers stay, the marks and the card too; the card can be read', async () => {
  const page = await shared().open(`${ORIGIN}/somewhere`);
  await waitForMark(page, '访客数');
  const before = await green(page);
  await setVeil(own, { on: true });
  await until('covered', async () => (await magenta(page)) === 0, AT_ONCE_MS);
  await until('labels and numbers stay', async () => (await green(page)) >= before * 0.98, 2000);
  await page.getByText('访客数').click();
  await card(page).waitOpen();
  const looks = await card(page).evaluate((root) => {
    const title = root.querySelector('h2');
    const style = title && getComputedStyle(title);
    return style && { fill: style.webkitTextFillColor, colour: style.color };
  });
  expect(looks?.fill).toBe(looks?.colour);
  expect(looks?.fill).not.toMatch(/, 0\)$/);

  await setVeil(own, { on: true, amounts: true });
  await until(
    'the amount goes, the count stays',
    async () => {
      const now = await green(page);
      return now < before * 0.9 && now > before * 0.4;
    },
    AT_ONCE_MS,
  );
  await page.getByText('支付金额').click();
  await card(page).waitOpen();
  const said = await card(page).evaluate((root) => root.textContent ?? '');
  expect(said, 'the card tells no amount').toContain('几千元');
  expect(said).not.toMatch(/1,?234/);
  await page.close();
});

test(long('it holds while the worker is stopped, and for a page that loads then'), async () => {
  await setVeil(own, { on: true });
  const page = await shared().open(PAGE);
  await shared().stopWorker();
  const frames = await filmed(page, async () => {
    await page.reload();
    await page.waitForTimeout(1200);
  });
  for (const frame of frames) expect(await pixelsOf(frame, 'magenta')).toBe(0);
  await until('what is not private is shown', async () => (await green(page)) > 200, 15_000);
  await page.close();
});

test(long('a page that loads while the veil goes on or off is as the veil is'), async () => {
  const page = await shared().open(PAGE);
  const isAs = (on: boolean) =>
    page
      .evaluate((wanted) => {
        const letters = getComputedStyle(document.body).getPropertyValue('-webkit-text-fill-color');
        const dark = getComputedStyle(document.documentElement).opacity === '0';
        const told = (CSS.highlights.get('dongdian-open')?.size ?? 0) > 0;
        return !dark && told === wanted && (letters === 'rgba(0, 0, 0, 0)') === wanted;
      }, on)
      .catch(() => false);
  for (let at = 0; at < 16; at++) {
    const on = at % 2 === 0;
    await setVeil(own, { on: !on });
    await until('as before', () => isAs(!on), 3000);
    const load = page.reload({ waitUntil: 'commit' });
    if (at % 4 < 2) await load;
    await page.waitForTimeout((at * 17) % 120);
    await setVeil(own, { on });
    await load;
    await until(`round ${at}: ${on ? 'on' : 'off'}`, () => isAs(on), 3000);
  }
  await page.close();
});

test(
  long('with ten tabs, the one in front changes within a second, the others before they are shown'),
  async () => {
    const pages: Page[] = [];
    for (let at = 0; at < 10; at++) pages.push(await shared().open(PAGE));
    const front = pages.at(-1) as Page;
    await front.bringToFront();
    // Pages of a headless browser are all drawn: each is asked by its own style.
    const is = (page: Page, on: boolean) =>
      page.evaluate(
        (wanted) =>
          (getComputedStyle(document.body).getPropertyValue('-webkit-text-fill-color') ===
            'rgba(0, 0, 0, 0)') ===
          wanted,
        on,
      );
    for (const on of [true, false, true, false]) {
      const change = setVeil(own, { on });
      const took = await until(
        on ? 'on in front' : 'off in front',
        () => is(front, on),
        AT_ONCE_MS,
      );
      await change;
      if (on)
        for (const page of pages)
          expect(await is(page, true), 'covered when it is answered').toBe(true);
      else
        await until('off everywhere', async () =>
          (await Promise.all(pages.map((page) => is(page, false)))).every(Boolean),
        );
      test.info().annotations.push({ type: on ? 'on' : 'off', description: `${took} ms` });
    }
    await Promise.all(pages.map((page) => page.close()));
  },
);

test(long('the sample store is covered as well'), async () => {
  const demo = await shared().openPage('demo.html');
  await waitForMark(demo, '支付金额');
  const fill = () =>
    demo.evaluate(() =>
      getComputedStyle(document.body).getPropertyValue('-webkit-text-fill-color'),
    );
  await setVeil(own, { on: true });
  await until('covered', async () => (await fill()) === 'rgba(0, 0, 0, 0)', AT_ONCE_MS);
  await until(
    'texts are told',
    () => demo.evaluate(() => (CSS.highlights.get('dongdian-open')?.size ?? 0) > 20),
    AT_ONCE_MS,
  );
  await setVeil(own, { on: false });
  await until('uncovered', async () => (await fill()) !== 'rgba(0, 0, 0, 0)', AT_ONCE_MS);
  expect(
    await demo.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size),
  ).toBeLessThan(3);
  await demo.close();
});
