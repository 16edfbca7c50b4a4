import { speaker } from '../i18n/say';
import { compareShares } from '../maths/compare-shares';
import { addDays } from '../shared/days';
import type { LocalText } from '../shared/text';
import { toldRefusal } from './refusal';
import { countsOf, SALES_EXAMPLE, SALES_FIELDS, splitOf } from './sales-answers';
import { dayText } from './told-text';
import { tipOffer } from './types';

export const words = {
  watchSale: {
    'zh-CN': '这两段里有大促，先看着，不用改。',
    en: 'A big sale falls into these periods, so just watch for now.',
  },
  watchUnsure: {
    'zh-CN': '是不是碰上大促，先看日历再定。',
    en: 'Whether a big sale falls in is not clear, so look at the calendar first.',
  },
  watchChance: {
    'zh-CN': '现在还看不出，可能是碰巧，先看着。',
    en: 'It may be chance and we can not tell yet, so just watch.',
  },
  watchSame: {
    'zh-CN': '和之前差不多，这次先看着。',
    en: 'About the same as before, so just watch this time.',
  },
  visitors5: {
    'zh-CN': '看一眼来路：哪一条少了人？记下它。',
    en: 'Look at the ways in: which one lost people? Note it.',
  },
  visitors15: {
    'zh-CN': '给少了人的那条路，换一张更清楚的图。',
    en: 'Put a clearer picture on the way in that lost people.',
  },
  'pay-share5': {
    'zh-CN': '用手机看一遍卖得最多的货，记下卡住的一处。',
    en: 'Look at your best seller on a phone and note one place that stops you.',
  },
  'pay-share15': {
    'zh-CN': '把客人常问的一句，写进货的第一段话。',
    en: 'Put the answer to one common question first in the product text.',
  },
  'per-buyer5': {
    'zh-CN': '数一数最近十单，客人常一起买什么。',
    en: 'Count in the last ten orders what buyers take together.',
  },
  'per-buyer15': {
    'zh-CN': '把常一起买的两样，写在同一个页面上。',
    en: 'Show the two things that go together on one page.',
  },
  keep5: {
    'zh-CN': '比之前多了。记下这几天做了什么，好留住它。',
    en: 'More than before. Note what you did these days, so that it stays.',
  },
  why: { 'zh-CN': '为什么是它', en: 'Why this one' },
  because: { 'zh-CN': '变化里最大的一块', en: 'The largest part of the change' },
  becauseWatch: { 'zh-CN': '现在的数还不够说话', en: 'The numbers can not speak yet' },
  lookOn: {
    'zh-CN': '{day} 再看一次，只看这一个数。',
    en: 'Look again on {day}, at this one number.',
  },
  one: {
    'zh-CN': '一次只改一处，回头才看得出。',
    en: 'Change one thing at a time, so that it can be seen.',
  },
} satisfies Record<string, LocalText>;

/** Two weeks have the same weekdays, and give a small shop some people to count. */
const LOOK_AFTER_DAYS = 14;
/** With fewer buyers, money per buyer hangs on one order. */
const ENOUGH_BUYERS = 30;

export default tipOffer({
  id: 'next-small-step',
  title: { 'zh-CN': '下一小步', en: 'The next small step' },
  lead: {
    'zh-CN': '从变化最大的一块里，挑一件 15 分钟内做得完的事。',
    en: 'From the largest part of a change, one act of at most 15 minutes.',
  },
  minutes: 5,
  how: {
    'zh-CN': '先看两段里有没有大促，再看变化是不是可能碰巧。都不是，才给一小步；不然就先看着。',
    en: 'It first asks for big sales and for chance. A step comes only when neither explains it; else it says to watch.',
  },
  fields: [
    ...SALES_FIELDS,
    {
      kind: 'choice',
      id: 'sale',
      label: { 'zh-CN': '两段里有大促吗', en: 'Did a big sale fall in?' },
      options: [
        { id: 'no', label: { 'zh-CN': '没有', en: 'No' } },
        { id: 'yes', label: { 'zh-CN': '有', en: 'Yes' } },
        { id: 'unsure', label: { 'zh-CN': '不清楚', en: 'Not sure' } },
      ],
    },
    {
      kind: 'choice',
      id: 'time',
      label: { 'zh-CN': '今天有几分钟', en: 'Minutes I have today' },
      options: [
        { id: '5', label: { 'zh-CN': '5 分钟', en: '5 minutes' } },
        { id: '15', label: { 'zh-CN': '15 分钟', en: '15 minutes' } },
      ],
    },
  ],
  example: { ...SALES_EXAMPLE, sale: 'no', time: '15' },
  look(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const numbers = SALES_FIELDS.map(({ id }) => answers.number(id));
    const sale = answers.choice('sale');
    if (numbers.every((number) => number === null)) return null;
    const lookOn = t('lookOn', { day: dayText(addDays(today, LOOK_AFTER_DAYS), setting) });
    const watch = (key: keyof typeof words) => ({
      headline: t(key),
      lines: [{ label: t('why'), value: t('becauseWatch') }],
      next: [lookOn],
    });
    const found = splitOf(answers);
    if (found.refused) return toldRefusal({ cautions: found.refused }, language);
    if (sale === 'yes') return watch('watchSale');
    if (sale !== 'no') return watch('watchUnsure');
    const { value, verdict, n } = found.split;
    if (verdict === 'no-sales' || verdict === 'hardly-changed') return watch('watchSame');
    const { main } = value;
    const [before, after] = [countsOf(answers, 0), countsOf(answers, 1)];
    const clear =
      main === 'pay-share'
        ? compareShares({
            before: { k: before.buyers, n: before.visitors },
            after: { k: after.buyers, n: after.visitors },
          }).verdict !== 'cannot-tell'
        : (n ?? 0) >= ENOUGH_BUYERS;
    if (!clear || (main !== 'visitors' && main !== 'pay-share' && main !== 'per-buyer'))
      return watch('watchChance');
    const grew = value.parts.some(({ factor, effect }) => factor === main && effect > 0);
    return {
      headline: t(grew ? 'keep5' : `${main}${answers.choice('time') === '15' ? '15' : '5'}`),
      lines: [{ label: t('why'), value: t('because') }],
      next: [lookOn, ...(grew ? [] : [t('one')])],
    };
  },
});
