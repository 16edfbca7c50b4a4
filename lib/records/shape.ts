import { DEEPEST } from './types';

/** Names under which a value would reach into every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Ten values for each of the most rows that are taken, and some. */
const MOST_VALUES = 40_000_000;

/**
 * Is a parsed file plain data of a sensible depth? Walks without recursion, so that depth
 * costs nothing.
 */
export function isPlain(value: unknown): boolean {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > DEEPEST || seen > MOST_VALUES) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (!Array.isArray(one))
        for (const key of Object.keys(one)) if (RESERVED.has(key)) return false;
      for (const inner of Object.values(one)) if (typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
  return true;
}

/**
 * How a JSON text is nested, without parsing it: parsing walks by recursion. `open`: it ends
 * before its brackets do.
 */
export function nesting(text: string): 'too-deep' | 'open' | 'closed' {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > DEEPEST + 1) return 'too-deep';
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return quoted || depth > 0 ? 'open' : 'closed';
}
