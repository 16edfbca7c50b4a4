import { explanation } from './types';

export default explanation({
  id: 'how-recommend-works',
  title: { 'zh-CN': '平台怎么推荐', en: 'How platforms recommend' },
  lead: {
    'zh-CN': '一件货、一条视频，为什么有时给很多人看，有时很少。说清知道的，也说清没公开的。',
    en: 'Why a product or a video is shown to many one day and to few the next. What is known, and what is not.',
  },
  minutes: 5,
  sources: [
    {
      text: {
        'zh-CN': '这是一般的道理，不是哪个平台的公式。公式没有公开。',
        en: 'This is the general idea and no formula of any platform. The formulas are not published.',
      },
    },
  ],
  sections: [
    {
      title: { 'zh-CN': '先给一小批人看', en: 'First it is shown to a few' },
      text: {
        'zh-CN': '好比新菜先端几盘给客人尝。尝的人不多，碰巧的成分就大。',
        en: 'It is like a new dish offered to a few guests. With so few, chance plays a large part.',
      },
    },
    {
      title: { 'zh-CN': '有人看完、点开、下单', en: 'Some watch, click and buy' },
      text: {
        'zh-CN': '有人爱吃，才多炒几盘。常说到的有：看没看完、点没点、买没买、评得怎样。',
        en: 'If people like it, more is cooked. Often named: whether it is watched to the end, clicked, bought, well reviewed.',
      },
    },
    {
      title: { 'zh-CN': '再给多一些人看', en: 'Then it is shown to more' },
      text: {
        'zh-CN': '下一批人不一样，反应也会变。所以同一条视频，今天多、明天少，很平常。',
        en: 'The next guests are different, and so is their taste. The same video having many today and few tomorrow is usual.',
      },
    },
    {
      title: { 'zh-CN': '没有公开的，不乱猜', en: 'What is not published' },
      text: {
        'zh-CN':
          '各样占几成、几点发最好、发几条会被看到，平台没有全部公开。听到“内部消息”，先问出处。',
        en: 'How much each part weighs, the best hour, how many posts it takes: platforms do not publish it all. If somebody claims inside news, ask where it is written.',
      },
    },
  ],
  check: {
    ask: {
      'zh-CN': '一条视频昨天 3,000 人看，今天 300。更说得通的是哪个？',
      en: 'A video had 3,000 viewers yesterday and 300 today. What makes most sense?',
    },
    choices: [
      {
        id: 'batch',
        text: {
          'zh-CN': '换了一批人看，反应不同，也有碰巧',
          en: 'Other people saw it, they reacted differently, and chance plays a part',
        },
        right: true,
        why: {
          'zh-CN': '对。看一周的数，再想要不要改开头。',
          en: 'Yes. Look at a week, then think about changing the opening.',
        },
      },
      {
        id: 'limited',
        text: {
          'zh-CN': '平台盯上我，把我的号限制了',
          en: 'The platform is after me and limits my account',
        },
        right: false,
        why: {
          'zh-CN': '真被限制，多半会有通知。先看消息页，没有通知就看一周。',
          en: 'A real limit mostly comes with a notice. See the messages page; without one, look at a week.',
        },
      },
      {
        id: 'hour',
        text: {
          'zh-CN': '发晚了一小时，过了神秘的好时段',
          en: 'It was posted an hour too late for the secret best time',
        },
        right: false,
        why: {
          'zh-CN': '没有公开过这样的钟点。可以看自己的客人几点在线。',
          en: 'No such hour was ever published. See at which hour your own buyers are there.',
        },
      },
      {
        id: 'pay',
        text: { 'zh-CN': '不花钱，平台就不给人看', en: 'Without paying nothing is shown' },
        right: false,
        why: {
          'zh-CN': '没花钱的也有人看。花不花钱，先看保本线再定。',
          en: 'Unpaid posts are seen as well. Whether to pay is decided by the break-even line.',
        },
      },
    ],
  },
});
