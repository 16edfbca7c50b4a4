import { speaker } from '../i18n/say';
import { money, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { explanation, type ResultLine } from './types';

export const words = {
  blank: {
    'zh-CN': '填上广告费和点击数，就能跟着 1 元钱走一遍。',
    en: 'Fill in ad money and clicks to follow one yuan on its way.',
  },
  noSpend: { 'zh-CN': '这几天没有花广告费。', en: 'No ad money was spent in these days.' },
  noClicks: {
    'zh-CN': '花了 {spend}，还没有人点。',
    en: '{spend} was spent, and nobody has clicked so far.',
  },
  clicksOnly: { 'zh-CN': '点一下大约花 {click}。', en: 'One click costs about {click}.' },
  noOrders: {
    'zh-CN': '点一下大约花 {click}，还没有人下单。',
    en: 'One click costs about {click}, and no order has come so far.',
  },
  orders: {
    'zh-CN': '点一下大约花 {click}，一单大约花 {order}。',
    en: 'One click costs about {click}, and one order about {order}.',
  },
  perClick: { 'zh-CN': '点一下花多少', en: 'Cost of one click' },
  perOrder: { 'zh-CN': '一单用掉多少广告费', en: 'Ad money for one order' },
  perYuan: { 'zh-CN': '1 元广告费带来多少付款', en: 'Paid for each yuan of ads' },
  leftAfter: { 'zh-CN': '付完广告费，一单还剩', en: 'Left of one order after its ads' },
  perClickHint: { 'zh-CN': '{spend} ÷ {clicks} 次点击', en: '{spend} ÷ {clicks} (clicks)' },
  perOrderHint: { 'zh-CN': '{spend} ÷ {orders} 单', en: '{spend} ÷ {orders} (orders)' },
  short: { 'zh-CN': '差 {amount}', en: '{amount} short' },
  clicks: { 'zh-CN': '点了广告', en: 'Clicks on the ad' },
  bought: { 'zh-CN': '下了单', en: 'Orders from the ad' },
  moreOrders: {
    'zh-CN': '下单数比点击数还多，两个数可能不是同一段日子。',
    en: 'There are more orders than clicks. The two numbers may come from different days.',
  },
  notProfit: {
    'zh-CN': '带来的付款还没扣货款、运费和退款。',
    en: 'Goods, postage and refunds are not yet taken off what was paid.',
  },
  step: {
    'zh-CN': '打开“保本计算”，看看自己的线在哪里。',
    en: 'Open the break-even sum and see where your own line lies.',
  },
} satisfies Record<string, LocalText>;

export default explanation({
  id: 'ad-money-basics',
  title: { 'zh-CN': '广告费是怎么变成订单的', en: 'How ad money becomes orders' },
  lead: {
    'zh-CN': '跟着 1 元广告费走一遍：有人点，有人买，最后留下多少。',
    en: 'Follow one yuan of ad money: somebody clicks, somebody buys, and something is left.',
  },
  minutes: 4,
  sections: [
    {
      title: { 'zh-CN': '先买到的是“点一下”', en: 'First it buys a click' },
      text: {
        'zh-CN': '广告费多半按点击收。有人点进来，钱就花出去了。买不买，是下一步的事。',
        en: 'Most ads are paid by the click. Once somebody clicks, the money is spent. Whether they buy comes later.',
      },
    },
    {
      title: { 'zh-CN': '点的人里，有几个会买', en: 'Some of those who click will buy' },
      text: {
        'zh-CN':
          '好比花钱请人到店门口看一眼。10 个人来看，也许 1 个人买。这 1 单要担着 10 次的钱。',
        en: 'It is like paying for people to look in at the door. Of ten who look, one may buy. That one order carries the cost of all ten.',
      },
    },
    {
      title: { 'zh-CN': '卖出去的钱，还没到自己手里', en: 'Sales are not yet your own money' },
      text: {
        'zh-CN': '付款里有货款、运费、平台收的钱，还有退款。扣完这些，再扣广告费，才是留下的。',
        en: 'What was paid still holds goods, postage, platform fees and refunds. What stays is left after these, and after the ads.',
      },
    },
    {
      title: { 'zh-CN': '各平台算法有差别', en: 'Platforms count in different ways' },
      text: {
        'zh-CN':
          '有的平台把退掉的单也算成交，有的会扣掉。有的算几天以后的单。看报表上的说明，拿不准就问客服。',
        en: 'Some platforms count refunded orders, some take them off. Some count orders of later days. Read the note on the report, or ask their support.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'number',
        id: 'spend',
        unit: 'money',
        metric: 'ad-spend',
        label: { 'zh-CN': '花了多少广告费', en: 'Ad money spent' },
      },
      {
        kind: 'number',
        id: 'clicks',
        unit: 'count',
        metric: 'ad-clicks',
        label: { 'zh-CN': '点击数', en: 'Clicks' },
        hint: { 'zh-CN': '和广告费是同一段日子。', en: 'Of the same days as the money.' },
      },
      {
        kind: 'number',
        id: 'orders',
        unit: 'count',
        metric: 'ad-orders',
        optional: true,
        label: { 'zh-CN': '广告带来几单', en: 'Orders from the ads' },
      },
      {
        kind: 'number',
        id: 'sales',
        unit: 'money',
        metric: 'ad-sales',
        optional: true,
        label: { 'zh-CN': '这几单一共付了多少', en: 'Paid for these orders' },
      },
      {
        kind: 'number',
        id: 'left',
        unit: 'money',
        optional: true,
        label: { 'zh-CN': '一单留下多少（没扣广告费）', en: 'Left of one order before ads' },
        hint: { 'zh-CN': '“保本计算”里能算出来。', en: 'The break-even sum tells it.' },
      },
    ],
    example: { spend: '300', clicks: '400', orders: '12', sales: '708', left: '22.2' },
    tell(answers, { language }) {
      const t = speaker(words, language);
      const yuan = (amount: number) => money(Math.round(amount * 100) / 100, 'CNY', language);
      const [spend, clicks, orders] = [
        answers.number('spend'),
        answers.number('clicks'),
        answers.number('orders'),
      ];
      const [sales, left] = [answers.number('sales'), answers.number('left')];
      if (spend === null || clicks === null) return { headline: t('blank') };
      if (spend === 0) return { headline: t('noSpend') };
      if (clicks === 0) return { headline: t('noClicks', { spend: yuan(spend) }) };
      const click = spend / clicks;
      const order = orders ? spend / orders : null;
      const lines: ResultLine[] = [
        {
          label: t('perClick'),
          value: yuan(click),
          hint: t('perClickHint', { spend: yuan(spend), clicks: plain(clicks) }),
        },
      ];
      if (order !== null && orders)
        lines.push({
          label: t('perOrder'),
          value: yuan(order),
          hint: t('perOrderHint', { spend: yuan(spend), orders: plain(orders) }),
        });
      if (sales !== null) lines.push({ label: t('perYuan'), value: yuan(sales / spend) });
      if (left !== null && order !== null)
        lines.push({
          label: t('leftAfter'),
          value: left >= order ? yuan(left - order) : t('short', { amount: yuan(order - left) }),
        });
      const headline = orders === null ? 'clicksOnly' : order === null ? 'noOrders' : 'orders';
      return {
        headline: t(headline, { click: yuan(click), order: yuan(order ?? 0) }),
        lines,
        figure:
          orders !== null && orders <= clicks
            ? {
                kind: 'funnel',
                steps: [
                  { id: 'clicks', name: t('clicks'), count: clicks, counts: 'times' },
                  { id: 'orders', name: t('bought'), count: orders, counts: 'times' },
                ],
              }
            : null,
        cautions: [
          ...(orders !== null && orders > clicks ? [t('moreOrders')] : []),
          ...(sales !== null && left === null ? [t('notProfit')] : []),
        ],
        next: [t('step')],
      };
    },
  },
  check: {
    ask: {
      'zh-CN': '花 1 元广告费，带来 2.6 元付款。这 1 元回本了吗？',
      en: 'One yuan of ads brought 2.6 yuan of sales. Has that yuan come back?',
    },
    choices: [
      {
        id: 'gain',
        text: { 'zh-CN': '回本了，还多出 1.6 元', en: 'Yes, with 1.6 yuan to spare' },
        right: false,
        why: {
          'zh-CN': '2.6 元里还有货款和运费。扣掉以后，可能不到 1 元。',
          en: 'The 2.6 yuan still hold goods and postage. After these, less than one yuan may be left.',
        },
      },
      {
        id: 'depends',
        text: {
          'zh-CN': '要看这 2.6 元里能留下多少',
          en: 'It depends on how much of the 2.6 stays',
        },
        right: true,
        why: {
          'zh-CN': '对。留下的够 1 元，才算回本。',
          en: 'Yes. It has come back when at least one yuan of it stays.',
        },
      },
      {
        id: 'never',
        text: { 'zh-CN': '没回本，广告总是亏的', en: 'No, ads always lose money' },
        right: false,
        why: {
          'zh-CN': '不是总亏。有的货留下得多，2.6 元就够了。',
          en: 'Not always. For goods that leave more, 2.6 yuan can be enough.',
        },
      },
      {
        id: 'clicks',
        text: { 'zh-CN': '要看点的人多不多', en: 'It depends on how many clicked' },
        right: false,
        why: {
          'zh-CN': '点的人多，花的钱也多。回本要看留下的钱。',
          en: 'More clicks also cost more. What counts is the money that stays.',
        },
      },
    ],
  },
});
