import type { Path } from './types';

const path: Path = {
  id: '3.4.3',
  dilemma: '2.4.3',
  area: 12,
  name: { 'zh-CN': '老客', en: 'Regulars' },
  term: {
    'zh-CN': '协助小微商户促进客户关系管理与复购率提升',
    en: 'Look after customers so that they come back',
  },
  dilemmaTerm: {
    'zh-CN': '客户关系管理与复购率提升不足',
    en: 'Customer relations and repeat purchases fall short',
  },
  lead: {
    'zh-CN': '记得来过的人，按多久没来分一分。每一组，做一件贴心的小事。',
    en: 'Remember who came, and group them by how long ago. For each group, one small kindness.',
  },
  levels: [
    { 'zh-CN': '知道有哪些客人又来过', en: 'Knows which buyers came back' },
    {
      'zh-CN': '能把老客分组，说得出为什么这样分',
      en: 'Can group them and say why',
    },
    {
      'zh-CN': '有一张分组的单子，做过一件贴心的事',
      en: 'Has a list of groups and has done one caring thing',
    },
    {
      'zh-CN': '每组定期做一件事，也算过老客礼',
      en: 'Acts for each group on a rhythm and has reckoned a gift',
    },
    { 'zh-CN': '能带别人练一个情景', en: 'Can run a scene for others' },
  ],
  elements: [
    {
      id: '3.4.3-a',
      text: {
        'zh-CN': '引导其理解客户关怀的本质',
        en: 'Understand what customer care is, not only the CRM system',
      },
      offers: ['care-first'],
    },
    {
      id: '3.4.3-b',
      text: { 'zh-CN': '小组讨论和情景模拟', en: 'Group discussion and simulation' },
      offers: ['care-scenes'],
    },
    {
      id: '3.4.3-c',
      text: { 'zh-CN': '客户分层', en: 'Customer grouping' },
      offers: ['customer-groups'],
    },
    {
      id: '3.4.3-d',
      text: { 'zh-CN': '个性化推荐', en: 'Personal recommendation' },
      offers: ['goes-with'],
    },
    {
      id: '3.4.3-e',
      text: { 'zh-CN': '会员营销', en: 'Membership marketing' },
      offers: ['member-gift'],
    },
    {
      id: '3.4.3-f',
      text: { 'zh-CN': '售后关怀', en: 'After-sale care' },
      offers: ['after-sale-steps'],
    },
    {
      id: '3.4.3-g',
      text: {
        'zh-CN': '将客户关系视为长期资产进行维护',
        en: 'Treat relations as a long-term asset',
      },
      offers: ['repeat-value'],
    },
    {
      id: '3.4.3-h',
      text: {
        'zh-CN': '争取其提供免费或优惠的客户管理工具和数据分析服务',
        en: 'Negotiate free or cheaper CRM tools and data services from platforms',
      },
      offers: ['tool-directory'],
    },
    {
      id: '3.4.3-i',
      text: {
        'zh-CN': '引导商户参与平台用户活动,提升用户粘性',
        en: 'Take part in platform user activities',
      },
      offers: ['user-activity'],
    },
    {
      id: '3.4.3-j',
      text: {
        'zh-CN': '形成稳定的客户群体和口碑传播',
        en: 'Stable customers and word of mouth',
      },
      offers: ['thank-and-ask'],
    },
  ],
  signals: [
    {
      id: 'repurchase-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'repurchase-rate' },
      say: {
        'zh-CN': '这是又来买的人占多少：{value}。他们为什么再来，有时和价钱没关系。',
        en: 'This is the share who bought again: {value}. Why people come back is not always the price.',
      },
      offer: 'care-first',
    },
    {
      id: 'repurchase-changed',
      when: 'metric-clearly-changed',
      args: { metric: 'repurchase-rate' },
      say: {
        'zh-CN': '又来买的比例从 {past} 到了 {value}，不太像碰巧。看看是哪一组客人变了？',
        en: 'The share who buy again went from {past} to {value}, hardly by chance. Which group changed?',
      },
      offer: 'customer-groups',
    },
    {
      id: 'returning-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'returning-buyer-share' },
      say: {
        'zh-CN': '买的人里，{value} 是老客，他们记得你。把名单分一分，就知道先谢谁。',
        en: 'Regulars are {value} of your buyers, and they remember you. Group them to see whom to thank first.',
      },
      offer: 'customer-groups',
    },
    {
      id: 'spend-changed',
      when: 'metric-clearly-changed',
      args: { metric: 'spend-per-buyer' },
      say: {
        'zh-CN': '每位客人花的钱从 {past} 到了 {value}。看看哪两样常有人一起买？',
        en: 'Spend per buyer went from {past} to {value}. Which two things do people take together?',
      },
      offer: 'goes-with',
    },
    {
      id: 'crm-opened',
      when: 'page-opened',
      args: { kind: 'customer-crm' },
      say: {
        'zh-CN': '这里是来过的客人。导出一年的订单，可以在自己电脑上分一分。',
        en: 'Here are people who came. A year of orders can be grouped on your own computer.',
      },
      offer: 'customer-groups',
    },
    {
      id: 'member-marketing-opened',
      when: 'page-opened',
      args: { kind: 'member-marketing' },
      say: {
        'zh-CN': '参加会员活动前，先算要多来几位才不少钱。平台也从中有好处。',
        en: 'Before a member offer, see how many more it takes to cover it. The platform gains as well.',
      },
      offer: 'member-gift',
      platformGains: true,
    },
    {
      id: 'fan-group-opened',
      when: 'page-opened',
      args: { kind: 'fan-group' },
      say: {
        'zh-CN': '群里的人是自己愿意来的。看看这个活动要什么，再定参不参加。',
        en: 'People in the group came by choice. See what this activity asks before you decide.',
      },
      offer: 'user-activity',
    },
    {
      id: 'service-opened',
      when: 'page-opened',
      args: { kind: 'customer-service' },
      say: {
        'zh-CN': '你每天和客人说这么多话。有空练一个难说的情景？',
        en: 'You talk with buyers every day. Practise one hard scene in a quiet hour?',
      },
      offer: 'care-scenes',
    },
    {
      id: 'orders-exported',
      when: 'event',
      args: { name: 'order-list-exported' },
      say: {
        'zh-CN': '订单表导出来了。可以在这里分一分客人，名字当场打乱，不往外传。',
        en: 'The order list is exported. Group the buyers here: names are scrambled at once and stay with you.',
      },
      offer: 'customer-groups',
    },
    {
      id: 'good-review',
      when: 'event',
      args: { name: 'good-review' },
      say: {
        'zh-CN': '有客人写了好话，这是你一单单做出来的。谢谢他，也谢谢别的老客？',
        en: 'A buyer wrote kind words, and you earned them. Thank them, and other regulars too?',
      },
      offer: 'thank-and-ask',
    },
    {
      // No back office prints unanswered messages: slow replies of 10 minutes come nearest.
      id: 'messages-wait',
      when: 'metric-at-least-days',
      args: { metric: 'slow-reply-10min', above: 0, hours: 12 },
      say: {
        'zh-CN': '有几条消息等了一阵了。备好三句短话，忙的时候也回得上。',
        en: 'Some messages have waited a while. Three short lines at hand help on busy days.',
      },
      offer: 'after-sale-steps',
    },
  ],
  measures: [
    {
      'zh-CN': '又来买的比例，90 天前后比一比。人少时只说看不出。',
      en: 'Share who buy again, 90 days before and after. With few people it says: can not tell.',
    },
    { 'zh-CN': '一个月做了几件贴心的事', en: 'Caring things done in a month' },
    { 'zh-CN': '每 60 天重新分过一次组', en: 'Groups made anew at least every 60 days' },
    {
      'zh-CN': '在自己定的时间里回了几条消息',
      en: 'Messages answered within your own goal',
    },
    { 'zh-CN': '自己评的第 12 项', en: 'The own rating of item 12' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '把最近 90 天的客人分一分，挑一组。写一条贴心的话，说好谁来发。',
        en: 'Group the last 90 days of buyers, choose one group, write one caring line and say who sends it',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '“客人分一分”', en: '“Groups of buyers”' },
        { 'zh-CN': '“收货后三步”', en: '“Three touches after an order”' },
        { 'zh-CN': '用订单表的同意书', en: 'Consent for the order list' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '三人一组练六个情景 45 分钟。说说什么让你又去一家店 20 分钟。各想一件小事 25 分钟。',
        en: 'Six scenes in threes (45), what made you go back to a shop (20), one touch for one group (25).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '情景卡片', en: 'Scene cards' },
        { 'zh-CN': '示例小店的订单', en: 'Orders of the sample shop' },
        { 'zh-CN': '几句可以照抄的话', en: 'Lines to copy' },
      ],
    },
  },
};

export default path;
