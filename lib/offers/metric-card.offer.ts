import { mathsWords } from '../i18n/maths.words';
import { speaker } from '../i18n/say';
import { compareShares } from '../maths/compare-shares';
import { wilson } from '../maths/wilson';
import { shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { explanation } from './types';

export const words = {
  before: { 'zh-CN': '前一段', en: 'Before' },
  after: { 'zh-CN': '这一段', en: 'Now' },
  range: { 'zh-CN': '{outOf} 个人里 {low} 到 {high} 个', en: '{low} to {high} of {outOf}' },
  own: {
    'zh-CN': '只和自己店的前一段比，别家的数不用管。',
    en: 'It is compared with your own past alone; other shops do not count.',
  },
  more: {
    'zh-CN': '再等一些人来，两段的范围会变窄。',
    en: 'As more people come, both ranges grow narrower.',
  },
  card: {
    'zh-CN': '把鼠标放到页面的数上，打开它的卡看一看。',
    en: 'Rest the pointer on a number of the page and open its card.',
  },
} satisfies Record<string, LocalText>;

export default explanation({
  id: 'metric-card',
  title: { 'zh-CN': '这个数是什么意思', en: 'What this number means' },
  lead: {
    'zh-CN': '页面上每个认得的数，都有一张小卡。看懂一张，别的也好懂。',
    en: 'Every number we know has a small card. Read one and the others come easily.',
  },
  minutes: 6,
  library: 'metrics',
  sections: [
    {
      title: { 'zh-CN': '一张卡有六句', en: 'A card has six lines' },
      text: {
        'zh-CN': '是什么、好比什么、你的数、好不好、下一小步、谁能帮。想停就停，先看前两句也行。',
        en: 'What it is, what it is like, your number, good or not, a small step, who can help. Stop where you like.',
      },
    },
    {
      title: { 'zh-CN': '先问：数的是谁', en: 'First ask: who is counted' },
      text: {
        'zh-CN': '有的数人，有的数次数，有的数钱。一个人看三次，算一个人，也算三次。',
        en: 'Some numbers count people, some times, some money. One person looking three times is one person and three times.',
      },
    },
    {
      title: { 'zh-CN': '再问：从哪里来的比例', en: 'Then ask: a share of what' },
      text: {
        'zh-CN':
          '比例总有一个“里面”。100 个来的人里 3 个付钱，和 100 个问的人里 3 个付钱，是两回事。',
        en: 'A share is always out of something. 3 payers out of 100 visitors are not 3 out of 100 who asked.',
      },
    },
    {
      title: { 'zh-CN': '好不好，跟自己比', en: 'Good or not: against yourself' },
      text: {
        'zh-CN': '跟自己店的前一段比，或者看留不留得下钱。人少的时候，先不下结论。',
        en: 'Compare with your own past, or see whether money is left. With few people, hold the judgement.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'number',
        id: 'visitors0',
        unit: 'count',
        least: 1,
        label: { 'zh-CN': '前一段：来的人', en: 'Before: people who came' },
      },
      {
        kind: 'number',
        id: 'buyers0',
        unit: 'count',
        label: { 'zh-CN': '前一段：付钱的人', en: 'Before: people who paid' },
      },
      {
        kind: 'number',
        id: 'visitors1',
        unit: 'count',
        least: 1,
        metric: 'visitors',
        label: { 'zh-CN': '这一段：来的人', en: 'Now: people who came' },
      },
      {
        kind: 'number',
        id: 'buyers1',
        unit: 'count',
        metric: 'buyers',
        label: { 'zh-CN': '这一段：付钱的人', en: 'Now: people who paid' },
      },
    ],
    example: { visitors0: '480', buyers0: '12', visitors1: '510', buyers1: '20' },
    tell(answers, { language }) {
      const t = speaker(words, language);
      const [n0, k0, n1, k1] = (['visitors0', 'buyers0', 'visitors1', 'buyers1'] as const).map(
        (id) => answers.number(id),
      );
      const before = { k: k0 ?? null, n: n0 ?? null };
      const after = { k: k1 ?? null, n: n1 ?? null };
      const compared = compareShares({ before, after });
      const first = wilson(before.k ?? 0, before.n ?? 0);
      const second = wilson(after.k ?? 0, after.n ?? 0);
      if (compared.verdict === 'refused' || !first || !second)
        return toldRefusal(
          compared.verdict === 'refused' ? compared : { cautions: ['nothing-counted'] },
          language,
        );
      const said = (range: { low: number; high: number }) =>
        t('range', shareRange(range.low, range.high));
      return {
        headline: mathsWords[compared.verdict][language],
        lines: [
          { label: t('before'), value: said(first) },
          { label: t('after'), value: said(second) },
        ],
        figure: {
          kind: 'before-after',
          before: { name: t('before'), share: compared.value.before, ...first },
          after: { name: t('after'), share: compared.value.after, ...second },
        },
        cautions: [...cautionTexts(compared.cautions, language), t('own')],
        next: [...(compared.verdict === 'cannot-tell' ? [t('more')] : []), t('card')],
      };
    },
  },
  check: {
    ask: {
      'zh-CN': '页面说：支付转化率 2 %，来的人 100。最稳的说法是哪一句？',
      en: 'The page says: pay conversion 2 %, 100 visitors. Which is the soundest way to put it?',
    },
    choices: [
      {
        id: 'people',
        text: { 'zh-CN': '100 个来的人里，有 2 个付了钱', en: 'Of 100 people who came, 2 paid' },
        right: true,
        why: {
          'zh-CN': '说清了数的是人，也说清了是谁里面的人。',
          en: 'It says that people are counted, and out of whom.',
        },
      },
      {
        id: 'orders',
        text: { 'zh-CN': '每 100 次浏览卖出 2 单', en: 'Every 100 views bring 2 orders' },
        right: false,
        why: {
          'zh-CN': '一个人会看好几次，也会下好几单。这里数的是人。',
          en: 'One person may look often and order often. Here people are counted.',
        },
      },
      {
        id: 'low',
        text: { 'zh-CN': '2 个太少，这家店不行', en: '2 are too few, the shop does poorly' },
        right: false,
        why: {
          'zh-CN': '只有和自己的前一段放在一起，才看得出多少。',
          en: 'Only beside the shop’s own past can much or little be seen.',
        },
      },
      {
        id: 'more',
        text: { 'zh-CN': '来 1000 个人，就会有 20 个付钱', en: 'With 1,000 visitors, 20 will pay' },
        right: false,
        why: {
          'zh-CN': '人多了，来的也许是另一群人，比例会动。',
          en: 'With more people it may be other people, and the share can move.',
        },
      },
    ],
  },
});
