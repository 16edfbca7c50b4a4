import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/pay-conversion-rate',
  questions: [
    {
      id: 'paid-of-100',
      form: 'number',
      ask: l(
        '来了 {visitors} 个人，{buyers} 个付了钱。每 100 个来的人里，几个付钱？',
        '{visitors} people came and {buyers} paid. Of every 100 who came, how many paid?',
      ),
      needs: ['visitors', 'buyers'],
      answer: 'buyers / visitors * 100',
      unit: 'per-100',
      hint: l('付钱的人除以来的人，再乘 100。', 'Buyers divided by visitors, times 100.'),
      right: l(
        '是的，支付转化率就是这样来的。和自己以前的比一比。',
        'Yes, that is how it is made. Hold it against your own past.',
      ),
      wrong: l(
        '这题再想一想。先看付钱的人数，再换到 100 个人里。',
        'Think once more. First how many paid, then out of 100.',
      ),
    },
    {
      id: 'sixteen-orders',
      form: 'choice4',
      ask: l(
        '蛋铺来了 400 个人。12 个人付了钱，一共下了 16 单。每 100 个来的人里，几个付钱？',
        'An egg shop had 400 visitors. 12 people paid, in 16 orders. Of every 100 who came, how many paid?',
      ),
      answer: l('3 个', '3 people'),
      others: [
        wrong(
          l('4 个', '4 people'),
          l(
            '这是拿 16 单来算的。它按人算，买几单都是一个人。',
            'That uses the 16 orders. It goes by people, however many orders.',
          ),
        ),
        wrong(
          l('12 个', '12 people'),
          l(
            '12 个是 400 个人里的，还要换到 100 个里。',
            'The 12 are out of 400. Turn them into out of 100.',
          ),
        ),
        wrong(
          l('1 个', '1 person'),
          l(
            '这是多出来的那几单。先数付了钱的人。',
            'That is the extra orders. First count the people who paid.',
          ),
        ),
      ],
      hint: l('按人数，不按单数。', 'By people and not by orders.'),
      right: l('是的。有人下了两单，也只算一个人。', 'Yes. Who orders twice still counts once.'),
      wrong: l(
        '这题再想一想。付钱的是几个人？来的是几个人？',
        'Think once more. How many people paid, and how many came?',
      ),
    },
    {
      id: 'after-the-ad',
      form: 'choice4',
      ask: l(
        '开了广告，来的人从 100 变成 300。付钱的从 4 变成 6，支付转化率却低了。怎么看？',
        'With an ad, visitors went from 100 to 300. Buyers went from 4 to 6, and the rate fell. What do you make of it?',
      ),
      answer: l('新来的还在看，买的多了 2 个', 'New people look, and 2 more bought'),
      others: [
        wrong(
          l('付钱的人少了，要找出原因', 'Fewer people paid: find out why'),
          l('付钱的从 4 个到了 6 个，是多了。', 'Buyers went from 4 to 6, so there are more.'),
        ),
        wrong(
          l('店里变差了，客人都不爱来买了', 'The shop got worse for buyers'),
          l(
            '来了很多新客人，这个数会变低，未必是坏事。',
            'It falls when many new people come. That need not be bad.',
          ),
        ),
        wrong(
          l('广告没带来人，可以先停掉', 'The ad brought nobody, so stop it'),
          l(
            '多来了 200 个人。停不停，要看一单留下的钱。',
            '200 more came. Whether to stop depends on what an order leaves.',
          ),
        ),
      ],
      hint: l('把四个数都念一遍。', 'Read all four numbers aloud.'),
      right: l(
        '是的。这个数低了，要和人数一起看。',
        'Yes. Where it falls, see the people beside it.',
      ),
      wrong: l(
        '这题再想一想。付钱的人，是多了还是少了？',
        'Think once more. Did more people pay, or fewer?',
      ),
    },
  ],
});
