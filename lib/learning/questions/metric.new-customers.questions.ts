import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/new-customers',
  questions: [
    {
      id: 'new-of-100',
      form: 'number',
      ask: l(
        '一共 {buyers} 位买家，{newCustomers} 位是头一回买。每 100 位买家里，几位是新的？',
        'There were {buyers} buyers, and {newCustomers} of them bought for the first time. Of every 100 buyers, how many are new?',
      ),
      needs: ['buyers', 'new-customers'],
      answer: 'new-customers / buyers * 100',
      unit: 'per-100',
      hint: l('新买家除以全部买家，再乘 100。', 'New buyers divided by all buyers, times 100.'),
      right: l(
        '是的。和伙伴一起做活动时，看它有没有变多。',
        'Yes. In a campaign with partners, see whether it grows.',
      ),
      wrong: l(
        '这题再想一想。先看头一回买的几位，再换到 100 位里。',
        'Think once more. First those who are new, then out of 100.',
      ),
    },
    {
      id: 'looked-before',
      form: 'choice4',
      ask: l(
        '今天 10 位客人付了钱，4 位上个月买过。别的都是头一回买，里面 2 位以前来逛过。新买家是几位？',
        'Today 10 people paid, and 4 of them had bought last month. The rest bought for the first time, though 2 had looked before. How many are new buyers?',
      ),
      answer: l('6 位，逛过没买也算新', '6: looking is not buying'),
      others: [
        wrong(
          l('4 位，逛过的不算新的', '4: those who looked are old'),
          l(
            '逛过的，算来过，不算买过。头一回付钱，就是新买家。',
            'They came before but did not buy. Paying first makes a new buyer.',
          ),
        ),
        wrong(
          l('10 位，今天都付了钱', '10: they all paid today'),
          l('有 4 位上个月就买过，是老买家。', '4 of them bought last month, so they are not new.'),
        ),
        wrong(
          l('2 位，只数逛过才买的', '2: just those who looked'),
          l('没逛过、直接买的那几位，也是头一回买。', 'Those who bought at once are new too.'),
        ),
      ],
      hint: l('看有没有买过，不看有没有来过。', 'It asks about buying and not about coming.'),
      right: l(
        '是的。新买家看买没买过，新访客看来没来过。',
        'Yes. A new buyer never bought; a new visitor never came.',
      ),
      wrong: l(
        '这题再想一想。以前付过钱的，有几位？',
        'Think once more. How many of them had paid before?',
      ),
    },
    {
      id: 'week-with-noodles',
      form: 'choice4',
      ask: l(
        '蛋铺和隔壁面馆，互相推荐了一周。想知道有没有带来新客人，看哪样？',
        'An egg shop and the noodle shop next door recommend each other for a week. What shows new buyers?',
      ),
      answer: l('这周的新买家，和平常一周比', 'New buyers beside a usual week'),
      others: [
        wrong(
          l('这周的访客数，比上周多几个', 'Visitors: how many more than before'),
          l(
            '来看的人多了，买的未必多。要看头一回买的。',
            'More who look is not more who buy. See the new buyers.',
          ),
        ),
        wrong(
          l('这周的支付金额，有没有变大', 'Whether the paid amount got larger'),
          l(
            '老客多买几箱，钱也会多。看不出是新客。',
            'Regulars who buy more do that too. It shows no new ones.',
          ),
        ),
        wrong(
          l('面馆门口，一天走过多少人', 'People who pass the noodle shop'),
          l('走过的人多，不等于来买你的蛋。', 'Passing by is not buying your eggs.'),
        ),
      ],
      hint: l('要数的，是头一回来买的人。', 'Count those who buy for the first time.'),
      right: l(
        '是的。再问一句“怎么找到我们的”，就更清楚。',
        'Yes. And ask them how they found you.',
      ),
      wrong: l(
        '这题再想一想。哪个数，只数头一回买的人？',
        'Think once more. Which number counts just first-time buyers?',
      ),
    },
  ],
});
