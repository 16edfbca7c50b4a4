import { defineMetric } from './types';

export default defineMetric({
  id: 'abandoned-checkouts',
  name: {
    'zh-CN': '未完成结账（弃单）',
    en: 'Abandoned checkouts',
  },
  definition: {
    'zh-CN': '开始结账但没完成的数目。',
    en: 'Checkouts that were started but not finished.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'checkout',
  better: 'lower',
  aliases: ['Abandoned carts'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Abandoned checkouts'],
    magento: ['Abandoned Carts'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '开始了但没完成的结账，填了联系方式的才会列出来。没填地址就走的人，这里没有。',
        en: 'Checkouts started but not finished. Visitors who left before giving an address are missing.',
      },
    ],
    magento: [
      {
        'zh-CN': '这里有一张单独的报表，列的是放弃的购物车。',
        en: 'Here there is a report named Abandoned Carts.',
      },
    ],
    shopify: [
      {
        'zh-CN': '只列出有联系方式、又没完成的结账。',
        en: 'It lists checkouts with contact data that were not completed.',
      },
    ],
  },
  drivers: ['checkout-completion-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '“未完成结账”，就是开始结账却没做完的数目。留了联系方式的，才会列出来。',
      en: 'These are checkouts that were begun and not finished. They are listed only if the person left a way to reach them.',
    },
    like: {
      'zh-CN': '好比订座的单子，名字电话都写了，最后没交上来。',
      en: 'Think of forms for a table at a feast. Name and phone are filled in, but the form was never handed over.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 单开始结账，没有做完。',
        en: '{period}, {value} checkouts were begun and left open.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人只是被别的事叫走了，晚些会回来。从数目看不出原因。',
        en: 'Some were just called away and come back later. We can not tell the reason from the number.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，开始结账的人多了它也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. More people at the checkout also means more of these.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能开始结账的人就少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer people began to check out.',
      },
    },
    step: {
      'zh-CN': '挑一单没做完的，看它停在哪一步。',
      en: 'Pick one that was left open. See at which step it stopped.',
    },
    help: {
      text: {
        'zh-CN': '想给停下的客人写一句话，可以先练“客服对话练习”（3.1.2）。',
        en: 'A kind line to someone who stopped is not easy to write. Practise it with a partner first (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '没填地址就走的人，这里看不到。真的停下来的更多。',
        en: 'People who left before they gave an address are not shown. So more have stopped than you see.',
      },
      {
        'zh-CN': '它变多，也可能只是来结账的人多了。',
        en: 'It may also grow just because more people come to the checkout.',
      },
    ],
  },
  examples: [],
});
