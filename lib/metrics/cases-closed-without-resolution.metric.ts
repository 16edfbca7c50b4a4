import { defineMetric } from './types';

export default defineMetric({
  id: 'cases-closed-without-resolution',
  name: {
    'zh-CN': '未经卖家解决而关闭的纠纷',
    en: 'Cases closed without seller resolution',
  },
  definition: {
    'zh-CN': '平台出面裁给买家的纠纷占比。',
    en: 'Share of cases decided for the buyer after the platform stepped in.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: [],
  labels: {
    ebay: ['Cases closed without seller resolution'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '卖家没解决的才算。',
        en: 'Only cases the seller did not solve.',
      },
    ],
    ebay: [
      {
        'zh-CN': '要平台出面、最后断给买家的纠纷。',
        en: 'Cases in which the platform had to step in and found for the buyer.',
      },
    ],
  },
  drivers: ['reply-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: {
        'zh-CN': 'eBay：最多 0.3 %，或者 2 件。（澳大利亚站页面，没有写日期）',
        en: 'eBay: at most 0.3 %, or 2 cases. (Australian page, no date given)',
      },
      asOf: 'undated',
      source: 'http://sellercentre.ebay.com.au/node/758',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
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
      'zh-CN': '平台出面以后判给买家的纠纷，在交易里占多少。',
      en: 'The platform had to step in and found for the buyer. This is the share of deals where it was so.',
    },
    like: {
      'zh-CN': '好比长途车上 1,000 件行李，有 2 件弄湿了，站长替乘客说了话。',
      en: 'A bus carries 1,000 bags. Two get wet, and the station master sides with the riders.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 笔交易里，大约 {of} 笔由平台断给了买家。',
        en: 'In about {of} of every {outOf} deals, the platform found for the buyer.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '每件纠纷的起因不同。单看占比，看不出问题卡在哪一步。',
        en: 'Each case starts in its own way. From the share we can not tell at which step it got stuck.',
      },
    },
    step: {
      'zh-CN': '查一查，眼下有几位买家开了纠纷在等回话。',
      en: 'Check how many buyers have a case open with you.',
    },
    help: {
      text: {
        'zh-CN': '每件纠纷留给你几天，可以记进“还有多少天”（3.3.2）。',
        en: 'Each case gives you some days. Put them on the days left card (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '平台介入以前回复买家，就不会走到这一步。',
        en: 'An answer to the buyer before the platform steps in keeps a case out of it.',
      },
    ],
  },
  examples: [
    {
      text: 'Cases closed without seller resolution',
      platform: 'ebay',
    },
  ],
});
