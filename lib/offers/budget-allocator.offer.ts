import { speaker } from '../i18n/say';
import { splitBudget } from '../maths/budget';
import { money, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { calculator } from './types';

export const words = {
  part: {
    'zh-CN': '按这些数，花 {spent}就够，{keep}可以先留着。',
    en: 'By these numbers {spent} is enough, and {keep} can be kept.',
  },
  all: {
    'zh-CN': '{budget}都分得出去，“{name}”分到最多。',
    en: 'All {budget} finds a place, and “{name}” gets most.',
  },
  last: {
    'zh-CN': '成交还少，先照上次的分法。',
    en: 'Orders are still few, so the last split stays for now.',
  },
  none: {
    'zh-CN': '按这些数，还没有哪条路留下钱。',
    en: 'By these numbers no way in has left money so far.',
  },
  channel: { 'zh-CN': '给“{name}”', en: 'To “{name}”' },
  nextYuan: {
    'zh-CN': '再多花 1 元，大约带回 {back} 元',
    en: 'One more yuan would bring back about {back}',
  },
  trying: { 'zh-CN': '没试过，先拿一点来试', en: 'Never tried: a small sum to try it' },
  zero: { 'zh-CN': '按这些数先不花', en: 'Nothing for now, by these numbers' },
  keep: { 'zh-CN': '先留着', en: 'Kept' },
  keepHint: {
    'zh-CN': '再花下去，1 元带不回 1 元',
    en: 'Beyond this a yuan brings back less than a yuan',
  },
  expected: {
    'zh-CN': '照这样分，估计一共留下（没扣广告费）',
    en: 'Estimate of what is left in all, before ads',
  },
  figure: { 'zh-CN': '这周怎么分', en: 'This week’s split' },
  wait: {
    'zh-CN': '等每条路都有 5 单，再来改分法。',
    en: 'Change the split once each way in has 5 orders.',
  },
  why: {
    'zh-CN': '先看看货款和退款，再想广告的事。',
    en: 'Look at goods and refunds first, and at ads later.',
  },
  again: {
    'zh-CN': '照着花一周，把新的数填回来再看。',
    en: 'Spend it this way for a week, then fill in the new numbers.',
  },
  noNeed: { 'zh-CN': '留着的钱可以下个月再用。', en: 'What is kept can be used next month.' },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'budget-allocator',
  title: { 'zh-CN': '预算怎么分', en: 'How to split the budget' },
  lead: {
    'zh-CN': '几条路各花了多少、留下多少，写进来。看看这周怎么分，要不要花完。',
    en: 'Write in what each way in cost and left. See how to split this week, and whether to spend it all.',
  },
  minutes: 10,
  exampleEn: {
    搜索: 'Search',
    直播: 'Live shows',
    找人带货: 'Partners who sell',
  },
  sources: [
    {
      text: {
        'zh-CN': '每多花 1 元，带回的会越来越少：留下的钱按花费的平方根来估',
        en: 'Each further yuan brings a little less: money left is taken to grow with the square root of spend',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'budget',
      unit: 'money',
      label: { 'zh-CN': '这周最多花多少', en: 'Most to spend this week' },
    },
    {
      kind: 'rows',
      id: 'channels',
      label: { 'zh-CN': '几条路', en: 'Ways in' },
      hint: {
        'zh-CN': '用同样长的日子，比如上周。没试过的路，后面都写 0。',
        en: 'Use the same stretch for all, such as last week. Write 0 for one never tried.',
      },
      row: { 'zh-CN': '一条路', en: 'a way in' },
      least: 1,
      most: 6,
      cells: [
        { kind: 'text', id: 'name', label: { 'zh-CN': '叫什么', en: 'Name' }, most: 16 },
        {
          kind: 'number',
          id: 'spend',
          unit: 'money',
          metric: 'ad-spend',
          label: { 'zh-CN': '花了多少', en: 'Spent' },
        },
        {
          kind: 'number',
          id: 'left',
          unit: 'money',
          label: { 'zh-CN': '留下多少', en: 'Left' },
          hint: {
            'zh-CN': '卖的钱减货款、运费和退款，先不减广告费。',
            en: 'Sales less goods, postage and refunds, before ads.',
          },
        },
        {
          kind: 'number',
          id: 'orders',
          unit: 'count',
          metric: 'ad-orders',
          label: { 'zh-CN': '带来几单', en: 'Orders' },
        },
        {
          kind: 'choice',
          id: 'stop',
          optional: true,
          label: { 'zh-CN': '还想用吗', en: 'Go on with it' },
          options: [
            { id: 'go', label: { 'zh-CN': '用', en: 'Yes' } },
            { id: 'stop', label: { 'zh-CN': '先停', en: 'Pause' } },
          ],
        },
      ],
    },
  ],
  example: {
    budget: '500',
    channels: [
      { name: '搜索', spend: '300', left: '240', orders: '15', stop: 'go' },
      { name: '直播', spend: '200', left: '500', orders: '26', stop: 'go' },
      { name: '找人带货', spend: '0', left: '0', orders: '0', stop: 'go' },
    ],
  },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const yuan = (amount: number) => money(Math.round(amount), 'CNY', language);
    const rows = answers.rows('channels');
    const budget = answers.number('budget');
    const result = splitBudget({
      budget,
      channels: rows.map((row) => ({
        id: String(row.at),
        spend: row.number('spend'),
        contribution: row.number('left'),
        orders: row.number('orders'),
        lastWeek: row.number('spend'),
        stop: row.choice('stop') === 'stop',
      })),
    });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { channels, keep, contribution } = result.value;
    const named = channels.map((channel, at) => ({
      ...channel,
      name: rows[at]?.text('name') ?? '',
    }));
    const most = named.toSorted((a, b) => b.spend - a.spend)[0];
    const headline = {
      'spend-part': t('part', { spent: yuan((budget ?? 0) - keep), keep: yuan(keep) }),
      'spend-all': t('all', { budget: yuan(budget ?? 0), name: most?.name ?? '' }),
      'keep-last-split': t('last'),
      'no-channel-earns': t('none'),
    }[result.verdict];
    const next = {
      'spend-part': [t('noNeed'), t('again')],
      'spend-all': [t('again')],
      'keep-last-split': [t('wait')],
      'no-channel-earns': [t('why')],
    }[result.verdict];
    return {
      headline,
      lines: [
        ...named.map(({ name, spend, nextYuan, a }) => ({
          label: t('channel', { name }),
          value: yuan(spend),
          ...(nextYuan !== null
            ? { hint: t('nextYuan', { back: plain(nextYuan) }) }
            : a === null && spend > 0 && result.verdict !== 'keep-last-split'
              ? { hint: t('trying') }
              : spend === 0
                ? { hint: t('zero') }
                : {}),
        })),
        ...(keep >= 0.5
          ? [
              {
                label: t('keep'),
                value: yuan(keep),
                ...(result.verdict === 'spend-part' ? { hint: t('keepHint') } : {}),
              },
            ]
          : []),
        ...(contribution !== null ? [{ label: t('expected'), value: yuan(contribution) }] : []),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: [
          ...named.map(({ id, name, spend }) => ({ id, name, amount: spend, text: yuan(spend) })),
          ...(keep >= 0.5
            ? [{ id: 'keep', name: t('keep'), amount: keep, text: yuan(keep), here: true as const }]
            : []),
        ],
      },
      cautions: cautionTexts(result.cautions, language),
      next,
    };
  },
});
