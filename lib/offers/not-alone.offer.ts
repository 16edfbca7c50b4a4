import { speaker } from '../i18n/say';
import { wilson } from '../maths/wilson';
import { addDays } from '../shared/days';
import type { LocalText } from '../shared/text';
import { LEAST_SHOPS } from './small-cells';
import { dayText } from './told-text';
import { tipOffer } from './types';

export const words = {
  most: {
    'zh-CN': '问到的 {asked} 家里，{fell} 家也少了。像是大家都碰上的事。',
    en: '{fell} of {asked} shops fell as well. It looks like something everybody met.',
  },
  mine: {
    'zh-CN': '问到的 {asked} 家里，{fell} 家少了。像是店里自己的事。',
    en: '{fell} of {asked} shops fell. It looks more like something of this shop.',
  },
  unclear: {
    'zh-CN': '问到的 {asked} 家里，{fell} 家少了。现在还看不出。',
    en: '{fell} of {asked} shops fell. We can not tell yet.',
  },
  few: {
    'zh-CN': '还不到 5 家，先不下结论。',
    en: 'Fewer than 5 shops so far, so nothing is concluded.',
  },
  ask: {
    'zh-CN': '改东西之前，先问问伙伴：你们这周也少了吗？',
    en: 'Before changing anything ask your circle: fewer people for you too?',
  },
  notLess: {
    'zh-CN': '你这边没有少，这一步先不用做。',
    en: 'Your number did not fall, so there is no need now.',
  },
  share: { 'zh-CN': '少了的店', en: 'Shops that fell' },
  of: { 'zh-CN': '{asked} 家里 {fell} 家', en: '{fell} of {asked}' },
  figure: { 'zh-CN': '伙伴这一周', en: 'The circle this week' },
  fellName: { 'zh-CN': '少了', en: 'Fell' },
  restName: { 'zh-CN': '没少', en: 'Did not fall' },
  shops: { 'zh-CN': '{count} 家', en: 'shops: {count}' },
  wait: {
    'zh-CN': '先等到 {day}，看看大家是不是一起回来。',
    en: 'Wait until {day} and see whether all come back together.',
  },
  own: {
    'zh-CN': '从最大的一块看起：打开“销售额为什么变了”。',
    en: 'Begin with the largest part: open “Why sales changed”.',
  },
  again: {
    'zh-CN': '再问几家，凑够 5 家以上再看。',
    en: 'Ask a few more, until there are 5 or more.',
  },
  tooMany: {
    'zh-CN': '少了的店比问到的还多，请看一看。',
    en: 'More shops fell than were asked, so please look.',
  },
} satisfies Record<string, LocalText>;

/** A week has all its weekdays again. */
const WAIT_DAYS = 7;

export default tipOffer({
  id: 'not-alone',
  title: { 'zh-CN': '这波变化大家都有吗', en: 'Is it the same for everybody?' },
  lead: {
    'zh-CN': '来的人少了，先问问伙伴。大家都少，和只有我少，要做的事不一样。',
    en: 'When fewer people come, ask your circle first. All of us or only me: that makes a difference.',
  },
  minutes: 5,
  how: {
    'zh-CN': '你这边来的人比自己平时少，它就请你先问一圈。问到 5 家以上，才说像哪一种。',
    en: 'It appears when fewer people come than usual here. Only with 5 shops or more does it say which it looks like.',
  },
  fields: [
    {
      kind: 'choice',
      id: 'own',
      label: { 'zh-CN': '我这边来的人', en: 'People at my shop' },
      options: [
        { id: 'less', label: { 'zh-CN': '比平时少', en: 'Fewer than usual' } },
        { id: 'same', label: { 'zh-CN': '差不多', en: 'About the same' } },
        { id: 'more', label: { 'zh-CN': '比平时多', en: 'More than usual' } },
      ],
    },
    {
      kind: 'number',
      id: 'asked',
      unit: 'count',
      most: 500,
      label: { 'zh-CN': '问到了几家', en: 'Shops asked' },
      hint: { 'zh-CN': '不写店名，数一数就好。', en: 'No names; a count will do.' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'fell',
      unit: 'count',
      most: 500,
      label: { 'zh-CN': '其中几家也少了', en: 'How many of them fell too' },
      optional: true,
    },
  ],
  example: { own: 'less', asked: '8', fell: '7' },
  look(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const own = answers.choice('own');
    const [asked, fell] = [answers.number('asked'), answers.number('fell')];
    if (!own && asked === null && fell === null) return null;
    if (own && own !== 'less') return { headline: t('notLess') };
    if (asked === null || fell === null) return { headline: t('ask') };
    if (fell > asked) return { headline: t('tooMany') };
    if (asked < LEAST_SHOPS)
      return { headline: t('ask'), cautions: [t('few')], next: [t('again')] };
    const range = wilson(fell, asked);
    const says = range && range.low > 0.5 ? 'most' : range && range.high < 0.5 ? 'mine' : 'unclear';
    return {
      headline: t(says, { asked, fell }),
      lines: [{ label: t('share'), value: t('of', { asked, fell }) }],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: [
          { id: 'fell', name: t('fellName'), amount: fell, text: t('shops', { count: fell }) },
          {
            id: 'rest',
            name: t('restName'),
            amount: asked - fell,
            text: t('shops', { count: asked - fell }),
          },
        ],
      },
      next: [
        says === 'most'
          ? t('wait', { day: dayText(addDays(today, WAIT_DAYS), setting) })
          : says === 'mine'
            ? t('own')
            : t('again'),
      ],
    };
  },
});
