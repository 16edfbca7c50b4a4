import type { Path } from './types';

export default {
  id: '3.1.3',
  dilemma: '2.1.3',
  area: 3,
  name: { 'zh-CN': '工具', en: 'Tools' },
  term: {
    'zh-CN': '引导小微商户优化技术基础设施投入与利用',
    en: 'Use what the platform already gives; buy tools only when they pay',
  },
  dilemmaTerm: { 'zh-CN': '技术基础设施薄弱', en: 'Weak technical means' },
  lead: {
    'zh-CN': '先看店是怎么转的，找出最费劲的一站。后台里免费的功能先用起来。要花钱的，算过再买。',
    en: 'See how the shop runs, and find the station that takes most trouble. Use what the back office gives for nothing. What costs money is bought after a sum.',
  },
  levels: [
    { 'zh-CN': '说得出后台有哪些免费功能。', en: 'Can name free functions of the back office.' },
    { 'zh-CN': '说得出一样工具帮的是哪个目标。', en: 'Can tell which goal a tool serves.' },
    {
      'zh-CN': '用着两样免费功能，给一样付费工具算过账。',
      en: 'Uses two free functions, and has done the sum for one paid tool.',
    },
    {
      'zh-CN': '凭着数停掉或没买一样工具。',
      en: 'Has stopped or not bought a tool because of the numbers.',
    },
    { 'zh-CN': '在小组里讲过一个功能。', en: 'Has shown a function to a group.' },
  ],
  elements: [
    {
      id: '3.1.3-a',
      text: {
        'zh-CN': '从整体性和关联性视角审视其技术需求',
        en: 'Systems theory: look at technical needs as a connected whole',
      },
      offers: ['shop-system-map'],
    },
    {
      id: '3.1.3-b',
      text: {
        'zh-CN': '焦点小组或深度访谈',
        en: 'Focus groups or in-depth interviews to find the weak spots',
      },
      offers: ['tool-interview'],
    },
    {
      id: '3.1.3-c',
      text: {
        'zh-CN': '推荐最适合其发展的免费或低成本的数字营销工具',
        en: 'Recommend free or low-cost tools that fit trade, process and budget',
      },
      offers: ['tool-directory'],
    },
    {
      id: '3.1.3-d',
      text: {
        'zh-CN': '深入挖掘和利用电商平台自带的免费或低成本资源',
        en: 'Coach and show how to use the platform’s own free or cheap features',
      },
      offers: ['free-feature-finder'],
    },
    {
      id: '3.1.3-e',
      text: { 'zh-CN': '平台数据分析工具', en: 'Platform data-analysis tools' },
      offers: ['read-the-overview'],
    },
    {
      id: '3.1.3-f',
      text: { 'zh-CN': '直播功能', en: 'Live-streaming function' },
      offers: ['first-live'],
    },
    {
      id: '3.1.3-g',
      text: { 'zh-CN': '社群管理功能', en: 'Community-management function' },
      offers: ['group-setup'],
    },
    {
      id: '3.1.3-h',
      text: {
        'zh-CN': '理解这些工具如何与其整体营销策略相结合',
        en: 'Understand how the tools fit the whole strategy',
      },
      offers: ['tool-to-goal'],
    },
    {
      id: '3.1.3-i',
      text: { 'zh-CN': '不是盲目追求昂贵的新技术', en: 'Do not chase expensive new technology' },
      offers: ['tool-payback'],
    },
  ],
  signals: [
    {
      id: 'first-look',
      when: 'first-visit-of-day',
      args: { kind: 'home-overview' },
      say: {
        'zh-CN': '今天第一次打开首页。照次序读五个数，几分钟就有底。',
        en: 'This is today’s first look at the overview. Five numbers in order take a few minutes.',
      },
      offer: 'read-the-overview',
    },
    {
      id: 'live-page',
      when: 'page-without',
      args: { kind: 'live', offer: 'first-live' },
      say: {
        'zh-CN': '这一页可以直播，你还没写过播前的单子。想试的话，从半小时开始。',
        en: 'Here you can go live, and the list for a first show is still empty. If you like, begin with half an hour.',
      },
      offer: 'first-live',
    },
    {
      id: 'market-page',
      when: 'page-opened',
      args: { kind: 'tool-market' },
      say: {
        'zh-CN': '这一页卖工具。先想清要它做哪一件事，再看它值不值。',
        en: 'This page sells tools. Think first which job it is to do, then whether it pays.',
      },
      offer: 'tool-payback',
    },
    {
      id: 'group-page',
      when: 'page-opened',
      args: { kind: 'fan-group' },
      say: {
        'zh-CN': '这里可以开客人群。先备好名字、群规和三条话，群会好打理。',
        en: 'Here a buyer group can be opened. A name, rules and three posts make it easy to keep.',
      },
      offer: 'group-setup',
    },
    {
      id: 'price-seen',
      when: 'event',
      args: { name: 'paid-tool-page-open' },
      say: {
        'zh-CN': '页面上有价钱。把省下的时间和它放在一起算一算，再定。',
        en: 'A price stands on this page. Lay the time saved beside it, then decide.',
      },
      offer: 'tool-payback',
      platformGains: true,
    },
    {
      id: 'unopened',
      when: 'event',
      args: { name: 'feature-never-opened' },
      say: {
        'zh-CN': '这类页面有一个月没打开过了。里面有免费的功能，想看就看 2 分钟。',
        en: 'This kind of page was not open for a month. It has free functions: two minutes show what they are.',
      },
      offer: 'free-feature-finder',
    },
    {
      id: 'live-number',
      when: 'metric-first-seen',
      args: { metric: 'live-viewers' },
      say: {
        'zh-CN': '第一次看到直播的人数：{value}。开播这一步已经走了，记一样下次还这么做的。',
        en: 'The first viewers of a live show: {value}. You went live: note one thing to do the same way.',
      },
      offer: 'first-live',
    },
    {
      id: 'sum-off',
      when: 'sum-check-failed',
      args: { tolerance: 0.02 },
      say: {
        'zh-CN': '这页的几个数乘起来和付款对不上。多半是日子或算法不同，可以一起看看。',
        en: 'The numbers here do not multiply to the paid amount. Days or ways of counting may differ: have a look.',
      },
      offer: 'read-the-overview',
    },
  ],
  measures: [
    { 'zh-CN': '用过两次以上的免费功能有几样', en: 'Free functions used at least twice' },
    {
      'zh-CN': '算过账后停掉或没买的工具，一个月省多少元',
      en: 'Paid tools stopped or not bought after a sum, in yuan a month',
    },
    {
      'zh-CN': '最费劲的一站，一周几小时，前后各多少',
      en: 'Hours a week on the weakest station, before and after',
    },
    {
      'zh-CN': '两周里至少 4 天记了五个数',
      en: 'The five numbers noted on at least four days in two weeks',
    },
    { 'zh-CN': '自评第 3 题，前后两次', en: 'Self-rating item 3, before and after' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '画“我的店是怎么转的”，挑出最费劲的一站。演示一样免费功能，再请店主自己做。',
        en: 'Draw how the shop runs and pick the weakest station. Show one free function that helps there, then let the merchant do it alone.',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '“我的店是怎么转的”', en: 'How my shop runs' },
        { 'zh-CN': '“工具访谈提纲”', en: 'Interview about tools' },
        { 'zh-CN': '示例小店', en: 'The sample shop' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '先投点找费劲的地方（30 分钟）。投影演示一样免费功能（20 分钟），两人一组照做（30 分钟）。最后说一句哪样适合我（10 分钟）。',
        en: 'Dots on weak spots first (30 minutes). One free function on the projector (20), done again in pairs (30). A round of what fits me (10).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '圆点贴', en: 'Dots' },
        { 'zh-CN': '投影', en: 'Projector view' },
        { 'zh-CN': '步骤卡', en: 'Step cards' },
      ],
    },
  },
} satisfies Path;
