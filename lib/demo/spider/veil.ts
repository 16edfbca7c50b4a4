import { chanceOf } from '../random';
import { outlineOf } from './outline';
import { DIGIT_STROKES } from './strokes';
import { trueType } from './true-type';

/** Name of the font in the page's style sheets. */
export const VEIL_FONT = 'spider-font';

/** First code point of the private use area of Unicode: nothing is agreed about it. */
const PRIVATE_USE = 0xe000;
const DIGIT_WIDTH = 600;

/**
 * Digits hidden in private-use characters, as some back offices do against collecting
 * programs: the text holds characters that mean nothing, the page's own font draws them.
 */
export interface Veil {
  /** `¥1,234.50` with every digit hidden; the rest stays. */
  readonly hide: (text: string) => string;
  /** The font file that draws the hidden digits. */
  readonly font: () => Uint8Array<ArrayBuffer>;
}

/** @param seed the same one hides alike; another one gives other characters */
export function veilOf(seed: string): Veil {
  const chance = chanceOf(`${seed} veil`);
  const codes: number[] = [];
  while (codes.length < 10) {
    const code = PRIVATE_USE + chance.int(0x120, 0x8ff);
    if (!codes.includes(code)) codes.push(code);
  }
  return {
    hide: (text) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(codes[Number(digit)] ?? PRIVATE_USE)),
    font: () =>
      trueType('Sample Digits', [
        { contours: [], advance: DIGIT_WIDTH },
        ...DIGIT_STROKES.map((strokes, digit) => ({
          contours: outlineOf(strokes),
          advance: DIGIT_WIDTH,
          code: codes[digit] ?? PRIVATE_USE,
        })),
      ]),
  };
}
