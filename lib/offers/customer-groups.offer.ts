import type { ChoiceOption } from '../forms/types';
import { eightGroupWords, fourGroupWords } from '../i18n/maths-names.words';
import { speaker } from '../i18n/say';
import {
  customerGroups,
  EIGHT_GROUPS,
  FOUR_GROUPS,
  type FourGroup,
  MESSAGE_LIMIT,
  TRADE_DAYS,
} from '../maths/customer-groups';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { yuan } from './told-text';
import { calculator, type ResultLine } from './types';

export const words = {
  four: {
    'zh-CN': '{people} 位客人里，“{group}”最多，有 {count} 位。',
    en: 'Of {people} buyers most are “{group}”: {count}.',
  },
  list: {
    'zh-CN': '一共 {people} 位客人，还少，一位一位记着就好。',
    en: 'There are {people} buyers: few enough to remember each of them.',
  },
  again: { 'zh-CN': '买过两次以上的', en: 'Bought twice or more' },
  recent: { 'zh-CN': '最近来过的', en: 'Came recently' },
  people: { 'zh-CN': '{count} 位', en: '{count}' },
  within: { 'zh-CN': '“最近”指', en: '“Recent” means' },
  days: { 'zh-CN': '{days} 天以内', en: 'within {days} days' },
  spend: { 'zh-CN': '一年里花得居中的一位，花了', en: 'The middle buyer spent in a year' },
  figure: { 'zh-CN': '几类客人各几位', en: 'Buyers in each group' },
  'new-friend': {
    'zh-CN': '收货后问一句好不好用，不推货。',
    en: 'After it came, ask how it does, and sell nothing.',
  },
  'old-friend': {
    'zh-CN': '说一声谢谢，有新货先告诉他们。',
    en: 'Say thank you, and tell them first about new things.',
  },
  'long-no-see': {
    'zh-CN': '问问上回买的用得怎样，别急着发券。',
    en: 'Ask how the last one did before any coupon.',
  },
  'passed-by': {
    'zh-CN': '先不打扰，把商品页写清楚些。',
    en: 'Leave them in peace, and make the page clearer.',
  },
  limit: {
    'zh-CN': '给一位客人的消息，{days} 天里最多 {messages} 条。',
    en: 'One buyer gets at most {messages} messages in {days} days.',
  },
  begin: { 'zh-CN': '先照顾', en: 'Begin with' },
  window: {
    'zh-CN': '回头的单多了，“最近”的天数会跟着变。',
    en: 'With more repeat orders, what counts as “recent” changes too.',
  },
  redo: {
    'zh-CN': '60 天后再分一次，看谁换了组。',
    en: 'Group them again in 60 days and see who moved.',
  },
  each: {
    'zh-CN': '给每位记一句：他上回买了什么。',
    en: 'Note one line for each: what they bought last.',
  },
} satisfies Record<string, LocalText>;

const TRADES: readonly ChoiceOption[] = [
  { id: 'fresh-food', label: { 'zh-CN': '吃的、常要补的', en: 'Food, bought again soon' } },
  { id: 'clothes', label: { 'zh-CN': '穿的、日用的', en: 'Clothes and daily things' } },
  { id: 'furniture', label: { 'zh-CN': '用好几年的', en: 'Things that last for years' } },
];

/** Whom a short message helps most comes first. */
const CARE_FIRST: readonly FourGroup[] = ['long-no-see', 'new-friend', 'old-friend'];

const fourOf = (recent: boolean, often: boolean): FourGroup =>
  recent ? (often ? 'old-friend' : 'new-friend') : often ? 'long-no-see' : 'passed-by';

