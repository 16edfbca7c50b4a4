import type { Page } from '@playwright/test';
import { fill, type LocalText } from '../../../lib/shared/text';

/** The Chinese text of a word of the product, its slots filled. */
export const zh = (
  text: LocalText,
  slots: Readonly<Record<string, string | number>> = {},
): string => fill(text['zh-CN'], slots);

/** A real click on the button that is called exactly so. */
export async function press(page: Page, word: LocalText, slots = {}): Promise<void> {
  await page.getByRole('button', { name: zh(word, slots), exact: true }).click();
}
