import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'metric/returning-customers',
  questions: [
    {
      id: 'old-of-100',
      form: 'number',
      ask: l(
        '一共 {buyers} 位买家，{returningCustomers} 位以前就买过。每 100 位买家里，几位是老客？',
        'There were {buyers} buyers, and {returningCustomers} of them had bought before. Of every 100 buyers, how many are old ones?',
      ),
      needs: ['buyers', 'returning-customers'],
      answer: 'returning-customers / buyers * 100',
      unit: 'per-100',
      hint: l('老买家除以全部买家，再乘 100。', 'Returning buyers divided by all, times 100.'),
      right: l(
        '是的。看的时候，把一共几位也放在旁边。',
        'Yes. Keep the number of all buyers beside it.',
      ),
      wrong: l(
        '这题再想一想。先看以前买过的几位，再换到 100 位里。',
        'Think once more. First those who bought before, then out of 100.',
      ),
    },
    {
      id: 'twelve-today',
      form: 'choice4',
      ask: l(
        '今天 12 位客人付了钱。4 位头一回买，3 位两个月前买过，别的上周买过。支付老买家数是几？',
        'Today 12 people paid. 4 buy for the first time, 3 bought two months ago, and the rest last week. How many returning customers?',
      ),
      answer: l('8 位', '8 people'),
      others: [
        wrong(
          l('5 位', '5 people'),
          l(
            '这样只数了上周买过的。两个月前买过，也是老客。',
            'That is last week alone. Two months ago counts too.',
          ),
        ),
        wrong(
          l('3 位', '3 people'),
          l('上周买过的几位，也是老客。', 'Those of last week are returning buyers as well.'),
        ),
        wrong(
          l('12 位', '12 people'),
          l('里面有 4 位头一回买，要先去掉。', '4 of them buy for the first time. Take them off.'),
        ),
      ],
      hint: l('全部的，减去头一回买的。', 'All of them, less those who are new.'),
      right: l(
        '是的，12 位去掉 4 位新的。往前看多久，由平台定。',
        'Yes, 12 less the 4 new ones. How far back it looks is up to the platform.',
      ),
      wrong: l(
        '这题再想一想。谁是今天头一回来买的？',
        'Think once more. Who buys for the first time today?',
      ),
    },
    {
      id: 'another-address',
      form: 'choice4',
      ask: l(
        '张姨上个月刚买过。今天她换了一个新邮箱下单，后台把她记成新买家。怎么回事？',
        'Mrs Zhang bought last month. Today she orders with a new e-mail, and the page counts her as new. Why?',
      ),
      answer: l('换了邮箱，后台认不出是她', 'With a new e-mail it does not know her'),
      others: [
        wrong(
          l('买满三次以后，才算老买家', 'It takes three orders to be an old one'),
          l(
            '买过一次，再来就是老买家，用不着三次。',
            'One order before is enough to be a returning one.',
          ),
        ),
        wrong(
          l('上个月那单，一定是退掉了', 'She sent last month’s order back'),
          l(
            '题里没有说退。先看看这次有什么不一样。',
            'Nothing is said of that. See what is new this time.',
          ),
        ),
        wrong(
          l('老买家数，要到月底才会变', 'It changes at the month’s end'),
          l(
            '它看的是这段时间的买家，用不着等到月底。',
            'It is about the buyers of this time, whatever the day.',
          ),
        ),
      ],
      hint: l('这一次，她哪里和上次不同？', 'What is different about her this time?'),
      right: l(
        '是的。所以熟客，可能比页面上写的还多几位。',
        'Yes. So there may be some more regulars than the page says.',
      ),
      wrong: l(
        '这题再想一想。后台靠什么认出一位客人？',
        'Think once more. By what does the page know a buyer?',
      ),
    },
  ],
});
