import type { FormulaNode, FormulaPart } from '../../../lib/figures/formula-tree';
import type { FunnelStep } from '../../../lib/figures/funnel';
import type { TrendPoint } from '../../../lib/figures/trend';
import { dayNumber, type TrendEvent } from '../../../lib/figures/trend-bands';
import type { Effect } from '../../../lib/figures/waterfall';
import type { Language } from '../../../lib/shared/text';

/** Sample figures of a made-up shop; each is a function of the language. */

export const NOW = new Date(2026, 10, 22, 9, 30);

const pick = (language: Language, zh: string, en: string) => (language === 'en' ? en : zh);

export function funnelSteps(language: Language, cart: number | null = 36): FunnelStep[] {
  return [
    {
      id: 'product-impressions',
      name: pick(language, '商品曝光次数', 'Product impressions'),
      count: 12_500,
      counts: 'times',
    },
    { id: 'visitors', name: pick(language, '访客数', 'Visitors'), count: 480, counts: 'people' },
    {
      id: 'cart-users',
      name: pick(language, '加购人数', 'Add to cart visitors'),
      count: cart,
      counts: 'people',
    },
    { id: 'buyers', name: pick(language, '支付买家数', 'Buyers'), count: 12, counts: 'people' },
  ];
}

const metric = (
  id: string,
  name: string,
  value: string | null,
  parts: FormulaPart[] = [],
): FormulaNode => ({ kind: 'metric', id, name, value, parts });

export function shallowTree(language: Language): FormulaNode {
  return metric('pay-conversion-rate', pick(language, '支付转化率', 'Conversion rate'), '2.5 %', [
    { sign: null, node: metric('buyers', pick(language, '支付买家数', 'Buyers'), '12') },
    { sign: '÷', node: metric('visitors', pick(language, '访客数', 'Visitors'), '480') },
  ]);
}

export function deepTree(language: Language): FormulaNode {
  const yuan = pick(language, '元', 'yuan');
  return metric('net-profit', pick(language, '净利润', 'Net profit'), null, [
    {
      sign: null,
      node: metric('paid', pick(language, '支付金额', 'Paid amount'), `960 ${yuan}`, [
        { sign: null, node: metric('buyers', pick(language, '支付买家数', 'Buyers'), '12') },
        {
          sign: '×',
          node: metric('spend', pick(language, '客单价', 'Spend per buyer'), `80 ${yuan}`),
        },
      ]),
    },
    {
      sign: '−',
      node: metric(
        'cost',
        pick(language, '进货和包装一共花的钱', 'What goods and packing cost together'),
        null,
      ),
    },
    {
      sign: '−',
      node: {
        kind: 'group',
        id: '',
        name: '',
        value: null,
        parts: [
          {
            sign: null,
            node: metric('fee', pick(language, '平台服务费', 'Platform fee'), `5 ${yuan}`),
          },
          { sign: '×', node: { kind: 'number', id: '', name: '12', value: null, parts: [] } },
        ],
      },
    },
  ]);
}

export function effects(language: Language): Effect[] {
  return [
    { id: 'visitors', name: pick(language, '来的人少了', 'Fewer people came'), amount: -412.4 },
    {
      id: 'conversion',
      name: pick(language, '来的人里付钱的多了一些', 'More of those who came paid'),
      amount: 180.2,
    },
    { id: 'spend', name: pick(language, '每人花的钱', 'Money per buyer'), amount: 0 },
    { id: 'refund', name: pick(language, '退掉的钱少了', 'Less was refunded'), amount: 32.6 },
  ];
}

const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A made-up history that ends yesterday; the same numbers every time. */
export function history(days: number): TrendPoint[] {
  const last = dayNumber('2026-11-21');
  return Array.from({ length: days }, (_, at) => {
    const day = last - days + 1 + at;
    const wave = Math.sin(day / 5) * 9 + Math.sin(day * 2.1) * 6 + (day % 7 === 2 ? 8 : 0);
    const rush = isoOf(day) >= '2026-11-09' && isoOf(day) <= '2026-11-11' ? 42 : 0;
    const known = day % 19 !== 4 && day % 31 > 2;
    return { date: isoOf(day), value: known ? Math.round(34 + wave + rush) : null };
  });
}

export function events(language: Language): TrendEvent[] {
  return [
    {
      id: '1111',
      name: pick(language, '双 11', 'Double 11'),
      from: '2026-11-09',
      to: '2026-11-11',
    },
    {
      id: 'own',
      name: pick(language, '店庆', 'Shop birthday'),
      from: '2026-11-14',
      to: '2026-11-14',
    },
    {
      id: 'autumn',
      name: pick(language, '中秋', 'Mid-autumn'),
      from: '2026-09-23',
      to: '2026-09-25',
    },
  ];
}
