import { defineMetric } from './types';

export default defineMetric({
  id: 'keyword-competition',
  name: {
    'zh-CN': '竞争度',
    en: 'Keyword competition',
  },
  definition: {
    'zh-CN': '这个搜索词的竞争激烈程度。',
    en: 'How hard the search word is to win.',
  },
  category: 'product',
  unit: 'score',
  base: 'index point',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['竞争度'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '它是个指数，说的是这个词争起来难不难。',
        en: 'It is an index of how hard the word is to win.',
      },
    ],
    jd: [
      {
        'zh-CN': '在热词榜上，数越小，越容易。',
        en: 'On the hot-word board, lower is easier to win.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      'zh-CN': '竞争度，是说这个搜索词有多少人在争，有多难被看到。',
      en: 'This tells how hard it is to be seen under this search word.',
    },
    like: {
      'zh-CN': '好比一条街挂满“修鞋”招牌。招牌挤得越密，越难让人先看到你。',
      en: 'Think of a street full of signs for shoe repair. The closer they hang, the harder yours is to spot.',
    },
    number: {
      value: {
        'zh-CN': '页面上，这个词的竞争度是 {value}。',
        en: 'On the page, this word has the value {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '争的人少，找的人可能也少。这个词合不合用，还看不出。',
        en: 'Where few compete, few may be looking. So we can not tell if the word is right for you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能又有几家用了这个词。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a few more shops took up the word.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能是碰巧，争的店可能少了，搜的人也可能少了。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Fewer shops may use it, and fewer people may search it.',
      },
    },
    step: {
      'zh-CN': '找一个更细的说法，比如加上地方或用处。',
      en: 'Find a more exact word. You may add a place or a use.',
    },
    help: {
      text: {
        'zh-CN': '别家用什么词、怎么说，可以看“看看别人怎么卖”（3.2.2）。',
        en: 'What words do others use? See the card on how others sell (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '数小也可能是没什么人搜，别光挑小的。',
        en: 'A small value may mean that hardly anyone searches it. Small is not all that counts.',
      },
    ],
  },
  examples: [
    {
      text: '竞争度',
      platform: 'jd',
    },
  ],
});
