import type { Path } from './types';

const path: Path = {
  id: '3.3.1',
  dilemma: '2.3.1',
  area: 7,
  name: { 'zh-CN': '互助', en: 'Helping each other' },
  term: {
    'zh-CN': '构建互助社群，应对激烈竞争与流量消退',
    en: 'Mutual-aid merchant communities against fierce competition and dearer traffic',
  },
  dilemmaTerm: {
    'zh-CN': '竞争异常激烈，流量红利消退',
    en: 'Fierce competition, and traffic that no longer comes cheaply',
  },
  lead: {
    'zh-CN': '一家店看不清的事，几家凑在一起就看得清。换经验、换办法，也一起做一件小事。',
    en: 'What one shop can not see, several can. Swap experience and ways, and do one small thing together.',
  },
  levels: [
    { 'zh-CN': '进了一个圈子，知道大家的规矩。', en: 'Has joined a circle and knows its rules.' },
    {
      'zh-CN': '说得出什么能分享，什么留在自己店里。',
      en: 'Can say what may be shared and what stays in the shop.',
    },
    {
      'zh-CN': '给过一张经验卡，换过一次数字。',
      en: 'Has given one share card and swapped one number.',
    },
    {
      'zh-CN': '和伙伴做过一件事，先算过保本单数。',
      en: 'Has done something together, with break-even orders first.',
    },
    { 'zh-CN': '能帮着带一次聚会。', en: 'Helps to lead a meeting.' },
  ],
  elements: [
    {
      id: '3.3.1-a',
      text: {
        'zh-CN': '根据商户的地理位置、行业类别或发展阶段等特征',
        en: 'Form communities by place, trade or stage',
      },
      offers: ['find-my-circle'],
    },
    {
      id: '3.3.1-b',
      text: {
        'zh-CN': '社工不仅仅是建立平台，更要通过促进者的角色',
        en: 'Worker as facilitator, not only as host',
      },
      offers: ['facilitator-guide'],
    },
    {
      id: '3.3.1-c',
      text: { 'zh-CN': '经验分享会', en: 'Experience-sharing meetings' },
      offers: ['share-card'],
    },
    { id: '3.3.1-d', text: { 'zh-CN': '主题沙龙', en: 'Theme salons' }, offers: ['salon-kit'] },
    {
      id: '3.3.1-e',
      text: {
        'zh-CN': '运用团体动力，打破商户之间的信息壁垒',
        en: 'Group dynamics: break information walls',
      },
      offers: ['number-swap'],
    },
    {
      id: '3.3.1-f',
      text: { 'zh-CN': '促进经验分享、资源整合和互助合作', en: 'Sharing, pooling and mutual help' },
      offers: ['resource-swap'],
    },
    {
      id: '3.3.1-g',
      text: { 'zh-CN': '联合营销', en: 'Joint marketing' },
      offers: ['joint-promo'],
    },
    {
      id: '3.3.1-h',
      text: { 'zh-CN': '交叉推广', en: 'Cross promotion' },
      offers: ['cross-promo'],
    },
    {
      id: '3.3.1-i',
      text: {
        'zh-CN': '共同获取流量，提升整体竞争力',
        en: 'Win traffic together, raise joint competitiveness',
      },
      offers: ['not-alone'],
    },
  ],
  signals: [
    {
      id: 'visitors',
      when: 'metric-clearly-lower',
      args: { metric: 'visitors' },
      say: {
        'zh-CN': '来的人比自己平时少，你看到了。先问问伙伴是不是也这样。',
        en: 'Fewer people come than usual here, and you noticed. Ask your circle whether it is the same.',
      },
      offer: 'not-alone',
    },
    {
      id: 'ad-cost-per-click',
      when: 'metric-rise',
      args: { metric: 'ad-cost-per-click', above: 0.2 },
      say: {
        'zh-CN': '一次点击比自己之前贵了。也可以看看别的来路，比如和伙伴互相推荐。',
        en: 'A click costs more than before. Other ways in exist, such as recommending each other.',
      },
      offer: 'cross-promo',
    },
    {
      id: 'new-buyer-share',
      when: 'metric-clearly-lower',
      args: { metric: 'new-buyer-share' },
      say: {
        'zh-CN': '新客人的比例比自己之前低，老客还在。伙伴的客人里，也许有合适的。',
        en: 'The share of new buyers is lower than before; old ones stay. A partner’s buyers may fit.',
      },
      offer: 'cross-promo',
    },
    {
      id: 'market-trend',
      when: 'page-opened',
      args: { kind: 'market-trend' },
      say: {
        'zh-CN': '你在看大家的行情，这是留心的做法。想知道身边几家怎样，可以问一圈。',
        en: 'You look at the wider market, and that shows care. Your circle can tell how it is nearby.',
      },
      offer: 'not-alone',
    },
    {
      id: 'price-compare',
      when: 'page-opened',
      args: { kind: 'price-compare' },
      say: {
        'zh-CN': '这一页只比价格。除了价格，还可以和伙伴一起做点别的。',
        en: 'This page compares prices alone. With partners there are other things to do.',
      },
      offer: 'find-my-circle',
    },
    {
      id: 'promotion-signup',
      when: 'page-opened',
      args: { kind: 'promotion-signup' },
      say: {
        'zh-CN': '这里能报平台的活动。也可以和伙伴办一场，先算算各出多少。',
        en: 'Here one can join a platform campaign. One with partners is possible too; reckon the shares first.',
      },
      offer: 'joint-promo',
    },
    {
      id: 'price-war-notice',
      when: 'event',
      args: { name: 'price-war-notice' },
      say: {
        'zh-CN': '平台提议把价格放低，动不动由你。和伙伴一起做活动，是另一条路。',
        en: 'The platform suggests a lower price; it is your choice. A campaign with partners is another way.',
      },
      offer: 'joint-promo',
    },
    {
      id: 'circle-pack-imported',
      when: 'event',
      args: { name: 'circle-pack-imported' },
      say: {
        'zh-CN': '收到了新的伙伴卡。看看有没有合得来的一家。',
        en: 'New cards of your circle have arrived. See whether one fits.',
      },
      offer: 'find-my-circle',
    },
    {
      id: 'content-pack-updated',
      when: 'event',
      args: { name: 'content-pack-updated' },
      say: {
        'zh-CN': '内容更新了，里面也许有附近的聚会。看一眼最近的分享会。',
        en: 'The content is new and may hold a meeting nearby. Have a look at the talks.',
      },
      offer: 'talks-calendar',
    },
  ],
  measures: [
    {
      'zh-CN': '一个月聚了几次，来过 3 次以上的有几位',
      en: 'Meetings a month, and members who came 3 times or more',
    },
    { 'zh-CN': '换过几次经验，一起做成几件事', en: 'Swaps made and things done together' },
    {
      'zh-CN': '一起做活动：多卖的单和保本的单',
      en: 'Joint campaigns: extra orders beside break-even orders',
    },
    {
      'zh-CN': '遇事先问伙伴的人有几位，第七项自评',
      en: 'Members who would ask a peer first, item 7 of the own rating',
    },
    { 'zh-CN': '新找到几家供货或伙伴', en: 'New suppliers or partners found' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '写一张伙伴卡和一张经验卡。聊聊对同行的担心，说好什么不拿出来讲。',
        en: 'Make the circle card and one share card. Talk about worries with competitors, and agree what is not shared.',
      },
      minutes: 30,
      materials: [
        { 'zh-CN': '找伙伴', en: 'Find my circle' },
        { 'zh-CN': '我的一个经验', en: 'One thing I learnt' },
        { 'zh-CN': '圈子规矩的草稿', en: 'A draft of the group rules' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '看小组走到哪一步。开头定规矩、说盼头，中间换数字和经验卡。熟了一起排活动，末尾道谢和交接。',
        en: 'By the phase of the group: rules and hopes first, number swap and share cards in the middle. A joint campaign when it works; thanks and hand-over at the end.',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '带领人手册', en: 'Guide for who leads' },
        { 'zh-CN': '一起做活动', en: 'A campaign together' },
        { 'zh-CN': '投影上的数字板', en: 'The number board on the projector' },
      ],
    },
  },
};

export default path;
