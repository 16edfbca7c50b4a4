import { readFileSync, statSync } from 'node:fs';

const MOST_BYTES = 20 * 2 ** 20;

/**
 * Text of a file in the encoding it is in: UTF-8, UTF-16 with its mark, or GBK as old pages are.
 * Throws with one clear line for what is missing, a folder, too large or no text.
 */
export function readFileText(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`no such file: ${path}`);
  if (!stat.isFile()) throw new Error(`not a file: ${path}`);
  if (stat.size > MOST_BYTES) throw new Error(`larger than 20 MB: ${path}`);
  const bytes = readFileSync(path);
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new Error(`not a text file: ${path}`);
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.subarray(0, 2048).toString('latin1'),
  )?.[1];
  if (named && /^gb(?:k|2312|18030)$/i.test(named)) return new TextDecoder('gb18030').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const chinese = new TextDecoder('gb18030').decode(bytes);
    const han = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
    // Latin text with one broken letter is UTF-8 all the same.
    return han > 20 && !chinese.includes('\ufffd')
      ? chinese
      : new TextDecoder('utf-8').decode(bytes);
  }
}
