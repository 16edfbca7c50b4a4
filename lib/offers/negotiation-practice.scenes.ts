import type { Scene } from './types';

/** What an account manager of a platform is likely to answer; made up, no real platform. */
export const negotiationScenes: readonly Scene[] = [
  {
    id: 'more-money',
    title: { 'zh-CN': '“加预算，效果就上来了”', en: '“More budget, better results”' },
    situation: {
      'zh-CN': '你说这 4 周花得多，留下得少。对方说：“预算太低了，每天再加 100 元，数据就起来了。”',
      en: 'You say that four weeks cost much and left little. The other side says: “Your budget is too low. Add 100 yuan a day and the numbers will rise.”',
    },
    choices: [
      {
        id: 'yes',
        say: { 'zh-CN': '“好吧，那就加。”', en: '“All right, I will add it.”' },
        effect: {
          'zh-CN': '话很快谈完了。多花的钱会带来什么，谁也没说清。',
          en: 'The talk ends quickly. Nobody has said what the added money would bring.',
        },
        keep: false,
      },
      {
        id: 'line',
        say: {
          'zh-CN': '“我的保本线是 2.65，现在是 2.36。先说怎么过线，再说加钱。”',
          en: '“My line is 2.65, and now it is 2.36. First let us see how to pass it.”',
        },
        effect: {
          'zh-CN': '对方听到了你自己的数。接下来谈的是做法，不只是钱。',
          en: 'The other side hears your own numbers. Now the talk is about ways, and not just about money.',
        },
        keep: true,
      },
      {
        id: 'angry',
        say: { 'zh-CN': '“你们就知道让我花钱。”', en: '“All you want is my money.”' },
        effect: {
          'zh-CN': '心里的话说出来了。对方多半会守住自己的话，方案没有动。',
          en: 'The feeling is out. The other side will likely hold on to its words, and the plan stays as it was.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'no-power',
    title: { 'zh-CN': '“这个我做不了主”', en: '“I can not decide that”' },
    situation: {
      'zh-CN': '你想要一张推广券，或者一次活动名额。对方说：“这个我做不了主，大家都一样。”',
      en: 'You ask for an ad voucher or a place in an event. The other side says: “I can not decide that. It is the same for everybody.”',
    },
    feel: {
      ask: { 'zh-CN': '对方这时可能在想什么？', en: 'What may the other side have in mind?' },
      choices: [
        {
          id: 'busy',
          say: {
            'zh-CN': '手上商家很多，想快点说完',
            en: 'Many shops to look after, and little time',
          },
          effect: {
            'zh-CN': '有可能。说得短、要得清楚，对方也省力。',
            en: 'That may be. A short and clear request makes it easier for both.',
          },
          keep: true,
        },
        {
          id: 'limits',
          say: { 'zh-CN': '真的没有这个权限', en: 'They really may not decide it' },
          effect: {
            'zh-CN': '有可能。那就问谁能定，什么时候问得到。',
            en: 'That may be. Then ask who decides, and when one could ask them.',
          },
          keep: true,
        },
        {
          id: 'dislike',
          say: { 'zh-CN': '看不上我的小店', en: 'They look down on my small shop' },
          effect: {
            'zh-CN': '也许心里会这么觉得。这句话里听不出来，先问清楚再说。',
            en: 'It may feel so. The words do not tell, so ask first.',
          },
          keep: false,
        },
      ],
    },
    choices: [
      {
        id: 'who',
        say: {
          'zh-CN': '“那谁能定？要交什么材料？我周五前给你。”',
          en: '“Who decides then? Which papers are needed? You will have them by Friday.”',
        },
        effect: {
          'zh-CN': '门没有关上。下一步是谁、交什么，都有了。',
          en: 'The door stays open. It is clear who is next and what to hand in.',
        },
        keep: true,
      },
      {
        id: 'fallback',
        say: {
          'zh-CN': '“那退一步：给我看看同类小店怎么设的，行吗？”',
          en: '“Then a smaller wish: could you show how shops of my kind set it up?”',
        },
        effect: {
          'zh-CN': '退路用上了。对方不用花钱也能帮到你。',
          en: 'Your fallback is in use. The other side can help without spending anything.',
        },
        keep: true,
      },
      {
        id: 'drop',
        say: { 'zh-CN': '“哦，那算了。”', en: '“Oh, never mind then.”' },
        effect: {
          'zh-CN': '事情停在这里。下次谈时，要从头再说一遍。',
          en: 'It stops here. Next time all has to be said again.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'today',
    title: { 'zh-CN': '“今天定，有优惠”', en: '“Decide today for a better price”' },
    situation: {
      'zh-CN': '对方发来一个套餐，说：“今天定有优惠，明天就没有了。”',
      en: 'The other side sends a package: “Decide today and it is cheaper. Tomorrow the offer is gone.”',
    },
    choices: [
      {
        id: 'buy',
        say: { 'zh-CN': '“那我现在就付。”', en: '“Then I will pay now.”' },
        effect: {
          'zh-CN': '省下的优惠看得见。套餐适不适合店里，还没有看。',
          en: 'The saving can be seen. Whether the package suits the shop has not been looked at.',
        },
        keep: false,
      },
      {
        id: 'paper',
        say: {
          'zh-CN': '“请把条件写下来发我：多少钱，多久，没效果怎么算。”',
          en: '“Please send it in writing: price, length, and what happens without a result.”',
        },
        effect: {
          'zh-CN': '话变成了字，可以慢慢看。真的优惠，写下来也还在。',
          en: 'Words become writing and can be read calmly. A real offer is still there in writing.',
        },
        keep: true,
      },
      {
        id: 'small',
        say: {
          'zh-CN': '“先买最小的一份，4 周后看数再说。”',
          en: '“I will take the smallest one, and look at the numbers in four weeks.”',
        },
        effect: {
          'zh-CN': '试错的钱不多，下次谈的时候手里有数。',
          en: 'Little money is at stake, and next time you have numbers in hand.',
        },
        keep: true,
      },
    ],
  },
];
