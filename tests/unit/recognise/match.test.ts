import packed, { metricIds } from 'virtual:lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../lib/metrics/index';
import { platforms } from '../../../lib/platforms/index';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { packLexicon } from '../../../lib/recognise/strings/lexicon-pack';
import { type MatchScene, matchLabel } from '../../../lib/recognise/strings/match';
import { labelKey } from '../../../lib/recognise/strings/normalise';

const lexicon = unpackLexicon(packed, metricIds);
const scene = (platform: string, host = '', pageKind: string | null = null): MatchScene => ({
  lexicon,
  platform,
  labelsOf: [],
  host,
  pageKind,
  scopes: platforms.get(platform)?.labelScopes ?? [],
});
const generic = scene('generic');

describe('the packed lexicon', () => {
  it('is made from the metric files as they are', () => expect(packed).toBe(packLexicon()));

  it('keeps every label, alias and unit', () => {
    for (const metric of metrics.values()) {
      expect(lexicon.unitOf(metric.id)).toBe(metric.unit);
      for (const [platform, labels] of Object.entries(metric.labels))
        for (const label of labels) {
          const entry = lexicon.meanings(labelKey(label))?.find((e) => e.metricId === metric.id);
          expect(entry?.platforms, `${platform}: ${label}`).toContain(platform);
        }
      for (const alias of metric.aliases)
        expect(
          lexicon.meanings(labelKey(alias))?.some((e) => e.metricId === metric.id),
          alias,
        ).toBe(true);
    }
  });
});

describe('a platform prints its own labels', () => {
  // A label of two metrics on one platform is decided by host and page, see label scopes.
  const twice = new Set<string>();
  const seen = new Map<string, string>();
  for (const metric of metrics.values())
    for (const [platform, labels] of Object.entries(metric.labels))
      for (const label of labels) {
        const key = `${platform} ${labelKey(label)}`;
        const other = seen.get(key);
        if (other && other !== metric.id) twice.add(key);
        seen.set(key, metric.id);
      }

  it('and each is read as that metric', () => {
    const wrong: string[] = [];
    for (const metric of metrics.values())
      for (const [platform, labels] of Object.entries(metric.labels))
        for (const label of labels) {
          if (twice.has(`${platform} ${labelKey(label)}`)) continue;
          const found = matchLabel(label, scene(platform));
          if (found?.metricId !== metric.id)
            wrong.push(`${platform} ${label}: ${found?.metricId} instead of ${metric.id}`);
        }
    expect(wrong).toEqual([]);
  });
});

describe('longest whole label', () => {
  it.each([
    ['taobao', '支付金额', 'paid-amount'],
    ['taobao', '支付金额(元)', 'paid-amount'],
    ['taobao', '支付金额（元）', 'paid-amount'],
    ['taobao', '支 付 金 额：', 'paid-amount'],
    ['taobao', '访客数 ⓘ', 'visitors'],
    ['taobao', '近7天访客数', 'visitors'],
    ['taobao', '昨日访客数', 'visitors'],
    ['taobao', '访客数（近30天）', 'visitors'],
    ['taobao', '支付转化率(%)', 'pay-conversion-rate'],
    ['douyin', '退款后支付金额', 'paid-amount-after-refunds'],
    ['douyin', '用户支付金额', 'user-paid-amount'],
    ['generic', 'Conversion Rate', 'pay-conversion-rate'],
    ['generic', '今日访问量(PV)', 'page-views'],
  ])('%s %s → %s', (platform, text, metric) =>
    expect(matchLabel(text, scene(platform))?.metricId).toBe(metric),
  );

  it.each([
    ['客单价：210.74', 'spend-per-buyer', '客单价', '210.74'],
    ['访客数 1,234', 'visitors', '访客数', '1,234'],
    ['支付转化率: 2.5%', 'pay-conversion-rate', '支付转化率', '2.5%'],
    ['支付金额 ¥ 80.00', 'paid-amount', '支付金额', '¥ 80.00'],
  ])('%s holds its value', (text, metric, label, value) => {
    const found = matchLabel(text, scene('taobao'));
    expect(found?.metricId).toBe(metric);
    expect(text.slice(found?.start, found?.end)).toBe(label);
    expect(found?.inlineValue).toBe(value);
  });
});

describe('host and page decide equal labels', () => {
  it.each([
    ['sycm.taobao.com', null, '加购率', 'add-to-cart-rate'],
    ['one.alimama.com', 'ad-report', '加购率', 'ad-add-to-cart-rate'],
    ['sycm.taobao.com', 'trade', '连带率', 'items-per-buyer'],
    ['sycm.taobao.com', 'product-single', '连带率', 'products-per-order-with-item'],
  ])('%s %s %s → %s', (host, page, text, metric) =>
    expect(matchLabel(text, scene('taobao', host, page))?.metricId).toBe(metric),
  );
});

describe('on a back office that no platform file knows', () => {
  it.each([
    ['交易总额', 'paid-amount'],
    ['成交笔数', 'orders'],
    ['今日订单', 'orders'],
    ['Average order', 'avg-order-value'],
    ['Sold', 'items-sold'],
  ])('%s is %s', (text, metric) => expect(matchLabel(text, generic)?.metricId).toBe(metric));

  it.each([
    ['42.8k Total sales', '42.8k'],
    ['待发货订单(10)', '(10)'],
  ])('%s holds %s', (text, value) => expect(matchLabel(text, generic)?.inlineValue).toBe(value));
});

describe('what is no metric stays unread', () => {
  it.each([
    '用户管理',
    '订单管理',
    '数据统计',
    '支付方式',
    '下单时间',
    '订单编号',
    '退款原因',
    '商品名称',
    '客户名称',
    '红色连衣裙 加购优惠',
    '手工辣酱 280 克',
    '请查看访客数的变化',
    '什么是支付转化率？点击了解',
    'Order #1234',
    'New order',
    'Add product',
    'Search',
    'Customer groups',
    'Settings',
    'Read more about conversion',
    '2026-11-21',
    '¥80.00',
    '<img src=x onerror=alert(1)>',
    '访客数据分析',
    '支付宝',
    '转化漏斗说明',
  ])('%s', (text) => expect(matchLabel(text, generic)).toBeNull());

  it.each([
    '订单',
    '商品',
    '待发货',
    '已完成',
    '退款',
    '全部订单',
    'Products',
    'Messages',
    'Pending',
  ])('%s is too plain to be read without a figure', (text) =>
    expect(matchLabel(text, generic)?.plain).toBe(true),
  );

  it('nor is anything random, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const found = matchLabel(text, generic);
        if (found) expect(found.metricId ?? found.composed?.base).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });
});
