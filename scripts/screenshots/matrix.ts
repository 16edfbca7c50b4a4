import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SettingsPatch } from '../../lib/messaging/protocol.ts';
import type { Extension } from '../../tests/e2e/support/extension.ts';
import { tabId } from '../../tests/e2e/support/tabs.ts';
import '../rules/resolve-hook.ts';
import { choose, openOwn, pointAt, popup, type Size, save, still } from './scenes.ts';

const SIZES: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
const THEMES = ['light', 'dark'] as const;
const TEXT_SIZES = [100, 200] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;
const METRIC = 'pay-conversion-rate';

interface Look {
  readonly size: Size;
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly language: (typeof LANGUAGES)[number];
}

const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  THEMES.flatMap((theme) =>
    TEXT_SIZES.flatMap((textSize) => SIZES.map((size) => ({ language, theme, textSize, size }))),
  ),
);

const patchOf = ({ language, theme, textSize }: Look): SettingsPatch => ({
  language,
  theme,
  textSize,
  role: 'merchant',
});

async function page(extension: Extension, path: string, look: Look): Promise<Page> {
  await choose(extension, patchOf(look));
  const opened = await openOwn(extension, path, look.size, look.theme);
  await still(opened);
  return opened;
}

/** Each surface in one look; a popup is as wide as it wants to be, whatever the window. */
const SURFACES: Readonly<Record<string, (extension: Extension, look: Look) => Promise<Buffer>>> = {
  welcome: async (extension, look) => {
    const opened = await page(extension, 'welcome.html#2', look);
    const picture = await opened.screenshot({ fullPage: true });
    await opened.close();
    return picture;
  },
  popup: async (extension, look) => {
    await choose(extension, patchOf(look));
    return popup(extension, '', { colorScheme: look.theme, whole: true });
  },
  dictionary: async (extension, look) => {
    const opened = await page(extension, 'dictionary.html#/search/zfzhl', look);
    await opened.locator('.dict-line').first().waitFor();
    const picture = await opened.screenshot();
    await opened.close();
    return picture;
  },
  entry: async (extension, look) => {
    const opened = await page(extension, `dictionary.html#/metric/${METRIC}`, look);
    await opened.getByRole('article').waitFor();
    const picture = await opened.screenshot({ fullPage: true });
    await opened.close();
    return picture;
  },
  demo: async (extension, look) => {
    const opened = await page(extension, 'demo.html', look);
    await pointAt(opened, METRIC);
    const picture = await opened.screenshot();
    await opened.close();
    return picture;
  },
  panel: (extension, look) => panel(extension, look, null),
  waterfall: (extension, look) => panel(extension, look, 'change'),
  sliders: (extension, look) => panel(extension, look, 'whatIf'),
};

/** As wide as browsers make a side panel beside a small and a large window. */
const PANEL_WIDTH: Readonly<Record<number, number>> = { 1024: 360, 1920: 480 };

/**
 * The side panel on seven days of the sample store.
 *
 * @param part this region of it alone; `null`: the whole of it
 */
async function panel(
  extension: Extension,
  look: Look,
  part: 'change' | 'whatIf' | null,
): Promise<Buffer> {
  // After the hook: these use imports that only it understands.
  const { demoWords } = await import('../../lib/i18n/demo.words.ts');
  const { sidepanelWords } = await import('../../lib/i18n/sidepanel.words.ts');
  const store = await page(extension, 'demo.html#food/taobao/overview', look);
  await store.getByRole('tab', { name: demoWords.last7[look.language] }).click();
  const id = await tabId(extension, store);
  const size = { width: PANEL_WIDTH[look.size.width] ?? 400, height: look.size.height };
  const opened = await openOwn(extension, `sidepanel.html?tab=${id}`, size, look.theme);
  await opened.locator('.story-numbers').first().waitFor();
  await still(opened);
  const picture = part
    ? await opened.getByRole('region', { name: sidepanelWords[part][look.language] }).screenshot()
    : await opened.screenshot({ fullPage: true });
  await opened.close();
  await store.close();
  return picture;
}

/**
 * Every surface in every look, for judging by eye: `demo-zh-CN-dark-200-1024.png`.
 *
 * @param wanted parts of names; a picture is taken when its name holds one of them
 */
export async function takeMatrix(
  extension: Extension,
  folder: string,
  wanted: readonly string[],
  tell: (file: string, bytes: number) => void,
): Promise<void> {
  for (const [surface, take] of Object.entries(SURFACES))
    for (const look of LOOKS) {
      const { language, theme, textSize, size } = look;
      const name = [surface, language, theme, textSize, size.width].join('-');
      if (!wanted.some((part) => name.includes(part))) continue;
      const file = join(folder, `${name}.png`);
      tell(file, await save(await take(extension, look), file));
    }
}
