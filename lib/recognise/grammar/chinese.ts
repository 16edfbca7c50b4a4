import { type Compound, composed, type Knows } from './composed';
import {
  ACTIONS,
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

/**
 * A Chinese name, parts first and what is counted last; brackets and 的 say nothing.
 *
 * @param key look-up key of the whole name
 */
export function chinese(key: string, knows: Knows): Compound | null {
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
    const added = before.join('') === '新增' && !/户|员$|客|粉|单|价|论|分销/.test(last);
    return !narrowing || added || /^(?:全部|所有)$/.test(before[0] ?? '');
  }
  // 订单待发货, 商品库存预警; 商品上架 is what one does.
  // 申请退款 is a button.
  if (/^申请/.test(last)) return null;
  if (/^(?:成功|失败)$/.test(last)) return ACTIONS.has(before.at(-1) ?? '') || null;
  if (STATES.has(last)) return before.length === 0 || /^(?:上架|下架|新增|在售)$/.test(last);
  return null;
}

const isThing = (piece: string): boolean =>
  OBJECTS.has(piece) || SUMS.has(piece) || ACTIONS.has(piece);

/** What kind of, how much of: before a known label. */
const KINDS = oneOf(TOTALS, MODIFIERS, ACTIONS);
const PIECES = oneOf(NEUTRAL, SCOPES, KINDS, OBJECTS, SUMS);

/** Looked up list by list: the lists grow. */
function oneOf(...lists: readonly Words[]): Words {
  return { has: (word) => lists.some((words) => words.has(word)) };
}

type Words = Pick<ReadonlySet<string>, 'has'>;

/** Cuts a text into known words, longest first; `null` where a piece stays unknown. */
function pieced(text: string): string[] | null {
  if (!text) return [];
  for (const word of startsIn(text, PIECES)) {
    const rest = pieced(text.slice(word.length));
    if (rest) return [word, ...rest];
  }
  return null;
}

/** The words at the start, longest first. The lists are long and names are short. */
function startsIn(key: string, words: Words): string[] {
  const fitting: string[] = [];
  for (let end = key.length; end > 0; end--) {
    const word = key.slice(0, end);
    if (words.has(word)) fitting.push(word);
  }
  return fitting;
}
