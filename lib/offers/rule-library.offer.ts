import { explanation } from './types';

export default explanation({
  id: 'rule-library',
  title: { 'zh-CN': '规则小书架', en: 'A small shelf of rules' },
  lead: {
    'zh-CN': '规则卡都放在这台电脑里，断网也能翻。搜一个词，看谁在哪天核对过。',
    en: 'Rule cards are kept on this computer and work offline. Search a word; see who checked them and when.',
  },
  minutes: 5,
  library: 'rules',
  sections: [
    {
      title: { 'zh-CN': '怎么找', en: 'How to find one' },
      text: {
        'zh-CN': '写一个词就行，比如“发货”“退款”。找不到，换个平台上的叫法再试。',
        en: 'One word will do, such as “shipping” or “refund”. If nothing comes, try the platform’s own word.',
      },
    },
    {
      title: { 'zh-CN': '先看核对的日子', en: 'Look at the date it was checked' },
      text: {
        'zh-CN': '每张卡写着哪天核对、谁核对的。日子久了，就打开原文再看一眼。',
        en: 'Each card says when and by whom it was checked. If that is long ago, open the original.',
      },
    },
    {
      title: { 'zh-CN': '卡不是原文', en: 'A card is not the rule' },
      text: {
        'zh-CN': '卡只帮你看懂。有争议的时候，算数的是平台上的原文。',
        en: 'A card helps to understand. In a dispute the text on the platform counts.',
      },
    },
    {
      title: { 'zh-CN': '卡上没有的', en: 'What is not on a card' },
      text: {
        'zh-CN': '卡没写到的，写“不确定”，再去问。问到的答复记下日子。',
        en: 'What a card does not say is “not sure”: ask, and note the answer with its date.',
      },
    },
  ],
  check: {
    ask: {
      'zh-CN': '一张卡半年前核对过，今天有客人和你争这条规则。先做哪一步？',
      en: 'A card was checked half a year ago, and today a buyer argues about the rule. What comes first?',
    },
    choices: [
      {
        id: 'card',
        text: { 'zh-CN': '把卡给客人看', en: 'Show the buyer the card' },
        right: false,
        why: {
          'zh-CN': '卡是帮忙看懂的，客人认的是原文。',
          en: 'The card helps you understand; the buyer goes by the rule itself.',
        },
      },
      {
        id: 'original',
        text: {
          'zh-CN': '打开平台上的原文，看有没有改',
          en: 'Open the rule on the platform and see whether it changed',
        },
        right: true,
        why: {
          'zh-CN': '半年里可能改过。看过原文，话就好说了。',
          en: 'Much can change in half a year. With the rule read, talking is easier.',
        },
      },
      {
        id: 'memory',
        text: { 'zh-CN': '照自己记得的说', en: 'Say it as you remember it' },
        right: false,
        why: {
          'zh-CN': '记得的也许是旧的。打开看一眼只要一分钟。',
          en: 'What one remembers may be the old text. A look takes a minute.',
        },
      },
      {
        id: 'wait',
        text: { 'zh-CN': '先退钱，再慢慢看', en: 'Pay back first and read later' },
        right: false,
        why: {
          'zh-CN': '也是一条路。先看一眼原文，退不退就更有数。',
          en: 'That is one way. With the rule read, the choice is clearer.',
        },
      },
    ],
  },
});
