import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/sales-change',
  questions: [
    {
      id: 'which-part',
      form: 'choice4',
      ask: l(
        '付款从 1,000 元到 800 元。来的人还是 100 个，付钱的从 10 个到 8 个。一位还是花 100 元，变的是哪一块？',
        'Sales went from 1,000 to 800 yuan. Still 100 people came, and buyers went from 10 to 8. Each spends 100 yuan as before, so which part changed?',
      ),
      answer: l('付钱的比例低了', 'A smaller share of them paid'),
      others: [
        wrong(
          l('来店里的人少了', 'Fewer people came to the shop'),
          l('来的人没有动，前后都是 100 个。', 'Those who came stayed at 100.'),
        ),
        wrong(
          l('每一位花得少了', 'Each of them spent less money'),
          l('一位还是花 100 元，没有少。', 'It is still 100 yuan each.'),
        ),
        wrong(
          l('还看不出哪一块', 'It is too early to tell which'),
          l(
            '三块的数都写着。一块一块比，现在就看得出。',
            'All three are told here. Take them one by one and it shows.',
          ),
        ),
      ],
      hint: l('三块里，哪一块前后不一样？', 'Which of the three differs before and after?'),
      right: l(
        '是的，100 个人里，少了 2 个付钱。才 2 个人，可能是碰巧。',
        'Yes: of 100 people, 2 fewer paid. That is few and may be chance.',
      ),
      wrong: l(
        '这题再想一想。一块一块看，哪块前后不一样？',
        'Think once more. Take them one by one: which of them differs?',
      ),
    },
    {
      id: 'big-sale-inside',
      form: 'choice4',
      ask: l(
        '前一段有大促，这一段没有，付款少了一半。想知道为什么，先做什么？',
        'There was a big sale before and none now, and sales are half. To know why, what comes first?',
      ),
      answer: l('换两段平常的日子来比', 'Compare two ordinary periods'),
      others: [
        wrong(
          l('照着大促的价钱，再卖一回', 'Sell at the sale price again'),
          l(
            '先弄清原因，再想价钱。降价前也要先算一算。',
            'First the reason, then the price. And a cut needs a sum first.',
          ),
        ),
        wrong(
          l('看看店里谁没有尽力', 'See who in the shop was slack'),
          l(
            '大促过后少一些很平常，不是哪个人的缘故。',
            'Less after a big sale is usual and nobody’s doing.',
          ),
        ),
        wrong(
          l('少的一半，都怪没广告', 'Blame the half on missing ads'),
          l(
            '大促的日子不平常。拿它比，看不出广告的事。',
            'A big sale is no usual time. It tells nothing of ads.',
          ),
        ),
      ],
      hint: l('平常的日子，要和平常的比。', 'Ordinary days go with ordinary days.'),
      right: l(
        '是的，两段都平常，拆开来才看得明白。',
        'Yes. With two ordinary periods the parts can be read.',
      ),
      wrong: l(
        '这题再想一想。大促那几天，能当平常看吗？',
        'Think once more. Are days of a big sale usual days?',
      ),
    },
  ],
});
