/** Letters that became ? or �, or UTF-8 read as Latin-1: the server's fault, not a change. */

const LOST = /[?\ufffd]/g;
const NON_ASCII = /[^\p{ASCII}]|[?]/gu;
const MOJIBAKE = /[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

const skeleton = (text: string): string =>
  text
    .replace(LOST, '')
    .replace(NON_ASCII, '')
    .replace(/[^a-z0-9%$]/gi, '')
    .toLowerCase();

/** True where the two differ in nothing but letters beyond ASCII, and one has lost some. */
export function encodingNoise(before: string, after: string): boolean {
  const lost = (text: string): number =>
    (text.match(/\ufffd/g)?.length ?? 0) +
    (text.match(/(?<=\p{L})\?(?=\p{L})/gu)?.length ?? 0) +
    (MOJIBAKE.test(text) ? 1 : 0);
  if (lost(before) === lost(after)) return false;
  const left = skeleton(before);
  return left.length > 20 && left === skeleton(after);
}
