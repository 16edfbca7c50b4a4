import { speaker } from '../i18n/say';
import { compareShares } from '../maths/compare-shares';
import { share } from '../maths/share';
import { shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { yuan } from './told-text';
import { calculator } from './types';

export const words = {
  left: {
    'zh-CN': '推荐带来 {got} 单，算下来留下 {money}。',
    en: 'Orders from the recommendation: {got}. They leave {money}.',
  },
  takes: {
    'zh-CN': '推荐带来 {got} 单，算下来多花了 {money}。',
    en: 'Orders from the recommendation: {got}. It took {money} more than it left.',
  },
  none: {
    'zh-CN': '还没有人拿码来买。单子放出去不久，先等等。',
    en: 'Nobody has used the code yet. Give the leaflets some time.',
  },
  got: { 'zh-CN': '我得到的', en: 'What I got' },
  gave: { 'zh-CN': '我给出的', en: 'What I gave' },
  per100: {
    'zh-CN': '每 100 张带来 {low} 到 {high} 单',
    en: '{low} to {high} orders for 100 leaflets',
  },
  perMore: {
    'zh-CN': '每 {outOf} 张带来 {low} 到 {high} 单',
    en: '{low} to {high} orders for {outOf} leaflets',
  },
  orders: { 'zh-CN': '{orders} 单，{leaflets} 张', en: '{orders} orders, {leaflets} leaflets' },
  mine: { 'zh-CN': '我这边留下', en: 'Left on my side' },
  theirs: { 'zh-CN': '伙伴那边留下', en: 'Left on the partner’s side' },
  figure: { 'zh-CN': '每 100 张带来的单', en: 'Orders for 100 leaflets' },
  unclear: {
    'zh-CN': '两边差多少，现在还看不出。',
    en: 'Whether the two sides differ can not be told yet.',
  },
  differs: {
    'zh-CN': '两边的效果不一样，可以聊聊怎么平衡。',
    en: 'The two sides work differently; talk about a balance.',
  },
  askPartner: {
    'zh-CN': '请伙伴也填上每单留下的钱，两边一起看。',
    en: 'Ask the partner for the money left of an order and look together.',
  },
  same: {
    'zh-CN': '两边放一样多的单子，好比。',
    en: 'Put the same number of leaflets on both sides.',
  },
  code: {
    'zh-CN': '两家用不同的码，一看就知道从哪边来。',
    en: 'Use two different codes, so that each order shows its way.',
  },
  chat: {
    'zh-CN': '问一位拿码来的客人：伙伴怎么介绍我的？',
    en: 'Ask one buyer with a code: how was I described?',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'cross-promo',
  title: { 'zh-CN': '互相推荐', en: 'Recommend each other' },
  lead: {
    'zh-CN': '两家在包裹里放对方的单子。看看各自给了多少，得了多少。',
    en: 'Two shops put each other’s leaflets into parcels. See what each gave and got.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '每 100 张的单数带上碰巧的范围：威尔逊区间，1927 年',
        en: 'Orders for 100 leaflets with the room for chance: Wilson interval, 1927',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'gotLeaflets',
      unit: 'count',
      least: 1,
      label: { 'zh-CN': '伙伴替我放了几张', en: 'My leaflets in the partner’s parcels' },
    },
    {
      kind: 'number',
      id: 'gotOrders',
      unit: 'count',
      label: { 'zh-CN': '拿我的码来买的单', en: 'Orders with my code' },
    },
    {
      kind: 'number',
      id: 'left',
      unit: 'money',
      label: { 'zh-CN': '我每单留下多少钱', en: 'Money an order leaves me' },
      hint: { 'zh-CN': '给码的优惠先减掉。', en: 'After what the code takes off.' },
    },
    {
      kind: 'number',
      id: 'cost',
      unit: 'money',
      label: { 'zh-CN': '我印单子花了多少', en: 'What my leaflets cost' },
      hint: { 'zh-CN': '没花就写 0。', en: 'Write 0 where there was none.' },
    },
    {
      kind: 'number',
      id: 'gaveLeaflets',
      unit: 'count',
      least: 1,
      label: { 'zh-CN': '我替伙伴放了几张', en: 'The partner’s leaflets in my parcels' },
    },
    {
      kind: 'number',
      id: 'gaveOrders',
      unit: 'count',
      label: { 'zh-CN': '拿伙伴的码去买的单', en: 'Orders with the partner’s code' },
      hint: { 'zh-CN': '问伙伴要这个数。', en: 'Ask the partner for it.' },
    },
    {
      kind: 'number',
      id: 'theirLeft',
      unit: 'money',
      label: { 'zh-CN': '伙伴每单留下多少钱', en: 'Money an order leaves the partner' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'theirCost',
      unit: 'money',
      label: { 'zh-CN': '伙伴印单子花了多少', en: 'What the partner’s leaflets cost' },
      optional: true,
    },
  ],
  example: {
    gotLeaflets: '200',
    gotOrders: '8',
    left: '18',
    cost: '40',
    gaveLeaflets: '150',
    gaveOrders: '9',
    theirLeft: '12',
    theirCost: '40',
  },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const sides = [
      { id: 'got', k: answers.number('gotOrders'), n: answers.number('gotLeaflets') },
      { id: 'gave', k: answers.number('gaveOrders'), n: answers.number('gaveLeaflets') },
    ] as const;
    const [got, gave] = [share(sides[0]), share(sides[1])];
    if (got.verdict === 'refused') return toldRefusal(got, language);
    if (gave.verdict === 'refused') return toldRefusal(gave, language);
    const money = (amount: number) => yuan(amount, language);
    const mine = (sides[0].k ?? 0) * (answers.number('left') ?? 0) - (answers.number('cost') ?? 0);
    const theirLeft = answers.number('theirLeft');
    const theirs =
      theirLeft === null
        ? null
        : (sides[1].k ?? 0) * theirLeft - (answers.number('theirCost') ?? 0);
    const compared = compareShares({ before: sides[0], after: sides[1] });
    const range = ({ low, high }: { low: number; high: number }) => {
      const people = shareRange(low, high);
      return t(people.outOf === 100 ? 'per100' : 'perMore', people);
    };
    const found = [
      { ...sides[0], name: t('got'), value: got.value },
      { ...sides[1], name: t('gave'), value: gave.value },
    ];
    return {
      headline:
        sides[0].k === 0 && sides[1].k === 0
          ? t('none')
          : t(mine < 0 ? 'takes' : 'left', { got: sides[0].k ?? 0, money: money(Math.abs(mine)) }),
      lines: [
        ...found.map(({ name, k, n, value }) => ({
          label: name,
          value: t('orders', { orders: k ?? 0, leaflets: n ?? 0 }),
          hint: range(value),
        })),
        { label: t('mine'), value: money(mine) },
        ...(theirs === null ? [] : [{ label: t('theirs'), value: money(theirs) }]),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: found.map(({ id, name, value }) => ({
          id,
          name,
          amount: value.share * 100,
          text: range(value),
        })),
      },
      cautions: [
        ...cautionTexts([...got.cautions, ...gave.cautions], language),
        t(
          compared.verdict === 'clear-up' || compared.verdict === 'clear-down'
            ? 'differs'
            : 'unclear',
        ),
      ],
      next: [
        ...(theirs === null ? [t('askPartner')] : []),
        ...(sides[0].n === sides[1].n ? [] : [t('same')]),
        ...(sides[0].k === 0 ? [t('code')] : [t('chat')]),
      ],
    };
  },
});
