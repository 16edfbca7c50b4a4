import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { SYCM_ORIGIN } from './welcome.ts';

/** A page around some HTML of a test. */
export const sellerHtml = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>main > div { margin: 16px }</style><main>${body}</main>`;

/** A label with its number, as HTML. */
export const figure = (label: string, value: string): string =>
  `<div><span>${label}</span> <b>${value}</b></div>`;

/** Opens it on the origin of a seller page that may be read. */
export async function openSeller(extension: Extension, body: string): Promise<Page> {
  extension.network.serve({ origin: SYCM_ORIGIN, pages: { '*': sellerHtml(body) } });
  await extension.grant(SYCM_ORIGIN);
  return extension.open(`${SYCM_ORIGIN}/portal/home.htm`);
}
