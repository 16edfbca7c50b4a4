import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { share } from '../maths/share';
import { plain, shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts } from './refusal';
import { listed, optionText, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  balance: {
    'zh-CN': '这周有用的 {useful} 条，卖货的 {offers} 条。',
    en: 'Useful posts this week: {useful}. Offers: {offers}.',
  },
  members: { 'zh-CN': '群里有 {members} 位客人。', en: 'There are {members} people in the group.' },
  rules: { 'zh-CN': '群规写了 {count} 句。', en: 'There are {count} house rules.' },
  per: { 'zh-CN': '每 100 位里下单的', en: 'Of 100 members, ordered' },
  orders: { 'zh-CN': '大约 {count} 位', en: 'about {count}' },
  range: {
    'zh-CN': '照这些人看，{outOf} 位里在 {low} 到 {high} 之间',
    en: 'going by these members, between {low} and {high} of {outOf}',
  },
  answered: { 'zh-CN': '答了几个问题', en: 'Questions answered' },
  answers: { 'zh-CN': '{count} 个', en: '{count}' },
  house: { 'zh-CN': '群规', en: 'House rules' },
  more: {
    'zh-CN': '再添 {count} 条有用的：三条配一条卖货的。',
    en: 'Useful posts still to add: {count}. Three go with one offer.',
  },
  well: {
    'zh-CN': '三条有用的配一条卖货的，够了。',
    en: 'Three useful posts to one offer: that is fine.',
  },
  quiet: {
    'zh-CN': '全是有用的，也可以。想卖货时，先说一声再发。',
    en: 'Only useful posts is fine too. Before an offer, say that one is coming.',
  },
  rule: {
    'zh-CN': '写一句群规：多久发一次，不想看怎么办。',
    en: 'Write one house rule: how often you post, and how to leave.',
  },
  code: {
    'zh-CN': '给群里一个专用的码，才知道哪些单从群里来。',
    en: 'Give the group a code of its own to see which orders come from it.',
  },
  ask: {
    'zh-CN': '问群里一句：“你们想知道什么？”下周照着发。',
    en: 'Ask the group what they would like to know, and post that next week.',
  },
  figure: { 'zh-CN': '这一周发什么', en: 'Posts of the week' },
} satisfies Record<string, LocalText>;

const KINDS: readonly ChoiceOption[] = [
  { id: 'useful', label: { 'zh-CN': '有用的（用法、提醒）', en: 'Useful (how to, reminder)' } },
  { id: 'story', label: { 'zh-CN': '店里的事', en: 'From the shop' } },
  { id: 'answer', label: { 'zh-CN': '答问题', en: 'Answers' } },
  { id: 'offer', label: { 'zh-CN': '卖货', en: 'Offer' } },
  { id: 'rest', label: { 'zh-CN': '不发', en: 'Nothing' } },
];

/** Useful posts to one offer. */
const PER_OFFER = 3;

const DAYS: readonly LocalText[] = [
  { 'zh-CN': '周一', en: 'Mon' },
  { 'zh-CN': '周二', en: 'Tue' },
  { 'zh-CN': '周三', en: 'Wed' },
  { 'zh-CN': '周四', en: 'Thu' },
  { 'zh-CN': '周五', en: 'Fri' },
  { 'zh-CN': '周六', en: 'Sat' },
  { 'zh-CN': '周日', en: 'Sun' },
];

