import type { Page } from '@playwright/test';
import { type CardView, card } from './card.ts';
import { type Box, waitForMark } from './marks.ts';

/** The middle of a box. */
export const middle = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** So often the mouse is moved a little where a page draws its labels anew just then. */
const NUDGES = 5;
const NUDGE_MS = 800;
/** A card that was opened by hovering is gone within this time; a pinned one is not. */
const LEAVE_WAIT_MS = 1500;

/** Rests the mouse on a marked label, as a hand does, until its card is open. */
export async function hoverCard(page: Page, label: string): Promise<CardView> {
  // An open card may lie over the label: a hand goes away from it first.
  await dismissCard(page);
  for (let nudge = 0; nudge < NUDGES; nudge++) {
    const { x, y } = middle((await waitForMark(page, label)).box);
    if (nudge === 0) await page.mouse.move(x - 30, y + 20);
    await page.mouse.move(x + nudge, y, { steps: 3 });
    const open = await card(page)
      .waitOpen(NUDGE_MS)
      .catch(() => null);
    if (open) break;
  }
  return openWith(page, label);
}

/** Clicks a marked label until its card is open and stays. */
export async function clickCard(page: Page, label: string): Promise<CardView> {
  await dismissCard(page);
  const { x, y } = middle((await waitForMark(page, label)).box);
  await page.mouse.click(x, y);
  return openWith(page, label);
}

/** What an earlier step left open, pinned or not, goes as a person would send it away. */
async function dismissCard(page: Page): Promise<void> {
  if (!(await card(page).read())) return;
  const { width, height } = page.viewportSize() ?? { width: 1000, height: 700 };
  await page.mouse.move(width - 3, height - 3, { steps: 2 });
  const gone = await card(page)
    .waitClosed(LEAVE_WAIT_MS)
    .then(() => true)
    .catch(() => false);
  // Only where leaving is not enough: the key would close a dialog of the page as well.
  if (!gone) await page.keyboard.press('Escape');
  await card(page).waitClosed();
}

/** Takes the mouse to a corner without anything and waits until the card has closed. */
export async function leaveCard(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1000, height: 700 };
  await page.mouse.move(width - 3, height - 3, { steps: 2 });
  await card(page).waitClosed();
}

/** Waits until the card for this label is there with its text. */
export async function openWith(page: Page, label: string, timeout = 10_000): Promise<CardView> {
  const end = Date.now() + timeout;
  for (;;) {
    const ready = await card(page).evaluate(
      (root) => root.querySelector('[role="dialog"]')?.getAttribute('aria-busy') === 'false',
    );
    // Read afterwards: before, it may still have been on its way.
    const view = await card(page).read();
    if (view?.text.includes(label) && ready) return view;
    if (Date.now() > end) {
      throw new Error(`No card for ${label}; open: ${view?.text.slice(0, 80) ?? 'nothing'}.`);
    }
    await page.waitForTimeout(20);
  }
}
