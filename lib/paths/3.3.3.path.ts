import type { Path } from './types';

const path: Path = {
  id: '3.3.3',
  dilemma: '2.3.3',
  area: 9,
  name: { 'zh-CN': '客人需要', en: 'What buyers need' },
  term: {
    'zh-CN': '引导小微商户精准把握消费者需求',
    en: 'Understand what buyers need and answer it',
  },
  dilemmaTerm: {
    'zh-CN': '消费者需求日益多元化和个性化',
    en: 'Buyers want ever more different and personal things',
  },
  lead: {
    'zh-CN': '听听客人为什么买，为什么退。看懂一句话后面的心情，再改一处小地方。',
    en: 'Hear why buyers come and why they send things back. Understand the feeling, then change one thing.',
  },
  levels: [
    {
      'zh-CN': '能说出客人买和退的几个原因',
      en: 'Can list reasons why people buy or return',
    },
    {
      'zh-CN': '能说出一条消息后面的心情',
      en: 'Can tell the feeling behind a message',
    },
    {
      'zh-CN': '数过原因，也改了一处',
      en: 'Has counted the reasons and changed one thing',
    },
    {
      'zh-CN': '用同一个退款原因，看过改了有没有用',
      en: 'Has checked the change on its own refund reason',
    },
    { 'zh-CN': '能办一次和客人的聊天', en: 'Can host a talk with buyers' },
  ],
  elements: [
    {
      id: '3.3.3-a',
      text: {
        'zh-CN': '社工协助单个商户进行市场细分',
        en: 'Casework: market segmentation',
      },
      offers: ['buyer-groups'],
    },
    {
      id: '3.3.3-b',
      text: { 'zh-CN': '消费者画像分析', en: 'Consumer-profile analysis' },
      offers: ['audience-reading'],
    },
    {
      id: '3.3.3-c',
      text: {
        'zh-CN': '利用现有数据工具,更精准地识别目标客户',
        en: 'Use existing data tools to find target customers',
      },
      offers: ['search-words'],
    },
    {
      id: '3.3.3-d',
      text: { 'zh-CN': '组织消费者行为分析的研讨会', en: 'Workshop on consumer behaviour' },
      offers: ['journey-wall'],
    },
    {
      id: '3.3.3-e',
      text: {
        'zh-CN': '引入消费者代表进行直接对话',
        en: 'Bring consumer representatives into direct dialogue',
      },
      offers: ['buyer-dialogue'],
    },
    {
      id: '3.3.3-f',
      text: {
        'zh-CN': '共情训练',
        en: 'Empathy training: understand and answer emotional needs',
      },
      offers: ['reply-practice'],
    },
    {
      id: '3.3.3-g',
      text: {
        'zh-CN': '提供更加精准、个性化的产品和服务',
        en: 'More precise, personal products and services',
      },
      offers: ['one-fix'],
    },
  ],
  signals: [
    {
      id: 'refunds-higher',
      when: 'metric-clearly-higher',
      args: { metric: 'refund-rate' },
      say: {
        'zh-CN': '退款率从 {past} 到了 {value}，原因写在退款单里。按原因数一数，挑一处来改？',
        en: 'The refund rate went from {past} to {value}, and the reasons are on record. Count them and change one thing?',
      },
      offer: 'one-fix',
    },
    {
      id: 'refunds-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'refund-rate' },
      say: {
        'zh-CN': '这一页有退款率：{value}。想知道客人为什么退，可以数一数原因。',
        en: 'This page shows the refund rate: {value}. Counting the reasons tells why things come back.',
      },
      offer: 'one-fix',
    },
    {
      id: 'bad-review',
      when: 'metric-above',
      args: { metric: 'negative-review-rate', above: 0 },
      say: {
        'zh-CN': '有客人写下了不满意的地方，肯说出来，就有机会改。先练一句回话？',
        en: 'A buyer wrote what was wrong, and that gives a chance to mend it. Practise a reply first?',
      },
      offer: 'reply-practice',
    },
    {
      id: 'cart-but-no-pay',
      when: 'high-but-low',
      args: { high: 'add-to-cart-rate', low: 'pay-conversion-rate' },
      say: {
        'zh-CN':
          '付钱的比例从 {past} 到了 {value}，放进购物车的没有少。货有人喜欢，他们停在了哪里？',
        en: 'The share who pay went from {past} to {value}; carts did not get fewer. People like it: where did they stop?',
      },
      offer: 'one-fix',
    },
    {
      id: 'reviews-opened',
      when: 'page-opened',
      args: { kind: 'reviews' },
      say: {
        'zh-CN': '这里是客人写的话。先想想他的心情，再想怎么回。',
        en: 'Here is what buyers wrote. First think how they feel, then how to answer.',
      },
      offer: 'reply-practice',
    },
    {
      id: 'after-sale-opened',
      when: 'page-opened',
      args: { kind: 'after-sale' },
      say: {
        'zh-CN': '退款单里写着原因。把最近的数一数，也许能看出先改哪里。',
        en: 'Each refund names its reason. Counting the latest may show what to change first.',
      },
      offer: 'one-fix',
    },
    {
      id: 'audience-opened',
      when: 'page-opened',
      args: { kind: 'audience-profile' },
      say: {
        'zh-CN': '这一页说来的是哪些人。人够多才看得准，可以一起读一遍。',
        en: 'This page tells who came. It needs enough people to be true; shall we read it together?',
      },
      offer: 'audience-reading',
    },
    {
      id: 'search-words-opened',
      when: 'page-opened',
      args: { kind: 'search-words' },
      say: {
        'zh-CN': '这里是客人打的字，是他们自己的说法。按买的人排一排，看哪个词最稳。',
        en: 'These are the buyers’ own words. Rank them by who bought and see which is steadiest.',
      },
      offer: 'search-words',
    },
    {
      id: 'service-opened',
      when: 'page-opened',
      args: { kind: 'customer-service' },
      say: {
        'zh-CN': '有空时可以练几句难回的话。练的是编的消息，发什么还是您定。',
        en: 'In a quiet hour you could practise hard replies. The messages are made up.',
      },
      offer: 'reply-practice',
    },
    {
      id: 'same-reason-again',
      when: 'event',
      args: { name: 'refund-spike' },
      say: {
        'zh-CN': '退款比平时多了一些。看看是不是同一个原因，也许有一处小地方可以改。',
        en: 'More came back than on other days. See if it is one reason: perhaps one small thing can be changed.',
      },
      offer: 'one-fix',
    },
  ],
  measures: [
    {
      'zh-CN': '原因列出来了，也改好了一处',
      en: 'The list of reasons is made and one fix is done',
    },
    {
      'zh-CN': '这个原因的退款：改之前 4 周和之后 4 周。人少时只说看不出。',
      en: 'Refunds for that reason, four weeks before and after. With few people it says: can not tell.',
    },
    {
      'zh-CN': '同伴觉得被听懂的回话有几条',
      en: 'Replies that peers found understanding',
    },
    { 'zh-CN': '自己评的第 9 项', en: 'The own rating of item 9' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '把最近 20 条退款和评价按原因分一分。说出一条后面的心情，挑一处来改。',
        en: 'Sort the last 20 refunds and reviews by reason, name the feeling behind one, choose one fix',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '“改一处”', en: '“Fix one thing”' },
        { 'zh-CN': '“我的几类客人”', en: '“My groups of buyers”' },
        {
          'zh-CN': '评价页，名字已遮住',
          en: 'The page of reviews, with names covered',
        },
      ],
    },
    group: {
      activity: {
        'zh-CN': '和 2 到 3 位客人聊 30 分钟。贴客人走过的路 30 分钟。三人一组练回话 30 分钟。',
        en: 'A talk with two or three buyers (30 min), the journey wall (30), replies in threes (30).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '邀请和征求同意的话', en: 'Invitation and consent text' },
        { 'zh-CN': '客人走过的路', en: 'The journey wall' },
        { 'zh-CN': '回话卡片', en: 'Reply cards' },
      ],
    },
  },
};

export default path;
