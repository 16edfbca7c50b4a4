import { defineMetric } from './types';

export default defineMetric({
  id: 'top-search-slot-impressions',
  name: {
    'zh-CN': '搜索前列推广曝光',
    en: 'Top 20 search slot promoted impressions',
  },
  definition: {
    'zh-CN': '推广商品在搜索前20位的展示次数。',
    en: 'Impressions of promoted listings in the first 20 search places.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['搜索前列位置曝光'],
  labels: {
    ebay: ['Top 20 search slot impressions from promoted listings'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只数推广带来的展示，只数搜索的前 20 位。展示一次算一次，点没点都算。',
        en: 'Only showings that come from promotion count, and only in the first 20 search places. Each showing counts, clicked or not.',
      },
    ],
    ebay: [
      {
        'zh-CN':
          '流量报告把前 20 位的展示分成两份，推广一份，自然一份。英文名里 spot 和 slot 都写过。',
        en: 'The traffic report splits showings in the first 20 places into promoted and organic. The label has been written with both “spot” and “slot”.',
      },
      {
        'zh-CN': '导出的表里出现横线，就是没有数据。',
        en: 'In the export, a dash means that there is no value.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '搜索前列推广曝光，数的是推广的货。它在搜索的前 20 位每露面一次，就记一次。',
      en: 'This counts promoted items in the first 20 places of a search. Each time one is shown there, it counts once.',
    },
    like: {
      'zh-CN': '好比集市入口有 20 个位子，你租了一个。路过的人看见一回，记一回。',
      en: 'There are 20 stands by the market gate, and you rent one. Each time a passer-by sees it, you make one mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，推广的货在搜索前排露面 {value} 次。',
        en: '{period}, your promoted items were shown {value} times near the top of search.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '露了面，还不等于有人点。光凭它，看不出这笔推广值不值。',
        en: 'To be shown is not yet to be clicked. So we can not tell from it if the promotion pays off.',
      },
    },
    step: {
      'zh-CN': '比一比推广和自然这两列，哪一列次数多。',
      en: 'Compare this column with the one for places you did not promote. Which one is larger?',
    },
    help: {
      text: {
        'zh-CN': '想看清推广的钱去了哪里，可以读“广告费是怎么变成订单的”（3.1.1）。',
        en: 'Want to follow the money you put into promotion? Read the card on how ad money turns into orders (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '导出的表里有横线，意思是没有数据。别把它当成零。',
        en: 'A dash in the export stands for no data. Do not read it as zero.',
      },
      {
        'zh-CN': '没有推广也可能排进前 20 位。那些次数在旁边另一列。',
        en: 'Items can reach the first 20 places without promotion too. Those showings stand in a column of their own.',
      },
    ],
  },
  examples: [
    {
      text: 'Top 20 search slot impressions from promoted listings',
      platform: 'ebay',
    },
  ],
});
