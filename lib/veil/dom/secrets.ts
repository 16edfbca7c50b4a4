import { isHead } from './region';

const SHORTEST = 2;
const LONGEST = 24;
const MOST = 40;
const PARTS = /\s*[-_|｜·•–—:：(（)）]\s*/;

/**
 * Names that a page tells of itself: parts of its title, short texts of its head. They are
 * covered wherever they stand on the page.
 *
 * @param isSafe is a text wholly made of what back offices print?
 */
export function secretsOf(document: Document, isSafe: (text: string) => boolean): string[] {
  const found = new Set<string>();
  const take = (text: string): void => {
    const name = text.trim();
    if (name.length < SHORTEST || name.length > LONGEST || found.size >= MOST) return;
    // A short English word would be found inside others.
    if (!/\p{L}/u.test(name) || (/^[\x20-\x7e]+$/.test(name) && name.length < 4)) return;
    if (!isSafe(name)) found.add(name);
  };
  for (const part of document.title.split(PARTS)) take(part);
  for (const head of document.querySelectorAll('header,[role=banner]')) {
    if (!isHead(head) || head.getElementsByTagName('*').length > 400) continue;
    for (const element of head.querySelectorAll('*'))
      if (element.childElementCount === 0) take(element.textContent ?? '');
  }
  return [...found];
}
