import packed, { metricIds } from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { matchLabel } from '../../../lib/recognise/strings/match';
import { labelKey } from '../../../lib/recognise/strings/normalise';

const lexicon = unpackLexicon(packed, metricIds);
const scene = { lexicon, platform: 'generic', labelsOf: [], host: '', pageKind: null, scopes: [] };

/** Names that are no label of any platform, and what they must be read as. */
const SPELLED: readonly [string, string, string?][] = [
  ['今日访客数量', 'visitors', 'today'],
  ['访问人数', 'visitors'],
  ['订单总量', 'orders'],
  ['今日订单数量', 'orders', 'today'],
  ['退款总金额', 'refund-amount'],
  ['销售总额', 'paid-amount'],
  ['昨日成交总额', 'paid-amount', 'yesterday'],
  ['本店访客数', 'visitors'],
  ['近30天的浏览量', 'page-views', 'last-days'],
  ['Total orders today', 'orders', 'today'],
  ['Count of visitors', 'visitors'],
  ['Your visitors', 'visitors'],
];

const COMPOSED: readonly [string, object][] = [
  ['近7天直播间商品加购人数', { base: '加购人数', scope: '直播间商品' }],
  ['待付款订单数', { base: '订单数', modifier: '待付款' }],
  ['累计成交金额', { base: '成交金额', modifier: '累计' }],
  ['新增会员', { base: '会员', modifier: '新增' }],
  ['商品总数', { base: '商品', measure: '总数' }],
  ['Pending orders', { base: 'orders', modifier: 'pending' }],
  ['日销售额', { base: '销售额', modifier: '日' }],
  ['今日日活', { base: '日活' }],
  ['Monthly revenue', { base: 'revenue', modifier: 'monthly' }],
  ['Earnings (Monthly)', { base: 'earnings', modifier: 'monthly' }],
  ['Avg session', { base: 'session', modifier: 'average' }],
  ['Total spent', { base: 'spent' }],
  ['Low stock products', { base: 'products', modifier: 'low stock' }],
  ['总退款', { base: '退款', modifier: '总' }],
  ['待处理外卖订单', { base: '订单', modifier: '待处理', scope: '外卖' }],
  ['已提现金额', { base: '已提现', measure: '金额' }],
  ['未支付数', { base: '未支付', measure: '数' }],
  ['订单待发货', { base: '订单', modifier: '待发货' }],
  ['推广人数', { base: '推广', measure: '人数' }],
  ['目标销售额', { base: '销售额', modifier: '目标' }],
  ['Orders on hold', { base: 'orders', modifier: 'on hold' }],
  ['Gift cards sold', { base: 'cards', modifier: 'gift', measure: 'sold' }],
];

/** Names of numbers beside a figure, of pages and buttons everywhere else. */
const PLAIN = [
  '待发货',
  '退款中',
  '已上架',
  '全部商品',
  '下单用户',
  '线下销售',
  '商品上架',
  'Profit',
  'Refund requests',
  'Gift cards',
  'Ready to ship',
];

describe('unseen names', () => {
  it.each(SPELLED)('%s is %s', (text, metric, period) => {
    expect(lexicon.meanings(labelKey(text))).toBeUndefined();
    const found = matchLabel(text, scene);
    expect(found?.metricId).toBe(metric);
    expect(found?.period?.kind).toBe(period);
  });

  it.each(PLAIN)('%s is plain, and not read at all on a known back office', (text) => {
    expect(matchLabel(text, scene)?.plain).toBe(true);
    expect(matchLabel(text, { ...scene, platform: 'taobao' })).toBeNull();
  });

  it.each(COMPOSED)('%s is composed', (text, composed) => {
    expect(lexicon.meanings(labelKey(text))).toBeUndefined();
    const found = matchLabel(text, scene);
    expect(found?.metricId).toBeNull();
    expect(found?.plain).toBeFalsy();
    expect(found?.composed).toEqual(composed);
    expect(found?.why).toBe('grammar');
    expect(found?.confidence).toBeLessThan(0.8);
  });

  it.each([
    '直接访问',
    '商品搜索',
    'View all products',
    'Payment received',
    'Order number',
    'New customer',
    '直播间规则',
    '商品管理',
    '新增商品分类页',
    '访客画像',
    '订单打印',
    'Order history',
    'New product',
    'Earnings (prelim)',
    'No fulfillments',
    '年费说明',
    '日期',
  ])('%s has an unknown part and is not read', (text) =>
    expect(matchLabel(text, scene)).toBeNull(),
  );
});
