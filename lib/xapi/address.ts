/** What is wrong with an address that was typed; each has one sentence. */
export type AddressProblem = 'empty' | 'not-an-address' | 'not-https' | 'has-key' | 'has-query';

export type ReadAddress =
  | { readonly ok: true; readonly href: string; readonly origin: string }
  | { readonly ok: false; readonly why: AddressProblem };

const refuse = (why: AddressProblem): ReadAddress => ({ ok: false, why });

/** An https address with nothing hidden in it; `agency.example` counts as typed without https. */
function read(typed: string): URL | AddressProblem {
  const text = typed.trim();
  if (text === '') return 'empty';
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(full)) return 'not-an-address';
  const url = new URL(full);
  if (url.protocol !== 'https:') return url.protocol === 'http:' ? 'not-https' : 'not-an-address';
  if (!url.hostname.includes('.')) return 'not-an-address';
  // A key in an address would be written down with it.
  if (url.username !== '' || url.password !== '') return 'has-key';
  return url;
}

/**
 * The address of a record store, without the part that names a resource: who copies
 * `https://…/xapi/statements` means `https://…/xapi`.
 */
export function readEndpoint(typed: string): ReadAddress {
  const url = read(typed);
  if (typeof url === 'string') return refuse(url);
  if (url.search !== '' || url.hash !== '') return refuse('has-query');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:statements|about)$/, '');
  return { ok: true, href: `${url.origin}${path}`, origin: url.origin };
}

/** The agency's home page: it names whose account the random number is, and is never opened. */
export function readHomePage(typed: string): ReadAddress {
  const url = read(typed);
  if (typeof url === 'string') return refuse(url);
  if (url.search !== '' || url.hash !== '') return refuse('has-query');
  return { ok: true, href: url.href, origin: url.origin };
}
