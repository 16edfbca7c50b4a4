import type { Composed } from '../../shared/sighting';
import {
  ACTIONS,
  EN_MEASURES,
  EN_MODIFIERS,
  EN_NEUTRAL,
  EN_OBJECTS,
  EN_STATES,
  EN_UNCOUNTED,
  MEASURES,
  MODIFIERS,
  NEUTRAL,
  OBJECTS,
  SAME_ENDINGS,
  SCOPES,
  STATES,
  SUMS,
  TOTALS,
} from './words';

/** A name read out of its parts. */
export interface Compound {
  /** Key of a label that means the same, `null` where the meaning is composed. */
  readonly key: string | null;
  readonly composed: Composed | null;
  /** The known label inside a composed name: its unit is the unit of the whole. */
  readonly baseKey?: string;
  /** A word that names pages and things as well (订单, 待发货, Messages): only a figure under or over it tells. */
  readonly plain?: boolean;
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
  const plain = key.replace(/[的()]/g, '').replace(/^等待/, '待');
  const same = spelledAs(plain, knows);
  if (same) return { key: same, composed: null };
  for (const words of [NEUTRAL, TOTALS]) {
    const [front] = startsIn(plain, words);
    const rest = front && plain.slice(front.length);
    if (!front || !rest || rest.length < 2) continue;
    const inner = spelledAs(rest, knows);
    if (inner && front !== '累计' && front !== '历史') return { key: inner, composed: null };
    if (words === NEUTRAL) {
      const read = chinese(rest, knows);
      if (read && !read.plain) return read;
    }
  }
  // 日活 is a measure by itself.
  if (/^(?:[日周月]活|活跃)$/.test(plain))
    return { key: null, composed: composed(plain, '', '', ''), plain: plain === '活跃' };
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
    const [word] = startsIn(rest, SCOPES);
    const other = word ?? startsIn(rest, KINDS)[0];
    if (!other || rest.length - other.length < 2) return null;
    (word ? scope : modifier).push(other);
    rest = rest.slice(other.length);
    const base = spelledAs(rest, knows);
    if (base)
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
  for (const measure of [...MEASURES, '']) {
    if (!key.endsWith(measure)) continue;
    const body = key.slice(0, key.length - measure.length);
    const pieces = body && pieced(body);
    if (!pieces) continue;
    if (measure.length === 1 && body.length === 1) continue;
    if (measure) {
      // 推广人数, 已提现金额: one letter more says nothing (在线率).
      if (
        !pieces.some(isThing) &&
        (NEUTRAL.has(body) ||
          (measure.length < 2 && !STATES.has(body) && !/(?:成功|失败|完成)$/.test(body)))
      )
        continue;
      const object = pieces.at(-1) ?? '';
      return { key: null, composed: composed(object, '', pieces.slice(0, -1).join(''), measure) };
    }
    const plain = unmeasured(pieces);
    if (plain !== null) {
      // 订单待发货, 库存预警: the thing stands first.
      const at = isThing(pieces.at(-1) ?? '') ? pieces.length - 1 : pieces.findIndex(isThing);
      const object = pieces[at] ?? '';
      const others = pieces.filter((_, i) => i !== at).join('');
      return { key: null, composed: composed(object || others, '', object && others, ''), plain };
    }
  }
  return null;
}

/**
 * Does a name without a measure (待发货订单, 总退款, 订单) name a number? `true`: only where a
 * figure says so, because menus and headings use the word too; `null`: never.
 */
function unmeasured(pieces: readonly string[]): boolean | null {
  const last = pieces.at(-1) ?? '';
  const before = pieces.slice(0, -1);
  const state = (piece: string) => MODIFIERS.has(piece);
  const narrowing = before.some((piece) => state(piece) || TOTALS.has(piece));
  // A search, an entry, a kind of visit: 商品搜索, 直接访问 name pages and sources.
  if (ACTIONS.has(last)) {
    if (before.length === 0) return last.length > 1 && !/^[直间]接$/.test(last) ? true : null;
    if (narrowing) return false;
    // 线下销售.
    return before.every((piece) => SCOPES.has(piece)) ? true : null;
  }
  // 余额流水 is a list.
  if (last === '流水' && !before.every((piece) => TOTALS.has(piece))) return null;
  if (SUMS.has(last)) return before.length === 0;
  if (OBJECTS.has(last)) {
    // 商品分类 is a page, 商品分类数 a count.
    if (last.length === 1 || (!narrowing && /^(?:分类|活动)$/.test(last))) return null;
    // 新增商品 is a button, 全部订单 a tab and 下单用户 a heading, more often than a number.
    // Orders and people come by themselves; products and shops somebody adds.
    // 最新订单 heads a list of them.
    const added =
      /^(?:新增|最新)$/.test(before.join('')) &&
      (before[0] !== '新增' || !/户|员$|客|粉|单|价|论|分销/.test(last));
    return !narrowing || added || /^(?:全部|所有)$/.test(before[0] ?? '');
  }
  // 订单待发货, 商品库存预警; 商品上架 is what one does.
  // 申请退款 is a button.
  if (/^申请/.test(last)) return null;
  if (STATES.has(last)) return before.length === 0 || /^(?:上架|下架|新增|在售)$/.test(last);
  return null;
}

const isThing = (piece: string): boolean =>
  OBJECTS.has(piece) || SUMS.has(piece) || ACTIONS.has(piece);

/** What kind of, how much of: before a known label. */
const KINDS = new Set([...TOTALS, ...MODIFIERS, ...ACTIONS]);
const PIECES = new Set([...NEUTRAL, ...SCOPES, ...KINDS, ...OBJECTS, ...SUMS]);

/** Cuts a text into known words, longest first; `null` where a piece stays unknown. */
function pieced(text: string): string[] | null {
  if (!text) return [];
  for (const word of startsIn(text, PIECES)) {
    const rest = pieced(text.slice(word.length));
    if (rest) return [word, ...rest];
  }
  return null;
}

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
  if (/^(?:number|nos?)$/.test(measure)) return ['total', ...things];
  return EN_MEASURES.has(measure) ? ['total', ...things, measure] : words;
}

function english(words: readonly string[], knows: Knows): Compound | null {
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
  if (EN_STATES.has(measure) && isOne(object) && !shorter) return null;
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

function composed(base: string, scope: string, modifier: string, measure: string): Composed {
  return {
    base,
    ...(scope ? { scope } : {}),
    ...(modifier ? { modifier } : {}),
    ...(measure ? { measure } : {}),
  };
}

/** The words at the start, longest first. The lists are long and names are short. */
function startsIn(key: string, words: ReadonlySet<string>): string[] {
  const fitting: string[] = [];
  for (let end = key.length; end > 0; end--) {
    const word = key.slice(0, end);
    if (words.has(word)) fitting.push(word);
  }
  return fitting;
}
