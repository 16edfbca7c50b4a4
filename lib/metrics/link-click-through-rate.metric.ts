import { defineMetric } from './types';

export default defineMetric({
  id: 'link-click-through-rate',
  name: {
    'zh-CN': '链接点击率',
    en: 'Link click-through rate',
  },
  definition: {
    'zh-CN': '每展示一百次有几次点链接。',
    en: 'Link clicks divided by ad impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['CTR (link click-through rate)'],
  labels: {},
  unverifiedLabels: {
    'meta-ads': ['CTR (link click-through rate)', '链接点击率'],
  },
  formula: 'link-clicks / ad-impressions',
  counting: {
    all: [
      {
        'zh-CN': '点链接的次数除以展示次数，是 Meta 的数。别的点击不算。',
        en: 'Link clicks divided by showings; a figure of Meta. No other clicks are in it.',
      },
    ],
  },
  drivers: ['link-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://gitlab.com/meltano/meltano/-/issues/1729',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '链接点击率，就是广告每展示一百次，有几次点了里面的链接。点赞不算在里面。',
      en: 'For each hundred showings of the ad, this many clicks went to a link in it. Likes do not count.',
    },
    like: {
      'zh-CN': '好比递出 100 张名片，有 2 回，对方问“店在哪条街”。',
      en: 'You hand over your card 100 times. Twice, the other asks which street the shop is in.',
    },
    number: {
      value: {
        'zh-CN': '看{period}广告里的链接。每展示 {outOf} 次，大约 {of} 次点了链接。',
        en: 'This is about links in your ads {period}. Of {outOf} showings, about {of} had a click on the link.',
      },
      withInputs: {
        'zh-CN':
          '{period}，链接被点 {linkClicks} 次。同时广告展示 {adImpressions} 次。每 {outOf} 次展示，大约点 {of} 次。',
        en: '{period}, links got {linkClicks} clicks. The ads were shown {adImpressions} times. So {outOf} showings gave about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '愿意点过来的人，到了以后怎样，看不出。',
        en: 'People were ready to click through. We can not tell what they did once there.',
      },
    },
    step: {
      'zh-CN': '写一句更清楚的话，告诉人点进去能看到什么。',
      en: 'Write one clear line that tells what people find behind the link.',
    },
    help: {
      text: {
        'zh-CN': '想请人帮着想这句话，可以看“拍照写字的帮手”，也可以来小组（3.4.1）。',
        en: 'Want help with that line? Bring it to the group (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它比按全部点击算的那个率低，两个标签里都有“CTR”，别看混。',
        en: 'It is lower than the rate for all clicks. Both labels hold “CTR”, so read them well.',
      },
    ],
  },
  examples: [],
});
