import type { Path } from './types';

export default {
  id: '3.1.1',
  dilemma: '2.1.1',
  area: 1,
  name: { 'zh-CN': '预算与资金', en: 'Budget and money' },
  term: {
    'zh-CN': '协助小微商户提升营销预算效益与多元化融资',
    en: 'Get more from a small marketing budget, and widen the sources of money',
  },
  dilemmaTerm: { 'zh-CN': '营销预算有限', en: 'A limited marketing budget' },
  lead: {
    'zh-CN':
      '广告费不多，也可以花得明白。这里先算出自己的保本线，再看钱怎么分。缺钱的时候，看看哪里可以申请。',
    en: 'A small ad budget can be spent with open eyes. Here you find your own break-even line, then see how to split the money. When money is short, see where to apply.',
  },
  levels: [
    { 'zh-CN': '说得出广告费花到了哪里。', en: 'Can say where the ad money goes.' },
    {
      'zh-CN': '说得出自己的保本线，知道什么会让它变。',
      en: 'Can tell the own break-even line and what moves it.',
    },
    {
      'zh-CN': '填过一张成本表，出价在自己的线以内，看过一张资金卡。',
      en: 'Has filled in a cost sheet, bids within the own line, and opened one fund card.',
    },
    {
      'zh-CN': '回头看过以后动了预算，申请或谈过一次。',
      en: 'Has moved money after a look back, and applied or negotiated once.',
    },
    { 'zh-CN': '帮别人填过成本表。', en: 'Has helped somebody else with a cost sheet.' },
  ],
  elements: [
    {
      id: '3.1.1-a',
      text: {
        'zh-CN': '着眼于提升小微商户自身对有限资源的运用能力',
        en: 'Build the merchant’s own skill with scarce money, rather than only chasing subsidies',
      },
      offers: ['ad-money-basics'],
    },
    {
      id: '3.1.1-b',
      text: { 'zh-CN': '成本效益分析', en: 'Cost-benefit analysis' },
      offers: ['ad-break-even'],
    },
    {
      id: '3.1.1-c',
      text: { 'zh-CN': '优化现有营销预算的使用', en: 'Optimise the use of the present budget' },
      offers: ['budget-allocator'],
    },
    {
      id: '3.1.1-d',
      text: {
        'zh-CN': '协商与谈判技巧培训',
        en: 'Negotiation-skills training, to get better-value promotion plans from the platform',
      },
      offers: ['negotiation-practice'],
    },
    {
      id: '3.1.1-e',
      text: {
        'zh-CN': '引导商户共享营销资源',
        en: 'Guide merchants to share marketing resources in a mutual-aid group',
      },
      offers: ['resource-swap'],
    },
    {
      id: '3.1.1-f',
      text: {
        'zh-CN': '对接政府设立的各类专项扶持资金',
        en: 'Link to dedicated government support funds',
      },
      offers: ['funding-directory'],
    },
    {
      id: '3.1.1-g',
      text: { 'zh-CN': '普惠金融产品', en: 'Inclusive-finance products' },
      offers: ['loan-cost'],
    },
    {
      id: '3.1.1-h',
      text: {
        'zh-CN': '帮助其撰写项目计划书',
        en: 'Application coaching: write the project plan so that approval becomes more likely',
      },
      offers: ['project-plan'],
    },
  ],
  signals: [
    {
      id: 'below-line',
      when: 'metric-below-break-even',
      args: { metric: 'ad-return-on-spend', leastClicks: 100 },
      say: {
        'zh-CN':
          '花 1 元广告费带来 {value} 元，离保本还差一点。成本你最清楚，可以再算算哪一项能动。',
        en: 'One yuan of ads brings {value} yuan, a little below break-even. You know your costs best: see which of them can move.',
      },
      offer: 'ad-break-even',
    },
    {
      id: 'click-above-own',
      when: 'metric-above-own-cost',
      args: { metric: 'ad-cost-per-click' },
      say: {
        'zh-CN': '点一下 {value}，高过成本卡算出的 {line}。成本卡填得细，才看得出这一点。',
        en: 'A click costs {value}, above the {line} of your cost card. A careful cost card makes this visible.',
      },
      offer: 'ad-break-even',
    },
    {
      id: 'share-of-sales',
      when: 'metric-share-of',
      args: { metric: 'ad-spend', of: 'paid-amount', above: 0.2 },
      say: {
        'zh-CN': '这周广告费 {value}，超过付款的两成。账记得清，就能看看怎么分更合适。',
        en: 'Ad money this week is {value}, more than a fifth of what was paid. Your numbers are at hand, so see how to split it.',
      },
      offer: 'budget-allocator',
    },
    {
      id: 'spend-rise',
      when: 'metric-rise',
      args: { metric: 'ad-spend', above: 0.3 },
      say: {
        'zh-CN': '广告费是 {value}，之前是 {past}。愿意多试是好事，可以看看多出的钱去了哪里。',
        en: 'Ad money was {value}, before it was {past}. Trying more is fine; see where the added money went.',
      },
      offer: 'budget-allocator',
    },
    {
      id: 'campaign-page',
      when: 'page-opened',
      args: { kind: 'ad-campaign' },
      say: {
        'zh-CN': '这一页在定广告。手边放着自己的保本线，出价时心里有数。',
        en: 'Ads are set on this page. With your own break-even line at hand, a bid is easier to judge.',
      },
      offer: 'ad-break-even',
    },
    {
      id: 'report-page',
      when: 'page-opened',
      args: { kind: 'ad-report' },
      say: {
        'zh-CN': '报表里的数，可以跟着 1 元钱走一遍。',
        en: 'The numbers of this report can be read by following one yuan.',
      },
      offer: 'ad-money-basics',
    },
    {
      id: 'bill-page',
      when: 'page-opened',
      args: { kind: 'finance-bill' },
      say: {
        'zh-CN': '结算单上有算成本要的数：平台收的、退的、运费。抄一次，以后都用得上。',
        en: 'This bill holds what a cost sheet needs: fees, refunds, postage. Copied once, it serves for long.',
      },
      offer: 'ad-break-even',
    },
    {
      id: 'paid-package',
      when: 'page-opened',
      args: { kind: 'promotion-signup' },
      say: {
        'zh-CN': '报名前可以先谈一谈。你的好评和发货，都是能拿出来说的。',
        en: 'Before signing up you can talk terms. Your reviews and your sending are worth naming.',
      },
      offer: 'negotiation-practice',
    },
    {
      id: 'budget-raise',
      when: 'event',
      args: { name: 'budget-change' },
      say: {
        'zh-CN': '这一页可以改每天的预算。先算一算多花的 1 元能带回多少，再定也来得及。',
        en: 'The daily budget can be changed on this page. See first what one more yuan would bring back.',
      },
      offer: 'budget-allocator',
      platformGains: true,
    },
    {
      id: 'fund-news',
      when: 'event',
      args: { name: 'content-pack-updated' },
      say: {
        'zh-CN': '有一笔扶持资金这个月截止。可以先看看合不合适，要哪些材料。',
        en: 'A fund closes within a month. See first whether it fits and which papers it asks for.',
      },
      offer: 'funding-directory',
    },
  ],
  measures: [
    { 'zh-CN': '至少一件货填好了成本表', en: 'The cost sheet of at least one product is complete' },
    { 'zh-CN': '问起来，说得出自己的保本线', en: 'The own break-even line can be told when asked' },
    {
      'zh-CN': '4 周前后，花在保本线以上的广告费占多少',
      en: 'Share of ad money spent above break-even, four weeks before and after',
    },
    { 'zh-CN': '交了几次申请，有了几次回音', en: 'Applications sent and answered' },
    { 'zh-CN': '自评第 1 题，前后两次', en: 'Self-rating item 1, before and after' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN':
          '给卖得最好的一件货填成本表。一起读保本线，定下一处改动。第二次来，挑一项资金，写计划书的草稿。',
        en: 'Fill in the cost sheet of the best-selling product. Read the break-even line together and settle on one change. On the second visit choose a fund and draft the plan.',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '最近一张结算单', en: 'The last settlement bill' },
        { 'zh-CN': '“保本计算”', en: 'The break-even sum' },
        { 'zh-CN': '“项目计划书”', en: 'The project plan' },
        { 'zh-CN': '同意书', en: 'The consent note' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '每人带一个广告数，不用写店名。两人一组算保本线，再演一次和平台谈方案。最后填交换卡。',
        en: 'Everyone brings one ad number, without a shop name. Pairs work out the break-even line, then act a talk with the platform. At the end all fill in swap cards.',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '示例小店', en: 'The sample shop' },
        { 'zh-CN': '谈方案的卡片', en: 'Negotiation cards' },
        { 'zh-CN': '空白交换卡', en: 'Blank swap cards' },
        { 'zh-CN': '投影用的大字页面', en: 'The large-print view for the projector' },
      ],
    },
  },
} satisfies Path;
