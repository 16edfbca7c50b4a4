import type { Page } from '@playwright/test';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { axe } from './support/axe.ts';
import { clickCard } from './support/hover.ts';
import { unreadableText } from './support/layout.ts';
import { long } from './support/long.ts';
import { askBackground } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { contrast, luminance, washed } from './support/washed-out.ts';

/** The wall on small and large pictures, in every look, behind a poor projector. */

const shared = shareExtension({ viewport: { width: 1024, height: 768 } });
let own: Page;
let demo: Page;
let presenter: Page;

test.beforeAll(async () => {
  own = await shared().openPage('manifest.json');
  await askBackground(own, 'changeSettings', { patch: { role: 'coach' } });
  demo = await shared().openPage('demo.html');
  presenter = await shared().openPage('presenter.html');
});

const set = (patch: object) => askBackground(own, 'changeSettings', { patch });
const act = (wanted: object) => askBackground(own, 'present', { tabId: null, act: wanted });
const LABEL = { 'zh-CN': '支付转化率', en: 'Conversion rate' } as const;

async function showCard(language: 'zh-CN' | 'en'): Promise<void> {
  await demo.bringToFront();
  await clickCard(demo, LABEL[language]);
  await presenter.bringToFront();
  const stage = presenter.getByRole('region', { name: presenterWords.stage[language] });
  await stage.getByRole('heading', { name: LABEL[language] }).waitFor();
}

/** Every text of the wall: its letters in px, their colour, and the colour below them. */
const lettersOnWall = () =>
  presenter.evaluate(() => {
    const stage = document.querySelector('.presenter-stage');
    if (!stage) return [];
    const found: { text: string; px: number; ink: string; ground: string }[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (!element || text === '' || element.closest('svg')) continue;
      const { fontSize, color } = getComputedStyle(element);
      let below: Element | null = element;
      let ground = 'rgba(0, 0, 0, 0)';
      // With forced colours what is clear is a clear white.
      while (below && ground.endsWith(', 0)')) {
        ground = getComputedStyle(below).backgroundColor;
        below = below.parentElement;
      }
      found.push({ text, px: Number.parseFloat(fontSize), ink: color, ground });
    }
    return found;
  });

for (const language of ['zh-CN', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const size of [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
    ])
      test(long(`large and firm enough: ${language}, ${theme}, ${size.width} px`), async () => {
        await presenter.setViewportSize(size);
        await set({ language, theme, textSize: 100, elder: false });
        await act({ do: 'letters', by: -1 });
        await act({ do: 'letters', by: -1 });
        await showCard(language);
        await act({ do: 'whole', whole: true });
        await expect(presenter.locator('.presenter-part')).toHaveCount(6);
        const letters = await lettersOnWall();
        expect(letters.length).toBeGreaterThan(10);
        for (const { text, px, ink, ground } of letters) {
          // 28 px on 1024: 41 mm on a picture 1.5 m wide, whatever its pixels.
          expect(px, text).toBeGreaterThanOrEqual((28 * size.width) / 1024 - 0.5);
          expect(contrast(washed(ink), washed(ground)), text).toBeGreaterThanOrEqual(3);
          // Without colours the same: the wall's letters differ in brightness, not in hue.
          expect(Math.abs(luminance(ink) - luminance(ground)), text).toBeGreaterThan(0.3);
        }
        const dots = await presenter.evaluate(() => {
          const full = document.querySelector('.dd-dots-full');
          const ring = document.querySelector('.dd-dots-ring');
          return full && ring ? [getComputedStyle(full).fill, getComputedStyle(ring).stroke] : [];
        });
        expect(dots).toHaveLength(2);
        for (const colour of dots)
          expect(contrast(washed(colour), washed(letters[0]?.ground ?? ''))).toBeGreaterThanOrEqual(
            3,
          );
        const { violations } = await axe(presenter);
        expect(violations).toEqual([]);
      });

for (const look of [
  { language: 'zh-CN', textSize: 200, elder: false },
  { language: 'en', textSize: 200, elder: true },
] as const)
  test(long(`letters at 200 % lose nothing: ${look.language}`), async () => {
    await presenter.setViewportSize({ width: 1024, height: 768 });
    // Letters twice as large move the label out of the sample shop's window.
    await set({ language: look.language, textSize: 100, elder: false, theme: 'light' });
    await showCard(look.language);
    await set(look);
    for (const whole of [false, true]) {
      await act({ do: 'whole', whole });
      await presenter.waitForTimeout(200);
      expect(await presenter.evaluate(`(${unreadableText.toString()})(document)`)).toEqual([]);
    }
    const stage = presenter.locator('.presenter-stage');
    const { width = 0, height = 0 } = (await stage.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(380);
  });

test(long('forced colours and reduced motion: everything stays told'), async () => {
  await set({ language: 'zh-CN', textSize: 100, elder: false });
  await presenter.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await showCard('zh-CN');
  await act({ do: 'whole', whole: true });
  await expect(presenter.locator('.presenter-part')).toHaveCount(6);
  for (const { text, ink, ground } of await lettersOnWall())
    expect(contrast(ink, ground), text).toBeGreaterThanOrEqual(4.5);
  const moving = await presenter.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
  await presenter.emulateMedia({ forcedColors: null, reducedMotion: null });
});
