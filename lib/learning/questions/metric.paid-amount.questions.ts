import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/paid-amount',
  questions: [
    {
      id: 'of-one-order',
      form: 'number',
      ask: l(
        '付款一共 {paidAmount}，有 {orders} 单。平均一单付了多少？',
        '{paidAmount} was paid in {orders} orders. How much is one order on average?',
      ),
      needs: ['paid-amount', 'orders'],
      answer: 'paid-amount / orders',
      unit: 'money',
      hint: l('用付款的钱，除以单数。', 'Divide the money by the orders.'),
      right: l(
        '是的，这是按单算的。按人算，是另一个数。',
        'Yes, this goes by order. By person it is another number.',
      ),
      wrong: l(
        '这题再想一想。把钱平均分给每一张单子。',
        'Think once more. Share the money out over the orders.',
      ),
    },
    {
      id: 'one-came-back',
      form: 'choice4',
      ask: l(
        '蛋铺今天收到付款 500 元。下午，有人退了昨天买的 100 元。今天的支付金额，一般写多少？',
        'An egg shop was paid 500 yuan today. In the afternoon 100 yuan of yesterday went back. What does today’s paid amount mostly say?',
      ),
      answer: l('500 元，退款先不减', '500 yuan, refunds left in'),
      others: [
        wrong(
          l('400 元，退款要减掉', '400 yuan, refunds off'),
          l(
            '后来退掉的钱，一般不从这里减。退款另有一个数。',
            'Later refunds are mostly not taken off here. They have their own number.',
          ),
        ),
        wrong(
          l('600 元，退款也加上', '600 yuan, refunds added'),
          l(
            '它只把客人付的钱加在一起。退出去的不是付进来的。',
            'It adds up what buyers paid. A refund is not paid in.',
          ),
        ),
        wrong(
          l('0 元，签收了才算数', '0 yuan until it arrives'),
          l('付了款就算，按付款的时间记。', 'It counts once it is paid, at the time of paying.'),
        ),
      ],
      hint: l('它数的是今天付进来的钱。', 'It counts the money paid today.'),
      right: l(
        '是的。所以它和到账的钱对不上，很正常。',
        'Yes. So it is usual that it differs from what reaches the bank.',
      ),
      wrong: l(
        '这题再想一想。退款会不会回头去改付款的数？',
        'Think once more. Does a refund go back and change what was paid?',
      ),
    },
    {
      id: 'like-what',
      form: 'choice4',
      ask: l(
        '今天的支付金额是 960 元。它最像下面哪一样？',
        'Today’s paid amount is 960 yuan. What is it most like?',
      ),
      answer: l('收摊时，钱盒子里的钱', 'The cash box at the end of the day'),
      others: [
        wrong(
          l('付清货钱后，赚到的钱', 'What is earned after the goods'),
          l('货钱、运费、平台费，都还没有从里面拿走。', 'Goods, postage and fees are still in it.'),
        ),
        wrong(
          l('已经转到银行卡上的钱', 'What has reached the bank'),
          l(
            '到账的钱，要等平台结算，还会扣掉几样。',
            'The bank gets it after the platform settled and took its part.',
          ),
        ),
        wrong(
          l('下了单、还没付款的钱', 'What was ordered and not paid'),
          l(
            '下了单没付的，不在里面。付了才算。',
            'Unpaid orders are not in it. Paying makes it count.',
          ),
        ),
      ],
      hint: l('客人付进来了，别的还没有拿走。', 'Buyers paid it in, and nothing was taken out.'),
      right: l(
        '是的。进货的钱和房租，还没有从盒子里拿出去。',
        'Yes. Goods and rent have not been taken out of the box.',
      ),
      wrong: l(
        '这题再想一想。客人刚付进来的钱，先放在哪里？',
        'Think once more. Where does money lie when buyers just paid it?',
      ),
    },
  ],
});
