import { browser } from './index';

export type OwnPage =
  | 'welcome'
  | 'options'
  | 'demo'
  | 'dictionary'
  | 'alerts'
  | 'learn'
  | 'coach'
  | 'presenter';

export const ownUrl = (page: OwnPage): string => browser.runtime.getURL(`/${page}.html`);

/**
 * Opens one of our pages, or goes to it where it is open already.
 *
 * @param hash where on the page, `#` and all; an open page goes there without a reload
 */
export async function openOwnPage(page: OwnPage, hash = ''): Promise<void> {
  const url = ownUrl(page);
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url: url + hash });
  else await browser.tabs.update(open.id, { active: true, ...(hash ? { url: url + hash } : {}) });
}
