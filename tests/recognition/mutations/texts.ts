import { between, pick, type Random } from './random';
import { elementsOf, isLabel, isNumber, LABEL_ID, textsOf } from './tree';
import type { Mutation } from './types';

/** The page's other language, where the page offers one (`data-alt`). */
export const language: Mutation = (document) => {
  let changed = false;
  for (const element of elementsOf(document)) {
    const other = element.getAttribute('data-alt');
    if (!other) continue;
    element.textContent = other;
    changed = true;
  }
  const { lang } = document.documentElement;
  if (changed) document.documentElement.lang = lang.startsWith('zh') ? 'en' : 'zh-CN';
  return changed;
};

/** Line breaks around texts, zero-width characters and blanks inside words. */
export const whitespace: Mutation = (document, random) => {
  for (const text of textsOf(document)) {
    if (isLabel(text)) text.data = `\n      ${noisy(text.data, random)}\n    `;
    // Between the pieces of one number a blank would show; alone in its box it does not.
    else if (isNumber(text) && isAlone(text))
      text.data = `\n   ${text.data}${pick(random, ['', ' ', '\u200b'])}\n`;
  }
  return true;
};

/** Is it the whole number of its box, and no piece of one? */
function isAlone(text: Text): boolean {
  let box = text.parentElement;
  while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
  return box?.textContent?.trim() === text.data.trim();
}

/** The decimals stand in a text of their own. */
function isPiece(text: Text): boolean {
  const after = text.nextSibling ?? text.parentElement?.nextSibling;
  return /^\s*[.,]\d/.test(after?.textContent ?? '');
}

function noisy(text: string, random: Random): string {
  const spaced = text.replace(/(\S) (?=\S)/g, (_, before: string) =>
    pick(random, [`${before} `, `${before}\u00a0`, `${before}  `]),
  );
  if (spaced.trim().length < 2) return spaced;
  const at = between(random, 1, spaced.length - 1);
  const han = /^[\p{Script=Han}]{2}$/u.test(spaced.slice(at - 1, at + 1));
  const noise = han ? pick(random, ['\u200b', ' ', '\u00a0', '\ufeff']) : '\u200b';
  if (/\d/.test(spaced.slice(at - 1, at + 1))) return spaced;
  return spaced.slice(0, at) + noise + spaced.slice(at);
}

const OTHER_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  '（': '(',
  '）': ')',
  '：': ':',
};

/** Half-width brackets and colons become full-width ones and the other way round. */
export const brackets: Mutation = (document) => {
  let changed = false;
  for (const text of textsOf(document)) {
    // (1,280.50) is a minus; in full-width brackets it would be an aside.
    if (/^\s*\(\d/.test(text.data) || /\d:\d/.test(text.data)) continue;
    const other = text.data.replace(/[():（）：]/g, (mark) => OTHER_WIDTH[mark] ?? mark);
    if (other === text.data) continue;
    text.data = other;
    changed = true;
  }
  return changed;
};

/** Ids go, and with them what points to them. */
export const ids: Mutation = (document) => {
  let changed = false;
  for (const element of elementsOf(document)) {
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
      const value = element.getAttribute(name);
      if (value === null || (name === 'id' && value.startsWith(LABEL_ID))) continue;
      element.removeAttribute(name);
      changed = true;
    }
  }
  return changed;
};

const fullWidth = (text: string): string =>
  text.replace(/[\d,.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?:\D|$))/, ',');

/** 1,234 ↔ 1234 ↔ １，２３４ */
export const numbers: Mutation = (document, random) => {
  let changed = false;
  for (const text of textsOf(document)) {
    if (!isNumber(text) || isPiece(text)) continue;
    const digits = text.data.replace(/\.\d+/, '').replace(/\D/g, '').length;
    const styles: [string, ...string[]] = [fullWidth(text.data)];
    // Longer rows of bare digits are ids to any careful reader.
    if (/\d,\d/.test(text.data) && digits <= 6) styles.push(text.data.replace(/,/g, ''));
    if (/^\D*\d{4,6}(?:\D|$)/.test(text.data)) styles.push(grouped(text.data));
    text.data = pick(random, styles);
    changed = true;
  }
  return changed;
};
