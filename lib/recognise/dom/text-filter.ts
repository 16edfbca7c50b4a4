import { COMPOUND_STARTS } from '../grammar/words';
import type { MatchScene } from '../strings/match';

/**
 * The first look at a text: most of a page's texts are let go by their first two characters,
 * before anything of them is read. What it rests on: a text that is something begins either
 * with a character of `OTHER_STARTS`, or with the first two characters of a label of the
 * lexicon, of a label of the platform or of a word of `COMPOUND_STARTS`. A second character
 * that is not Chinese is not looked at (blanks and signs may part a name), nor is one behind a
 * word of one character. Words of a new kind of name belong into the lists of
 * `grammar/words.ts` or `more-words.ts`, and periods that begin otherwise into `OTHER_STARTS`.
 */
export interface TextFilter {
  /**
   * By UTF-16 unit: 1 where any text may start so, 2 where only known pairs may. Behind them,
   * 1 for every pair, by `pairAt`; few others share a place with one, and are read in vain.
   */
  readonly starts: Uint8Array;
  /** Longer texts are prose. */
  readonly longest: number;
}

const UNITS = 65536;

/**
 * Periods, comparisons, signs, brackets, blanks, bullets and private glyphs; 自定义 is taken
 * as a pair.
 */
const OTHER_STARTS =
  '暂无与相对高低优商↑↓▲▼△▽\u200c\u200d\u200e\u200f\u2060近今昨本上当过最实这前三七十滚去统数更时日较比环同周月行均vytlwdm0123456789-—–~+¥￥$€£.,(（[【*•·●■◆ \t\n\r\f\u00a0\u200b\ufeff';

/** A table over all first characters and pairs that a text worth reading may begin with. */
export function startsOf(scene: MatchScene): Uint8Array {
  const starts = new Uint8Array(2 * UNITS);
  const add = (text: string) => {
    const first = text.charCodeAt(0);
    const second = text.charCodeAt(1);
    if (isHan(first) && isHan(second)) {
      starts[first] ||= 2;
      starts[pairAt(first, second)] = 1;
    } else {
      starts[first] = 1;
      starts[text.charAt(0).toUpperCase().charCodeAt(0)] = 1;
    }
  };
  for (const key of scene.lexicon.keys()) add(key);
  for (const { label } of scene.scopes) add(label);
  for (const word of COMPOUND_STARTS) add(word);
  for (const character of OTHER_STARTS) add(character);
  add('自定');
  // Full-width forms and private glyphs are read through normalisation.
  starts.fill(1, 0xff01, 0xffef);
  starts.fill(1, 0xe000, 0xf900);
  starts.fill(1, 0xdb80, 0xdc00);
  return starts;
}

/** May a text that begins like this be something? */
export function mayStart(text: string, starts: Uint8Array): boolean {
  const first = text.charCodeAt(0);
  const start = starts[first];
  if (start !== 2) return start === 1;
  const second = text.charCodeAt(1);
  return !isHan(second) || starts[pairAt(first, second)] === 1;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

const pairAt = (first: number, second: number): number => UNITS + ((first * 31 + second) % UNITS);
