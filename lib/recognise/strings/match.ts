import type { LabelScope } from '../../platforms/types';
import type { Composed, MatchRule, SightedPeriod, Unit } from '../../shared/sighting';
import { readCompound } from '../grammar/compound';
import type { Lexicon, LexiconEntry } from './lexicon';
import { labelKey, visibleText } from './normalise';
import { readNumber } from './number';
import { splitPeriod } from './period';

/** What the strings alone say about one text; evidence on the page decides the rest. */
export interface LabelMatch {
  readonly metricId: string | null;
  readonly composed: Composed | null;
  /** Unit of a composed meaning, where its base is a known metric. */
  readonly unit: Unit | undefined;
  readonly why: MatchRule;
  readonly confidence: number;
  /** The word names pages and things too: it counts only beside a figure that is set larger. */
  readonly plain?: boolean | undefined;
  /** Other metrics of the same name, where neither platform nor page decides. */
  readonly alternatives: readonly string[];
  readonly period: SightedPeriod | null;
  /** The label's part of the text, as offsets into it: a value may follow in one text node. */
  readonly start: number;
  readonly end: number;
  /** The value in the same text: 客单价：210.74. */
  readonly inlineValue: string | null;
}

export interface MatchScene {
  readonly lexicon: Lexicon;
  readonly platform: string;
  /** Platforms whose labels also stand here. */
  readonly labelsOf: readonly string[];
  readonly host: string;
  readonly pageKind: string | null;
  readonly scopes: readonly LabelScope[];
}

/** Longest text that may be a label with its period, unit and a value in one node. */
export const LONGEST_LABEL = 64;

const NAMED_PERIOD = /^(?:最?近|过去|今|昨|本|上)/;

// Units in brackets behind a label. （人数）（次数）(UV)(PV)（支付时间） are kept: they change the meaning.
const UNIT_SUFFIX =
  /[(（[【]\s?(?:元|万元|亿元|千元|人民币|rmb|cny|usd|eur|gbp|php|thb|vnd|idr|myr|sgd|¥|￥|\$|€|£|%|‰|人|次|件|单|笔|个|天|日|小时|分钟|分|秒|h|s|ms|min|days?|hours?|mins?|secs?|seconds|minutes)\s?[)）\]】]$/i;
const SLASH_UNIT = /[/／,，]\s?(?:元|万元|人|次|件|单|笔|个|%|小时|分钟|秒)$/;
// Words which table headers and pickers glue to a label.
const GLUED =
  /(?:上升|下降)?(?:升序|降序)$|批量修改$|(?:说明|提示|帮助|详情|查看(?:详情|更多)?)$|(?:ascending|descending|sort|info|help)$/i;

/** @returns what the text names, or `null`: no known label uses the whole text up. */
export function matchLabel(raw: string, scene: MatchScene): LabelMatch | null {
  // Templates indent their texts.
  if (raw.trim().length > LONGEST_LABEL + 24) return null;
  const whole = matchWhole(raw, scene);
  if (whole) return { ...whole, start: 0, end: raw.length, inlineValue: null };
  return matchWithValue(raw, scene);
}

type Whole = Omit<LabelMatch, 'start' | 'end' | 'inlineValue'>;

