import type { Composed } from '../../shared/sighting';
import {
  EN_MEASURES,
  EN_MODIFIERS,
  EN_NEUTRAL,
  EN_OBJECTS,
  EN_UNCOUNTED,
  MEASURES,
  MODIFIERS,
  NEUTRAL,
  OBJECTS,
  SAME_ENDINGS,
  SCOPES,
} from './words';

/** A name read out of its parts. */
export interface Compound {
  /** Key of a label that means the same, `null` where the meaning is composed. */
  readonly key: string | null;
  readonly composed: Composed | null;
  /** The known label inside a composed name: its unit is the unit of the whole. */
  readonly baseKey?: string;
}

/** Does the lexicon know this key? */
export type Knows = (key: string) => boolean;

/** Longer names than this are sentences. */
const LONGEST = 16;
const MOST_WORDS = 6;

/**
 * Reads a name that is no known label: 访客数量 (another spelling of 访客数), 直播间加购人数
 * (a known metric, narrowed), 待发货订单数 (known parts). Unknown parts → `null`.
 *
 * @param key look-up key of the whole name
 * @param words the same name as words, for English
 */
export function readCompound(key: string, words: readonly string[], knows: Knows): Compound | null {
  if (/[\u4e00-\u9fff]/.test(key)) return key.length <= LONGEST ? chinese(key, knows) : null;
  return words.length <= MOST_WORDS ? english(inOrder(words), knows) : null;
}

function chinese(key: string, knows: Knows): Compound | null {
  const plain = key.replace(/的/g, '').replace(/[()]/g, '');
  const same = spelledAs(plain, knows);
  if (same) return { key: same, composed: null };
  const neutral = startOf(plain, NEUTRAL);
  if (neutral && plain.length > neutral.length + 1) {
    const inner = chinese(plain.slice(neutral.length), knows);
    if (inner) return inner;
  }
  // 日活 is a measure by itself.
  if (/^[日周月]活$/.test(plain)) return { key: null, composed: composed(plain, '', '', '') };
  return narrowed(plain, knows) ?? counted(plain);
}

/** Another spelling of a known label. */
function spelledAs(key: string, knows: Knows): string | null {
  if (knows(key)) return key;
  for (const [ending, other] of SAME_ENDINGS) {
    const spelled = key.replace(ending, other);
    if (spelled !== key && spelled.length > 1 && knows(spelled)) return spelled;
  }
  return null;
}

/** [scope | modifier]+ before a known label. */
function narrowed(key: string, knows: Knows): Compound | null {
  const scope: string[] = [];
  const modifier: string[] = [];
  let rest = key;
  for (let peeled = 0; peeled < 3; peeled++) {
    const word = startOf(rest, SCOPES);
    const other = word ?? startOf(rest, MODIFIERS);
    if (!other || rest.length - other.length < 2) return null;
    (word ? scope : modifier).push(other);
    rest = rest.slice(other.length);
    const base = spelledAs(rest, knows);
    if (base && rest.length > 1)
      return {
        key: null,
        baseKey: base,
        composed: composed(rest, scope.join(''), modifier.join(''), ''),
      };
  }
  return null;
}

/** Known pieces only, with a thing that is counted and a measure or a narrowing word. */
function counted(key: string): Compound | null {
  for (const measure of [endOf(key, MEASURES), '']) {
    if (measure === null) continue;
    const body = key.slice(0, key.length - measure.length);
    const pieces = body && pieced(body);
    if (!pieces) continue;
    const object = pieces.at(-1) ?? '';
    const before = pieces.slice(0, -1);
    const narrows = before.some((piece) => MODIFIERS.includes(piece));
    // A bare thing (订单) names a menu entry or a page, not a number.
    if (!measure && (!narrows || !OBJECTS.includes(object))) continue;
    if (!pieces.some((piece) => OBJECTS.includes(piece))) continue;
    if (measure.length === 1 && body.length === 1) continue;
    return { key: null, composed: composed(object, '', before.join(''), measure) };
  }
  return null;
}

const PIECES = [...NEUTRAL, ...SCOPES, ...MODIFIERS, ...OBJECTS];

/** Cuts a text into known words, longest first; `null` where a piece stays unknown. */
function pieced(text: string): string[] | null {
  if (!text) return [];
  const fitting = PIECES.filter((word) => text.startsWith(word)).sort(
    (a, b) => b.length - a.length,
  );
  for (const word of fitting) {
    const rest = pieced(text.slice(word.length));
    if (rest) return [word, ...rest];
  }
  return null;
}

/** Earnings (monthly): the bracket narrows what stands before it. */
function inOrder(words: readonly string[]): readonly string[] {
  const last = /^\((.+)\)$/.exec(words.at(-1) ?? '')?.[1];
  return last && EN_MODIFIERS.has(last) ? [last, ...words.slice(0, -1)] : words;
}

function english(words: readonly string[], knows: Knows): Compound | null {
  const kept = words.filter((word) => !EN_NEUTRAL.has(word));
  if (kept.length === 0 || (kept.length === words.length && kept.length < 2)) return null;
  const same = kept.length < words.length || kept.length > 1 ? joined(kept, knows) : null;
  if (same) return { key: same, composed: null };
  for (let at = 1; at < kept.length; at++) {
    const before = kept.slice(0, at);
    if (!before.every((word) => EN_MODIFIERS.has(word))) break;
    const inner = kept.slice(at);
    const base = joined(inner, knows);
    if (base && !isOne(inner.at(-1) ?? ''))
      return {
        key: null,
        baseKey: base,
        composed: composed(inner.join(' '), '', before.join(' '), ''),
      };
  }
  const last = kept.at(-1) ?? '';
  const measure = EN_MEASURES.has(last) ? last : '';
  const body = measure ? kept.slice(0, -1) : kept;
  const object = body.at(-1) ?? '';
  const rest = body.slice(0, -1);
  const known = (word: string) => EN_MODIFIERS.has(word) || EN_OBJECTS.has(singular(word));
  if (!EN_OBJECTS.has(singular(object)) || !rest.every(known)) return null;
  if (!measure && rest.length === 0 && kept.length === words.length) return null;
  // New order is a button, new orders are counted.
  if (!measure && isOne(object) && !MEAN.has(rest[0] ?? '')) return null;
  return { key: null, composed: composed(object, '', rest.join(' '), measure) };
}

/** The key of these words, with the last one in singular or plural. */
function joined(words: readonly string[], knows: Knows): string | null {
  const key = words.join('').replace(/-/g, '');
  const last = words.at(-1) ?? '';
  const stem = key.slice(0, key.length - last.length);
  for (const form of [key, stem + singular(last), `${key}s`])
    if (form.length > 2 && knows(form)) return form;
  return null;
}

const MEAN = new Set(['average', 'avg', 'mean', 'median']);

/** One countable thing: order, but not revenue or value. */
const isOne = (word: string): boolean => EN_OBJECTS.has(word) && !EN_UNCOUNTED.has(word);

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');

function composed(base: string, scope: string, modifier: string, measure: string): Composed {
  return {
    base,
    ...(scope ? { scope } : {}),
    ...(modifier ? { modifier } : {}),
    ...(measure ? { measure } : {}),
  };
}

/** The longest of the words at the start. */
const startOf = (key: string, words: readonly string[]): string | null =>
  longest(words.filter((word) => key.startsWith(word)));
const endOf = (key: string, words: readonly string[]): string | null =>
  longest(words.filter((word) => key.endsWith(word)));
const longest = (words: readonly string[]): string | null =>
  words.reduce<string | null>(
    (best, word) => (best && best.length >= word.length ? best : word),
    null,
  );
