import type { BrowserContext, Page } from '@playwright/test';

export const LANGUAGES = ['en', 'zh_Hans'] as const;
export type ShopLanguage = (typeof LANGUAGES)[number];

/** One page of the back office. */
export interface ShopPage {
  readonly name: string;
  readonly path: string;
  /** Something that stands there once its numbers have come. */
  readonly ready: string;
}

export const shopPages = (orderId: string): readonly ShopPage[] => [
  { name: 'insights', path: '/', ready: 'svg.recharts-surface path.recharts-area-curve' },
  { name: 'orders', path: '/orders', ready: 'table tbody a[href*="/orders/"]' },
  { name: 'order', path: `/orders/${orderId}`, ready: 'table tbody tr' },
  { name: 'products', path: '/products', ready: 'table tbody a[href*="/products/"]' },
  { name: 'product', path: '/products/1', ready: 'form' },
  {
    name: 'variants',
    path: '/product-variants',
    ready: 'table tbody a[href*="/product-variants/"]',
  },
  { name: 'customers', path: '/customers', ready: 'table tbody a[href*="/customers/"]' },
];

/** Logs in through the back office's own form. */
export async function logIn(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/dashboard/login`);
  await page.locator('input:not([type="password"])').first().fill('superadmin');
  await page.locator('input[type="password"]').fill('superadmin');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dashboard\/(?!login)/);
  return page;
}

/** The language that the back office itself speaks, as its own settings page would set it. */
export async function speak(page: Page, origin: string, language: ShopLanguage): Promise<void> {
  // Away from the application: while it runs it may write its old settings over the new ones.
  await page.goto(`${origin}/dashboard/favicon.png`);
  await page.evaluate(async (displayLanguage) => {
    const value = {
      displayLanguage,
      contentLanguage: 'en',
      theme: 'light',
      mainNavExpanded: true,
      hasSeenOnboarding: true,
      activeChannelId: '1',
      tableSettings: {},
    };
    const token = localStorage.getItem('vendure-session-token') ?? '';
    const reply = await fetch('/admin-api', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query:
          'mutation ($input: SettingsStoreInput!) { setSettingsStoreValue(input: $input) { result error } }',
        variables: { input: { key: 'vendure.dashboard.userSettings', value } },
      }),
    });
    const { errors } = (await reply.json()) as { errors?: readonly { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    localStorage.setItem('vendure-user-settings', JSON.stringify(value));
  }, language);
}

/** Opens one page and waits until nothing on it moves: its numbers count up when they come. */
export async function visit(page: Page, origin: string, { path, ready }: ShopPage): Promise<void> {
  await page.goto(`${origin}/dashboard${path}`);
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: 30_000 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, 1200);
        const latest = setTimeout(done, 10_000);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 1200);
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        function done(): void {
          clearTimeout(timer);
          clearTimeout(latest);
          observer.disconnect();
          resolve();
        }
      }),
  );
}
