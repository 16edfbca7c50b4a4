import type { Locator, Page } from '@playwright/test';

/** So many stops no page of ours has. */
const MOST_STOPS = 60;

/** Presses Tab until this control has focus, and sees that the focus can be seen. */
export async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const there = await control.evaluateAll((all) => all.some((one) => one.matches(':focus')));
    if (!there) continue;
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return false;
      const rings = (node: Element): boolean => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      // A radio may light up the whole card that it stands in.
      return rings(focused) || (focused.parentElement !== null && rings(focused.parentElement));
    });
    if (!ring) throw new Error(`Nobody sees that the focus is on ${String(control)}.`);
    return;
  }
  throw new Error(`Tab does not lead to ${String(control)}.`);
}