export default calculator({
  id: 'customer-groups',
  title: { 'zh-CN': '客人分一分', en: 'Groups of buyers' },
  lead: {
    'zh-CN': '从订单表里，按多久没来和来过几次分组，每组做一件小事。买家的名字当场打乱，不留下。',
    en: 'Groups buyers by how recent and how often, with one small act each. Names are scrambled at once and not kept.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '最近、常来、花得多（RFM）三样，为小店的短名单改过',
        en: 'Recent, often and spend (RFM), made for the short lists of small shops',
      },
    },
  ],
  fields: [
    {
      kind: 'orders',
      id: 'orders',
      label: { 'zh-CN': '订单表', en: 'Order list' },
      hint: {
        'zh-CN': '最近一年的：买家、日期、金额。退了款的先去掉。',
        en: 'The last year: buyer, date, amount. Leave out what was paid back.',
      },
      least: 1,
      most: 20000,
    },
    {
      kind: 'choice',
      id: 'trade',
      label: { 'zh-CN': '卖的是', en: 'You sell' },
      hint: {
        'zh-CN': '回头的单少时，用它定“最近”是几天。',
        en: 'With few repeat orders it decides what “recent” means.',
      },
      options: TRADES,
      optional: true,
    },
  ],
  example: {
    orders: [
      { buyer: 'c1', on: '2026-09-12', amount: '90' },
      { buyer: 'c1', on: '2026-10-12', amount: '110' },
      { buyer: 'c1', on: '2026-11-12', amount: '100' },
      { buyer: 'c2', on: '2026-11-17', amount: '80' },
      { buyer: 'c3', on: '2026-06-04', amount: '120' },
      { buyer: 'c3', on: '2026-07-05', amount: '100' },
      { buyer: 'c4', on: '2026-05-30', amount: '60' },
      { buyer: 'c5', on: '2026-10-22', amount: '70' },
      { buyer: 'c5', on: '2026-11-20', amount: '80' },
      { buyer: 'c6', on: '2026-07-24', amount: '50' },
      { buyer: 'c6', on: '2026-09-02', amount: '70' },
      { buyer: 'c7', on: '2026-10-24', amount: '400' },
      { buyer: 'c8', on: '2026-04-25', amount: '500' },
      { buyer: 'c9', on: '2026-11-02', amount: '40' },
      { buyer: 'c9', on: '2026-11-21', amount: '50' },
    ],
    trade: 'clothes',
  },
  reckon(answers, { language, today }) {
    const t = speaker(words, language);
    const trade = answers.choice('trade') as keyof typeof TRADE_DAYS | null;
    const result = customerGroups({
      orders: answers.rows('orders').map((row) => ({
        buyer: row.text('buyer'),
        day: row.date('on') ?? '',
        spend: row.number('amount'),
      })),
      today,
      tradeDays: trade ? TRADE_DAYS[trade] : null,
    });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { buyers, recentDays, medianSpend } = result.value;
    const people = buyers.length;
    const four = FOUR_GROUPS.map((id) => ({
      id,
      name: fourGroupWords[id][language],
      count: buyers.filter((buyer) => buyer.four === id).length,
    }));
    const [most] = four.toSorted((a, b) => b.count - a.count);
    const care = CARE_FIRST.map((id) => four.find((group) => group.id === id)).find(
      (group) => group && group.count > 0,
    );
    const lines: ResultLine[] =
      result.verdict === 'eight-groups'
        ? EIGHT_GROUPS.flatMap((id) => {
            const own = buyers.filter((buyer) => buyer.eight === id);
            const [one] = own;
            return one
              ? [
                  {
                    label: eightGroupWords[id][language],
                    value: t('people', { count: own.length }),
                    hint: t(fourOf(one.recent, one.often)),
                  },
                ]
              : [];
          })
        : result.verdict === 'four-groups'
          ? four.map(({ id, name, count }) => ({
              label: name,
              value: t('people', { count }),
              hint: t(id),
            }))
          : [
              {
                label: t('again'),
                value: t('people', { count: buyers.filter(({ often }) => often).length }),
              },
              {
                label: t('recent'),
                value: t('people', { count: buyers.filter(({ recent }) => recent).length }),
              },
            ];
    const grouped = result.verdict !== 'list-only';
    return {
      headline:
        grouped && most
          ? t('four', { people, group: most.name, count: most.count })
          : t('list', { people }),
      lines: [
        ...lines,
        ...(grouped && care
          ? [{ label: t('begin'), value: `“${care.name}”`, hint: t(care.id) }]
          : []),
        {
          label: t('spend'),
          value: yuan(medianSpend, language),
        },
        { label: t('within'), value: t('days', { days: recentDays }) },
      ],
      figure: grouped
        ? {
            kind: 'bars',
            title: t('figure'),
            rows: four.map(({ id, name, count }) => ({
              id,
              name,
              amount: count,
              text: t('people', { count }),
              ...(id === care?.id ? { here: true as const } : {}),
            })),
          }
        : null,
      cautions: [
        ...cautionTexts(result.cautions, language),
        t('limit', { days: MESSAGE_LIMIT.days, messages: MESSAGE_LIMIT.messages }),
      ],
      next: grouped ? [t('window'), t('redo')] : [t('each')],
    };
  },
});
