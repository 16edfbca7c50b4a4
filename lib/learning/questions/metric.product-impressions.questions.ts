import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/product-impressions',
  questions: [
    {
      id: 'shown-for-a-click',
      form: 'number',
      ask: l(
        '商品露面 {productImpressions} 次，被点了 {productClicks} 次。平均露面几次，换来一次点击？',
        'Products were shown {productImpressions} times and clicked {productClicks} times. How many showings brought one click?',
      ),
      needs: ['product-impressions', 'product-clicks'],
      answer: 'product-impressions / product-clicks',
      unit: 'times',
      hint: l('用露面的次数，除以点的次数。', 'Divide the showings by the clicks.'),
      right: l(
        '是的。这个数变小，可能是看到的人更愿意点了。',
        'Yes. When it gets smaller, people may click more readily.',
      ),
      wrong: l(
        '这题再想一想。把露面的次数，分给每一次点击。',
        'Think once more. Share the showings out over the clicks.',
      ),
    },
    {
      id: 'five-thousand',
      form: 'choice4',
      ask: l(
        '页面上写：商品曝光次数 5,000。它说的是什么？',
        'The page says: product impressions 5,000. What does it tell?',
      ),
      answer: l('货露面 5,000 次，点没点都算', 'Goods were shown 5,000 times, clicked or not'),
      others: [
        wrong(
          l('有 5,000 个不同的人看到了货', '5,000 different people saw the goods'),
          l(
            '它数的是次。同一个人看到三次，就记三次。',
            'It counts times. One person who sees it three times makes three.',
          ),
        ),
        wrong(
          l('货被点开看了 5,000 次那么多', 'The goods were opened 5,000 times in all'),
          l(
            '露了面，不等于有人点进来。点的次数是另一列。',
            'Being shown is no click. Clicks stand in another column.',
          ),
        ),
        wrong(
          l('有 5,000 个人走进了你的店里', '5,000 people came into your shop'),
          l(
            '走进店里的是访客。这里还在外面，只是看到。',
            'Those who come in are visitors. These have just seen it.',
          ),
        ),
      ],
      hint: l('名字的最后两个字是“次数”。', 'It counts times.'),
      right: l(
        '是的。好比门口的灯笼，有人抬头一回，就算一回。',
        'Yes. Like a lantern at the door: each look up counts once.',
      ),
      wrong: l(
        '这题再想一想。它数的是货露面，别的还没有发生。',
        'Think once more. It counts showings; nothing else has happened so far.',
      ),
    },
    {
      id: 'twice-as-many',
      form: 'choice4',
      ask: l(
        '昨天货露面 4,000 次，被点 40 次。今天露面 8,000 次，还是被点 40 次。怎么说才贴切？',
        'Yesterday: shown 4,000 times, clicked 40 times. Today: shown 8,000 times, clicked 40 times again. Which line fits?',
      ),
      answer: l('露面多了一倍，点的没有变', 'Twice the showings, the same clicks'),
      others: [
        wrong(
          l('货更受欢迎了，喜欢的多一倍', 'The goods are twice as well liked'),
          l(
            '看到的多了，点的还是 40 次。喜不喜欢，还看不出。',
            'More saw it, and 40 clicked. Liking can not be told.',
          ),
        ),
        wrong(
          l('点的比例，和昨天一个样', 'The share of clicks stayed the same'),
          l(
            '昨天每 100 次点 1 次。今天要 200 次才点 1 次。',
            'It was 1 click of 100 showings. Now it is 1 of 200.',
          ),
        ),
        wrong(
          l('图不好看，今天没人要点', 'The picture is poor, so nobody clicks'),
          l(
            '点的人没有少。可能是给更多不同的人看到了。',
            'The same number clicked. Perhaps it was shown to other people.',
          ),
        ),
      ],
      hint: l('两个数分开看：露面的，被点的。', 'Look at both numbers: shown, and clicked.'),
      right: l(
        '是的，先照样说出来。一天的数可能是碰巧，再看几天。',
        'Yes, first say it as it is. One day may be chance, so watch on.',
      ),
      wrong: l(
        '这题再想一想。哪个数变了，哪个没有变？',
        'Think once more. Which number changed, and which did not?',
      ),
    },
  ],
});
