import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/product-page-check',
  questions: [
    {
      id: 'five-missing',
      form: 'choice4',
      ask: l(
        '用手机看完 10 条，有 5 条还没有。接下来怎么做？',
        'After ten points on the phone, 5 are missing. What comes next?',
      ),
      answer: l('先补最前面的两处', 'Mend the first two of them'),
      others: [
        wrong(
          l('这 5 处，今晚一口气补完', 'Mend all 5 of them tonight'),
          l(
            '一晚上全补太累。补两处，明天还有精神看店。',
            'That is a tiring night. Two are enough to begin.',
          ),
        ),
        wrong(
          l('先补最难的一处', 'Mend the hardest one first'),
          l(
            '客人从上往下看，前面的先看到，先补前面的。',
            'Buyers look from the top, so what they see first comes first.',
          ),
        ),
        wrong(
          l('等没人买了再补', 'Wait until nobody buys'),
          l(
            '有人看的时候补，才看得出有没有用。',
            'Mended while people look, one can see whether it helps.',
          ),
        ),
      ],
      hint: l('客人从上往下看。', 'Buyers look from the top.'),
      right: l(
        '是的。补好了隔两周，再看有没有用。',
        'Yes. Two weeks later, see whether it helped.',
      ),
      wrong: l(
        '这题再想一想。哪样一小会儿就能做完？',
        'Think once more. Which of them is done in a short while?',
      ),
    },
    {
      id: 'best-of-all',
      form: 'choice4',
      ask: l(
        '鸡蛋的商品页上写着“全国第一香”。换成哪一句更好？',
        'The egg page says “the best taste in the country”. Which line is better?',
      ),
      answer: l('“早上捡的蛋，当天下午发。”', '“Gathered and sent on the same day.”'),
      others: [
        wrong(
          l('“全网最香的蛋，没有之一。”', '“The best eggs online, and no others.”'),
          l(
            '还是说过头的话。客人看不见，也没法信。',
            'That goes too far as well. Buyers can not see it.',
          ),
        ),
        wrong(
          l('“吃过的人，没有不说香的。”', '“All who taste them say they are great.”'),
          l(
            '这话谁都能写。换成一件看得见的事。',
            'Anybody can write that. Name a thing one can see.',
          ),
        ),
        wrong(
          l('“不香不要钱，敢比才敢卖。”', '“Not tasty? Free. We dare to compare.”'),
          l(
            '这句答应了退钱，真有人来退，要先算得起。',
            'It promises money back. See first whether you can pay that.',
          ),
        ),
      ],
      hint: l('哪一句，客人自己看得见？', 'Which line can a buyer see for themselves?'),
      right: l(
        '是的。真这样做了才写，看得见的事最稳。',
        'Yes. Write it where it is true: a fact one can see is safest.',
      ),
      wrong: l(
        '这题再想一想。哪一句说的是一件真做的事？',
        'Think once more. Which line tells of something really done?',
      ),
    },
  ],
});
