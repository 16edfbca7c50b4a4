import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/refund-rate',
  questions: [
    {
      id: 'own-parts',
      form: 'number',
      ask: l(
        '付款 {paidAmount}，退款 {refundAmount}。把付款分成 100 份，退款有几份那么多？',
        '{paidAmount} was paid and {refundAmount} paid back. Cut the paid money into 100 parts. How many parts is the refund?',
      ),
      needs: ['paid-amount', 'refund-amount'],
      answer: 'refund-amount / paid-amount * 100',
      unit: 'per-100',
      hint: l('退款除以付款，再乘 100。', 'Refunds divided by paid money, times 100.'),
      right: l(
        '是的。退的可能是前些天的单，先当作大概。',
        'Yes. Refunds may belong to earlier orders, so take it as rough.',
      ),
      wrong: l(
        '这题再想一想。它按钱算：退的钱和付的钱比。',
        'Think once more. It goes by money: paid back beside paid.',
      ),
    },
    {
      id: 'one-dear-order',
      form: 'choice4',
      ask: l(
        '鞋摊卖了 10 单，一共 500 元。退了 1 单，那双鞋是 200 元。按钱算，每付 100 元退几元？',
        'A shoe stall sold 10 orders for 500 yuan. 1 came back, and those shoes cost 200 yuan. By money, how much of every 100 yuan is paid back?',
      ),
      answer: l('40 元', '40 yuan'),
      others: [
        wrong(
          l('10 元', '10 yuan'),
          l(
            '这是按单数算的。退的那一单，比别的都贵。',
            'That goes by orders. The one that came back was a dear one.',
          ),
        ),
        wrong(
          l('200 元', '200 yuan'),
          l(
            '200 元是一共退的。还要换到每 100 元里。',
            '200 yuan is all of it. Turn it into out of 100.',
          ),
        ),
        wrong(
          l('50 元', '50 yuan'),
          l(
            '50 元是平均一单的钱，和退款没有关系。',
            '50 yuan is the mean of an order and no refund.',
          ),
        ),
      ],
      hint: l('退了几元？一共付了几元？', 'How much came back, and how much was paid?'),
      right: l(
        '是的。按钱算和按单数算，会得出两个数。',
        'Yes. By money and by orders give two numbers.',
      ),
      wrong: l(
        '这题再想一想。500 元里退了 200 元，100 元里呢？',
        'Think once more. 200 of 500 yuan came back. What about 100?',
      ),
    },
    {
      id: 'last-days-look-low',
      form: 'choice4',
      ask: l(
        '按付款的日子看，最近三天的退款率特别低。怎么想更稳？',
        'By day of payment, the refund rate of the last three days is very low. What is the careful view?',
      ),
      answer: l('退款还在后面，过些天再看', 'Refunds are still to come, so wait'),
      others: [
        wrong(
          l('新货的质量，比以前好多了', 'The new goods are of better quality'),
          l('货可能还在路上，客人还没看到。', 'The parcels may be on the way and not seen so far.'),
        ),
        wrong(
          l('这几天的客人，都特别满意', 'These buyers are all very content'),
          l('满不满意，要等收到以后才知道。', 'Whether they are content shows once it arrives.'),
        ),
        wrong(
          l('退款的按钮，可能是坏了', 'The refund button may be broken'),
          l(
            '多半没有坏。刚付的钱，退也要过几天。',
            'Most likely it works. Refunds take some days.',
          ),
        ),
      ],
      hint: l('客人收到货了吗？', 'Did the parcels arrive?'),
      right: l(
        '是的。刚付款的单，退款还没来得及发生。',
        'Yes. Refunds of fresh orders had no time to happen.',
      ),
      wrong: l(
        '这题再想一想。三天前付的单，今天到了没有？',
        'Think once more. Orders of three days ago: are they there?',
      ),
    },
  ],
});
