import { between, type Random } from './random';
import { inlineBox, isLabel, isNumber, textsOf } from './tree';
import type { Mutation } from './types';

/** Labels and numbers fall into two or three spans each, as frameworks print them. */
export const split: Mutation = (document, random) => {
  let changed = false;
  for (const text of textsOf(document)) {
    const pieces = isLabel(text)
      ? labelPieces(text.data, random)
      : isNumber(text)
        ? numberPieces(text.data)
        : [];
    const parent = text.parentElement;
    if (pieces.length < 2 || !parent) continue;
    const boxes = pieces.map((piece) => {
      const box = inlineBox(document, text);
      box.textContent = piece;
      return box;
    });
    // As flex items of their own the pieces would lose the blanks between them.
    if (/flex|grid/.test(getComputedStyle(parent).display)) {
      const line = inlineBox(document, text);
      line.append(...boxes);
      text.replaceWith(line);
    } else text.replaceWith(...boxes);
    changed = true;
  }
  return changed;
};

/** Chinese falls apart anywhere, English between words; never beside a bracket or a digit. */
function labelPieces(text: string, random: Random): string[] {
  const places: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const around = text.slice(at - 1, at + 1);
    if (/^[\p{Script=Han}]{2}$/u.test(around) || /^\s\S$/.test(around)) places.push(at);
  }
  if (places.length === 0) return [];
  const first = places[between(random, 0, places.length - 1)] ?? 0;
  const second = places[between(random, 0, places.length - 1)] ?? 0;
  const cuts = [...new Set([first, second])].sort((a, b) => a - b);
  return cut(text, cuts);
}

/** ¥ | 1,234 | .56 | 万 */
function numberPieces(text: string): string[] {
  return text
    .split(/(?<=[¥￥$€₱])|(?=\.\d)|(?=[%万KkwUSD元分小]\S*$)/)
    .filter((piece) => piece !== '');
}

function cut(text: string, cuts: readonly number[]): string[] {
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]));
}
