import { choice, l } from './scene';
import type { Scene } from './types';

/** Messages after an order, as every small shop gets them; the people in them are made up. */
export const scenesAfterOrder: readonly Scene[] = [
  {
    id: 'late-parcel',
    title: l('还没到', 'Not here yet'),
    situation: l(
      '晚上九点，一位客人写：“后天是我妈生日，东西到哪了？”快递停在路上两天了。',
      'At nine in the evening somebody writes: “My mum’s birthday is in two days. Where is it?” The parcel has not moved for two days.',
    ),
    feel: {
      ask: l('这时他心里可能是什么？', 'What may they feel now?'),
      choices: [
        choice(
          'worry',
          true,
          l('怕赶不上妈妈的生日', 'Worry about the birthday'),
          l(
            '多半是这样。他要的不只是单号，是赶得上。',
            'Most likely. They want more than a number: they want it in time.',
          ),
        ),
        choice(
          'angry',
          false,
          l('想找麻烦', 'Looking for trouble'),
          l(
            '话急，往往是因为事急。先当他着急，话就好接了。',
            'Short words often mean a pressing matter. Take it as worry and it gets easier.',
          ),
        ),
        choice(
          'curious',
          false,
          l('随便问问', 'Just asking'),
          l('他提到了生日，这一句就是重点。', 'They named the birthday, and that is the point.'),
        ),
      ],
    },
    choices: [
      choice(
        'number',
        false,
        l('“单号发您了，自己查一下。”', '“I sent you the number, please look it up.”'),
        l(
          '他查到的还是“停了两天”。着急还在，又多了一层没人管。',
          'They see the same two days. The worry stays, and now nobody seems to care.',
        ),
      ),
      choice(
        'call',
        true,
        l(
          '“生日的事要紧。我现在问快递，明早九点前回您；赶不上，我们再商量。”',
          '“The birthday matters. I am asking the carrier and will write by nine. If it is late, we find a way together.”',
        ),
        l(
          '他知道有人在办，也知道什么时候有消息。',
          'They know somebody is on it, and when they will hear more.',
        ),
      ),
      choice(
        'promise',
        false,
        l('“放心，明天肯定到。”', '“No worry, it comes tomorrow.”'),
        l(
          '路上的事你定不了。说满了，到时更难开口。',
          'The road is not in your hands. A full promise makes the next talk harder.',
        ),
      ),
    ],
  },
  {
    id: 'wrong-colour',
    title: l('颜色不一样', 'Another colour'),
    situation: l(
      '客人发来照片：“图上是米白，收到发黄，你们是不是发错了？”货没发错，是灯光的差别。',
      'A photo comes with: “The picture is off-white, mine looks yellow. Did you mix it up?” It was not mixed up; the light differs.',
    ),
    feel: {
      ask: l('他可能在想什么？', 'What may they be thinking?'),
      choices: [
        choice(
          'let-down',
          true,
          l('和想的不一样，有点失望', 'It is not what they had pictured'),
          l(
            '是的。他心里有一幅图，手里是另一个样。',
            'Yes. One picture in mind, another thing in hand.',
          ),
        ),
        choice(
          'free',
          false,
          l('想白拿', 'Wants it for free'),
          l(
            '他还没提钱。先听完，少一场误会。',
            'Money was not named. Listening first spares both of you a quarrel.',
          ),
        ),
        choice(
          'fooled',
          true,
          l('怕被骗了', 'Fear of being fooled'),
          l(
            '也可能。“是不是发错”里有一点防备。',
            'That may be as well. “Did you mix it up?” sounds a little guarded.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'light',
        false,
        l('“没发错，是您手机的问题。”', '“Nothing is wrong, it is your phone.”'),
        l(
          '话也许对，听的人却像被推了回来。',
          'It may be true, but it feels like being pushed away.',
        ),
      ),
      choice(
        'see',
        true,
        l(
          '“和您想的不一样，先说声抱歉。我在窗边再拍一张给您看。您要是不喜欢，退换都行。”',
          '“Sorry that it is not what you pictured. I will send a photo by daylight. If you do not like it, send it back or swap.”',
        ),
        l(
          '他看到真的颜色，也有得选。那张新照片还能放进商品页。',
          'They see the true colour and have a choice. The new photo can go on the page too.',
        ),
      ),
      choice(
        'ask',
        true,
        l(
          '“您是在什么灯下看的？我帮您对一对。”',
          '“In which light do you see it? Let us compare.”',
        ),
        l(
          '两个人一起找原因。要是还不喜欢，记得说可以退。',
          'Now you look for the cause together. If they still dislike it, name the return.',
        ),
      ),
    ],
  },
  {
    id: 'low-star',
    title: l('两颗星', 'Two stars'),
    situation: l(
      '一条评价：两颗星，“穿了三次就起球，再也不来了”。',
      'A review with two stars: “Fluff after three days of wear. I will not come back.”',
    ),
    feel: {
      ask: l('他可能是什么心情？', 'How may they feel?'),
      choices: [
        choice(
          'wasted',
          true,
          l('钱花得不值，有点可惜', 'The money felt wasted'),
          l(
            '是的。“再也不来”里也有过一点喜欢。',
            'Yes. And “not come back” means they once liked coming.',
          ),
        ),
        choice(
          'unheard',
          true,
          l('觉得没处说', 'Nowhere to tell it'),
          l('有可能。有的人是先问过，没等到回音。', 'Maybe. Some asked first and heard nothing.'),
        ),
        choice(
          'rival',
          false,
          l('同行派来的', 'Sent by a rival'),
          l(
            '先当真客人来回，别人看着也安心。',
            'Without proof, leave that aside. A fair reply also calms those who read it.',
          ),
        ),
      ],
    },
    choices: [
      choice(
        'explain',
        false,
        l('“棉的都会起球，您不会洗。”', '“All cotton does that; you wash it wrong.”'),
        l(
          '道理在，人没了。看评价的人先看到的是口气。',
          'There is a reason in it, but no person. Readers notice the tone first.',
        ),
      ),
      choice(
        'own-it',
        true,
        l(
          '“三次就起球，换我也可惜。想看看是哪一批，您方便发张图吗？我来给您换。”',
          '“After three days I would feel the same. Could you send a photo so I can find the batch? I will swap it.”',
        ),
        l(
          '他可能不改星，别人却看到店里怎么待人。那一批货也查得到了。',
          'The stars may stay, but others see how you treat people. And the batch can be checked.',
        ),
      ),
      choice(
        'pay',
        false,
        l('“给您返五元，改成五星好吗？”', '“Five yuan back if you make it five stars?”'),
        l(
          '用钱换好评，很多平台的规则不允许。起球的事也还在。',
          'Many platforms do not allow paying for stars. And the fluff is still there.',
        ),
      ),
    ],
  },
];
