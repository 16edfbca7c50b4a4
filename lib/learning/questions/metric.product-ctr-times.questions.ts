import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/product-ctr-times',
  questions: [
    {
      id: 'clicks-of-1000',
      form: 'number',
      ask: l(
        '商品露面 {productImpressions} 次，被点了 {productClicks} 次。照这样，露面 1,000 次，被点几次？',
        'Products were shown {productImpressions} times and clicked {productClicks} times. At this rate, how many clicks of 1,000 showings?',
      ),
      needs: ['product-impressions', 'product-clicks'],
      answer: 'product-clicks / product-impressions * 1000',
      unit: 'times',
      hint: l('点的次数除以露面的次数，再乘 1,000。', 'Clicks divided by showings, times 1,000.'),
      right: l(
        '是的。换首图以前记一次，换了再记一次，就能比。',
        'Yes. Note it before a new photo and after it, and they compare.',
      ),
      wrong: l(
        '这题再想一想。露面是外面的大数，点是里面的小数。',
        'Think once more. Showings are the large number, clicks the small one in it.',
      ),
    },
    {
      id: 'same-guest',
      form: 'choice4',
      ask: l(
        '张姨今天看到这件货 4 次，点开了 2 次。商品点击率（次数）把她怎么记？',
        'Today Mrs Zhang saw the goods 4 times and opened them 2 times. How does the click-through rate by times count her?',
      ),
      answer: l('露面 4 次，点了 2 次', 'Shown 4 times, clicked 2 times'),
      others: [
        wrong(
          l('露面 1 次，点了 1 次', 'Shown 1 time, clicked 1 time'),
          l(
            '那是按人数来算。这个数按次数，一回算一次。',
            'That goes by people. This one goes by times.',
          ),
        ),
        wrong(
          l('露面 4 次，点了 1 次', 'Shown 4 times, clicked 1 time'),
          l('点开几回，就记几次，同一个人也照样。', 'Each opening counts, of the same person too.'),
        ),
        wrong(
          l('露面 1 次，点了 2 次', 'Shown 1 time, clicked 2 times'),
          l('露面也按次数，看到几回就记几次。', 'Showings go by times as well: each counts.'),
        ),
      ],
      hint: l('名字的括号里写着“次数”。', 'Its name says by times.'),
      right: l(
        '是的。“次数”和“人数”是两列，拿混了比例就变了。',
        'Yes. Times and people are two columns. Mixed up, the rate changes.',
      ),
      wrong: l(
        '这题再想一想。它数的是次，还是人？',
        'Think once more. Does it count times or people?',
      ),
    },
    {
      id: 'fifty-showings',
      form: 'choice4',
      ask: l(
        '新上的货，昨天露面 50 次，被点 3 次。今天露面 50 次，被点 1 次。怎么看？',
        'New goods: yesterday 50 showings and 3 clicks. Today 50 showings and 1 click. What do you make of it?',
      ),
      answer: l('露面还少，上下跳很平常', 'Few showings: jumping is usual'),
      others: [
        wrong(
          l('首图不行，今晚就换一张', 'The photo is poor: change it tonight'),
          l(
            '图和昨天是同一张。才差 2 次，再看几天。',
            'It is the same photo as yesterday. Watch some days.',
          ),
        ),
        wrong(
          l('点的少了一大半，出事了', 'Far fewer clicks: something broke'),
          l(
            '听着是一大半，其实是 2 次。人少时常有。',
            'It sounds like much, and it is 2 clicks. That is usual.',
          ),
        ),
        wrong(
          l('客人看腻了，要下架了', 'Buyers are tired of it: take it off'),
          l(
            '才露面 100 次，多半人还没见过它。',
            'It was shown 100 times. Most people have not seen it.',
          ),
        ),
      ],
      hint: l('前后差的，是几次点击？', 'By how many clicks do they differ?'),
      right: l(
        '是的。等露面多一些，再看图要不要换。',
        'Yes. With more showings one can think of the photo.',
      ),
      wrong: l('这题再想一想。差 2 次，会不会是碰巧？', 'Think once more. May 2 clicks be chance?'),
    },
  ],
});
