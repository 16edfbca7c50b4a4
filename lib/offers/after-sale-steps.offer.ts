import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { afterSaleScenes } from './after-sale-scenes';
import { quoted } from './told-text';
import { practice, type ResultLine } from './types';

export const words = {
  ready: {
    'zh-CN': '三句话备好了，发不发、发哪句，你来定。',
    en: 'Three texts are ready. You decide which to send.',
  },
  sent: {
    'zh-CN': '您好，{goods}今天发出了。路上大约 {days} 天，慢了我来问。',
    en: 'Hello, {goods} left today. It takes about {days} days; if it is late I will ask.',
  },
  sentOpen: {
    'zh-CN': '您好，{goods}今天发出了。慢了您告诉我，我来问。',
    en: 'Hello, {goods} left today. Tell me if it is late and I will ask.',
  },
  arrived: {
    'zh-CN': '您好，{goods}应该到了。有一点要留心：{care}。有哪里不合适就告诉我。',
    en: 'Hello, {goods} is likely there by now. One thing to know: {care}. Tell me if anything is not right.',
  },
  arrivedOpen: {
    'zh-CN': '您好，{goods}应该到了。有哪里不合适就告诉我。',
    en: 'Hello, {goods} is likely there by now. Tell me if anything is not right.',
  },
  used: {
    'zh-CN': '您好，{goods}用了些日子了，还顺手吗？不好用也请告诉我，我好改。',
    en: 'Hello, {goods} has been with you for a while. Does it do well? If not, tell me so I can mend it.',
  },
  when: { 'zh-CN': '第 {day} 天', en: 'day {day}' },
  today: { 'zh-CN': '当天', en: 'the same day' },
  own: { 'zh-CN': '你改成了：{text}', en: 'in your words: {text}' },
  most: {
    'zh-CN': '最多这 3 句。客人没回就停，不自动发。',
    en: 'These three at most. If nobody answers, stop; nothing is sent by itself.',
  },
  talk: {
    'zh-CN': '客人正在和你说退款，这几句先放一放。',
    en: 'While a buyer talks to you about a return, leave these aside.',
  },
  order: {
    'zh-CN': '三句的日子要一天比一天晚，看一看。',
    en: 'The three days go from early to late; please look at them.',
  },
  care: {
    'zh-CN': '加一句用的时候要留心什么，客人最用得上。',
    en: 'Add one thing to know when using it: that helps most.',
  },
  copy: {
    'zh-CN': '改成你平时的口气，先发给一位客人。',
    en: 'Put it into your own words and send it to one buyer first.',
  },
} satisfies Record<string, LocalText>;

const STEPS: readonly LocalText[] = [
  { 'zh-CN': '发货了', en: 'Sent' },
  { 'zh-CN': '到了', en: 'Arrived' },
  { 'zh-CN': '用过以后', en: 'After use' },
];

export default practice({
  id: 'after-sale-steps',
  title: { 'zh-CN': '收货后三步', en: 'Three touches after an order' },
  lead: {
    'zh-CN': '发货、到货、用过以后，各一句贴心的话。最多 3 句，一句也不自动发。',
    en: 'One kind line when it leaves, when it comes and after use. Three at most, none sent by itself.',
  },
  minutes: 10,
  exampleEn: {
    宽口棉袜: 'Wide cotton socks',
    头一次先用凉水洗: 'Wash them in cold water the first time',
    '袜子穿了半个月，袜口还松快吗？': 'After two weeks: are the cuffs still easy?',
  },
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'timeline', rows: 'steps' },
      fields: [
        {
          kind: 'text',
          id: 'goods',
          label: { 'zh-CN': '哪件货', en: 'Which product' },
          hint: {
            'zh-CN': '会放进句子里，写客人的叫法。',
            en: 'As buyers call it; it goes into the lines.',
          },
          most: 20,
        },
        {
          kind: 'number',
          id: 'road',
          unit: 'days',
          least: 1,
          most: 60,
          label: { 'zh-CN': '路上大约几天', en: 'Days on the road' },
          optional: true,
        },
        {
          kind: 'text',
          id: 'care',
          label: { 'zh-CN': '用的时候要留心什么', en: 'One thing to know when using it' },
          most: 30,
          optional: true,
        },
        {
          kind: 'rows',
          id: 'steps',
          label: { 'zh-CN': '三步', en: 'Three steps' },
          row: { 'zh-CN': '一步', en: 'a step' },
          least: 0,
          most: 3,
          given: STEPS,
          cells: [
            {
              kind: 'text',
              id: 'step',
              label: { 'zh-CN': '什么时候', en: 'Moment' },
              most: 10,
              optional: true,
            },
            {
              kind: 'number',
              id: 'day',
              unit: 'days',
              most: 120,
              label: { 'zh-CN': '发货后第几天', en: 'Days after sending' },
              optional: true,
            },
            {
              kind: 'text',
              id: 'text',
              label: { 'zh-CN': '我想这样说', en: 'In my words' },
              most: 90,
              lines: 2,
              optional: true,
            },
          ],
        },
      ],
      example: {
        goods: '宽口棉袜',
        road: '3',
        care: '头一次先用凉水洗',
        steps: [
          { day: '0', text: '' },
          { day: '4', text: '' },
          { day: '18', text: '袜子穿了半个月，袜口还松快吗？' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const typed = answers.text('goods');
        if (!typed) return null;
        const goods = language === 'zh-CN' ? typed : quoted(typed);
        const [road, care] = [answers.number('road'), answers.text('care')];
        const steps = answers.rows('steps');
        const days = STEPS.map(
          (_, at) => steps.find((row) => row.at === at)?.number('day') ?? null,
        );
        const known = days.filter((day): day is number => day !== null);
        const texts = [
          road === null ? t('sentOpen', { goods }) : t('sent', { goods, days: road }),
          care
            ? t('arrived', { goods, care: language === 'zh-CN' ? care : quoted(care) })
            : t('arrivedOpen', { goods }),
          t('used', { goods }),
        ];
        return {
          headline: t('ready'),
          lines: STEPS.map((step, at): ResultLine => {
            const own = steps.find((row) => row.at === at)?.text('text') ?? '';
            const day = days[at];
            const hint = [
              ...(typeof day === 'number' ? [day === 0 ? t('today') : t('when', { day })] : []),
              ...(own ? [t('own', { text: quoted(own) })] : []),
            ];
            return {
              label: step[language],
              value: texts[at] ?? '',
              ...(hint.length > 0 ? { hint: hint.join(language === 'zh-CN' ? '；' : '; ') } : {}),
            };
          }),
          cautions: [
            t('most'),
            t('talk'),
            ...(known.some((day, at) => at > 0 && day <= (known[at - 1] ?? 0)) ? [t('order')] : []),
          ],
          next: [...(care ? [] : [t('care')]), t('copy')],
        };
      },
    },
    { kind: 'scenes', scenes: afterSaleScenes },
  ],
});
