import type { Page } from '@playwright/test';
import { commonWords } from '../../../lib/i18n/common.words';
import { welcomeWords } from '../../../lib/i18n/welcome.words';
import { press, zh } from './words.ts';

/** The host that the walk through the welcome allows. */
export const SYCM = { host: 'sycm.taobao.com', name: '生意参谋' } as const;
export const SYCM_ORIGIN = `https://${SYCM.host}`;

/**
 * From the first screen of the welcome to the last, as a merchant who allows one site, lets
 * numbers be kept and wants larger letters. The site must be one that may be asked for.
 */
export async function walkWelcome(page: Page): Promise<void> {
  await page.getByRole('radio', { name: zh(welcomeWords.merchant), exact: true }).click();
  await press(page, commonWords.next);
  await press(page, welcomeWords.allowHost, SYCM);
  await page.getByText(zh(commonWords.allowed), { exact: true }).waitFor();
  await page.getByRole('switch', { name: zh(commonWords.consentC2) }).click();
  await press(page, commonWords.next);
  await page.getByRole('radio', { name: zh(commonWords.size125), exact: true }).click();
  await press(page, commonWords.next);
}
