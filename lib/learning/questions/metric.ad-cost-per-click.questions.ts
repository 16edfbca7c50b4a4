import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/ad-cost-per-click',
  questions: [
    {
      id: 'hundred-clicks',
      form: 'number',
      ask: l(
        '广告花了 {adSpend}，一共被点了 {adClicks} 次。点 100 次，平均要多少钱？',
        'Ads cost {adSpend} and were clicked {adClicks} times. What do 100 clicks cost on average?',
      ),
      needs: ['ad-spend', 'ad-clicks'],
      answer: 'ad-spend / ad-clicks * 100',
      unit: 'money',
      hint: l(
        '先算点一次多少钱，再乘 100。',
        'First find the cost of one click, then take it 100 times.',
      ),
      right: l(
        '是的。再看这 100 次里来了几单，就知道值不值。',
        'Yes. Now see how many orders came from 100 clicks.',
      ),
      wrong: l(
        '这题再想一想。花的钱除以点的次数，是点一次的钱。',
        'Think once more. Money divided by clicks is the cost of one click.',
      ),
    },
    {
      id: 'cheap-clicks',
      form: 'choice4',
      ask: l(
        '两个广告词，各被点了 100 次。甲点一次 0.5 元，没有人买，乙点一次 1 元，卖出 5 单。怎么看？',
        'Two ad words had 100 clicks each. A costs 0.5 yuan a click and sold nothing, B costs 1 yuan and brought 5 orders. What do you make of it?',
      ),
      answer: l('乙一单摊到 20 元，甲还没有单', 'B: 20 yuan an order; A has none yet'),
      others: [
        wrong(
          l('甲更划算，点一次便宜一半', 'A is the better buy: half the price'),
          l(
            '点一次是便宜。可 50 元花掉了，一单也没有换来。',
            'A click is cheap. Yet 50 yuan is gone and no order came.',
          ),
        ),
        wrong(
          l('甲更好，同样的钱来更多人', 'A is better: more people for the money'),
          l(
            '来的人是更多。要看他们买不买，只看人数不够。',
            'More people come. What counts is whether they buy.',
          ),
        ),
        wrong(
          l('两个一样，都被点了 100 次', 'They are equal: 100 clicks each'),
          l(
            '次数一样。花的钱和带来的单，两个都不同。',
            'The clicks are equal. The money and the orders are not.',
          ),
        ),
      ],
      hint: l('把花的钱摊到卖出的单上看看。', 'Lay the money out over the orders.'),
      right: l(
        '是的，点得便宜却没人买，其实最贵。才 100 次，可能是碰巧，再看几天。',
        'Yes. A cheap click that nobody buys from costs most. With 100 clicks it may be chance, so watch on.',
      ),
      wrong: l(
        '这题再想一想。先算每换来一单，各花了多少。',
        'Think once more. First find what each order took.',
      ),
    },
    {
      id: 'below-my-bid',
      form: 'choice4',
      ask: l(
        '你写的最高出价是 2 元。报表里，平均点击花费是 1.4 元。为什么不一样？',
        'Your highest bid is 2 yuan. The report says 1.4 yuan a click. Why do they differ?',
      ),
      answer: l('1.4 元是平均，2 元是上限', '1.4 is the mean, 2 is the upper limit'),
      others: [
        wrong(
          l('平台先少收，月底会补上', 'The rest is charged at the month’s end'),
          l(
            '它是花费除以点击的次数，花掉的都在里面了。',
            'It is the spending divided by the clicks, so all that was spent is in it.',
          ),
        ),
        wrong(
          l('报表只算了一部分点击', 'The report leaves some clicks out'),
          l(
            '它把所有点击放在一起平均，一次也没有少。',
            'It is the mean over all clicks; none is left out.',
          ),
        ),
        wrong(
          l('1.4 元是最便宜的那一次', '1.4 yuan is the cheapest click of all'),
          l(
            '有的点击比 1.4 元低，有的更高。它是平均数。',
            'Some clicks cost less and some more. It is the mean of them.',
          ),
        ),
      ],
      hint: l('名字里有“平均”两个字。', 'It is a mean of many clicks.'),
      right: l(
        '是的。平均数最多和你出的最高价一样，一般会低一些。',
        'Yes. The mean is at most your highest bid, and mostly below it.',
      ),
      wrong: l(
        '这题再想一想。它是很多次点击合起来的平均数。',
        'Think once more. It is the mean of many clicks.',
      ),
    },
  ],
});
