import type { Page } from '@playwright/test';
import { card } from './card.ts';
import type { Box } from './marks.ts';

/** What the step pointer shows. */
export interface PointerView {
  readonly text: string;
  readonly box: Box;
  /** Ring and arrow, where they are drawn. */
  readonly ring: Box | null;
  readonly arrow: Box | null;
  readonly picture: boolean;
}

/** What of the step pointer is on the screen now, or null. */
export async function pointer(page: Page): Promise<PointerView | null> {
  return card(page).evaluate((root) => {
    const seen = (selector: string) => {
      const node = root.querySelector(selector);
      if (!(node instanceof HTMLElement)) return null;
      if (!node.checkVisibility({ visibilityProperty: true })) return null;
      const { x, y, width, height } = node.getBoundingClientRect();
      return width > 0 && height > 0 ? { node, box: { x, y, width, height } } : null;
    };
    const guide = seen('.dd-guide');
    if (!guide) return null;
    return {
      text: guide.node.innerText,
      box: guide.box,
      ring: seen('.dd-guide-ring')?.box ?? null,
      arrow: seen('.dd-guide-arrow')?.box ?? null,
      picture: seen('.dd-guide-picture') !== null,
    };
  });
}

/** Waits until it shows what is asked for; rejects with what it shows instead. */
export async function pointerWith(
  page: Page,
  what: string,
  fits: (view: PointerView) => boolean,
  timeout = 8000,
): Promise<PointerView> {
  const end = Date.now() + timeout;
  for (;;) {
    const view = await pointer(page);
    if (view && fits(view)) return view;
    if (Date.now() > end)
      throw new Error(`The pointer does not show ${what}, but ${JSON.stringify(view)}.`);
    await page.waitForTimeout(30);
  }
}

/** Does the ring stand around this box? */
export const rings = ({ ring }: PointerView, box: Box): boolean =>
  ring !== null &&
  ring.x <= box.x &&
  ring.y <= box.y &&
  ring.x + ring.width >= box.x + box.width &&
  ring.y + ring.height >= box.y + box.height;

/** Do two boxes lie over each other? */
export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
