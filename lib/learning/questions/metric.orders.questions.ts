import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/orders',
  questions: [
    {
      id: 'writing-labels',
      form: 'number',
      ask: l(
        '手写一张面单，先当作要 2 分钟。{orders} 单都用手写，一共要几分钟？',
        'Say it takes 2 minutes to write a parcel label by hand. How many minutes do {orders} orders take?',
      ),
      needs: ['orders'],
      answer: 'orders * 2',
      unit: 'minutes',
      hint: l('每一单都要 2 分钟。', 'Each order takes 2 minutes.'),
      right: l(
        '是的。知道花多少时间，才好看打单的功能值不值。',
        'Yes. With the time known, one can tell what printing would be worth.',
      ),
      wrong: l(
        '这题再想一想。单数乘 2，就是一共的分钟。',
        'Think once more. Orders times 2 makes the minutes.',
      ),
    },
    {
      id: 'bags-of-eggs',
      form: 'choice4',
      ask: l(
        '张姨早上买了 2 袋鸡蛋，付了款。下午她又来买 1 袋，再付一次。支付订单数是几？',
        'Mrs Zhang buys 2 bags of eggs in the morning and pays. In the afternoon she buys 1 bag more and pays again. How many orders?',
      ),
      answer: l('2 单，数的是付款的单子', '2 orders: each checkout is one'),
      others: [
        wrong(
          l('1 单，因为只来了一个人', '1 order: it was one person'),
          l(
            '1 是人数。一个人付两回，就是两张单子。',
            '1 is the people. Paying twice makes two orders.',
          ),
        ),
        wrong(
          l('3 单，因为一共是三袋蛋', '3 orders: it was three bags'),
          l(
            '3 是件数。一单里买几件，都只算一单。',
            '3 is the pieces. An order is one, whatever is in it.',
          ),
        ),
        wrong(
          l('0 单，等她签收了才会算', '0 orders until she has the eggs'),
          l('付了款就算，按付款的时间记。', 'It counts once it is paid, at the time of paying.'),
        ),
      ],
      hint: l('单、件、人，是三样东西。', 'Orders, pieces and people are three things.'),
      right: l(
        '是的。同一天里，人是 1，单是 2，件是 3。',
        'Yes. On that day it is 1 person, 2 orders and 3 pieces.',
      ),
      wrong: l('这题再想一想。她一共付了几次款？', 'Think once more. How often did she pay?'),
    },
  ],
});
