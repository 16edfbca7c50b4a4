import type { Drill, DrillStep } from './types';

const WEEK: DrillStep = {
  id: 'week',
  say: {
    'zh-CN': '点“近 7 天”。一周比一天稳，看得清。',
    en: 'Choose the last seven days. A week is steadier than a day.',
  },
  at: { words: ['近7天', '最近7天', '近7日', '7天', '7日', 'Last 7 days'] },
};

/** One drill for each kind of page that most back offices have. */
export const drills: readonly Drill[] = [
  {
    id: 'see-a-week',
    demoPage: 'overview',
    pageKinds: ['home-overview'],
    steps: [
      WEEK,
      {
        id: 'visitors',
        say: { 'zh-CN': '先看来了多少人。', en: 'First see how many people came.' },
        at: { metric: 'visitors' },
      },
      {
        id: 'buyers',
        say: { 'zh-CN': '再看有几个人付了钱。', en: 'Then see how many of them paid.' },
        at: { metric: 'buyers' },
      },
      {
        id: 'share',
        say: {
          'zh-CN': '这个数说的是：来的人里有几成付钱。和前两个数对一对。',
          en: 'This number tells which part of them paid. Check it against the two before.',
        },
        at: { metric: 'pay-conversion-rate' },
      },
      {
        id: 'say',
        say: {
          'zh-CN': '用自己的话说一遍：来了多少人，几个付了钱。',
          en: 'Say it in your own words: how many came, and how many paid.',
        },
        at: { nowhere: true },
      },
    ],
  },
  {
    id: 'where-from',
    demoPage: 'traffic',
    pageKinds: ['traffic', 'traffic-source'],
    steps: [
      WEEK,
      {
        id: 'visitors',
        say: {
          'zh-CN': '这是来的人，一个人只算一次。',
          en: 'These are the people who came, each counted once.',
        },
        at: { metric: 'visitors' },
      },
      {
        id: 'new',
        say: { 'zh-CN': '这是头一回来的人。', en: 'These came for the first time.' },
        at: { metric: 'new-visitors' },
      },
      {
        id: 'table',
        say: {
          'zh-CN': '往下看来路的表。找出人最多的一行。',
          en: 'Look at the table of ways in below. Find the row with most people.',
        },
        at: { words: ['流量来源', '来源', '来路', '客人从哪里来', 'Where guests come from'] },
      },
      {
        id: 'say',
        say: {
          'zh-CN': '再找付钱最多的一行。两行一样吗？',
          en: 'Now find the row with most buyers. Is it the same row?',
        },
        at: { nowhere: true },
      },
    ],
  },
  {
    id: 'day-by-day',
    demoPage: 'trade',
    pageKinds: ['trade'],
    steps: [
      {
        id: 'paid',
        say: {
          'zh-CN': '这是付款一共多少，退款还没扣。',
          en: 'This is all that was paid, refunds not yet taken off.',
        },
        at: { metric: 'paid-amount' },
      },
      {
        id: 'buyers',
        say: { 'zh-CN': '看有几个人付钱。', en: 'See how many people paid.' },
        at: { metric: 'buyers' },
      },
      {
        id: 'each',
        say: {
          'zh-CN': '两个数一除，就是一位客人花多少。',
          en: 'Divide the two: this is what one buyer spends.',
        },
        at: { metric: 'spend-per-buyer' },
      },
      {
        id: 'refund',
        say: {
          'zh-CN': '再看退了多少。留下的要减掉它。',
          en: 'Now see what was paid back. It comes off what stays.',
        },
        at: { metric: 'refund-amount' },
      },
    ],
  },
  {
    id: 'read-ads',
    demoPage: 'ads',
    pageKinds: ['ad-report', 'ad-campaign'],
    steps: [
      WEEK,
      {
        id: 'spend',
        say: { 'zh-CN': '先看一共花了多少。', en: 'First see what was spent in all.' },
        at: { metric: 'ad-spend' },
      },
      {
        id: 'clicks',
        say: { 'zh-CN': '这些钱换来多少次点击。', en: 'See how many clicks it bought.' },
        at: { metric: 'ad-clicks' },
      },
      {
        id: 'click',
        say: {
          'zh-CN': '花费除以点击，就是点一下的价。',
          en: 'Spend divided by clicks is the price of a click.',
        },
        at: { metric: 'ad-cost-per-click' },
      },
      {
        id: 'return',
        say: {
          'zh-CN': '1 元带来几元，看这里。它还没扣货款。',
          en: 'Here is what one yuan brings. Goods are not yet taken off.',
        },
        at: { metric: 'ad-return-on-spend' },
      },
      {
        id: 'line',
        say: {
          'zh-CN': '和自己的保本线比一比。没有就先去算一条。',
          en: 'Compare it with your own break-even line, or work one out first.',
        },
        at: { nowhere: true },
      },
    ],
  },
  {
    id: 'answer-times',
    demoPage: 'service',
    pageKinds: ['customer-service'],
    steps: [
      {
        id: 'asked',
        say: { 'zh-CN': '有多少人来问过。', en: 'See how many people asked.' },
        at: { metric: 'consult-users' },
      },
      {
        id: 'wait',
        say: {
          'zh-CN': '他们平均等了多少秒。',
          en: 'See how many seconds they waited on average.',
        },
        at: { metric: 'avg-response-seconds' },
      },
      {
        id: 'fast',
        say: {
          'zh-CN': '这是 3 分钟内有人答的。各平台的时限不同。',
          en: 'This counts answers within three minutes. The limit differs by platform.',
        },
        at: { metric: 'reply-rate-3min' },
      },
      {
        id: 'when',
        say: {
          'zh-CN': '想一想：哪个钟点最没人回？',
          en: 'Think: at which hour is nobody there to answer?',
        },
        at: { nowhere: true },
      },
    ],
  },
  {
    id: 'listen-to-reviews',
    demoPage: 'reviews',
    pageKinds: ['reviews'],
    steps: [
      {
        id: 'all',
        say: { 'zh-CN': '先看一共有多少条评价。', en: 'First see how many reviews there are.' },
        at: { metric: 'review-count' },
      },
      {
        id: 'poor',
        say: { 'zh-CN': '再看不满意的有几条。', en: 'Then see how many are poor.' },
        at: { metric: 'negative-review-count' },
      },
      {
        id: 'read',
        say: { 'zh-CN': '往下挑一条，慢慢读。', en: 'Pick one below and read it slowly.' },
        at: { words: ['最新评价', '评价内容', '评价管理', '客人写的话', 'What guests wrote'] },
      },
      {
        id: 'feel',
        say: {
          'zh-CN': '说一句：这位客人在意的是什么？',
          en: 'Say in one line what mattered to this buyer.',
        },
        at: { nowhere: true },
      },
    ],
  },
  {
    id: 'find-a-rule',
    demoPage: 'rules',
    pageKinds: ['rules-center', 'notice-list'],
    steps: [
      {
        id: 'open',
        say: { 'zh-CN': '规则和公告都在这里。', en: 'Rules and notices stand here.' },
        at: { words: ['规则中心', '规则', '公告', 'Rules centre', 'Notices'] },
      },
      {
        id: 'title',
        say: {
          'zh-CN': '挑一条，先读标题：说的是谁，什么事。',
          en: 'Choose one and read its title: who is meant, and what about.',
        },
        at: { nowhere: true },
      },
      {
        id: 'start',
        say: {
          'zh-CN': '找到“生效”的日子，记下来。',
          en: 'Find the day on which it starts, and note it.',
        },
        at: { words: ['生效', 'Effective'] },
      },
      {
        id: 'say',
        say: {
          'zh-CN': '说一说：要做什么，从哪天起。',
          en: 'Say what is to be done, and from which day.',
        },
        at: { nowhere: true },
      },
    ],
  },
];
