import { speaker } from '../i18n/say';
import { memberGift } from '../maths/member-gift';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { quoted, yuan } from './told-text';
import { tipOffer } from './types';

export const words = {
  ask: {
    'zh-CN': '先看清{name}要你出什么，再填两三个数。',
    en: 'First see what {name} asks of you, then fill in a few numbers.',
  },
  join: {
    'zh-CN': '可以试一次：多来 {needed} 位就不少钱。',
    en: 'Worth one try: {needed} buyers more cover it.',
  },
  notNow: {
    'zh-CN': '现在先不参加：要多来 {needed} 位，剩下的人不够。',
    en: 'Not now: it takes {needed} more, and there are not that many left.',
  },
  loses: {
    'zh-CN': '现在先不参加：每单让出的，比一单留下的还多。',
    en: 'Not now: each order gives away more than it leaves.',
  },
  gives: { 'zh-CN': '每单让出', en: 'Given away per order' },
  fee: { 'zh-CN': '另外要出', en: 'To pay besides' },
  left: { 'zh-CN': '一单留下', en: 'Left per order' },
  terms: { 'zh-CN': '参加要做到的', en: 'What joining asks' },
  read: {
    'zh-CN': '在活动页上找三句：几天，让多少，能不能中途退出。',
    en: 'Find three lines on its page: how long, how much, and whether you can leave early.',
  },
  end: {
    'zh-CN': '写下结束那天，过后用“改了有用吗”比一比。',
    en: 'Note its last day and compare afterwards with “Did the change help?”.',
  },
  other: {
    'zh-CN': '不参加也能谢谢老客：一句话，一张卡片。',
    en: 'Regulars can be thanked without it: a line or a card.',
  },
  gains: {
    'zh-CN': '这样的活动，平台也有好处。参加不参加，由你定。',
    en: 'The platform gains from it as well. Joining is up to you.',
  },
  this: { 'zh-CN': '这个活动', en: 'this activity' },
} satisfies Record<string, LocalText>;

export default tipOffer({
  id: 'user-activity',
  title: { 'zh-CN': '平台的客人活动', en: 'Customer activities of a platform' },
  lead: {
    'zh-CN': '会员日、粉丝价这样的活动，先看它要什么、要花多少，再定参不参加。',
    en: 'Member days and fan prices: see what they ask and cost, then decide.',
  },
  minutes: 5,
  exampleEn: {
    会员日: 'Members’ day',
    '三天里会员每单减 5 元': 'Three days, 5 yuan off for members',
  },
  how: {
    'zh-CN': '你打开会员或粉丝活动的页面时，它才出现。参不参加，只看你填的数，不看平台给的预估。',
    en: 'It appears only when you open a page of member or fan activities. It goes by your numbers, not by the platform’s forecast.',
  },
  fields: [
    {
      kind: 'text',
      id: 'name',
      label: { 'zh-CN': '活动叫什么', en: 'Name of the activity' },
      most: 20,
      optional: true,
    },
    {
      kind: 'text',
      id: 'terms',
      label: { 'zh-CN': '参加要做到什么', en: 'What joining asks' },
      hint: { 'zh-CN': '照页面上的话抄一句。', en: 'Copy one line of the page.' },
      most: 60,
      optional: true,
    },
    {
      kind: 'number',
      id: 'off',
      unit: 'money',
      label: { 'zh-CN': '每单让出多少', en: 'Given away per order' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'fee',
      unit: 'money',
      label: { 'zh-CN': '另外要出多少（没有写 0）', en: 'To pay besides (0 where none)' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'buyers',
      unit: 'count',
      label: { 'zh-CN': '几位老客看得到', en: 'Regulars who will see it' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'comeAnyway',
      unit: 'share',
      metric: 'repurchase-rate',
      label: { 'zh-CN': '每 100 位里，本来就会来几位', en: 'Of 100, who would come anyway' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'left',
      unit: 'money',
      label: { 'zh-CN': '一单留下多少', en: 'Left per order' },
      hint: {
        'zh-CN': '在“老客礼算一算”里算得出来。',
        en: '“What a thank-you gift costs” reckons it.',
      },
      optional: true,
    },
  ],
  example: {
    name: '会员日',
    terms: '三天里会员每单减 5 元',
    off: '5',
    fee: '20',
    buyers: '80',
    comeAnyway: '10%',
    left: '23',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const [name, terms] = [answers.text('name'), answers.text('terms')];
    const [off, fee, buyers] = [
      answers.number('off'),
      answers.number('fee'),
      answers.number('buyers'),
    ];
    const [comeAnyway, left] = [answers.number('comeAnyway'), answers.number('left')];
    if (![name, terms].some(Boolean) && [off, buyers, left].every((one) => one === null))
      return null;
    const lines = [
      ...(terms ? [{ label: t('terms'), value: quoted(terms) }] : []),
      ...(off === null ? [] : [{ label: t('gives'), value: yuan(off, language) }]),
      ...(fee === null ? [] : [{ label: t('fee'), value: yuan(fee, language) }]),
      ...(left === null ? [] : [{ label: t('left'), value: yuan(left, language) }]),
    ];
    if (off === null || buyers === null || comeAnyway === null || left === null)
      return {
        headline: t('ask', { name: name ? quoted(name) : t('this') }),
        lines,
        next: [t('read')],
      };
    const result = memberGift({ buyers, comeAnyway, coupon: off, left });
    if (result.verdict === 'refused') return { ...toldRefusal(result, language), lines };
    const { needed, others } = result.value;
    // The fee is earned by the same orders that the coupon leaves.
    const whole = needed === null ? null : Math.ceil(needed + (fee ?? 0) / (left - off) - 1e-9);
    const joins = whole !== null && whole <= others;
    return {
      headline: whole === null ? t('loses') : t(joins ? 'join' : 'notNow', { needed: whole }),
      lines,
      cautions: [...cautionTexts(result.cautions, language), t('gains')],
      next: joins ? [t('read'), t('end')] : [t('other')],
    };
  },
});
