import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/repurchase-rate',
  questions: [
    {
      id: 'not-back-so-far',
      form: 'number',
      ask: l(
        '复购率是“{repurchaseRate}”。以前的客人每 100 位里，有几位这回没有来买？',
        'The repurchase rate is “{repurchaseRate}”. Of every 100 earlier buyers, how many did not buy again this time?',
      ),
      needs: ['repurchase-rate'],
      answer: '100 - repurchase-rate * 100',
      unit: 'people',
      hint: l('一共 100 位，减去又来的。', 'Take those who came again from 100.'),
      right: l('是的。没有来，也可能是家里还没用完。', 'Yes. Perhaps there is some left at home.'),
      wrong: l(
        '这题再想一想。又来的和没来的，加起来是 100 位。',
        'Think once more. Those who came and those who did not make 100.',
      ),
    },
    {
      id: 'fifty-and-forty',
      form: 'choice4',
      ask: l(
        '蛋铺上个月有 50 位客人。这个月一共 40 位客人，里面 10 位上个月也买过。复购率看的是哪两个数？',
        'An egg shop had 50 buyers last month. This month it has 40, and 10 of them bought last month too. Which two numbers make the repurchase rate?',
      ),
      answer: l('50 位里，又来了 10 位', '10 of the 50 came again'),
      others: [
        wrong(
          l('40 位里，老客有 10 位', '10 of the 40 are old ones'),
          l(
            '那是这个月的买家里，老客占多少，是另一个数。',
            'That is the share of old buyers this month: another number.',
          ),
        ),
        wrong(
          l('50 位里，又来了 40 位', '40 of the 50 came again'),
          l(
            '40 位是这个月的全部。上个月也买过的是 10 位。',
            'The 40 are all of this month. 10 of them bought last month too.',
          ),
        ),
        wrong(
          l('90 位里，又来了 10 位', '10 of all 90 came again'),
          l(
            '两个月的人不用相加。从以前的 50 位看起。',
            'The months are not added. Begin with the earlier 50.',
          ),
        ),
      ],
      hint: l('先看以前谁买过，再看谁又来。', 'First who bought before, then who came again.'),
      right: l(
        '是的。它从以前的客人看起，看里面谁又来。',
        'Yes. It starts from earlier buyers and sees who came again.',
      ),
      wrong: l(
        '这题再想一想。它从上个月的客人看起，还是这个月的？',
        'Think once more. Does it start from last month’s buyers or this month’s?',
      ),
    },
    {
      id: 'eggs-and-umbrellas',
      form: 'choice4',
      ask: l(
        '蛋铺每 100 位客人，20 位又来。卖雨伞的邻居，每 100 位里 2 位又来。怎么看？',
        'At the egg shop 20 of 100 buyers come again. At the neighbour’s, who sells umbrellas, 2 of 100 do. What do you make of it?',
      ),
      answer: l('吃的和耐用的，不放一起比', 'Food and lasting things do not compare'),
      others: [
        wrong(
          l('邻居的客人，多半不满意', 'Most of the umbrella buyers are unhappy'),
          l(
            '一把伞能用好几年，不来可能正说明好用。',
            'An umbrella lasts for years. Not coming may be a good sign.',
          ),
        ),
        wrong(
          l('邻居要多发券，拉高一点', 'The neighbour has to send more coupons'),
          l('伞还没坏，发了券也用不上。', 'The umbrella is still whole, so a coupon helps nobody.'),
        ),
        wrong(
          l('蛋铺的服务，比邻居好十倍', 'The egg shop serves ten times better'),
          l(
            '差的是货：蛋吃完了要再买，伞不用。',
            'It is the goods: eggs get eaten and umbrellas do not.',
          ),
        ),
      ],
      hint: l('一箱蛋和一把伞，各能用多久？', 'How long do a box of eggs and an umbrella last?'),
      right: l('是的。各和自己以前的数比，才有意思。', 'Yes. Each means most beside its own past.'),
      wrong: l(
        '这题再想一想。买了伞的人，多久才要再买一把？',
        'Think once more. When does one need another umbrella?',
      ),
    },
  ],
});
