import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/read-the-overview',
  questions: [
    {
      id: 'multiply-own',
      form: 'number',
      ask: l(
        '来了 {visitors} 个人，付钱的占“{payConversionRate}”。每位买家花 {spendPerBuyer}。三个数乘起来，付款大约多少？',
        '{visitors} people came, and “{payConversionRate}” of them paid. Each buyer spent {spendPerBuyer}. About how much was paid in all?',
      ),
      needs: ['visitors', 'pay-conversion-rate', 'spend-per-buyer'],
      answer: 'visitors * pay-conversion-rate * spend-per-buyer',
      unit: 'money',
      hint: l(
        '先算出几个人付了钱，再乘一位花的钱。',
        'First find how many paid, then take what each spent.',
      ),
      right: l(
        '是的。和页面上的付款比一比，差一点是取整。',
        'Yes. Hold it beside the paid amount; a small gap is rounding.',
      ),
      wrong: l(
        '这题再想一想。来的人里，先挑出付了钱的那几位。',
        'Think once more. First pick out the people who paid.',
      ),
    },
    {
      id: 'three-of-hundred',
      form: 'choice4',
      ask: l(
        '蛋铺来了 200 个人。每 100 个人里，有 3 个付钱。一位花 50 元，付款大约是多少？',
        'An egg shop had 200 visitors. Of every 100, 3 paid, and each spent 50 yuan. About how much was paid?',
      ),
      answer: l('大约 300 元', 'About 300 yuan'),
      others: [
        wrong(
          l('大约 150 元', 'About 150 yuan'),
          l('这样只算了 100 个人。来的是 200 个。', 'That is for 100 people. There were 200.'),
        ),
        wrong(
          l('大约 10,000 元', 'About 10,000 yuan'),
          l(
            '这样是每个来的人都买了。付钱的只有几位。',
            'That is as if everybody bought. Just a few did.',
          ),
        ),
        wrong(
          l('大约 30,000 元', 'About 30,000 yuan'),
          l(
            '3 个是 100 个人里的 3 个，要先换算成人数。',
            'The 3 are out of 100, so turn them into people first.',
          ),
        ),
      ],
      hint: l('200 个人里，一共几个付钱？', 'Of 200 people, how many paid?'),
      right: l(
        '是的，6 个人付钱，一位 50 元。五个数就是这样连着的。',
        'Yes, 6 people paid 50 yuan each. That is how the numbers hang together.',
      ),
      wrong: l(
        '这题再想一想。先算几个人付了钱，再算一共多少。',
        'Think once more. First how many paid, then how much in all.',
      ),
    },
    {
      id: 'do-not-fit',
      form: 'choice4',
      ask: l(
        '三个数乘出来是 300 元，页面上的付款写着 420 元。最先看哪里？',
        'The three numbers multiply to 300 yuan, and the page says 420 yuan was paid. Where to look first?',
      ),
      answer: l('是不是选了同一段日子', 'Are they of the same days?'),
      others: [
        wrong(
          l('页面算坏了，先去找客服问', 'The page broke; ask support'),
          l(
            '先看日子和算法。多半是两个数说的不是一件事。',
            'See the days first. Mostly the numbers tell of different things.',
          ),
        ),
        wrong(
          l('差一点很平常，是取整', 'It is rounding, and usual'),
          l(
            '差了 120 元。取整差不了这么多。',
            'The gap is 120 yuan. Rounding does not make that much.',
          ),
        ),
        wrong(
          l('就记乘出来的那个数', 'Take the one you multiplied'),
          l(
            '先别急着选一个。日子对上了，再看信哪个。',
            'No need to choose. Make the days agree first.',
          ),
        ),
      ],
      hint: l('昨天的和七天的，乘不到一起。', 'Yesterday and a week do not multiply.'),
      right: l(
        '是的。日子一样了还对不上，就看按人算还是按次算。',
        'Yes. If the days agree, see whether one counts people and one counts visits.',
      ),
      wrong: l(
        '这题再想一想。几个数要说同一段日子，才能乘。',
        'Think once more. Numbers multiply if they are of the same days.',
      ),
    },
  ],
});
