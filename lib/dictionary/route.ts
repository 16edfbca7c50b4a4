import type { MetricCategory } from '../metrics/types';
import { CATEGORIES } from './categories';
import type { Filter } from './search';

/** What the page shows; its address says it, so that it can be kept, sent and gone back to. */
export type Route =
  | { readonly view: 'search'; readonly text: string; readonly filter: Filter }
  | { readonly view: 'metric'; readonly id: string };

const ID = /^[a-z0-9-]{1,80}$/;
/** Nobody searches for more; an address may come from anywhere. */
export const LONGEST_TEXT = 120;

/** `#/metric/visitors` or `#/search/转化?category=ads&platform=taobao`. */
export function addressOf(route: Route): string {
  if (route.view === 'metric') return `#/metric/${route.id}`;
  const { category, platform } = route.filter;
  const filters = new URLSearchParams({
    ...(category ? { category } : {}),
    ...(platform ? { platform } : {}),
  }).toString();
  return `#/search/${encodeURIComponent(route.text)}${filters ? `?${filters}` : ''}`;
}

/** Reads any address; what is none of ours is the search with nothing typed. */
export function routeOf(hash: string): Route {
  const [, metric] = /^#\/metric\/([^?/]*)/.exec(hash) ?? [];
  if (metric !== undefined && ID.test(metric)) return { view: 'metric', id: metric };
  const [, text = '', filters = ''] = /^#\/search\/([^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const asked = new URLSearchParams(filters);
  const platform = asked.get('platform') ?? '';
  return {
    view: 'search',
    text: decoded(text).slice(0, LONGEST_TEXT),
    filter: {
      category: categoryOf(asked.get('category')),
      platform: ID.test(platform) ? platform : null,
    },
  };
}

const categoryOf = (text: string | null): MetricCategory | null =>
  CATEGORIES.find((category) => category === text) ?? null;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % in an address that somebody wrote by hand.
    return text;
  }
}
