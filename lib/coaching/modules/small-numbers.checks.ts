import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('how-many-people', {
    ask: l(
      '现在每 100 个人里有 10 个付钱，想看出变成 15 个。前后每一边，大约要来多少人？',
      'Now 10 of 100 pay, and you want to see it become 15. About how many people are needed on each side?',
    ),
    answer: '16 * 0.1 * 0.9 / 0.05 / 0.05',
    unit: 'people',
    hint: l(
      '先算 16 × 0.1 × 0.9。差是 0.05，除以它两次。',
      'Take 16 × 0.1 × 0.9. The gap is 0.05: divide by it twice.',
    ),
    right: l(
      '是的。一天来 250 人的店，一边要两三天才凑齐。',
      'Yes. A shop with 250 visitors a day fills one side in two to three days.',
    ),
    slips: [
      slip(
        29,
        l(
          '这里只除了一次。差要自己乘自己，再拿来除，所以小变化要的人特别多。',
          'That divides once. The gap is squared, which is why small changes need so many people.',
        ),
      ),
      slip(
        100,
        l(
          '100 个人看着不少，可光靠碰巧，就能从 10 个跳到 15 个。',
          '100 sounds like many, but chance alone can turn 10 into 15.',
        ),
      ),
    ],
  }),
  number('clean-days', {
    ask: l(
      '大促是 6 月 16 日到 6 月 18 日。前 7 天、后 14 天都不比。6 月里还剩几天能用？',
      'A promotion runs from 16 June to 18 June. Leave out 7 days before and 14 after. How many days of June are left?',
    ),
    answer: '16 - 7 - 1',
    unit: 'count',
    hint: l(
      '往前数 7 天，从哪天起就不算了？后面够到 7 月了吗？',
      'Count 7 days back: from which day on? Do the days after reach July?',
    ),
    right: l(
      '是的，1 日到 8 日。不到 14 个平常日子，就先说看不出。',
      'Yes, the 1st to the 8th. With fewer than 14 ordinary days we say that it can not be told.',
    ),
    slips: [
      slip(
        27,
        l(
          '这样只拿走了大促那三天，等的和歇的日子还在里面。',
          'That takes out the three days only. The waiting and the resting are still in.',
        ),
      ),
      slip(
        20,
        l(
          '前面的 7 天拿走了，后面的 14 天还在里面。',
          'The 7 days before are out, the 14 after are still in.',
        ),
      ),
      slip(
        15,
        l(
          '后面拿走了，前面等大促的 7 天还在里面。',
          'The days after are out, the 7 days of waiting are still in.',
        ),
      ),
    ],
  }),
  number('lowest-return', {
    ask: l(
      '一件货卖 40 元，进价 22 元。运费 6 元，包装 2 元，别的都不算。每花 1 元广告费，要带来几元付款才不亏？',
      'Goods sell at 40 yuan and cost 22. Postage is 6, packing 2, nothing else. How many yuan of sales per yuan of ads lose nothing?',
    ),
    answer: '40 / (40 - 22 - 6 - 2)',
    unit: 'times',
    hint: l(
      '先算一单留下几元，再看 40 元里有几个它。',
      'First see what one order leaves. How often does 40 hold it?',
    ),
    right: l(
      '是的。这条线是他自己的，不用问同行多少。',
      'Yes. This line is the shop’s own; nobody else’s figure is needed.',
    ),
    slips: [
      slip(
        40 / 18,
        l(
          '运费和包装忘了。一单留下的没有 18 元那么多。',
          'Postage and packing are missing. An order leaves less than 18 yuan.',
        ),
      ),
      slip(
        40 / 22,
        l(
          '这是拿卖价除以进价。要除的，是一单留下的钱。',
          'That divides the price by the cost. Divide by what an order leaves.',
        ),
      ),
    ],
  }),
  choice('twelve-then-twenty', {
    ask: l(
      '改图前，480 人里 12 个付钱。改图后，510 人里 20 个。没有大促，日子也到了。怎么跟商户说？',
      'Before the new picture 12 of 480 paid. After it 20 of 510 did. No promotion, and the day has come. What do you say?',
    ),
    answer: l(
      '“看着多了些，可还像是碰巧，再等等。”',
      '“It looks like more, and it may be chance. Let us wait.”',
    ),
    others: [
      other(
        l(
          '“多了一半还多，看来这张图是用对了。”',
          '“That is more than half as many again, so the picture works.”',
        ),
        l(
          '一半听着多，人数还少。换一批人来，也会差这么多。',
          'It sounds like much, but the counts are small. Another week could differ as much.',
        ),
      ),
      other(
        l('“其实没有变化，换个法子吧。”', '“Nothing changed, so try another way.”'),
        l(
          '看不出，不等于没变。可能真变了，只是人还不够多。',
          'Not to be told is not the same as no change. It may be real, with too few people to see it.',
        ),
      ),
      other(
        l('“每 100 人里 4 个，算高的了。”', '“4 of 100 is high, you can be pleased.”'),
        l(
          '高还是低，要有来源的线来比。没有线，只跟他自己比。',
          'High or low needs a line with a source. Without one, compare with their own past.',
        ),
      ),
    ],
    hint: l('想想 480 人里的 12 个，自己会跳多少。', 'How far can 12 of 480 jump by itself?'),
    right: l(
      '是的。这一句里，他的努力和数的分寸都在。',
      'Yes. It respects both the effort and the limits of the numbers.',
    ),
  }),
  choice('after-the-sale', {
    ask: l(
      '大促完的第三天，付钱的人少了一半。商户晚上打电话来，很急。哪一句合适？',
      'Three days after a promotion half as many people pay. The merchant calls at night, upset. Which sentence fits?',
    ),
    answer: l(
      '“大促后变少是常见的，过两周再比。”',
      '“Fewer after a sale is common. Compare in two weeks.”',
    ),
    others: [
      other(
        l('“赶着再报一个活动，把人拉回来。”', '“Join another sale and bring them back.”'),
        l(
          '歇着的客人，活动也叫不动多少，还要再出一次钱。',
          'Buyers at rest hardly answer a sale, and it costs money again.',
        ),
      ),
      other(
        l('“可能是价格高了，先降一点看看。”', '“Perhaps the price is high; lower it a bit.”'),
        l(
          '降价要先算账。这两天的数，还说明不了什么。',
          'A lower price needs a sum first. It can not be told yet that anything changed.',
        ),
      ),
      other(
        l(
          '“先打开后台，我们把每个数查一遍。”',
          '“Open it now, and let us go through every single number.”',
        ),
        l(
          '越查越慌。这些日子的数，本来就不拿来比。',
          'It only adds to the worry. Numbers of these days are not for comparing.',
        ),
      ),
    ],
    hint: l('后 14 天，本来就放在一边。', 'The 14 days after are set apart anyway.'),
    right: l('是的。约一个具体的日子，比安慰管用。', 'Yes. A fixed day helps more than comfort.'),
  }),
  choice('what-the-split-says', {
    ask: l(
      '拆开一看，付款少了 800 元，几乎都在“来的人”这一块。能说的是哪一句？',
      'Sales fell by 800 yuan, and nearly all of it is in “people who came”. What can be said?',
    ),
    answer: l('“主要变在来的人，原因一起想。”', '“It changed in who came. Let us think why.”'),
    others: [
      other(
        l('“上周停了广告，所以人少了。”', '“You stopped the ads last week, so fewer people came.”'),
        l(
          '停广告是一个猜想。先看广告来的那一行，是不是正好少了这么多。',
          'That is one guess. See first whether the row of ads fell by as much.',
        ),
      ),
      other(
        l('“把人找回来，800 元就回来了。”', '“Bring them back, and the 800 come back.”'),
        l(
          '这是在许诺。回来的人付不付钱，没人知道。',
          'That is a promise. Nobody knows whether those people would pay.',
        ),
      ),
      other(
        l('“首图不太好看，人就不大愿意点了。”', '“The picture is weak, so nobody clicks.”'),
        l(
          '拆出来的账里没有图。也可能是天气，或者是节后。',
          'There is no picture in the sum. It may be the weather, or the days after a feast.',
        ),
      ),
    ],
    hint: l('表知道变在哪里，不知道为什么。', 'The sheet knows where, not why.'),
    right: l(
      '是的。接着问：“那几天，店里有什么和平时两样？”',
      'Yes. Then ask: “What was different in the shop on those days?”',
    ),
  }),
  choice('too-early', {
    ask: l(
      '约好 14 天后看。第四天数很好，商户想现在就定下来。怎么回？',
      'You agreed to look after 14 days. On day four it looks good, and the merchant wants to decide. What do you answer?',
    ),
    answer: l('“先把今天的数记下来，到那天再定。”', '“Note it for today, and decide on the day.”'),
    others: [
      other(
        l(
          '“好啊，见好就收，从今天起就都用新的。”',
          '“Good, take it while it is good and use the new one.”',
        ),
        l(
          '天天看，总会碰上一天好的。这样挑出来的多半是碰巧。',
          'Who looks daily will meet a good day. What is picked like that is mostly chance.',
        ),
      ),
      other(
        l('“看得太早了，今天的数不作数。”', '“Too early, today does not count.”'),
        l(
          '他的高兴也是真的。记下来，只是先不下结论。',
          'The joy is real too. Note it, only leave the verdict.',
        ),
      ),
      other(
        l('“那再加一处改动，会更好。”', '“Then change one more thing.”'),
        l(
          '一次动两处，到了日子就分不清是哪一处。',
          'With two changes at once, nobody can say which one it was.',
        ),
      ),
    ],
    hint: l('结论等一等，高兴不用等。', 'A verdict can wait, joy need not.'),
    right: l(
      '是的。日子是两个人约的，守它也是一种练习。',
      'Yes. The two of you set that day, and keeping it is practice too.',
    ),
  }),
];
