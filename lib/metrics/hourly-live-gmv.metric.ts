import { defineMetric } from './types';

export default defineMetric({
  id: 'hourly-live-gmv',
  name: {
    'zh-CN': '单小时用户支付金额',
    en: 'GMV per hour',
  },
  definition: {
    'zh-CN': '平均每小时直播卖出的金额。',
    en: 'Sales per hour of live time.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'hour',
  better: 'higher',
  aliases: ['每小时 GMV'],
  labels: {
    douyin: ['单小时用户支付金额'],
    'tiktok-shop': ['GMV per hour'],
  },
  unverifiedLabels: {},
  formula: 'live-gmv / live-duration',
  counting: {
    all: [
      {
        'zh-CN': '直播间卖出的钱，除以直播的时长，就是每小时的钱。',
        en: 'Live sales are divided by the hours of live time.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '这里用的是算在直播名下的成交额，再除以直播时长。',
        en: 'Here the sales credited to the live show are divided by live time.',
      },
    ],
  },
  drivers: ['live-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '把直播卖出的钱，平均分到开播的每个小时里。',
      en: 'This takes the money your live shows sold and spreads it over the hours you were live.',
    },
    like: {
      'zh-CN': '好比庙会上画糖画，摆了 2 个小时收进 60 元，一个小时就是 30 元。',
      en: 'Think of a sugar painter at a temple fair. He takes 60 yuan in 2 hours, so 30 yuan an hour.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均每播一个小时，卖出 {value}。',
        en: '{period}, each live hour brought sales of {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '播得长、播得短，这样都能放在一起看。只有一个数，还看不出哪一场播得好。',
        en: 'Long and short shows can be set side by side this way. From one number we can not tell which show went well.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。播得短时这个数会显得高，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A short show makes it look high, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能这次播得更久。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or this show was a longer one.',
      },
    },
    step: {
      'zh-CN': '找一长一短两场直播，比一比每个小时卖了多少。',
      en: 'Find one long and one short live show. Compare what each hour sold.',
    },
    help: {
      text: {
        'zh-CN': '刚开始播，可以照着“第一次直播”慢慢来（3.1.3）。',
        en: 'New to this? The card “First live show” goes through a session slowly (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '只试播一小会儿，这个数会显得特别高。',
        en: 'A very short test show makes this number look very high.',
      },
      {
        'zh-CN': '两场长短不同，比总数不如比这个数。',
        en: 'When two shows differ in length, this compares them better than total sales.',
      },
    ],
  },
  examples: [
    {
      text: '单小时用户支付金额',
      platform: 'douyin',
    },
    {
      text: 'GMV per hour',
      platform: 'tiktok-shop',
    },
  ],
});
