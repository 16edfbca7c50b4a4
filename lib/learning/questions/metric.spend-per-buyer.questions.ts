import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/spend-per-buyer',
  questions: [
    {
      id: 'own-each',
      form: 'number',
      ask: l(
        '{buyers} 位客人，一共付了 {paidAmount}。平均每位客人花多少？',
        '{buyers} buyers paid {paidAmount} in all. How much did each of them spend on average?',
      ),
      needs: ['buyers', 'paid-amount'],
      answer: 'paid-amount / buyers',
      unit: 'money',
      hint: l('用付款的钱，除以付钱的人数。', 'Divide the money by the people who paid.'),
      right: l(
        '是的，客单价就是它。客人少的时候，一笔大单会把它拉高。',
        'Yes, that is it. With few buyers, one big order pulls it up.',
      ),
      wrong: l(
        '这题再想一想。把钱平均分给每一位付钱的人。',
        'Think once more. Share the money out over the buyers.',
      ),
    },
    {
      id: 'two-guests',
      form: 'choice4',
      ask: l(
        '张姨上午买 30 元的蛋，下午又买 50 元。李叔买了 40 元。这天的客单价是多少？',
        'Mrs Zhang buys eggs for 30 yuan, and later for 50 yuan. Mr Li buys for 40 yuan. What is the spend per buyer?',
      ),
      answer: l('60 元', '60 yuan'),
      others: [
        wrong(
          l('40 元', '40 yuan'),
          l(
            '这是按三单来分的。它按人分，张姨的两单算在一起。',
            'That is by the three orders. It goes by person.',
          ),
        ),
        wrong(
          l('120 元', '120 yuan'),
          l(
            '120 元是两位一共花的，还要分给两个人。',
            '120 yuan is of both. Share it between two people.',
          ),
        ),
        wrong(
          l('80 元', '80 yuan'),
          l(
            '80 元是张姨一个人花的。李叔也要一起平均。',
            '80 yuan is Mrs Zhang alone. Mr Li counts too.',
          ),
        ),
      ],
      hint: l('一共几元？一共几位？', 'How much in all, and how many people?'),
      right: l(
        '是的，两位一共 120 元，平均一位 60 元。',
        'Yes, 120 yuan of two people makes 60 yuan each.',
      ),
      wrong: l('这题再想一想。付钱的客人，一共有几位？', 'Think once more. How many people paid?'),
    },
    {
      id: 'sale-week',
      form: 'choice4',
      ask: l(
        '打折那周，客单价从 60 元到 50 元。付钱的从 10 人到 20 人，一共付的钱怎样了？',
        'In a sale week the spend per buyer fell from 60 to 50 yuan. Buyers rose from 10 to 20. What about the money in all?',
      ),
      answer: l('多了，到了 1,000 元', 'It rose to 1,000 yuan'),
      others: [
        wrong(
          l('少了，每人少花 10 元', 'It fell: 10 yuan less each'),
          l(
            '每位是少了 10 元，人却多了一倍。要乘起来看。',
            'Each spent less, but twice as many came. Multiply.',
          ),
        ),
        wrong(
          l('没变，一低一高正好', 'It stayed: down and up'),
          l(
            '以前是 600 元。一低一高，不一定正好抵掉。',
            'It was 600 yuan before. Down and up need not meet.',
          ),
        ),
        wrong(
          l('看不出，还缺单数', 'One can not tell from this'),
          l('人数乘一位花的钱，就够算了。', 'People times what each spent is enough.'),
        ),
      ],
      hint: l('人数，乘一位花多少。', 'People times what each spent.'),
      right: l(
        '是的。打折让掉的钱也要算，放在一起才完整。',
        'Yes. The money given away by the sale belongs beside it.',
      ),
      wrong: l(
        '这题再想一想。20 个人，一位 50 元，一共多少？',
        'Think once more. 20 people at 50 yuan: how much is it?',
      ),
    },
  ],
});
