import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/ad-break-even',
  questions: [
    {
      id: 'line-of-socks',
      form: 'choice4',
      ask: l(
        '一双袜子卖 50 元。货款、运费、平台费和退款，一单合起来 40 元。花 1 元广告费，要带来几元付款才不亏？',
        'Socks sell for 50 yuan. Goods, postage, fees and refunds take 40 yuan an order. What has 1 yuan of ads to bring so that nothing is lost?',
      ),
      answer: l('5 元', '5 yuan'),
      others: [
        wrong(
          l('1 元', '1 yuan'),
          l(
            '带来的 1 元里，大半要付货款和运费，只留下 2 角。',
            'Of that 1 yuan most pays for goods and postage. A fifth is left.',
          ),
        ),
        wrong(
          l('1.25 元', '1.25 yuan'),
          l(
            '这是卖价除以成本。要除的，是一单留下的 10 元。',
            'That is the price over the cost. Divide by the 10 yuan that an order leaves.',
          ),
        ),
        wrong(
          l('10 元', '10 yuan'),
          l(
            '10 元是一单留下的钱，也是一单最多用的广告费。',
            '10 yuan is what an order leaves, and the most ad money for it.',
          ),
        ),
      ],
      hint: l(
        '先看一单留下多少，再用卖价除以它。',
        'First see what an order leaves. Then divide the price by it.',
      ),
      right: l(
        '是的，一单留下 10 元。卖价 50 元，正好是它的 5 倍。',
        'Yes, an order leaves 10 yuan. The price of 50 yuan is 5 times that.',
      ),
      wrong: l(
        '这题再想一想。卖 50 元，扣掉 40 元，还留下几元？',
        'Think once more. Of 50 yuan, after 40 are taken off, what is left?',
      ),
    },
    {
      id: 'what-moves-it',
      form: 'choice4',
      ask: l(
        '同一双袜子，哪样变了，会让保本线低一点，更容易够本？',
        'The same socks: which change lowers the line, so that ads pay sooner?',
      ),
      answer: l('退款的单变少了', 'Fewer orders are paid back'),
      others: [
        wrong(
          l('点广告的人变多了', 'More people click on the ad'),
          l(
            '人多是好事。一单留下的钱没有变，线就在原处。',
            'More people is good. What an order leaves stays, and so does the line.',
          ),
        ),
        wrong(
          l('换了更贵的包装盒', 'The box gets nicer and dearer'),
          l(
            '盒子贵了，一单留下得少，线会高一点。',
            'A dearer box leaves less of an order, so the line rises.',
          ),
        ),
        wrong(
          l('平台费涨了一点点', 'The platform fee goes up a little'),
          l(
            '平台多收一点，一单就少留一点，线也会高。',
            'With a higher fee an order leaves less, so the line rises.',
          ),
        ),
      ],
      hint: l('哪一样会让一单多留下一点钱？', 'Which of them leaves more money of an order?'),
      right: l(
        '是的。退得少，一单平均留下得多，线就低了。',
        'Yes. With fewer refunds an order leaves more, and the line falls.',
      ),
      wrong: l(
        '这题再想一想。一单留下得越多，保本线越低。',
        'Think once more. The more an order leaves, the lower the line.',
      ),
    },
    {
      id: 'two-lines',
      form: 'choice4',
      ask: l(
        '算出来有两条保本线：一条 3，一条 2.7。要知道用哪一条，先问平台什么？',
        'The sum gives two lines: 3 and 2.7. To know which one holds, what do you ask the platform?',
      ),
      answer: l('报表里的成交，扣不扣退款', 'Are refunds taken off its sales?'),
      others: [
        wrong(
          l('别的店用的是哪一条线', 'Which line do other shops use?'),
          l(
            '别家的成本和你不同。线要按你自己的货来算。',
            'Their costs differ from yours. The line is made of your own goods.',
          ),
        ),
        wrong(
          l('能不能把两条平均成一条', 'May I take the mean of both?'),
          l('平均出来的那条，哪种算法都对不上。', 'The mean of both fits neither way of counting.'),
        ),
        wrong(
          l('今天出价写多少才合适', 'What is a good bid for today?'),
          l(
            '先知道自己的线，才好定出价。次序是反的。',
            'The line comes first, and the bid follows from it.',
          ),
        ),
      ],
      hint: l('两条线差在退款算不算。', 'The two lines differ in how refunds count.'),
      right: l(
        '是的。退款也算成交的，用高的那条；扣掉了的，用低的。',
        'Yes. Where refunds still count as sales, use the higher one. Else the lower.',
      ),
      wrong: l(
        '这题再想一想。同一笔退款，有的报表算进去，有的扣掉。',
        'Think once more. Some reports leave refunds in the sales, others take them off.',
      ),
    },
  ],
});