export default worksheet({
  id: 'group-care-plan',
  title: { 'zh-CN': '客人群怎么养', en: 'Looking after a customer group' },
  lead: {
    'zh-CN': '写几句群规，排一周发什么，再看群里来了几单。人愿意留下，比天天发更要紧。',
    en: 'House rules, a week of posts, and the orders that come of it. Staying matters more than posting daily.',
  },
  minutes: 15,
  exampleEn: {
    '一周最多发 4 次，晚上 9 点后不发': 'Four posts a week at most, none after 9 pm',
    '不想看随时退，不用打招呼': 'Leave whenever you like, no need to say so',
    袜子怎么洗不松口: 'Washing socks so that cuffs stay firm',
    脚背高的人选哪一款: 'Which pair for a high instep',
    '新到的宽口袜，用群里的码': 'New wide socks, with the group’s code',
  },
  shape: { kind: 'week', rows: 'days' },
  fields: [
    {
      kind: 'number',
      id: 'members',
      unit: 'count',
      label: { 'zh-CN': '群里有几位客人', en: 'People in the group' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'orders',
      unit: 'count',
      label: {
        'zh-CN': '最近 28 天，几位用群里的码买了',
        en: 'Members who bought with the code in 28 days',
      },
      optional: true,
    },
    {
      kind: 'number',
      id: 'answered',
      unit: 'count',
      label: { 'zh-CN': '最近 28 天答了几个问题', en: 'Questions answered in 28 days' },
      optional: true,
    },
    {
      kind: 'rows',
      id: 'rules',
      label: { 'zh-CN': '群规', en: 'House rules' },
      row: { 'zh-CN': '一句群规', en: 'a rule' },
      least: 0,
      most: 4,
      cells: [{ kind: 'text', id: 'rule', label: { 'zh-CN': '一句话', en: 'One line' }, most: 40 }],
    },
    {
      kind: 'rows',
      id: 'days',
      label: { 'zh-CN': '一周发什么', en: 'Posts of a week' },
      row: { 'zh-CN': '一天', en: 'a day' },
      least: 1,
      most: 7,
      given: DAYS,
      cells: [
        {
          kind: 'text',
          id: 'day',
          label: { 'zh-CN': '哪天', en: 'Day' },
          most: 8,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'kind',
          label: { 'zh-CN': '哪一种', en: 'Kind' },
          options: KINDS,
          optional: true,
        },
        {
          kind: 'text',
          id: 'post',
          label: { 'zh-CN': '发什么', en: 'Post' },
          most: 40,
          optional: true,
        },
      ],
    },
  ],
  example: {
    members: '120',
    orders: '9',
    answered: '14',
    rules: [{ rule: '一周最多发 4 次，晚上 9 点后不发' }, { rule: '不想看随时退，不用打招呼' }],
    days: [
      { kind: 'useful', post: '袜子怎么洗不松口' },
      { kind: 'rest', post: '' },
      { kind: 'answer', post: '脚背高的人选哪一款' },
      { kind: 'rest', post: '' },
      { kind: 'offer', post: '新到的宽口袜，用群里的码' },
      { kind: 'rest', post: '' },
      { kind: 'rest', post: '' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const days = answers.rows('days').filter((row) => DAYS[row.at] && row.choice('kind'));
    const rules = answers.rows('rules').filter((row) => row.text('rule'));
    const [members, orders, answered] = [
      answers.number('members'),
      answers.number('orders'),
      answers.number('answered'),
    ];
    if (days.length === 0 && rules.length === 0 && members === null) return null;
    const offers = days.filter((row) => row.choice('kind') === 'offer').length;
    const useful = days.filter((row) =>
      ['useful', 'story', 'answer'].includes(row.choice('kind') ?? ''),
    ).length;
    const needed = offers * PER_OFFER - useful;
    const bought = members !== null && orders !== null ? share({ k: orders, n: members }) : null;
    return {
      headline:
        useful + offers > 0
          ? t('balance', { useful, offers })
          : members !== null
            ? t('members', { members })
            : t('rules', { count: rules.length }),
      lines: [
        ...(bought?.value
          ? [
              {
                label: t('per'),
                value: t('orders', { count: plain(bought.value.share * 100, 1) }),
                hint: t('range', shareRange(bought.value.low, bought.value.high)),
              },
            ]
          : []),
        ...(answered === null
          ? []
          : [{ label: t('answered'), value: t('answers', { count: answered }) }]),
        ...days
          .filter((row) => row.choice('kind') !== 'rest')
          .map(
            (row): ResultLine => ({
              label: DAYS[row.at]?.[language] ?? '',
              value: row.text('post')
                ? quoted(row.text('post'))
                : optionText(KINDS, row.choice('kind'), language),
              hint: optionText(KINDS, row.choice('kind'), language),
            }),
          ),
        ...(rules.length > 0
          ? [
              {
                label: t('house'),
                value: listed(
                  rules.map((row) => row.text('rule')),
                  language,
                ),
              },
            ]
          : []),
      ],
      figure:
        useful + offers > 0
          ? {
              kind: 'parts',
              title: t('figure'),
              parts: KINDS.filter(({ id }) => id !== 'rest').flatMap(({ id, label }) => {
                const amount = days.filter((row) => row.choice('kind') === id).length;
                return amount > 0
                  ? [{ id, name: label[language], amount, text: String(amount) }]
                  : [];
              }),
            }
          : null,
      cautions: bought ? cautionTexts(bought.cautions, language) : [],
      next: [
        ...(needed > 0 ? [t('more', { count: needed })] : []),
        ...(needed <= 0 && offers > 0 ? [t('well')] : []),
        ...(useful > 0 && offers === 0 ? [t('quiet')] : []),
        ...(rules.length === 0 ? [t('rule')] : []),
        ...(members !== null && orders === null ? [t('code')] : [t('ask')]),
      ],
    };
  },
});
