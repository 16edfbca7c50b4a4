import { htmlBlocks } from './html-blocks';
import { markdownBlocks } from './markdown-blocks';
import type { RuleText } from './types';

/** Nothing that a merchant reads is longer; what is, is read up to here. In characters. */
export const MAX_CHARACTERS = 2_000_000;

const BLOCK_TAG = /<\/(?:p|div|table|td|li|h[1-6]|span|body|html)\s*>/gi;

/** HTML by its own sign at the start, or by many closed block tags. */
export function looksLikeHtml(source: string): boolean {
  const start = source.slice(0, 4000).trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
  )
    return true;
  const closed = source.slice(0, 200_000).match(BLOCK_TAG)?.length ?? 0;
  return closed > 0 && /^<[a-z]/i.test(start) ? true : closed >= 20 && closed * 400 > source.length;
}

/**
 * Reads HTML, Markdown or plain text. Never throws: what cannot be read gives no blocks.
 * Byte-order marks and line ends of every system are accepted.
 */
export function readText(source: string): RuleText {
  const text = source
    .slice(0, MAX_CHARACTERS)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (looksLikeHtml(text)) return htmlBlocks(text);
  return { blocks: markdownBlocks(text), title: null, passwordField: false, address: null };
}
