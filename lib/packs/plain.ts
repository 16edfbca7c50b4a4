import type { Refusal } from './types';

/** A name under which a value would reach into every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 12;
const MOST_VALUES = 200_000;
const LONGEST_TEXT = 4000;
const LONGEST_KEY = 80;

/**
 * Texts are shown as text. What only a browser or a terminal would act on is refused: tags,
 * script addresses, control characters, and marks that turn the reading order around.
 */
const NOT_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /<[a-z!/?]|\bjavascript\s*:|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/iu;

/**
 * Is this plain data, and its texts plain text? Walks without recursion, so that depth costs
 * nothing, and stops at the first fault.
 */
export function plainFault(value: unknown): Refusal | null {
  const open: { value: unknown; depth: number; above: ReadonlySet<unknown> | null }[] = [
    { value, depth: 0, above: null },
  ];
  for (let seen = 0; ; seen++) {
    const here = open.pop();
    if (!here) return null;
    if (seen >= MOST_VALUES || here.depth > DEEPEST) return 'bad-shape';
    const one = here.value;
    if (typeof one === 'string') {
      if (one.length > LONGEST_TEXT) return 'bad-shape';
      if (NOT_TEXT.test(one) || !one.isWellFormed()) return 'not-plain-text';
    } else if (typeof one === 'object' && one !== null) {
      if (!Array.isArray(one) && ![Object.prototype, null].includes(Object.getPrototypeOf(one)))
        return 'bad-shape';
      // Not in JSON, but whoever hands over a value may have tied it to itself.
      if (here.above?.has(one)) return 'bad-shape';
      const above = new Set(here.above).add(one);
      for (const key of Object.keys(one)) {
        if (RESERVED.has(key) || key.length > LONGEST_KEY) return 'bad-shape';
        if (NOT_TEXT.test(key)) return 'not-plain-text';
        open.push({
          value: (one as Record<string, unknown>)[key],
          depth: here.depth + 1,
          above,
        });
      }
    } else if (typeof one === 'number' ? !Number.isFinite(one) : !isSimple(one)) return 'bad-shape';
  }
}

const isSimple = (one: unknown): boolean => one === null || typeof one === 'boolean';
