import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/ad-return-on-spend',
  questions: [
    {
      id: 'part-for-ads',
      form: 'number',
      ask: l(
        '广告花了 {adSpend}，带来成交 {adSales}。把成交分成 100 份，广告费占几份？',
        'Ads cost {adSpend} and brought sales of {adSales}. Cut the sales into 100 parts. How many parts are ad money?',
      ),
      needs: ['ad-spend', 'ad-sales'],
      answer: 'ad-spend / ad-sales * 100',
      unit: 'per-100',
      hint: l('广告费除以成交，再乘 100。', 'Ad money divided by sales, times 100.'),
      right: l(
        '是的。剩下的份里，还要付货钱、运费和平台费。',
        'Yes. The other parts still pay for goods, postage and fees.',
      ),
      wrong: l(
        '这题再想一想。投入产出比（ROI）是成交除以广告费，这题正好反过来。',
        'Think once more. The return is sales over ad money; here it is the other way round.',
      ),
    },
    {
      id: 'what-three-means',
      form: 'choice4',
      ask: l(
        '蛋铺的广告报表上，投入产出比写着 3。它说的是什么？',
        'An egg shop’s ad report says the return is 3. What does it tell?',
      ),
      answer: l('花 1 元广告费，带来 3 元成交', '1 yuan of ads brought 3 yuan of sales'),
      others: [
        wrong(
          l('花 1 元广告费，净赚到 3 元', '1 yuan of ads earned 3 yuan net'),
          l(
            '这 3 元是成交的钱。货钱、运费和平台费，都还没扣。',
            'These 3 yuan are sales. Goods, postage and fees are not taken off.',
          ),
        ),
        wrong(
          l('花 3 元广告费，带来 1 元成交', '3 yuan of ads brought 1 yuan of sales'),
          l(
            '正好反过来了。有的活动页是反着写的，看清谁除以谁。',
            'It is the other way round. Some campaign pages do print it so; see which is divided.',
          ),
        ),
        wrong(
          l('每 3 个人点，就有 1 个人买', '1 of every 3 people who click buys'),
          l(
            '它比的是钱和钱，和几个人点、几个人买是两回事。',
            'It sets money against money, not people against people.',
          ),
        ),
      ],
      hint: l('它拿成交的钱，除以广告的钱。', 'Sales money divided by ad money.'),
      right: l(
        '是的。够不够本，要看一单留下多少，每家店不一样。',
        'Yes. Whether it pays depends on what an order leaves, and that differs by shop.',
      ),
      wrong: l(
        '这题再想一想。它比的是两笔钱：成交和广告费。',
        'Think once more. Two sums of money are compared: sales and ad money.',
      ),
    },
    {
      id: 'one-lucky-order',
      form: 'choice4',
      ask: l(
        '这周才花 10 元广告费，碰上一单 90 元。投入产出比是 9。怎么想更稳？',
        'This week 10 yuan went into ads, and one order of 90 yuan came. The return is 9. What is the careful view?',
      ),
      answer: l('花得还少，先记下，再等几单', 'Little was spent: note it and wait'),
      others: [
        wrong(
          l('9 很高，广告费可以加 10 倍', '9 is high, so spend ten times more'),
          l(
            '这个 9 只靠一单。可能是碰巧，加钱以后不一定还这样。',
            'This 9 rests on one order. It may be chance and need not stay.',
          ),
        ),
        wrong(
          l('已经净赚 80 元，可以放心了', '80 yuan is earned, so all is well'),
          l(
            '90 元里还有货钱、运费和平台费。扣完才知道留下多少。',
            'Goods, postage and fees are still in the 90 yuan.',
          ),
        ),
        wrong(
          l('比别的平台高，都搬到这一家', 'Higher than elsewhere, so move all here'),
          l(
            '各平台看几天、退款怎么扣，算法不同，不能直接比。',
            'Platforms count other days and treat refunds in other ways. They do not compare.',
          ),
        ),
      ],
      hint: l('这个 9，是靠几单算出来的？', 'On how many orders does this 9 rest?'),
      right: l(
        '是的。花得很少时，碰上一单，它就会很高。',
        'Yes. With little spent, one order makes it very high.',
      ),
      wrong: l(
        '这题再想一想。一单多一单少，这个数会变多少？',
        'Think once more. How far would one order more or less move it?',
      ),
    },
  ],
});
