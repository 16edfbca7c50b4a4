import { speaker } from '../i18n/say';
import { jointShares } from '../maths/joint-action';
import { daysBetween } from '../shared/days';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { dayText, listed, yuan } from './told-text';
import { calculator, type ResultLine } from './types';

export const words = {
  enough: {
    'zh-CN': '照这样分，{count} 家想多卖的单数都够回本。',
    en: 'Split this way, the hoped orders of all {count} shops cover their part.',
  },
  short: {
    'zh-CN': '照这样分，{names}想多卖的还不够回本。',
    en: 'Split this way, the hoped orders of {names} do not cover their part yet.',
  },
  loses: {
    'zh-CN': '减掉券，{names}每多卖一单都少钱。',
    en: 'After the coupon, each extra order takes money from {names}.',
  },
  line: { 'zh-CN': '{name}出', en: '{name} pays' },
  hint: {
    'zh-CN': '多卖 {need} 单回本，想多卖 {extra} 单；每单留下 {left}',
    en: 'extra orders to cover it: {need}, hoped for: {extra}; {left} left an order',
  },
  noNeed: {
    'zh-CN': '每单没有留下钱，先看价格和券',
    en: 'No money left of an order; look at price and coupon first',
  },
  free: {
    'zh-CN': '这一份是 0，不用多卖也不少钱',
    en: 'This part is 0, so nothing has to be covered',
  },
  when: { 'zh-CN': '哪几天', en: 'Which days' },
  days: { 'zh-CN': '{from}到 {to}，{count} 天', en: '{from} to {to}, {count} days' },
  badDays: {
    'zh-CN': '最后一天比第一天早，请看一看。',
    en: 'The last day lies before the first, so please look.',
  },
  goods: { 'zh-CN': '一起卖什么', en: 'Goods together' },
  figure: { 'zh-CN': '每家出多少', en: 'What each shop pays' },
  estimate: {
    'zh-CN': '想多卖的单数是估的，办完用真的单数再看一次。',
    en: 'The hoped orders are guesses; look again with the real ones afterwards.',
  },
  even: {
    'zh-CN': '几家想多卖的都是 0，钱就平分了。',
    en: 'Nobody hopes for extra orders, so the cost is split evenly.',
  },
  smaller: {
    'zh-CN': '券小一点，每家要多卖的单数就少一些。',
    en: 'A smaller coupon lowers the orders that each shop needs.',
  },
  agree: {
    'zh-CN': '先把谁出多少写在纸上，几家都点头再办。',
    en: 'Write down who pays what, and start when all have agreed.',
  },
  cut: {
    'zh-CN': '共同的钱能不能少花一点，比如不租大棚。',
    en: 'See whether the shared cost can shrink, such as no tent.',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'joint-promo',
  title: { 'zh-CN': '一起做活动', en: 'A campaign together' },
  lead: {
    'zh-CN': '几家一起办一场，谁出多少，每家多卖几单才不少钱。',
    en: 'Several shops, one campaign: who pays what, and how many extra orders cover it.',
  },
  minutes: 15,
  exampleEn: {
    茶花: 'Camellia',
    竹篮: 'Bamboo basket',
    糖糕: 'Sugar cake',
    '一壶茶、一只篮、一盒糕': 'A pot of tea, a basket, a box of cake',
  },
  sources: [
    {
      text: {
        'zh-CN': '一半平分，一半按各家想多留下的钱来分',
        en: 'Half of the cost evenly, half by the extra money each hopes for',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'cost',
      unit: 'money',
      label: { 'zh-CN': '一共要花多少', en: 'Shared cost' },
      hint: {
        'zh-CN': '摊位、海报、赠品，几家一起出的。',
        en: 'Stall, posters, gifts: all that is paid together.',
      },
    },
    {
      kind: 'number',
      id: 'coupon',
      unit: 'money',
      label: { 'zh-CN': '每单送多少券', en: 'Coupon for each order' },
      hint: {
        'zh-CN': '不送就写 0，各家自己担。',
        en: 'Write 0 for none. Each shop carries its own.',
      },
    },
    {
      kind: 'rows',
      id: 'shops',
      label: { 'zh-CN': '哪几家', en: 'The shops' },
      row: { 'zh-CN': '一家', en: 'a shop' },
      least: 2,
      most: 8,
      cells: [
        { kind: 'text', id: 'name', label: { 'zh-CN': '代号', en: 'A code' }, most: 12 },
        {
          kind: 'number',
          id: 'left',
          unit: 'money',
          label: { 'zh-CN': '每单留下多少钱', en: 'Money left of an order' },
          hint: { 'zh-CN': '送券之前。', en: 'Before the coupon.' },
        },
        {
          kind: 'number',
          id: 'extra',
          unit: 'count',
          label: { 'zh-CN': '想多卖几单', en: 'Extra orders hoped for' },
        },
      ],
    },
    {
      kind: 'text',
      id: 'goods',
      label: { 'zh-CN': '一起卖什么', en: 'Goods sold together' },
      most: 40,
      optional: true,
    },
    { kind: 'date', id: 'from', label: { 'zh-CN': '第一天', en: 'First day' }, optional: true },
    { kind: 'date', id: 'to', label: { 'zh-CN': '最后一天', en: 'Last day' }, optional: true },
  ],
  example: {
    cost: '300',
    coupon: '2',
    shops: [
      { name: '茶花', left: '22', extra: '30' },
      { name: '竹篮', left: '17', extra: '20' },
      { name: '糖糕', left: '7', extra: '20' },
    ],
    goods: '一壶茶、一只篮、一盒糕',
    from: '2026-12-05',
    to: '2026-12-06',
  },
  reckon(answers, setting) {
    const { language } = setting;
    const t = speaker(words, language);
    const coupon = answers.number('coupon') ?? 0;
    const shops = answers.rows('shops').map((row) => ({
      name: row.text('name'),
      left: (row.number('left') ?? 0) - coupon,
      extra: row.number('extra') ?? 0,
    }));
    const result = jointShares({
      cost: answers.number('cost'),
      benefits: shops.map(({ left, extra }) => Math.max(0, left) * extra),
    });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const parts = shops.map((shop, at) => {
      const share = result.value[at] ?? 0;
      // A tail of the arithmetic is no further order.
      const need = shop.left > 0 ? Math.ceil(Number((share / shop.left).toPrecision(12))) : null;
      return { ...shop, share, need };
    });
    const losing = parts.filter(({ left }) => left <= 0);
    const short = parts.filter(({ need, extra }) => need !== null && need > extra);
    const names = (some: typeof parts) =>
      listed(
        some.map(({ name }) => name),
        language,
      );
    const [from, to] = [answers.date('from'), answers.date('to')];
    const backwards = from !== null && to !== null && to < from;
    const goods = answers.text('goods');
    return {
      headline: losing.length
        ? t('loses', { names: names(losing) })
        : short.length
          ? t('short', { names: names(short) })
          : t('enough', { count: parts.length }),
      lines: [
        ...parts.map(
          ({ name, share, need, extra, left }): ResultLine => ({
            label: t('line', { name }),
            value: yuan(share, language),
            hint:
              need === null
                ? t('noNeed')
                : share === 0
                  ? t('free')
                  : t('hint', {
                      need: plain(need),
                      extra: plain(extra),
                      left: yuan(left, language),
                    }),
          }),
        ),
        ...(goods ? [{ label: t('goods'), value: goods }] : []),
        ...(from && to && !backwards
          ? [
              {
                label: t('when'),
                value: t('days', {
                  from: dayText(from, setting),
                  to: dayText(to, setting),
                  count: daysBetween(from, to) + 1,
                }),
              },
            ]
          : []),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: parts.map(({ name, share }, at) => ({
          id: `s${at}`,
          name,
          amount: share,
          text: yuan(share, language),
        })),
      },
      cautions: [
        ...cautionTexts(result.cautions, language),
        t('estimate'),
        ...(parts.every(({ extra }) => extra === 0) ? [t('even')] : []),
        ...(backwards ? [t('badDays')] : []),
      ],
      next: [
        ...(losing.length || short.length ? [...(coupon > 0 ? [t('smaller')] : []), t('cut')] : []),
        t('agree'),
      ],
    };
  },
});
