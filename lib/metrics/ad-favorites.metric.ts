import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-favorites',
  name: {
    'zh-CN': '广告收藏次数',
    en: 'Saves from ads',
  },
  definition: {
    'zh-CN': '广告带来的收藏次数。',
    en: 'Saves credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['收藏次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是收藏的次数，要算在广告名下的。',
        en: 'Saves are counted, those credited to ads.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '收藏是互动量的一项，另有赞、关注、评论和分享。1 小时的期限，写的是赞和评论。',
        en: 'Saves are one of the reactions, next to likes, follows, comments and shares. The limit of 1 hour is stated for likes and comments.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      'zh-CN': '广告收藏次数，就是广告带来了几次收藏，也就是存起来留着看。',
      en: 'This is how often people saved something because of your ad, to look at it again.',
    },
    like: {
      'zh-CN': '好比有人把你的传单夹进本子里，留着以后看。夹一张，算一次。',
      en: 'Someone tucks your leaflet into a notebook for later. Each leaflet tucked away is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 次收藏是广告带来的。',
        en: '{period}, ads led to {value} saves.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收起来，也许想买，也许只是喜欢。光看收藏，看不出是哪样。',
        en: 'People may save it to buy it, or just because it is nice. The saves alone can not tell us.',
      },
    },
    step: {
      'zh-CN': '想一想，广告里哪句话值得人留着慢慢看。',
      en: 'Think which line of your ad is worth keeping.',
    },
    help: {
      text: {
        'zh-CN': '想多写几条有用的内容，可以先排一张“一周内容表”（3.2.2）。',
        en: 'Want to write more useful posts? Begin with the plan for one week (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '存下来和买下来，中间还隔着一步。',
        en: 'From saving to buying there is still one more step.',
      },
    ],
  },
  examples: [
    {
      text: '收藏次数',
      platform: 'xiaohongshu',
    },
  ],
});
