/**
 * Rows as text and back, as a browser's own copy of them would be: what JSON can not write
 * (`undefined`, dates, bytes, numbers that are none …) stands as an object whose only key is
 * one that no row has by itself.
 */
const MARK = '\u0000';

type Special =
  | readonly ['undefined']
  | readonly ['number', string]
  | readonly ['date', number | null]
  | readonly ['bigint', string]
  | readonly ['bytes', readonly number[]]
  | readonly ['buffer', readonly number[]]
  | readonly ['map', readonly (readonly [unknown, unknown])[]]
  | readonly ['set', readonly unknown[]]
  /** A row that has the mark as a key itself. */
  | readonly ['object', readonly (readonly [string, unknown])[]];

/** @throws DataCloneError for what no database keeps (functions, symbols) */
export function encodeRow(value: unknown): string {
  return JSON.stringify(toPlain(value));
}

export function decodeRow(text: string): unknown {
  return fromPlain(JSON.parse(text));
}

const special = (...parts: Special): object => ({ [MARK]: parts });

function toPlain(value: unknown): unknown {
  switch (typeof value) {
    case 'undefined':
      return special('undefined');
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : special('number', Object.is(value, -0) ? '-0' : String(value));
    case 'bigint':
      return special('bigint', value.toString());
    case 'function':
    case 'symbol':
      throw new DOMException('A row holds what can not be kept.', 'DataCloneError');
    case 'object':
      return value === null ? null : objectToPlain(value);
    default:
      return value;
  }
}

function objectToPlain(value: object): unknown {
  // Holes of a list come back as `undefined`: no list of ours has any.
  if (Array.isArray(value)) return Array.from(value, toPlain);
  if (value instanceof Date) return special('date', toPlainTime(value));
  if (value instanceof Uint8Array) return special('bytes', [...value]);
  if (value instanceof ArrayBuffer) return special('buffer', [...new Uint8Array(value)]);
  if (value instanceof Map)
    return special(
      'map',
      [...value].map(([key, one]) => [toPlain(key), toPlain(one)] as const),
    );
  if (value instanceof Set) return special('set', [...value].map(toPlain));
  if (ArrayBuffer.isView(value) || value instanceof Error || value instanceof RegExp)
    throw new DOMException('A row holds what can not be sealed.', 'DataCloneError');
  const entries = Object.entries(value).map(([key, one]) => [key, toPlain(one)] as const);
  return Object.hasOwn(value, MARK) ? special('object', entries) : objectOf(entries);
}

const toPlainTime = (date: Date): number | null =>
  Number.isNaN(date.getTime()) ? null : date.getTime();

/** Keeps a key named `__proto__` what it is: a key. */
function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

function fromPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  if (Object.hasOwn(value, MARK)) return fromSpecial((value as Record<string, Special>)[MARK]);
  return objectOf(Object.entries(value).map(([key, one]) => [key, fromPlain(one)] as const));
}

function fromSpecial(found: Special | undefined): unknown {
  switch (found?.[0]) {
    case 'number':
      return Number(found[1]);
    case 'date':
      return new Date(found[1] ?? Number.NaN);
    case 'bigint':
      return BigInt(found[1]);
    case 'bytes':
      return Uint8Array.from(found[1]);
    case 'buffer':
      return Uint8Array.from(found[1]).buffer;
    case 'map':
      return new Map(found[1].map(([key, one]) => [fromPlain(key), fromPlain(one)]));
    case 'set':
      return new Set(found[1].map(fromPlain));
    case 'object':
      return objectOf(found[1].map(([key, one]) => [key, fromPlain(one)] as const));
    default:
      return undefined;
  }
}
