import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/ad-spend',
  questions: [
    {
      id: 'of-one-order',
      form: 'number',
      ask: l(
        '广告花了 {adSpend}，带来 {adOrders} 单。平均带来一单，用掉多少广告费？',
        'Ads cost {adSpend} and brought {adOrders} orders. How much ad money went into one order?',
      ),
      needs: ['ad-spend', 'ad-orders'],
      answer: 'ad-spend / ad-orders',
      unit: 'money',
      hint: l('用广告费除以单数。', 'Divide the ad money by the orders.'),
      right: l(
        '是的，钱摊到了每一单上。再和一单留下的钱比一比，心里就有数。',
        'Yes, the money is laid out over the orders. Now hold it against what one order leaves.',
      ),
      wrong: l(
        '这题再想一想。把广告费平均摊到每一单上，就是它。',
        'Think once more. Spread the ad money evenly over the orders.',
      ),
    },
    {
      id: 'todays-number',
      form: 'choice4',
      ask: l(
        '蛋铺昨天花了 60 元广告费。今天下午三点，页面上写 20 元。怎么看更稳？',
        'An egg shop spent 60 yuan on ads yesterday. Today at three the page says 20. What is the careful way to see it?',
      ),
      answer: l('今天还没过完，明天再记', 'Today is not over; note it tomorrow'),
      others: [
        wrong(
          l('广告便宜了，今天省下 40 元', 'Ads got cheaper: 40 yuan saved today'),
          l(
            '今天还有好几个钟头。当天的数还会变，第二天再记更准。',
            'The day still has hours to go. The number moves until tomorrow.',
          ),
        ),
        wrong(
          l('花得比昨天少，今天更赚钱', 'Less than yesterday, so more is earned'),
          l(
            '只看花了多少，还说明不了赚没赚。要看它带来什么。',
            'Spending alone does not tell what was earned. See what it brought.',
          ),
        ),
        wrong(
          l('两天花的 80 元都是自己的钱', 'All 80 yuan of both days are my money'),
          l(
            '里面可能有平台送的红包和赠款。先看清再记账。',
            'Some of it may be a gift from the platform. Look before you book it.',
          ),
        ),
      ],
      hint: l('想一想，下午三点时一天过完了吗？', 'At three, is the day over?'),
      right: l(
        '是的，当天的数还会变。隔天同一个钟点记，前后才好比。',
        'Yes, it still moves. Noted on the next day, the numbers can be compared.',
      ),
      wrong: l(
        '这题再想一想。当天的广告费，到晚上还会动。',
        'Think once more. Ad money of the same day keeps moving until night.',
      ),
    },
  ],
});
