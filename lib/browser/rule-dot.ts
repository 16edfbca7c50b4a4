import { browser } from './index';

const SIZES = [16, 32, 48] as const;
const PLAIN = Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}.png`]));
const DOTTED = Object.fromEntries(SIZES.map((size) => [size, `/icon/rule-${size}.png`]));

/**
 * The toolbar's picture of one tab, with or without the dot for rules; its tooltip says in
 * words what the dot means. The browser takes both back when the tab goes elsewhere.
 *
 * @param title `null`: no dot
 */
export async function setRuleDot(tabId: number, title: string | null): Promise<void> {
  const name = browser.i18n.getMessage('name');
  const wanted = title === null ? name : `${name} · ${title}`;
  try {
    // Most pages carry none, and none is taken away from them.
    if ((await browser.action.getTitle({ tabId })) === wanted) return;
    await browser.action.setIcon({ tabId, path: title === null ? PLAIN : DOTTED });
    await browser.action.setTitle({ tabId, title: wanted });
  } catch {
    // The tab is gone.
  }
}
