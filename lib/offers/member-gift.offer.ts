import { speaker } from '../i18n/say';
import { memberGift } from '../maths/member-gift';
import type { LocalText } from '../shared/text';
import { orderMoney, orderMoneyExample, orderMoneyFields } from './order-money';
import { cautionTexts, toldRefusal } from './refusal';
import { yuan } from './told-text';
import { calculator } from './types';

export const words = {
  pays: {
    'zh-CN': '多来 {needed} 位，这份心意就不少钱。',
    en: 'With {needed} buyers more, the gift pays for itself.',
  },
  free: {
    'zh-CN': '没有人本来就会来，多来一位就够。',
    en: 'Nobody would come anyway, so one more buyer is enough.',
  },
  many: {
    'zh-CN': '要多来 {needed} 位，可本来不会来的一共 {others} 位。',
    en: 'It takes {needed} more, and those who would stay away are {others}.',
  },
  loses: {
    'zh-CN': '券有 {coupon}，一单留下 {left}：来一位就少一点。',
    en: 'The coupon is {coupon} and an order leaves {left}: each visit takes money.',
  },
  left: { 'zh-CN': '不用券，一单留下', en: 'An order leaves, without the coupon' },
  with: { 'zh-CN': '用了券，一单留下', en: 'An order leaves, with the coupon' },
  anyway: { 'zh-CN': '给本来就会来的人', en: 'Given to those who come anyway' },
  anywayHint: {
    'zh-CN': '{people} 位，每位 {coupon}',
    en: '{people} buyers, {coupon} each',
  },
  figure: { 'zh-CN': '收到券的 {buyers} 位', en: 'The {buyers} who get it' },
  come: { 'zh-CN': '本来就会来', en: 'Would come anyway' },
  extra: { 'zh-CN': '要多来的', en: 'More that are needed' },
  rest: { 'zh-CN': '别的人', en: 'The others' },
  half: {
    'zh-CN': '券改成 {coupon}，要多来的是 {needed} 位。',
    en: 'With a coupon of {coupon} it takes {needed} more.',
  },
  only: {
    'zh-CN': '送给好久没来的人，本来就会来的就少了。',
    en: 'Give it to those long not seen: fewer of them would come anyway.',
  },
  kind: {
    'zh-CN': '想谢谢人，一张手写的卡片也行。',
    en: 'To say thanks, a card written by hand will do too.',
  },
  count: {
    'zh-CN': '30 天后，照真的用掉的张数再算一次。',
    en: 'Reckon again in 30 days with the coupons that were really used.',
  },
  unknown: {
    'zh-CN': '会不会多来，这里算不出，只算要多来几位。',
    en: 'Whether more will come can not be reckoned, only how many it takes.',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'member-gift',
  title: { 'zh-CN': '老客礼算一算', en: 'What a thank-you gift costs' },
  lead: {
    'zh-CN': '送老客一张券，先算要多来几位才不少钱。本来就会来的人也会用它。',
    en: 'Before a coupon for regulars: how many more have to come? Those who come anyway use it too.',
  },
  minutes: 6,
  sources: [
    {
      text: {
        'zh-CN': '要多来的人 = 人数 × 本来会来的比例 × 券 ÷（一单留下的 − 券）',
        en: 'More buyers needed = buyers × share who come anyway × coupon ÷ (left per order − coupon)',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'buyers',
      unit: 'count',
      least: 1,
      label: { 'zh-CN': '送给几位', en: 'How many get it' },
    },
    {
      kind: 'number',
      id: 'comeAnyway',
      unit: 'share',
      metric: 'repurchase-rate',
      label: {
        'zh-CN': '每 100 位里，本来就会再来几位',
        en: 'Of 100, who would come again anyway',
      },
      hint: {
        'zh-CN': '没有数时，看看上两个月回来了几位。',
        en: 'Without a number, see how many came back in the last two months.',
      },
    },
    {
      kind: 'number',
      id: 'coupon',
      unit: 'money',
      label: { 'zh-CN': '券值多少', en: 'Worth of the coupon' },
    },
    ...orderMoneyFields,
  ],
  example: { buyers: '60', comeAnyway: '15%', coupon: '5', ...orderMoneyExample },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const money = orderMoney(answers);
    if (money.verdict === 'refused') return toldRefusal(money, language);
    const [buyers, comeAnyway, coupon] = [
      answers.number('buyers') ?? 0,
      answers.number('comeAnyway') ?? 0,
      answers.number('coupon') ?? 0,
    ];
    const { left } = money.value;
    const reckoned = (worth: number) => memberGift({ buyers, comeAnyway, coupon: worth, left });
    const result = reckoned(coupon);
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { neededWhole, others } = result.value;
    const possible = result.verdict === 'possible';
    const anyway = buyers * comeAnyway;
    const smaller = Math.floor(coupon) / 2;
    const half = smaller > 0 ? reckoned(smaller) : null;
    const halfNeeded = half?.verdict === 'possible' ? half.value.neededWhole : null;
    const sum = (amount: number) => yuan(amount, language);
    return {
      headline:
        neededWhole === null
          ? t('loses', { coupon: sum(coupon), left: sum(left) })
          : !possible
            ? t('many', { needed: neededWhole, others: Math.round(others) })
            : neededWhole === 0
              ? t('free')
              : t('pays', { needed: neededWhole }),
      lines: [
        { label: t('left'), value: sum(left) },
        { label: t('with'), value: sum(left - coupon) },
        {
          label: t('anyway'),
          value: sum(anyway * coupon),
          hint: t('anywayHint', { people: Math.round(anyway), coupon: sum(coupon) }),
        },
      ],
      figure:
        neededWhole === null || !possible
          ? null
          : {
              kind: 'parts',
              title: t('figure', { buyers }),
              parts: [
                { id: 'come', name: t('come'), amount: anyway },
                { id: 'extra', name: t('extra'), amount: neededWhole },
                { id: 'rest', name: t('rest'), amount: Math.max(0, others - neededWhole) },
              ]
                .filter(({ amount }) => amount > 0)
                .map((part) => ({ ...part, text: String(Math.round(part.amount)) })),
            },
      cautions: [...cautionTexts(result.cautions, language), t('unknown')],
      next: [
        ...(halfNeeded !== null && neededWhole !== 0
          ? [t('half', { coupon: sum(smaller), needed: halfNeeded })]
          : []),
        t('only'),
        t(possible ? 'count' : 'kind'),
      ],
    };
  },
});
