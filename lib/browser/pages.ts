import { browser } from './index';

export type OwnPage = 'welcome' | 'options' | 'demo' | 'alerts';

export const ownUrl = (page: OwnPage): string => browser.runtime.getURL(`/${page}.html`);

/** Opens one of our pages, or goes to it where it is open already. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  const url = ownUrl(page);
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url });
}