function matchWhole(raw: string, scene: MatchScene): Whole | null {
  const text = visibleText(raw);
  if (!text || text.length > LONGEST_LABEL) return null;
  const direct = lookUp(labelKey(text), scene, 'exact');
  // 近30天平台求助率 is a label of its own, and still says its period.
  if (direct)
    return NAMED_PERIOD.test(text)
      ? { ...direct, period: splitPeriod(text)?.period ?? null }
      : direct;
  // 今 日支付金额: blanks part no Chinese words.
  let rest = text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
  let why: MatchRule = 'exact';
  for (const strip of [GLUED, UNIT_SUFFIX, SLASH_UNIT, UNIT_SUFFIX]) {
    const shorter = rest.replace(strip, '').trim();
    if (shorter === rest || !shorter) continue;
    rest = shorter;
    why = 'normalised';
    const found = lookUp(labelKey(rest), scene, why);
    if (found) return found;
  }
  const split = splitPeriod(rest);
  if (split) {
    const found = lookUp(labelKey(split.rest.replace(UNIT_SUFFIX, '')), scene, 'normalised');
    if (found) return { ...found, plain: false, period: split.period };
  }
  const glossed = withGloss(rest, scene);
  if (glossed) return glossed;
  const spelled = rest
    .replace(/\bavg\b\.?/i, 'average')
    .replace(/\s?\/\s?/g, ' per ')
    .replace(/^all.time /i, 'total ')
    .replace(/^(.*?) ?\bthis year\b['’]?s? ?(.*)$/i, 'annual $1$2');
  const full = spelled !== rest && lookUp(labelKey(spelled), scene, 'normalised');
  return full || compound(split?.rest ?? spelled, split?.period ?? null, scene);
}

/** 访问量(PV): the bracket says the same in another word. */
function withGloss(text: string, scene: MatchScene): Whole | null {
  const [, outside, inside] =
    /^(.+?)\s?\(([^()]+)\)$/.exec(text) ??
    // Sessions 买家访问次数: two languages, one meaning.
    /^([ -~]+?)\s([\u4e00-\u9fff]+)$/.exec(text) ??
    /^([\u4e00-\u9fff]+)\s([ -~]+)$/.exec(text) ??
    [];
  if (!outside || !inside) return null;
  const found = lookUp(labelKey(splitPeriod(outside)?.rest ?? outside), scene, 'normalised');
  const same = scene.lexicon.meanings(labelKey(inside));
  if (!found || !same?.some((entry) => entry.metricId === found.metricId)) return null;
  return { ...found, period: splitPeriod(outside)?.period ?? null };
}

/** A name that is no known label, read out of its parts. */
function compound(text: string, period: SightedPeriod | null, scene: MatchScene): Whole | null {
  const { lexicon } = scene;
  const words = text.toLowerCase().split(/[ -]/).filter(Boolean);
  // 添加会员 is a button, 今日添加会员 says how many.
  const key = labelKey(period ? text.replace('添加', '新增') : text);
  const knows = (part: string) => lookUp(part, scene, 'grammar') !== null;
  // Today order: how many.
  const read =
    readCompound(key, words, knows) ?? (period && readCompound(key, ['total', ...words], knows));
  // A known back office prints its own names; its other words are its menus.
  if (!read || (read.plain && scene.platform !== 'generic')) return null;
  // All orders and my orders are links more often than counts.
  const list = /^(?:all|my|your)$/.test(words[0] ?? '');
  if (read.key !== null) {
    const found = lookUp(read.key, scene, 'grammar');
    const plain =
      list || (found?.plain && !period && (key === read.key || /^(?:全部|所有)/.test(key)));
    return found && { ...found, plain, period, confidence: Math.min(found.confidence, 0.8) };
  }
  // 今日订单: with its time it is a number's name; 今日销售 may still head a group.
  const plain =
    list || (read.plain === true && (period === null || /销售|交易$|^[a-z]+$/.test(key)));
  const base = read.baseKey ? lookUp(read.baseKey, scene, 'grammar')?.metricId : null;
  return {
    ...whole(null, 'grammar', read.baseKey ? 0.7 : 0.6, []),
    composed: read.composed,
    plain,
    unit: base ? lexicon.unitOf(base) : undefined,
    period,
  };
}

// "label: value" or "label value" in one text node.
const WITH_VALUE =
  /^(.*?[^\s\d:：¥￥$€£+\-.,%])\s*[:：]?\s*([-+]?(?:[¥￥$€£]|rmb|us\$)?\s?[-+]?\d[\d,.\s]*(?:\s?(?:%|‰|万|亿|k|m|w|元|人|次|件|单|笔|个|天|小时|分钟|秒))*|[(（]\d{1,7}[)）]|--|-)\s*$/is;

/** 42.8k Total sales: the number first. What is no total (8 new members) is a caption. */
const VALUE_FIRST = /^(\s*[$€£¥￥]?\d[\d,.]*\s?[kmb]?\s+)(total [a-z ]+)$/i;

function matchWithValue(raw: string, scene: MatchScene): LabelMatch | null {
  const [, first, name] = VALUE_FIRST.exec(raw) ?? [];
  if (first && name) {
    const match = readNumber(first) && matchWhole(name, scene);
    return match && !match.plain
      ? { ...match, start: first.length, end: raw.length, inlineValue: first.trim() }
      : null;
  }
  const found = WITH_VALUE.exec(raw);
  const label = found?.[1];
  // Order #1234 is a name, not a count.
  if (label && /(?:#|№|\bno\.?|\bid|编号|单号|[<>≤≥≈~～±↑↓▲▼△▽→/*?])\s*$/i.test(label)) return null;
  const value = found?.[2];
  if (!label || !value) return null;
  const read = readNumber(value.trim());
  if (!read) return null;
  const match = matchWhole(label, scene);
  if (!match) return null;
  const start = raw.length - raw.trimStart().length;
  // 今日销售: ¥80 and 已上架: 298 say by themselves whose number it is.
  const own = match.period || /^\s*[待已未].*[:：]\s*\d+\s*$/.test(raw);
  const plain = match.plain && !own;
  return { ...match, plain, start, end: label.trimEnd().length, inlineValue: value.trim() };
}

/** What the platform's file says of a label on this host and kind of page. */
function scoped(key: string, scene: MatchScene): LabelScope | undefined {
  let keyed = SCOPES.get(scene.scopes);
  if (!keyed) {
    keyed = new Map();
    for (const scope of scene.scopes) {
      const same = labelKey(scope.label);
      keyed.set(same, [...(keyed.get(same) ?? []), scope]);
    }
    SCOPES.set(scene.scopes, keyed);
  }
  return keyed
    .get(key)
    ?.find(
      ({ hosts, pageKinds }) =>
        (!hosts || hosts.includes(scene.host)) &&
        (!pageKinds || (scene.pageKind !== null && pageKinds.includes(scene.pageKind))),
    );
}
const SCOPES = new WeakMap<readonly LabelScope[], Map<string, LabelScope[]>>();

function lookUp(key: string, scene: MatchScene, why: MatchRule): Whole | null {
  if (!key) return null;
  const plain = TOO_PLAIN.has(key);
  const scope = scoped(key, scene);
  if (scope) {
    // Without a host or a page it is how most back offices use the word.
    const sure = scope.hosts || scope.pageKinds ? 0.98 : 0.85;
    return { ...whole(scope.metricId, 'scope', sure, []), plain };
  }
  const meanings = key.length > scene.lexicon.longest ? undefined : scene.lexicon.meanings(key);
  if (!meanings || (plain && !meanings.some((m) => isOwn(m, scene)))) return null;
  const ranked = [...meanings].sort((a, b) => weight(b, scene) - weight(a, scene));
  const [best, second] = ranked;
  if (!best) return null;
  const top = weight(best, scene);
  const tie = second ? weight(second, scene) : 0;
  const alternatives = ranked.slice(1).map((entry) => entry.metricId);
  // On its own platform a label is sure unless the platform itself prints it for two metrics.
  // So is an advertising figure away from the ad pages, where others share its name.
  const strayAd = best.ads && alternatives.length > 0 && !/^ad-/.test(scene.pageKind ?? '');
  const sure = top >= OWN ? (tie >= OWN || strayAd ? 0.7 : 0.97) : alternatives.length ? 0.6 : 0.85;
  return whole(best.metricId, why, why === 'exact' ? sure : sure - 0.03, alternatives);
}

/** Words that name pages and things everywhere; only their own platform prints them as metrics. */
const TOO_PLAIN = new Set(
  '订单 商品 用户 会员 客户 评论 评价 收藏 关注 分享 直播 视频 库存 物流 售后 费用 消费 购物车 退款 余额 待处理 待结算 order product user customer review item payments cost total amount quantity shipping price tax new shipped delivered cancelled pending returned returns coupons users totalusers newusers activeusers instock customerreviews 在线人数 当前在线人数 累计销售额 加购转化率'.split(
    ' ',
  ),
);

const isOwn = (entry: LexiconEntry, scene: MatchScene): boolean =>
  entry.platforms.includes(scene.platform) || entry.unverified.includes(scene.platform);

const OWN = 100;

function weight(entry: LexiconEntry, scene: MatchScene): number {
  if (entry.platforms.includes(scene.platform)) return 4 * OWN;
  if (entry.unverified.includes(scene.platform)) return 3 * OWN;
  if (entry.platforms.some((p) => scene.labelsOf.includes(p))) return 2 * OWN;
  // Nobody prints it here: the meaning most platforms give it, then the commoner metric.
  const common = scene.lexicon.spread(entry.metricId) / 100;
  const ads = entry.ads === /^ad-/.test(scene.pageKind ?? '') ? 0 : entry.ads ? -4 : 0;
  return 5 + entry.platforms.length * 2 + entry.unverified.length + common + ads;
}

const whole = (
  metricId: string | null,
  why: MatchRule,
  confidence: number,
  alternatives: readonly string[],
): Whole => ({
  metricId,
  composed: null,
  unit: undefined,
  why,
  confidence,
  alternatives,
  period: null,
});
