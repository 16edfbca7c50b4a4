import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-rate-48h',
  name: {
    'zh-CN': '48小时揽收及时率',
    en: '48-hour pickup rate',
  },
  definition: {
    'zh-CN': '48小时内被快递揽收的占比。',
    en: 'Share of due orders picked up within 48 hours.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['48H揽收率', '揽收率'],
  labels: {
    '1688': ['48H揽收率'],
    taobao: ['48小时揽收及时率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '付款后 48 小时内，或者在定好的发货时间内，被快递收走就算。收走的单除以该发的单，看 30 天。只认快递扫描，点发货不算。',
        en: 'An order counts when the courier has it within 48 hours of payment, or within the set time. It is divided by the orders due, over 30 days. The pickup scan decides, not the click on “ship”.',
      },
    ],
  },
  drivers: ['late-ship-rate'],
  seeAlso: ['pickup-rate-same-day'],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN': '淘宝：它是真实体验分里物流的一项（2026 年 3 月 16 日）。',
        en: 'Taobao: it belongs to the logistics part of the 真实体验分 (16 March 2026).',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '天猫：普通货要在付款后 48 小时内发出；发晚了，每单赔价钱的 5 %，最少 5 元，最多 50 元（2026 年 4 月 9 日的规则）。',
        en: 'Tmall: ordinary goods ship within 48 hours of payment; being late costs 5 % of the price, 5 to 50 yuan per order (rule of 9 April 2026).',
      },
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '48小时揽收及时率，就是该发的单里，48 小时内被快递收走的占多少。',
      en: 'Of the orders due, this is the part picked up by the courier within 48 hours.',
    },
    like: {
      'zh-CN': '好比村口的邮筒。投进去 100 封信，有 95 封两天内被邮差取走。',
      en: 'Think of the letter box in a village. Of 100 letters, the postman takes 95 within two days.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张该发的单，大约有 {of} 张两天里被收走。',
        en: 'Of every {outOf} orders due, about {of} were picked up within the two days.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '慢在你打包，还是慢在快递来收，这个数里看不出。',
        en: 'Packing may be slow, or the courier may come late. We can not tell which of the two it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是交件早了一点，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. You may hand over earlier, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，哪天快递来得晚就会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. One day when the courier comes late is enough.',
      },
    },
    step: {
      'zh-CN': '问一问收件的师傅，他每天几点来最后一趟。',
      en: 'Ask your courier at what time the last pickup of the day is.',
    },
    help: {
      text: {
        'zh-CN': '从付款到交件走几步，可以画在“我的店是怎么转的”里（3.1.3）。',
        en: 'How many steps lie between payment and pickup? Draw them on the card about how your shop runs (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '打了单却没交件，帮不上忙，还可能被算成虚假发货。',
        en: 'A printed label without a parcel does not help. It can even be judged as fake shipping.',
      },
      {
        'zh-CN': '在后台点了发货还没完，快递扫到才算。',
        en: "A click on “ship” is not the end. The courier's scan is what counts.",
      },
    ],
  },
  examples: [
    {
      text: '48小时揽收及时率',
      platform: 'taobao',
    },
    {
      text: '48H揽收率',
      platform: '1688',
    },
  ],
});
