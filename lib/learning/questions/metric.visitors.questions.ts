import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/visitors',
  questions: [
    {
      id: 'did-not-pay',
      form: 'number',
      ask: l(
        '来了 {visitors} 个人，{buyers} 个付了钱。只看看、没付钱的，有几个人？',
        '{visitors} people came and {buyers} of them paid. How many just looked?',
      ),
      needs: ['visitors', 'buyers'],
      answer: 'visitors - buyers',
      unit: 'people',
      hint: l('来的人，减去付钱的人。', 'Those who came, less those who paid.'),
      right: l(
        '是的。看看不买很平常，像小店里进来逛的人。',
        'Yes. Just looking is usual, as in any small shop.',
      ),
      wrong: l(
        '这题再想一想。来的人里，去掉付了钱的，就是它。',
        'Think once more. Take the buyers away from all who came.',
      ),
    },
    {
      id: 'two-days',
      form: 'choice4',
      ask: l(
        '蛋铺周一来了 30 个人，周二来了 40 个人，有 10 个人两天都来过。两天合起来，访客数是几？',
        'An egg shop had 30 people on Monday and 40 on Tuesday. 10 of them came on both days. How many visitors in the two days?',
      ),
      answer: l('60 个人', '60 people'),
      others: [
        wrong(
          l('70 个人', '70 people'),
          l('两天都来的 10 个人，这样记了两遍。', 'The 10 who came twice are counted twice here.'),
        ),
        wrong(
          l('50 个人', '50 people'),
          l('两天都来的也是来过的，要留一遍。', 'Those who came twice did come. Keep them once.'),
        ),
        wrong(
          l('80 个人', '80 people'),
          l(
            '那 10 个人，已经在两天的数里面了，用不着再加。',
            'The 10 are in both days already. Do not add them.',
          ),
        ),
      ],
      hint: l('同一个人，这段时间里只算一个。', 'One person counts once in the time.'),
      right: l(
        '是的。所以七天的数加起来，会比整周的多。',
        'Yes. So seven days added up are more than the week.',
      ),
      wrong: l(
        '这题再想一想。两天加起来，谁被数了两遍？',
        'Think once more. If you add the days, who is counted twice?',
      ),
    },
    {
      id: 'more-came',
      form: 'choice4',
      ask: l(
        '上周来了 100 个人，5 个付钱。这周来了 200 个人，还是 5 个付钱。怎么说才贴切？',
        'Last week 100 came and 5 paid. This week 200 came and 5 paid again. Which line fits?',
      ),
      answer: l('来的人多了，买的没变', 'More came; the same number bought'),
      others: [
        wrong(
          l('生意好起来，多了一倍', 'Trade is twice as good as before'),
          l('来的人是多了一倍。付钱的，还是 5 个。', 'Twice as many came. But 5 paid, as before.'),
        ),
        wrong(
          l('货变差了，客人不爱买', 'The goods got worse for buyers'),
          l(
            '买的人没有少。新来的可能还在看看。',
            'The same number bought. The new ones may still be looking.',
          ),
        ),
        wrong(
          l('还看不出，再等两周', 'Too early: wait two weeks'),
          l(
            '哪个变了、哪个没变，现在就说得出。为什么变，再慢慢看。',
            'Which one changed can be told now. Why it did may take longer.',
          ),
        ),
      ],
      hint: l('两个数分开念一遍。', 'Read both numbers aloud, one by one.'),
      right: l(
        '是的。再看看，新来的人是从哪条路进来的。',
        'Yes. Now see by which way the new people came.',
      ),
      wrong: l(
        '这题再想一想。哪个数动了，哪个没有动？',
        'Think once more. Which number moved, and which did not?',
      ),
    },
  ],
});
