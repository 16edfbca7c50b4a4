import packed, { exceptions } from 'virtual:pinyin';
import { readPinyin } from '../../../lib/dictionary/pinyin';
import { type Filter, type Found, makeSearch, NO_FILTER } from '../../../lib/dictionary/search';
import { metrics } from '../../../lib/metrics/index';

export const pinyin = readPinyin(packed, exceptions);
/** Over everything, made once for a file. */
export const search = makeSearch(metrics, pinyin);
await search.ready;

export function find(text: string, filter: Partial<Filter> = {}): Found {
  const found = search.find(text, { ...NO_FILTER, ...filter });
  if (!found) throw new Error('the index is not ready');
  return found;
}

/** Ids of what is found, the best first. */
export const ids = (text: string, filter: Partial<Filter> = {}): string[] =>
  find(text, filter).hits.map(({ metric }) => metric.id);
