import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/items-sold',
  questions: [
    {
      id: 'pieces-of-100-orders',
      form: 'number',
      ask: l(
        '卖出 {itemsSold} 件，一共 {orders} 单。照这样，100 单里一共有几件？',
        '{itemsSold} pieces were sold in {orders} orders. At this rate, how many pieces are in 100 orders?',
      ),
      needs: ['items-sold', 'orders'],
      answer: 'items-sold / orders * 100',
      unit: 'count',
      hint: l('先算一单几件，再乘 100。', 'First the pieces of one order, then times 100.'),
      right: l(
        '是的。写计划时，件数是数得清的东西，好定也好看。',
        'Yes. Pieces can be counted, so they are good for a plan.',
      ),
      wrong: l(
        '这题再想一想。件数除以单数，是平均一单几件。',
        'Think once more. Pieces divided by orders is the pieces of one order.',
      ),
    },
    {
      id: 'what-grew',
      form: 'choice4',
      ask: l(
        '上周 20 单，卖出 20 件。这周 20 单，卖出 30 件。变的是什么？',
        'Last week: 20 orders, 20 pieces. This week: 20 orders, 30 pieces. What changed?',
      ),
      answer: l('每一单里，拿的件数多了', 'Each order holds more pieces'),
      others: [
        wrong(
          l('来买的客人，比上周多了一半', 'Half again as many people came'),
          l(
            '单数没有变。件数多，不等于人多。',
            'There are as many orders. More pieces is not more people.',
          ),
        ),
        wrong(
          l('退货的少了，留下的多', 'Fewer pieces were sent back'),
          l(
            '退回来的，一般不从件数里减，和它没有关系。',
            'Returns are mostly not taken off, so that is no reason.',
          ),
        ),
        wrong(
          l('还看不出，等下个月', 'Too early to tell: wait a month'),
          l(
            '两周的单和件都在这里。比一比，现在就说得出。',
            'Orders and pieces of both weeks are here. That can be told now.',
          ),
        ),
      ],
      hint: l('两周里，哪个数没有动？', 'Which number stayed in both weeks?'),
      right: l('是的。可以看看，是哪两样常被一起拿。', 'Yes. See which two things go together.'),
      wrong: l(
        '这题再想一想。单数一样，件数多了，多在哪里？',
        'Think once more. As many orders and more pieces: where are they?',
      ),
    },
    {
      id: 'two-numbers-of-sales',
      form: 'choice4',
      ask: l(
        '商品列表上，鸡蛋写着销量 860。今天的支付件数是 12。为什么差这么多？',
        'In the list of products the eggs show 860 sold. Today the units sold are 12. Why so far apart?',
      ),
      answer: l('两个数看的日子不一样长', 'They cover different lengths of time'),
      others: [
        wrong(
          l('今天有很多单没记上来', 'Many orders of today are missing'),
          l(
            '今天记的是今天的。列表上，常常是另一段日子。',
            'Today holds today. A list often covers other days.',
          ),
        ),
        wrong(
          l('860 是人，12 才是件', '860 are people, and 12 are pieces'),
          l('两边数的都是件。差在从哪天数到哪天。', 'Both count pieces. What differs is the days.'),
        ),
        wrong(
          l('退掉的 848 件被减了', '848 pieces came back and were cut'),
          l(
            '退回来的，一般不从件数里减。先看看日子。',
            'Returns are mostly not taken off. Look at the days first.',
          ),
        ),
      ],
      hint: l('先看每个数，说的是哪几天。', 'See which days each number is about.'),
      right: l(
        '是的。定目标前，先认准是哪个数、哪段日子。',
        'Yes. Before a goal, be clear which number and which days it means.',
      ),
      wrong: l(
        '这题再想一想。一个是今天的，另一个是多久的？',
        'Think once more. One is of today; of how long is the other?',
      ),
    },
  ],
});
