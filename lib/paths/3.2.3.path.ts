import type { Path } from './types';

const path: Path = {
  id: '3.2.3',
  dilemma: '2.2.3',
  area: 6,
  name: { 'zh-CN': '数据', en: 'Numbers' },
  term: { 'zh-CN': '培养小微商户数据分析和利用能力', en: 'Read the own reports and act on them' },
  dilemmaTerm: {
    'zh-CN': '对数据分析和利用能力不足',
    en: 'Little ability to read data and use them',
  },
  lead: {
    'zh-CN': '后台的数是客人留下的脚印。先看懂五个数，再看付款为什么变，最后定一小步。',
    en: 'The numbers are the footprints of buyers. Read five of them, see why sales changed, and choose one small step.',
  },
  levels: [
    { 'zh-CN': '能念出店里的五个数。', en: 'Can read the shop’s five numbers aloud.' },
    {
      'zh-CN': '能说出付款变化里，哪一块最大。',
      en: 'Can say which part of a change of sales is the largest.',
    },
    {
      'zh-CN': '用自己两周的数拆过一次，写下一个决定。',
      en: 'Has split the own two weeks and written one decision.',
    },
    {
      'zh-CN': '等数够了再动手，也看过自己把握准不准。',
      en: 'Acts when the numbers are enough, and has checked the own sureness.',
    },
    { 'zh-CN': '能带大家看一个小店案例。', en: 'Leads others through a case of a small shop.' },
  ],
  elements: [
    {
      id: '3.2.3-a',
      text: {
        'zh-CN': '后台数据报表进行一对一的解读与分析指导',
        en: 'Case management: one-to-one reading of the own back-office reports',
      },
      offers: ['metric-card'],
    },
    {
      id: '3.2.3-b',
      text: { 'zh-CN': '理解数据的意义和价值', en: 'Understand what data mean and are worth' },
      offers: ['numbers-are-people'],
    },
    {
      id: '3.2.3-c',
      text: { 'zh-CN': '案例讨论', en: 'Case discussion in the group' },
      offers: ['case-cards'],
    },
    {
      id: '3.2.3-d',
      text: { 'zh-CN': '模拟操作', en: 'Simulated operation' },
      offers: ['what-if'],
    },
    {
      id: '3.2.3-e',
      text: {
        'zh-CN': '教授商户如何从数据中提炼有价值的信息',
        en: 'Draw useful information from data',
      },
      offers: ['sales-change'],
    },
    {
      id: '3.2.3-f',
      text: {
        'zh-CN': '根据数据反馈及时调整营销方案',
        en: 'Adjust the plan in time from data feedback',
      },
      offers: ['next-small-step'],
    },
    {
      id: '3.2.3-g',
      text: { 'zh-CN': '反复练习', en: 'Repeated practice' },
      offers: ['review-cards'],
    },
    {
      id: '3.2.3-h',
      text: { 'zh-CN': '同行交流', en: 'Exchange with peers' },
      offers: ['number-swap'],
    },
    {
      id: '3.2.3-i',
      text: {
        'zh-CN': '提升商户的数据敏感性与决策能力',
        en: 'Data sense and decision ability: precise marketing, own place and growth point',
      },
      offers: ['decision-note'],
    },
  ],
  signals: [
    {
      id: 'visitors',
      when: 'metric-first-seen',
      args: { metric: 'visitors' },
      say: {
        'zh-CN': '这里有来的人数。把它换成站在门口的人，就好懂了。',
        en: 'Here is the number of people who came. Picture them at the door and it is easy to read.',
      },
      offer: 'numbers-are-people',
    },
    {
      id: 'visitors-changed',
      when: 'metric-clearly-changed',
      args: { metric: 'visitors' },
      say: {
        'zh-CN': '来的人和自己平时不一样了。先看够不够判断，再定一小步。',
        en: 'The number of people differs from your usual days. See whether it can be judged, then take one small step.',
      },
      offer: 'next-small-step',
    },
    {
      id: 'pay-conversion-rate',
      when: 'metric-first-seen',
      args: { metric: 'pay-conversion-rate' },
      say: {
        'zh-CN': '这个数说的是来的人里，有多少付了钱。一张小卡讲得清楚。',
        en: 'This number tells how many of those who came have paid. A small card makes it clear.',
      },
      offer: 'metric-card',
    },
    {
      id: 'pay-conversion-rate-changed',
      when: 'metric-clearly-changed',
      args: { metric: 'pay-conversion-rate' },
      say: {
        'zh-CN': '付钱的比例和自己之前不同，不太像碰巧。看看最大的一块在哪里。',
        en: 'The share who pay differs from your own past, and chance is an unlikely reason. See where the largest part lies.',
      },
      offer: 'sales-change',
    },
    {
      id: 'spend-per-buyer',
      when: 'metric-first-seen',
      args: { metric: 'spend-per-buyer' },
      say: {
        'zh-CN': '这个数按人算，不按单算。看一眼小卡，以后不会弄混。',
        en: 'This number goes by person, not by order. One look at its card keeps them apart.',
      },
      offer: 'metric-card',
    },
    {
      id: 'paid-amount',
      when: 'metric-clearly-changed',
      args: { metric: 'paid-amount' },
      say: {
        'zh-CN': '付款和自己平时差得多。拆成三块，就看得出变在哪里。',
        en: 'Sales differ a good deal from your usual. Split in three, the change can be seen.',
      },
      offer: 'sales-change',
    },
    {
      id: 'refund-rate',
      when: 'metric-clearly-higher',
      args: { metric: 'refund-rate' },
      say: {
        'zh-CN': '退款比自己之前多，你一直在看它。先写下看到什么，再决定做什么。',
        en: 'More is paid back than before, and you keep an eye on it. Write what you see, then decide.',
      },
      offer: 'decision-note',
    },
    {
      id: 'home-overview',
      when: 'first-visit-of-day',
      args: { kind: 'home-overview' },
      say: {
        'zh-CN': '今天第一次打开这一页。想温习的话，有三个小问题。',
        en: 'First look at this page today. Three small questions are there if you like.',
      },
      offer: 'review-cards',
    },
    {
      id: 'trade',
      when: 'page-opened',
      args: { kind: 'trade' },
      say: {
        'zh-CN': '两周的数都在这一页上。可以拆开看付款为什么变。',
        en: 'The numbers of two weeks stand on this page. They can show why sales changed.',
      },
      offer: 'sales-change',
    },
    {
      id: 'traffic-source',
      when: 'page-opened',
      args: { kind: 'traffic-source' },
      say: {
        'zh-CN': '这一页说人从哪里来。拉一拉四根条，看看人多一点会怎样。',
        en: 'This page tells where people come from. Four sliders show what a few more would do.',
      },
      offer: 'what-if',
    },
    {
      id: 'metric-drop',
      when: 'event',
      args: { name: 'metric-drop' },
      say: {
        'zh-CN': '付款比之前少了。先看是哪一块，再想要不要改。',
        en: 'Sales are lower than before. First see which part, then think about changing anything.',
      },
      offer: 'sales-change',
    },
    {
      id: 'review-due',
      when: 'event',
      args: { name: 'review-due' },
      say: {
        'zh-CN': '这个数你学过，正好在眼前。想的话，温习一下。',
        en: 'You have met this number, and here it is. Review it if you like.',
      },
      offer: 'review-cards',
    },
  ],
  measures: [
    { 'zh-CN': '能用自己的话讲清几个数', en: 'Numbers explained in own words' },
    { 'zh-CN': '回头看过的决定有几个', en: 'Decisions that were looked at again' },
    {
      'zh-CN': '从 5 个决定起，把握和结果合不合',
      en: 'From 5 decisions on, how sureness and outcome fit',
    },
    { 'zh-CN': '21 天后，小问题还答得出几个', en: 'Check questions right after 21 days' },
    { 'zh-CN': '自己给第六项打的分', en: 'The own rating of item 6' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '一起念五个数，用两周的数拆一次付款。写下一个决定和有几分把握，约好回头看的日子。',
        en: 'Read five numbers aloud together and split the sales of two weeks. Write one decision with how sure, and agree the day to look again.',
      },
      minutes: 45,
      materials: [
        {
          'zh-CN': '自己的报表，分享屏幕时打开模糊',
          en: 'The own report, blurred while the screen is shared',
        },
        { 'zh-CN': '销售额为什么变了', en: 'Why sales changed' },
        { 'zh-CN': '我的决定', en: 'My decision' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '看一个有表的案例（25），投影上拉四根条（25）。两人一组用示例店拆付款（25），最后交换数字（15）。',
        en: 'A case with a table (25), the sliders on the projector (25). Pairs split sales on the sample store (25), then the number swap (15).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '示例店', en: 'The sample store' },
        { 'zh-CN': '案例单', en: 'Case sheets' },
        { 'zh-CN': '画好 100 个点的纸', en: 'A sheet of 100 dots' },
      ],
    },
  },
};

export default path;
