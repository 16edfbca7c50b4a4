import { type Compound, composed, type Knows } from './composed';
import {
  EN_MEASURES,
  EN_MODIFIERS,
  EN_NEUTRAL,
  EN_OBJECTS,
  EN_STATES,
  EN_UNCOUNTED,
} from './words';

/**
 * Earnings (monthly): the bracket narrows what stands before it. Value of all orders is the
 * order value, number of products how many there are.
 */
function inOrder(words: readonly string[]): readonly string[] {
  const last = /^\((.+)\)$/.exec(words.at(-1) ?? '')?.[1];
  if (last && EN_MODIFIERS.has(last)) return [last, ...words.slice(0, -1)];
  const of = words.indexOf('of');
  const measure = words[of - 1] ?? '';
  const things = words.slice(words[of + 1] === 'all' ? of + 2 : of + 1);
  if (/^(?:number|nos?)$/.test(measure)) return ['count', ...things];
  return EN_MEASURES.has(measure) ? ['total', ...things, measure] : words;
}

/** An English name as words: what narrows, the thing, its measure; or a thing and its state. */
export function english(name: readonly string[], knows: Knows): Compound | null {
  const words = inOrder(name);
  // View all products: a link to them.
  if (words.slice(1).some((word) => /^(?:all|your|my|the)$/.test(word))) return null;
  const per = ratio(words);
  if (per) return per;
  const kept = words.filter((word) => !EN_NEUTRAL.has(word));
  const shorter = kept.length < words.length;
  const last = kept.at(-1) ?? '';
  if (kept.length === 0) return null;
  const bare = { key: null, composed: composed(last, '', kept.slice(0, -1).join(' '), '') };
  // In stock is what one product is.
  if (words[0] === 'in') return { ...bare, plain: true };
  if (!shorter && kept.length === 1)
    return !isOne(last) && (isThingEn(last) || EN_STATES.has(last))
      ? { ...bare, plain: true }
      : null;
  // New customer is a button.
  const same = kept[0] === 'new' && isOne(last) ? null : joined(kept, knows);
  // Number of sales counts what sales sums up.
  if (same)
    return /^sales?$/.test(same) && words.includes('count') ? bare : { key: same, composed: null };
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
  const measure = EN_MEASURES.has(last) || (EN_STATES.has(last) && kept.length > 1) ? last : '';
  const body = measure ? kept.slice(0, -1) : kept;
  const object = body.at(-1) ?? '';
  const rest = body.slice(0, -1);
  const known = (word: string) => EN_MODIFIERS.has(word) || isThingEn(word);
  const state = (word: string) => EN_STATES.has(word) || EN_MODIFIERS.has(word);
  // Orders on hold, ready to ship.
  const [first = ''] = words;
  if (
    words.length > 1 &&
    words.slice(1).every((word) => state(word) || /^(?:of|for|in)$/.test(word))
  ) {
    if (isThingEn(first) && !isOne(first))
      return { key: null, composed: composed(first, '', words.slice(1).join(' '), '') };
    if (/^(?:ready|awaiting|on|to|total)$/.test(first))
      return { ...bare, plain: first !== 'total' || !EN_STATES.has(last) };
  }
  if (!isThingEn(object) || !rest.every(known)) return null;
  // Payment received is a state of one; orders placed are counted.
  if (EN_STATES.has(measure) && isOne(object) && !shorter)
    return object === 'order' ? { ...bare, plain: true } : null;
  if (!measure && rest.length === 0 && !shorter) return null;
  // New order is a button, new orders are counted.
  if (!measure && isOne(object) && !MEAN.has(rest[0] ?? ''))
    return rest.every((word) => EN_STATES.has(word) || /^(?:complete|cancel|active)$/.test(word))
      ? { ...bare, plain: true }
      : null;
  // Gift cards and product categories are pages of a menu.
  const plain =
    !measure &&
    !shorter &&
    !EN_UNCOUNTED.has(object) &&
    rest.every((word) => isThingEn(word) || word === 'gift');
  return { key: null, composed: composed(object, '', rest.join(' '), measure), plain };
}

/** Orders per day, revenue per visitor; so many per page is how a list is cut. */
function ratio(words: readonly string[]): Compound | null {
  const [what = '', ...more] = words.slice(0, words.indexOf('per')).reverse();
  const each = words.slice(words.indexOf('per') + 1);
  if (words.indexOf('per') < 1 || each.length !== 1 || /^(?:page|view)s?$/.test(each[0] ?? ''))
    return null;
  const known = (word: string) =>
    isThingEn(word) || EN_MEASURES.has(word) || EN_MODIFIERS.has(word) || EN_NEUTRAL.has(word);
  if (!isThingEn(what) && !EN_MEASURES.has(what)) return null;
  if (
    !more.every(known) ||
    !(isThingEn(each[0] ?? '') || /^(?:day|week|month|hour)$/.test(each[0] ?? ''))
  )
    return null;
  return {
    key: null,
    composed: composed(what, '', [...more].reverse().concat('per', each).join(' '), ''),
  };
}

const isThingEn = (word: string): boolean => EN_OBJECTS.has(singular(word));

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
