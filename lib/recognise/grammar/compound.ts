import { chinese } from './chinese';
import type { Compound, Knows } from './composed';
import { english } from './english';

/** Longer names than this are sentences. */
const LONGEST = 16;
const MOST_WORDS = 6;

/**
 * Reads a name that is no known label: 访客数量 (another spelling of 访客数), 直播间加购人数
 * (a known metric, narrowed), 待发货订单数 (known parts). Unknown parts → `null`.
 *
 * @param key look-up key of the whole name
 * @param words the same name as words, for English
 */
export function readCompound(key: string, words: readonly string[], knows: Knows): Compound | null {
  if (/[\u4e00-\u9fff]/.test(key)) return key.length <= LONGEST ? chinese(key, knows) : null;
  return words.length <= MOST_WORDS ? english(words, knows) : null;
}
