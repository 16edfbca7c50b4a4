import { explanation } from './types';

export default explanation({
  id: 'care-first',
  title: { 'zh-CN': '客人为什么再来', en: 'Why people come back' },
  lead: {
    'zh-CN': '客人再来，常常不只因为一张券。想想你自己常去的那家店。',
    en: 'Often it is more than a coupon that brings people back. Think of a shop you go to yourself.',
  },
  minutes: 5,
  sections: [
    {
      title: { 'zh-CN': '被记得', en: 'Being remembered' },
      text: {
        'zh-CN':
          '巷口的面店知道你不要葱，你就愿意再去。网上也一样。记得客人上回问过什么，心里就暖。',
        en: 'The noodle shop knows you want no onions, so you go again. Online it is the same: remember what somebody asked last time.',
      },
    },
    {
      title: { 'zh-CN': '有难处时有人帮', en: 'Help when it is needed' },
      text: {
        'zh-CN': '货坏了，送晚了，这时怎么做，客人记得最久。一次难处办好了，也会让人更放心。',
        en: 'When something breaks or comes late, what you do then is remembered longest. Trouble that was put right can build trust.',
      },
    },
    {
      title: { 'zh-CN': '说到做到', en: 'Keeping one’s word' },
      text: {
        'zh-CN': '说下午回，下午真的回。话说小一点，做得到就好。一次次下来，客人就敢把事托给你。',
        en: 'You say “this afternoon”, and you do. Promise less and keep it. Bit by bit people dare to rely on you.',
      },
    },
    {
      title: { 'zh-CN': '客人不是一个地址', en: 'A buyer is no address' },
      text: {
        'zh-CN':
          '手里有了名单，很容易天天群发。客人想起你的时候，是想起一个人。少发一点，问一句真的。',
        en: 'With a list at hand it is easy to write to all every day. Buyers think of a person. Write less, and mean it.',
      },
    },
  ],
  check: {
    ask: {
      'zh-CN': '一位老客三个月没来了。先做哪件事？',
      en: 'A regular has not come for three months. What comes first?',
    },
    choices: [
      {
        id: 'coupon',
        text: { 'zh-CN': '给所有老客发一张大额券', en: 'Send a large coupon to all regulars' },
        right: false,
        why: {
          'zh-CN': '不知道为什么没来，券也许用不上。先用“老客礼算一算”，看它要花多少。',
          en: 'Without the reason a coupon may not help. “What a thank-you gift costs” shows its price first.',
        },
      },
      {
        id: 'ask',
        text: {
          'zh-CN': '想想他上回买了什么，问一句用得怎样',
          en: 'Recall the last order and ask how it went',
        },
        right: true,
        why: {
          'zh-CN': '这一句只有你说得出来。他若有不满意，也有机会告诉你。',
          en: 'Only you can ask that. And if something was wrong, there is room to tell you.',
        },
      },
      {
        id: 'daily',
        text: { 'zh-CN': '每天给他发新货', en: 'Send new goods every day' },
        right: false,
        why: {
          'zh-CN': '天天发，容易让人关掉消息。这里守着 30 天里 3 条以内。',
          en: 'Daily posts make it easy to mute you. Here the limit is three in 30 days.',
        },
      },
      {
        id: 'gone',
        text: { 'zh-CN': '不管了，人总会走的', en: 'Leave it; people come and go' },
        right: false,
        why: {
          'zh-CN': '也许真的走了，也许只是还没用完。问一句花不了一分钟。',
          en: 'Perhaps they left, perhaps nothing is used up yet. One line takes a minute.',
        },
      },
    ],
  },
});
