import type { Path } from './types';

const path: Path = {
  id: '3.4.1',
  dilemma: '2.4.1',
  area: 10,
  name: { 'zh-CN': '获客与转化', en: 'Finding buyers' },
  term: {
    'zh-CN': '拓展获客渠道与提升转化率',
    en: 'More ways for customers to come, and more of them buying',
  },
  dilemmaTerm: {
    'zh-CN': '获客渠道单一且转化率低',
    en: 'One single channel of customers, and few of them buy',
  },
  lead: {
    'zh-CN': '看看客人从哪几条路来，走到哪一步停下。在最窄的一步，一次改一样。',
    en: 'See by which ways buyers come and where they stop. At the narrowest step, change one thing.',
  },
  levels: [
    { 'zh-CN': '能说出客人从哪几条路来', en: 'Can list the ways buyers come' },
    { 'zh-CN': '能找出最窄的一步', en: 'Can find the narrowest step' },
    {
      'zh-CN': '做过一次商品页体检，也记下了一个改动',
      en: 'Has checked a product page and noted one change',
    },
    {
      'zh-CN': '有两个改动，等人够了才下结论。也多开了一条路',
      en: 'Has judged two changes with enough people and opened a second way',
    },
    { 'zh-CN': '能在工作坊里给别人说长处', en: 'Can give feedback in a workshop' },
  ],
  elements: [
    {
      id: '3.4.1-a',
      text: {
        'zh-CN': '帮助商户分析现有获客渠道的瓶颈',
        en: 'Casework: find the bottleneck of present channels',
      },
      offers: ['channel-funnel'],
    },
    {
      id: '3.4.1-b',
      text: { 'zh-CN': '提供个性化建议', en: 'Personal suggestions' },
      offers: ['narrow-step-tip'],
    },
    {
      id: '3.4.1-c',
      text: {
        'zh-CN': '组织不同类型的营销策略工作坊',
        en: 'Group empowerment: workshops on marketing strategies',
      },
      offers: ['workshop-kit'],
    },
    {
      id: '3.4.1-d',
      text: {
        'zh-CN': '引入站外引流的成功案例',
        en: 'Success stories of off-platform traffic',
      },
      offers: ['case-cards'],
    },
    {
      id: '3.4.1-e',
      text: { 'zh-CN': '社交媒体内容创作', en: 'Social-media content' },
      offers: ['content-week'],
    },
    {
      id: '3.4.1-f',
      text: { 'zh-CN': '社群运营进行引流', en: 'Traffic from running communities' },
      offers: ['group-care-plan'],
    },
    {
      id: '3.4.1-g',
      text: {
        'zh-CN': '联系专业的摄影师、文案写手等资源',
        en: 'Link photographers and writers, low-cost or pro bono',
      },
      offers: ['helper-directory'],
    },
    {
      id: '3.4.1-h',
      text: {
        'zh-CN': '制作更具吸引力的产品介绍和品牌故事',
        en: 'Make better product pages and brand story',
      },
      offers: ['product-page-check'],
    },
    {
      id: '3.4.1-i',
      text: { 'zh-CN': '提升店铺的点击率和转化率', en: 'Raise click and conversion rates' },
      offers: ['before-after'],
    },
  ],
  signals: [
    {
      id: 'one-source',
      when: 'metric-above',
      args: { metric: 'traffic-source-share', above: 0.8 },
      say: {
        'zh-CN': '来的人里，{value} 走的是同一条路，这条路你走得熟。看看别的路来的人怎么样？',
        en: '{value} of your guests come by one way, which you know well. How are those from other ways?',
      },
      offer: 'channel-funnel',
    },
    {
      id: 'fewer-click',
      when: 'metric-clearly-lower',
      args: { metric: 'product-ctr-times' },
      say: {
        'zh-CN': '看到后点进来的比例从 {past} 到了 {value}。看到的人还在，也许先换一样：图或标题。',
        en: 'The share who click went from {past} to {value}. They still see it: try one change to picture or title.',
      },
      offer: 'narrow-step-tip',
    },
    {
      id: 'fewer-pay',
      when: 'metric-clearly-lower',
      args: { metric: 'pay-conversion-rate' },
      say: {
        'zh-CN': '付钱的比例从 {past} 到了 {value}，人还是来的。看看是哪条路、哪一步窄了？',
        en: 'The share who pay went from {past} to {value}, and people still come. Which way or step got narrow?',
      },
      offer: 'channel-funnel',
    },
    {
      id: 'pay-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'pay-conversion-rate' },
      say: {
        'zh-CN': '这里是来的人里付钱的比例：{value}。想让页面答得更清楚，可以照 10 条看一遍。',
        en: 'This is the share of guests who paid: {value}. Ten points help to see what the page leaves open.',
      },
      offer: 'product-page-check',
    },
    {
      id: 'cart-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'add-to-cart-rate' },
      say: {
        'zh-CN': '有人把货放进了购物车，说明看中了。看看他们停在哪一步？',
        en: 'Some put it in the cart, so they like it. Where do they stop?',
      },
      offer: 'narrow-step-tip',
    },
    {
      id: 'sources-opened',
      when: 'page-opened',
      args: { kind: 'traffic-source' },
      say: {
        'zh-CN': '这一页写着客人从哪来。人多的路和买得多的路，不一定是同一条。',
        en: 'This page tells where guests come from. The busiest way is not always the one that buys.',
      },
      offer: 'channel-funnel',
    },
    {
      id: 'edit-opened',
      when: 'page-opened',
      args: { kind: 'product-edit' },
      say: {
        'zh-CN': '改之前，用手机照 10 条看一遍这页，先补最前面的两处。',
        en: 'Before you edit, look at this page on a phone with ten points and mend the first two.',
      },
      offer: 'product-page-check',
    },
    {
      id: 'list-opened',
      when: 'page-opened',
      args: { kind: 'product-list' },
      say: {
        'zh-CN': '这么多件货，都是你上的。挑看的人最多的一件，给它的页面做个体检？',
        en: 'You put all of these up. Take the one most people see and check its page?',
      },
      offer: 'product-page-check',
    },
    {
      id: 'search-opened',
      when: 'page-opened',
      args: { kind: 'search-words' },
      say: {
        'zh-CN': '客人用自己的话找到了你。看看哪个词来的人真的买了。',
        en: 'Buyers found you in their own words. See which words brought those who bought.',
      },
      offer: 'search-words',
    },
    {
      id: 'changed',
      when: 'event',
      args: { name: 'product-changed' },
      say: {
        'zh-CN': '要是改了图、标题或价钱，记下来，再定哪天回头看，就知道有没有用。',
        en: 'Changed a picture, title or price? Note it with a day to look again, and see if it helped.',
      },
      offer: 'try-look-change',
    },
    {
      id: 'look-date',
      when: 'event',
      args: { name: 'change-look-date' },
      say: {
        'zh-CN': '约好回头看的日子到了。不管变没变，你都学到了一样。比一比？',
        en: 'The day to look again has come. Changed or not, you learn something. Compare now?',
      },
      offer: 'before-after',
    },
  ],
  measures: [
    {
      'zh-CN': '带来一成以上客人的路有几条，前后比一比',
      en: 'Ways that bring at least a tenth of guests, before and after',
    },
    {
      'zh-CN': '试过几个改动，里面清楚变好的有几个',
      en: 'Changes tried, and how many were clearly better',
    },
    { 'zh-CN': '商品页 10 条里有几条', en: 'Points of the product page check that are there' },
    { 'zh-CN': '帮手做完了几件事', en: 'Jobs that helpers finished' },
    { 'zh-CN': '自己评的第 10 项', en: 'The own rating of item 10' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '一起看两条路的几步。给看得最多的货做体检，改一处。想请帮手时写一页说明。',
        en: 'Read the steps of two ways, check the most seen product and fix one thing. Write a brief if wanted.',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '“哪条路来的人更好”', en: '“Which way brings better guests”' },
        { 'zh-CN': '“商品页体检”', en: '“Product page check”' },
        { 'zh-CN': '“拍照写字的帮手”', en: '“Helpers for photos, texts and design”' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '工作坊小包，比如首图：猜前后 20 分钟，讲三条 15 分钟。拿出手机拍 35 分钟，先说长处 20 分钟。',
        en: 'A workshop kit, such as the first picture: guess pairs (20), three rules (15), shoot (35), strengths first (20).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '小包的单子', en: 'Handout of the kit' },
        { 'zh-CN': '小灯箱或一扇窗', en: 'A light box or a window' },
        { 'zh-CN': '每人一部手机', en: 'A phone each' },
        { 'zh-CN': '投影', en: 'A projector' },
      ],
    },
  },
};

export default path;
